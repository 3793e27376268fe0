// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What has gone through a network interface of a domain so far, seen from the guest; `nil` is not counted by the
/// hypervisor.
///
/// libvirt: `virDomainInterfaceStatsStruct`
public struct InterfaceStatistics: Hashable, Sendable {
  /// Traffic in one direction.
  public struct Direction: Hashable, Sendable {
    /// Bytes.
    public var bytes: UInt64?
    /// Packets.
    public var packets: UInt64?
    /// Packets that were faulty.
    public var errors: UInt64?
    /// Packets that were dropped.
    public var drops: UInt64?
  }

  /// What the guest got.
  public var received: Direction
  /// What the guest sent.
  public var sent: Direction
}
