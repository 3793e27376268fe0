// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// The groups hold what `virsh domstats` prints.
  @Suite("Statistics") struct StatisticsTests {
    private static func printed(_ peer: Peer, _ name: String) throws -> [String: String] {
      try fields(Command.virsh(peer, "domstats", "--raw", name), separator: "=")
    }

    @Test("of the test driver")
    func testDriver() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let statistics = try #require(try await host.statistics(of: [domain]).first)
        let printed = try Self.printed(.unix, "test")
        #expect(statistics.domain == domain)
        #expect(statistics.state?.state == .running)
        #expect(statistics.state.map { "\($0.reason)" } == printed["state.reason"])
        #expect(statistics.balloon?.currentKiB.map(String.init) == printed["balloon.current"])
        #expect(statistics.vcpuCounts.map { "\($0.current)" } == printed["vcpu.current"])
        #expect("\(statistics.vcpus.count)" == printed["vcpu.current"] ?? "0")
      }
    }

    @Test("of a guest, with a disk and an interface")
    func guest() async throws {
      let devices = "<interface type='user'><model type='e1000'/></interface>"
      try await SmallGuest.with(devices: devices, isPaused: true) { guest in
        let statistics = try #require(try await guest.connection.statistics(of: [guest]).first)
        let printed = try Self.printed(.qemu, guest.name)
        #expect(statistics.state?.state == .paused)
        #expect(statistics.balloon?.maximumKiB.map(String.init) == printed["balloon.maximum"])
        #expect(statistics.vcpus.map(\.number) == [0])
        #expect((statistics.cpu?.timeNanoseconds ?? 0) > 0)
        #expect(statistics.blocks.map { "\($0.name ?? "")" } == [printed["block.0.name"]])
        #expect(statistics.blocks.first?.path == printed["block.0.path"])
        #expect(statistics.blocks.first?.capacityBytes.map(String.init) == printed["block.0.capacity"])
        #expect(statistics.blocks.first?.reads.count.map(String.init) == printed["block.0.rd.reqs"])
        #expect(statistics.interfaces.compactMap(\.name).first == printed["net.0.name"])
        let unknown = Set(printed.keys).subtracting(statistics.parameters.map(\.name))
        #expect(unknown.isEmpty)
      }
    }
  }
}
