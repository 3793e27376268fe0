// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The host's processors and memory.
///
/// libvirt: `virNodeInfo`
public struct NodeInfo: Hashable, Sendable {
  /// The processor's model or architecture, such as `x86_64`.
  public var model: String
  /// Memory in KiB.
  public var memoryKiB: UInt64
  /// Active logical processors.
  public var processors: Int32
  /// Their expected frequency in MHz; 0 when unknown.
  public var megahertz: Int32
  /// NUMA cells; 1 for uniform memory.
  public var numaNodes: Int32
  /// Processor sockets in each NUMA cell, or in all when the layout is irregular.
  public var sockets: Int32
  /// Cores in each socket.
  public var cores: Int32
  /// Threads in each core.
  public var threads: Int32
}
