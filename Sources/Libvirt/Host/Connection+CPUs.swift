// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

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
}
