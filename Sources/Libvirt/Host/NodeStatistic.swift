// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// One number that a host counts.
///
/// libvirt: `virNodeCPUStats`, `virNodeMemoryStats`
public struct NodeStatistic: Hashable, Sendable {
  /// What is counted, in libvirt's words, such as `idle` or `free`.
  public var name: String
  /// How much there is of it.
  public var value: UInt64
}
