// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// Snapshots and checkpoints on the test driver, with the real virsh for comparison.
  @Suite("Snapshots and checkpoints")
  struct SnapshotTests {
    @Test("snapshots are taken, found, gone back to and deleted")
    func snapshots() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.createDomain(xml: SampleDomain.xml("kept"))
        #expect(try await !domain.hasCurrentSnapshot())
        let none = await failure { try await domain.currentSnapshot() }
        #expect(none?.code == .noDomainSnapshot)
        let first = try await domain.createSnapshot(xml: "<domainsnapshot><name>first</name></domainsnapshot>")
        try await domain.suspend()
        let second = try await domain.createSnapshot(xml: "<domainsnapshot><name>second</name></domainsnapshot>")
        #expect(first.name == "first" && first.domain == domain)
        #expect(second.description == "kept/second")
        let names = try Command.virsh(.unix, "snapshot-list", "kept", "--name").split(separator: "\n").map(String.init)
        #expect(try await domain.snapshots().map(\.name).sorted() == names.sorted())
        #expect(try await domain.snapshots(.roots) == [first])
        #expect(try await first.children() == [second])
        #expect(try await second.parent() == first)
        #expect(try await second.parent().name == Command.virsh(.unix, "snapshot-parent", "kept", "second"))
        let root = await failure { try await first.parent() }
        #expect(root?.code == .noDomainSnapshot)
        #expect(try await domain.hasCurrentSnapshot())
        #expect(try await domain.currentSnapshot() == second)
        #expect(try await second.isCurrent())
        #expect(try await !first.isCurrent())
        #expect(try await second.hasMetadata())
        #expect(try await domain.snapshot(named: "first") == first)
        #expect(try await first.xml() == Command.virsh(.unix, "snapshot-dumpxml", "kept", "first") + "\n")
        #expect(try await domain.state() == .paused)
        try await first.revert()
        #expect(try await domain.state() == .running)
        #expect(try await domain.currentSnapshot() == first)
        try await first.delete(.children)
        #expect(try await domain.snapshots().isEmpty)
        let missing = await failure { try await domain.snapshot(named: "second") }
        #expect(missing?.code == .noDomainSnapshot)
        #expect(missing?.message.contains("second") == true)
        try await domain.destroy()
      }
    }

    @Test("checkpoints are made, found and deleted")
    func checkpoints() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let first = try await domain.createCheckpoint(xml: "<domaincheckpoint><name>one</name></domaincheckpoint>")
        let second = try await domain.createCheckpoint(xml: "<domaincheckpoint><name>two</name></domaincheckpoint>")
        #expect(try await domain.checkpoints(.roots) == [first])
        let names = try Command.virsh(.unix, "checkpoint-list", "test", "--name").split(separator: "\n").map(
          String.init)
        #expect(try await domain.checkpoints().map(\.name).sorted() == names.sorted())
        #expect(try await first.children() == [second])
        #expect(try await second.parent() == first)
        #expect(try await domain.checkpoint(named: "two") == second)
        #expect(
          try await second.xml(.noDomain)
            == Command.virsh(.unix, "checkpoint-dumpxml", "test", "two", "--no-domain") + "\n")
        try await second.delete()
        try await first.delete()
        let missing = await failure { try await domain.checkpoint(named: "two") }
        #expect(missing?.code == .noDomainCheckpoint)
        #expect(try await domain.checkpoints().isEmpty)
      }
    }
  }
}
