// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The host's CPUs: those that could be there, and those that are in use.
  ///
  /// - Returns: how many there are, and the map of those online.
  ///
  /// libvirt: `virNodeGetCPUMap`
  public func cpus() async throws(LibvirtError) -> (present: Int, online: CPUMap) {
    let reply = try await call(Remote.NodeGetCPUMap.self, .init(needMap: 1, needOnline: 1, flags: 0))
    return (Int(reply.ret), CPUMap(bytes: reply.cpumap))
  }

  /// How many bytes a map of the host's CPUs takes.
  func cpuMapLength() async throws(LibvirtError) -> Int {
    let count: Int
    do {
      count = try await cpus().present
    } catch  where error.code == .noSupport {
      // The highest number that can occur, as libvirt's own programs reckon it.
      let info = try await nodeInfo()
      count = [info.numaNodes, info.sockets, info.cores, info.threads].reduce(1) { $0 * max(1, Int($1)) }
    }
    return min(2048, (max(1, count) + 7) / 8)
  }

  /// How often each of the host's memory pages are merged and shared, and how that is tuned.
  ///
  /// libvirt: `virNodeGetMemoryParameters`
  public func nodeMemoryParameters() async throws(LibvirtError) -> TypedParameters {
    try await parameters(Remote.NodeGetMemoryParameters.self, \.params) { .init(nparams: 64, flags: $0) }
  }

  /// Changes how the host merges memory pages.
  ///
  /// libvirt: `virNodeSetMemoryParameters`
  public func setNodeMemoryParameters(_ parameters: TypedParameters) async throws(LibvirtError) {
    try await change(Remote.NodeSetMemoryParameters.self, parameters, limit: 64) { .init(params: $0, flags: 0) }
  }

  /// What the host's processor offers to protect domains from their host.
  ///
  /// libvirt: `virNodeGetSEVInfo`
  public func nodeSEVInfo() async throws(LibvirtError) -> TypedParameters {
    guard !isReadOnly else { throw .readOnly("virNodeGetSEVInfo", .domain) }
    return try await parameters(Remote.NodeGetSEVInfo.self, \.params) { .init(nparams: 64, flags: $0) }
  }

  /// CPU times of the host in nanoseconds by name: `kernel`, `user`, `idle`, `iowait`.
  ///
  /// - Parameter cpu: which one; `nil` for all together.
  ///
  /// libvirt: `virNodeGetCPUStats`
  public func nodeCPUStatistics(of cpu: Int32? = nil) async throws(LibvirtError) -> [String: UInt64] {
    // The daemon refuses any other number than the one it has.
    let count = try await call(
      Remote.NodeGetCPUStats.self, .init(cpuNum: cpu ?? -1, nparams: 0, flags: 0)
    ).nparams
    let reply = try await call(
      Remote.NodeGetCPUStats.self, .init(cpuNum: cpu ?? -1, nparams: count, flags: 0))
    return Dictionary(reply.params.map { ($0.field.text, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Memory of the host in KiB by name: `total`, `free`, `buffers`, `cached`.
  ///
  /// - Parameter cell: which NUMA cell; `nil` for all together.
  ///
  /// libvirt: `virNodeGetMemoryStats`
  public func nodeMemoryStatistics(of cell: Int32? = nil) async throws(LibvirtError) -> [String: UInt64] {
    let count = try await call(
      Remote.NodeGetMemoryStats.self, .init(nparams: 0, cellNum: cell ?? -1, flags: 0)
    ).nparams
    let reply = try await call(
      Remote.NodeGetMemoryStats.self, .init(nparams: count, cellNum: cell ?? -1, flags: 0))
    return Dictionary(reply.params.map { ($0.field.text, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
