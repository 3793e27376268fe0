// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Connection {
  /// Which of the host's processors are on line.
  ///
  /// libvirt: `virNodeGetCPUMap`
  public func cpuMap() async throws(LibvirtError) -> CPUMap {
    let reply = try await call(Remote.NodeGetCPUMap.self, .init(needMap: 1, needOnline: 1, flags: 0))
    return CPUMap(reply)
  }
}
