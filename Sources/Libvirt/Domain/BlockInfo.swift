// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// How large a disk is, in bytes.
///
/// libvirt: `virDomainBlockInfo`
public struct BlockInfo: Hashable, Sendable {
  /// What the guest sees.
  public var capacity: UInt64
  /// What it takes up on the host.
  public var allocation: UInt64
  /// How long the file or device on the host is.
  public var physical: UInt64
}

/// Something that the hypervisor does to a disk: copying, pulling, committing.
///
/// libvirt: `virDomainBlockJobInfo`
public struct BlockJob: Hashable, Sendable {
  /// What is done.
  public var type: DomainBlockJobType
  /// The limit that was set, in MiB a second, or in bytes where that was asked for; 0 for none.
  public var bandwidth: UInt64
  /// How far it is, in the same unit as ``end``, which need not be bytes.
  public var current: UInt64
  /// When it is done; it may still grow.
  public var end: UInt64
}

/// An error of a disk for which the domain has been paused or told.
///
/// libvirt: `virDomainDiskError`
public struct DiskError: Hashable, Sendable {
  /// The disk's target, such as `vda`.
  public var disk: String
  /// What is wrong with it.
  public var error: DomainDiskErrorCode
}
