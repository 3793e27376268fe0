// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// What the host's processors have spent their time on, in nanoseconds since it started.
  ///
  /// - Parameter processor: the number of one processor; `nil` for all together.
  ///
  /// libvirt: `virNodeGetCPUStats`
  public func cpuStatistics(ofProcessor processor: Int32? = nil) async throws(LibvirtError) -> [NodeStatistic] {
    let number = processor ?? NodeCPUSelection.all.rawValue
    // The daemon wants to hear exactly how many there are, and tells it who asks for none.
    let count = try await call(Remote.NodeGetCPUStats.self, .init(cpuNum: number, nparams: 0, flags: 0)).nparams
    let reply = try await call(Remote.NodeGetCPUStats.self, .init(cpuNum: number, nparams: count, flags: 0))
    return reply.params.map { NodeStatistic(name: $0.field.text, value: $0.value) }
  }

  /// How the host's memory is used, in KiB.
  ///
  /// - Parameter cell: the number of one NUMA cell; `nil` for all together.
  ///
  /// libvirt: `virNodeGetMemoryStats`
  public func memoryStatistics(ofCell cell: Int32? = nil) async throws(LibvirtError) -> [NodeStatistic] {
    let number = cell ?? NodeCellSelection.all.rawValue
    let count = try await call(Remote.NodeGetMemoryStats.self, .init(nparams: 0, cellNum: number, flags: 0)).nparams
    let reply = try await call(Remote.NodeGetMemoryStats.self, .init(nparams: count, cellNum: number, flags: 0))
    return reply.params.map { NodeStatistic(name: $0.field.text, value: $0.value) }
  }
}
