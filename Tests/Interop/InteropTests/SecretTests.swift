// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Secrets")
  struct SecretTests {
    @Test("keep their values, and are what virsh prints of them")
    func values() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let name = "swift client \(UUID())"
        let secret = try await host.defineSecret(
          xml: "<secret ephemeral='no' private='no'><usage type='ceph'><name>\(name)</name></usage></secret>")
        do {
          #expect((secret.usageType, secret.usageID) == (.ceph, name))
          #expect(try await host.secret(uuid: secret.uuid) == secret)
          #expect(try await host.secret(usage: .ceph, id: name) == secret)
          #expect(await failure { try await host.secret(usage: .tls, id: name) }?.code == .noSecret)
          let listed = try await host.secrets()
          let printed = try Command.virsh(.qemu, "secret-list").split(separator: "\n")
            .map { String($0.split(separator: " ")[0]) }
          #expect(listed.map(\.description).sorted() == printed.sorted())
          #expect(try await !host.secrets(.ephemeral).contains(secret))
          #expect(try await host.secrets([.noEphemeral, .noPrivate]).contains(secret))
          let xml = try await secret.xml().trimmingCharacters(in: .newlines)
          #expect(try xml == Command.virsh(.qemu, "secret-dumpxml", secret.uuid.description))
          #expect(await failure { try await secret.value() }?.code == .noSecret)
          let bytes: [UInt8] = [0, 1, 0xFF, 0x0A, 0x20]
          try await secret.setValue(bytes.withUnsafeBytes { SecretBytes(copying: $0) })
          #expect(try await secret.value().withUnsafeBytes { [UInt8]($0) } == bytes)
          let encoded = Data(bytes).base64EncodedString()
          #expect(try Command.virsh(.qemu, "secret-get-value", secret.uuid.description) == encoded)
        } catch {
          Issue.record(error)
        }
        try await secret.undefine()
        #expect(await failure { try await secret.xml() }?.code == .noSecret)
      }
    }

    @Test("that are private are not given away")
    func privacy() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let secret = try await host.defineSecret(xml: "<secret ephemeral='yes' private='yes'/>")
        do {
          #expect((secret.usageType, secret.usageID) == (.none, ""))
          try await secret.setValue(SecretBytes("hunter2"))
          let error = try #require(await failure { try await secret.value() })
          #expect(error.code == .invalidSecret)
          #expect(error.origin == .daemon)
        } catch {
          Issue.record(error)
        }
        try await secret.undefine()
      }
    }
  }
}
