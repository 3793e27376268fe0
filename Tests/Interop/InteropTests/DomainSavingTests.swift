// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// What is kept of domains, and what is said to their guests, on the test driver.
  @Suite("Saving domains, and their guests")
  struct DomainSavingTests {
    private func path(_ name: String) -> String {
      FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID().uuidString)-\(name)").path
    }

    @Test("a domain is saved and goes on, wherever its file is named from")
    func saving() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("saved")).start()
        let file = path("image")
        // The way up from wherever the tests run.
        let up = String(repeating: "../", count: FileManager.default.currentDirectoryPath.split(separator: "/").count)
        try await domain.save(to: up + "." + file)
        #expect(FileManager.default.fileExists(atPath: file))
        #expect(try await domain.state() == .shutOff)
        try await host.restoreDomain(from: up + file)
        #expect(try await domain.state() == .running)
        // This driver has no such call.
        #expect(await failure { try await domain.save(["file": .string(up + file)]) }?.code == .noSupport)
        #expect(await failure { try await host.restoreDomain(["file": .string(file)]) }?.code == .noSupport)
        try await domain.save(to: file)
        try await host.restoreDomain(from: file)
        try await domain.suspend()
        #expect(try Command.virsh(.unix, "domstate", "saved") == "paused")
        let missing = await failure { try await host.restoreDomain(from: file + ".missing") }
        #expect(missing?.origin == .daemon)
        #expect(missing?.message.contains(file + ".missing") == true)

        let core = path("core")
        try await domain.dumpCore(to: core, format: .raw)
        #expect(FileManager.default.fileExists(atPath: core))
        try await domain.resume()
        try await domain.managedSave()
        #expect(try await domain.hasManagedSaveImage())
        #expect(try Command.virsh(.unix, "list", "--all", "--with-managed-save", "--name") == "saved")
        try await domain.removeManagedSaveImage()
        #expect(try await !domain.hasManagedSaveImage())
        try await domain.undefine()
        for path in [file, core] { try FileManager.default.removeItem(atPath: path) }
      }
    }

    @Test("a domain is renamed and described")
    func naming() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("described"))
        try await domain.setMetadata("A web server", .title)
        try await domain.setMetadata("Serves\nthe web", .description)
        try await domain.setMetadata("<app version='2'/>", .element, key: "app", namespace: "urn:example:app")
        #expect(try await domain.metadata(.title) == "A web server")
        #expect(try Command.virsh(.unix, "desc", "described") == "Serves\nthe web")
        #expect(try Command.virsh(.unix, "metadata", "described", "urn:example:app") == "<app version=\"2\"/>")
        try await domain.setMetadata(nil, .title)
        #expect(await failure { try await domain.metadata(.title) }?.code == .noDomainMetadata)
        let refusals: [(String?, DomainMetadataType, String?, String?, String)] = [
          ("two\nlines", .title, nil, nil, "metadata title can't contain newlines"),
          ("x", .title, nil, "urn:x", "uri in virDomainSetMetadata must be NULL"),
          ("x", .description, "k", nil, "key in virDomainSetMetadata must be NULL"),
          ("<x/>", .element, "k", nil, "uri in virDomainSetMetadata must not be NULL"),
          ("<x/>", .element, nil, "urn:x", "key in virDomainSetMetadata must not be NULL"),
        ]
        for (text, kind, key, namespace, message) in refusals {
          let error = await failure { try await domain.setMetadata(text, kind, key: key, namespace: namespace) }
          #expect(error?.message == message)
          #expect(error?.origin == .usage)
        }
        try await domain.undefine()
      }
    }

    @Test("a guest does what it is told")
    func guest() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        #expect(try await domain.hostname() == Command.virsh(.unix, "domhostname", "test"))
        #expect(try await domain.freezeFileSystems(at: ["/"]) == 1)
        #expect(try await domain.freezeFileSystems(at: []) == 1)
        #expect(try await domain.thawFileSystems(at: []) == 2)
        let nowhere = await failure { try await domain.freezeFileSystems(at: ["/nowhere"]) }
        #expect(nowhere?.origin == .daemon)
        try await domain.setPassword(ofUser: "root", to: "secret")
        try await domain.injectNMI()
        #expect(try await domain.controlInfo().state == .ok)
        #expect(try Command.virsh(.unix, "domcontrol", "test") == "ok")
        for error in [
          await failure { try await domain.wakeUpGuest() }, await failure { try await domain.abortJob() },
          await failure { try await domain.resizeBlock(of: "vda", to: 1 << 30) },
          await failure { try await domain.pullBlock(of: "vda", bandwidth: 0) },
          await failure { try await domain.attachDevice(xml: "<disk/>") },
          await failure { try await domain.detachDevice(alias: "x") },
          await failure { try await domain.suspendGuest(to: .mem, seconds: 0) },
          await failure { try await domain.authorizedSSHKeys(ofUser: "root") },
          await failure { try await domain.setBlockThreshold(of: "vda", to: 1) },
          await failure { try await domain.startDirtyRateCalculation(seconds: 1) },
          await failure { try await domain.backupXML() },
          await failure { try await domain.migrationSpeedMiBPerSecond() },
          await failure { try await host.nativeConfiguration(inFormat: "qemu-argv", xml: "<domain/>") },
        ] {
          #expect(error?.code == .noSupport)
          #expect(error?.origin == .daemon)
        }
      }
    }
  }
}
