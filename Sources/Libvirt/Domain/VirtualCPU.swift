// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// One of a domain's virtual CPUs.
///
/// libvirt: `virVcpuInfo`
public struct VirtualCPU: Hashable, Sendable {
  /// Its number, from 0.
  public var number: UInt32
  /// Whether it runs.
  public var state: VCPUState
  /// CPU time used, in nanoseconds.
  public var timeNanoseconds: UInt64
  /// The host's CPU it runs on; `nil` when it runs on none, or that is not known.
  public var hostCPU: Int?
  /// The host's CPUs it may run on.
  public var affinity: CPUMap
}

/// One of a domain's I/O threads.
///
/// libvirt: `virDomainIOThreadInfo`, `virDomainIOThreadInfoFree`
public struct IOThread: Hashable, Sendable {
  /// Its number in the domain.
  public var id: UInt32
  /// The host's CPUs it may run on.
  public var affinity: CPUMap
}
