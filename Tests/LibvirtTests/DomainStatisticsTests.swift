// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Statistics of domains") struct DomainStatisticsTests {
  /// What a daemon makes of these measurements.
  private func statistics(_ parameters: TypedParameters) async throws -> DomainStatistics {
    let host = ScriptedHost { packet in
      guard packet.calls(Remote.ConnectGetAllDomainStats.self) else { return nil }
      let record = Wire.DomainStatsRecord(dom: ScriptedHost.domain, params: parameters.wire)
      return packet.reply(Wire.ConnectGetAllDomainStatsReply(retStats: [record])).bytes
    }
    return try #require(try await host.open().allDomainStatistics().first)
  }

  @Test("groups have the values that were sent, whatever their types")
  func groups() async throws {
    let statistics = try await statistics([
      "state.state": .int(3), "state.reason": .int(1), "cpu.time": .unsignedInt64(9), "cpu.user": .int(4),
      "balloon.current": .unsignedInt64(2048), "balloon.rss": .unsignedInt(7), "balloon.last-update": .int64(11),
      "vcpu.current": .unsignedInt(2), "vcpu.maximum": .unsignedInt(4),
      "vcpu.1.state": .int(1), "vcpu.1.time": .unsignedInt64(5), "vcpu.1.halted": .bool(true),
      "vcpu.0.state": .int(0), "vcpu.0.kvm.exits": .unsignedInt64(1),
      "net.count": .unsignedInt(1), "net.0.name": .string("vnet3"), "net.0.rx.bytes": .unsignedInt64(100),
      "net.0.tx.drop": .unsignedInt64(2),
      "block.count": .unsignedInt(.max), "block.0.name": .string("vda"), "block.0.rd.reqs": .unsignedInt64(6),
      "block.0.wr.times": .unsignedInt64(8), "block.0.fl.reqs": .unsignedInt64(3),
      "block.0.backingIndex": .unsignedInt(1),
      "block.0.capacity": .unsignedInt64(1 << 30),
      "perf.cpu_cycles": .unsignedInt64(77), "iothread.count": .unsignedInt(1),
      "iothread.4.poll-max-ns": .unsignedInt64(32768), "iothread.4.poll-grow": .unsignedInt(2),
      "memory.bandwidth.monitor.count": .unsignedInt(1), "memory.bandwidth.monitor.0.name": .string("m"),
      "memory.bandwidth.monitor.0.vcpus": .string("0-1"), "memory.bandwidth.monitor.0.node.0.id": .unsignedInt(3),
      "memory.bandwidth.monitor.0.node.0.bytes.total": .unsignedInt64(12),
      "dirtyrate.calc_status": .int(2), "dirtyrate.megabytes_per_second": .int64(40),
      "dirtyrate.vcpu.1.megabytes_per_second": .unsignedInt64(39), "vm.io_exits.sum": .unsignedInt64(13),
    ])
    #expect(statistics.state?.state == .paused && statistics.state?.reason == 1)
    #expect(statistics.cpu?.timeNanoseconds == 9 && statistics.cpu?.userNanoseconds == 4)
    #expect(statistics.cpu?.systemNanoseconds == nil)
    #expect(statistics.balloon?.currentKiB == 2048 && statistics.balloon?.residentKiB == 7)
    #expect(statistics.balloon?.lastUpdateSeconds == 11 && statistics.balloon?.usableKiB == nil)
    #expect(statistics.vcpuCounts?.current == 2 && statistics.vcpuCounts?.maximum == 4)
    #expect(statistics.vcpus.map(\.number) == [0, 1])
    #expect(statistics.vcpus.map(\.state) == [.offline, .running])
    #expect(statistics.vcpus.last?.timeNanoseconds == 5 && statistics.vcpus.last?.isHalted == true)
    #expect(statistics.interfaces.map(\.name) == ["vnet3"])
    #expect(statistics.interfaces.first?.received.bytes == 100 && statistics.interfaces.first?.transmitted.drops == 2)
    let block = try #require(statistics.blocks.first)
    #expect(statistics.blocks.count == 1 && block.name == "vda" && block.path == nil && block.backingIndex == 1)
    #expect(block.reads.count == 6 && block.writes.nanoseconds == 8 && block.flushes.count == 3)
    #expect(block.capacityBytes == 1 << 30)
    #expect(statistics.perf == ["cpu_cycles": 77])
    #expect(statistics.ioThreads.map(\.id) == [4] && statistics.ioThreads.first?.pollMaxNanoseconds == 32768)
    let monitor = try #require(statistics.memoryMonitors.first)
    #expect(monitor.name == "m" && monitor.vcpus == "0-1" && monitor.nodes.map(\.id) == [3])
    #expect(monitor.nodes.first?.totalBytes == 12)
    #expect(statistics.dirtyRate?.status == .measured && statistics.dirtyRate?.mibPerSecond == 40)
    #expect(statistics.dirtyRate?.mibPerSecondOfVCPUs == [1: 39])
    #expect(statistics.vm == ["io_exits.sum": .unsignedInt64(13)])
  }

  @Test("what was not measured, or makes no sense, is not there")
  func nothing() async throws {
    let statistics = try await statistics([
      "state.state": .string("on"), "vcpu.x.time": .int(1), "vcpu.99999999999999999999.time": .int(1),
      "vcpu.7": .int(1),
      "vcpu.current": .int(-1), "block.count": .unsignedInt64(.max), "net.-1": .int(1),
      "cpu.cache.monitor.count": .int(1),
      "balloon": .int(1), "perf.": .double(0.5), "dirtyrate.calc_status": .unsignedInt64(.max),
    ])
    #expect(statistics.state == nil && statistics.cpu == nil && statistics.balloon == nil)
    #expect(statistics.vcpus.isEmpty && statistics.blocks.isEmpty && statistics.interfaces.isEmpty)
    #expect(statistics.vcpuCounts == nil && statistics.perf.isEmpty && statistics.vm.isEmpty)
    #expect(statistics.ioThreads.isEmpty && statistics.memoryMonitors.isEmpty && statistics.dirtyRate == nil)
    #expect(statistics.parameters.count == 11)
  }
}
