// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// A storage pool's state and size.
///
/// libvirt: `virStoragePoolInfo`
public struct StoragePoolInfo: Hashable, Sendable {
  /// Active, being built, ...
  public var state: StoragePoolState
  /// How much there is room for in all.
  public var capacityBytes: UInt64
  /// How much of that its volumes take.
  public var allocatedBytes: UInt64
  /// How much of that is free.
  public var availableBytes: UInt64
}
