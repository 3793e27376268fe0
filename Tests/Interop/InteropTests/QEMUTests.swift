// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("QEMU")
  struct QEMUTests {
    @Test("a real guest is defined, started, seen, and ended")
    func guest() async throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../data/qemu-domain.xml")
      let xml = try String(contentsOf: file, encoding: .utf8)
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        #expect(try await host.hypervisorType() == "QEMU")
        let defined = try await host.defineDomain(xml: xml)
        let name = defined.name
        #expect(name == "swift-libvirt-guest")
        #expect(defined.id == nil)
        let domain = try await defined.start()
        #expect(domain == defined)
        let id = try #require(domain.id)
        #expect(try await host.domain(id: id) == domain)
        #expect(try await host.domains(.active) == [domain])
        #expect(try Command.virsh(.qemu, "domstate", name, "--reason") == "running (booted)")
        let info = try await domain.info()
        #expect(info.state == .running)
        #expect(info.maximumMemoryKiB == 32_768)
        #expect(info.virtualProcessors == 1)
        #expect(try await domain.xml().trimmingCharacters(in: .newlines) == Command.virsh(.qemu, "dumpxml", name))
        let statistics = try await host.statistics(of: [domain], [.state, .balloon, .vcpu])
        #expect(statistics.first?.parameters["state.state"] == .int(1))
        #expect(statistics.first?.parameters.unsigned("vcpu.current") == 1)
        try await domain.suspend()
        #expect(try await domain.state() == .paused)
        try await domain.resume()
        #expect(try await domain.state() == .running)
        try await domain.destroy()
        #expect(try await domain.state() == .shutOff)
        #expect(try Command.virsh(.qemu, "domstate", name, "--reason") == "shut off (destroyed)")
        try await domain.undefine()
        let error = try #require(await failure { try await host.domain(named: name) })
        #expect(error.code == .noDomain)
        #expect(error.domain == .qemu)
        #expect(error.message == "Domain not found: no domain with matching name '\(name)'")
      }
    }
  }
}
