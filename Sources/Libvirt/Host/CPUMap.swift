// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

/// The host's processors, by number, and which of them are on line.
public struct CPUMap: Hashable, Sendable {
  /// How many processors the host can have.
  public var processorCount: Int
  /// The numbers of those that are on line, in ascending order.
  public var onlineProcessors: [Int]

  init(_ wire: Wire.NodeGetCPUMapReply) {
    processorCount = Int(wire.ret)
    // The lowest bit of the first byte is processor 0.
    let bits = 0..<min(max(processorCount, 0), wire.cpumap.count * 8)
    onlineProcessors = bits.filter { wire.cpumap[$0 / 8] & (1 << ($0 % 8)) != 0 }
  }
}
