// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_snapshot.x by `make generate`; do not edit.
// swift-format-ignore-file

/// How a snapshot is taken.
///
/// libvirt: `virDomainSnapshotCreateFlags`, since 0.9.5. Bits it does not list are kept.
public struct DomainSnapshotCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE`, 1, since 0.9.5.
  public static var redefine: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT`, 2, since 0.9.5.
  public static var current: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA`, 4, since 0.9.5.
  public static var noMetadata: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_HALT`, 8, since 0.9.5.
  public static var halt: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY`, 16, since 0.9.5.
  public static var diskOnly: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT`, 32, since 0.9.10.
  public static var reuseExt: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE`, 64, since 0.9.10.
  public static var quiesce: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC`, 128, since 0.9.11.
  public static var atomic: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_LIVE`, 256, since 1.0.1.
  public static var live: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE`, 512, since 5.6.0.
  public static var validate: Self { Self(rawValue: 512) }
}

/// What is deleted together with a snapshot.
///
/// libvirt: `virDomainSnapshotDeleteFlags`, since 0.8.0. Bits it does not list are kept.
public struct DomainSnapshotDeleteFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN`, 1, since 0.8.0.
  public static var children: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY`, 2, since 0.9.5.
  public static var metadataOnly: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY`, 4, since 0.9.5.
  public static var childrenOnly: Self { Self(rawValue: 4) }
}

/// Which snapshots are listed, and in which order.
///
/// libvirt: `virDomainSnapshotListFlags`, since 0.9.5. Bits it does not list are kept.
public struct DomainSnapshotListFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS`, 1, since 0.9.7.
  public static var descendants: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_ROOTS`, 1, since 0.9.5.
  public static var roots: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_METADATA`, 2, since 0.9.5.
  public static var metadata: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_LEAVES`, 4, since 0.9.7.
  public static var leaves: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES`, 8, since 0.9.13.
  public static var noLeaves: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA`, 16, since 0.9.13.
  public static var noMetadata: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE`, 32, since 1.0.1.
  public static var inactive: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE`, 64, since 1.0.1.
  public static var active: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY`, 128, since 1.0.1.
  public static var diskOnly: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL`, 256, since 1.0.1.
  public static var `internal`: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL`, 512, since 1.0.1.
  public static var external: Self { Self(rawValue: 512) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL`, 1024, since 5.2.0.
  public static var topological: Self { Self(rawValue: 1024) }
}

/// What state a domain is in after it went back to a snapshot.
///
/// libvirt: `virDomainSnapshotRevertFlags`, since 0.9.5. Bits it does not list are kept.
public struct DomainSnapshotRevertFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING`, 1, since 0.9.5.
  public static var running: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED`, 2, since 0.9.5.
  public static var paused: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE`, 4, since 0.9.7.
  public static var force: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM`, 8, since 8.1.0.
  public static var resetNVRAM: Self { Self(rawValue: 8) }
}

/// What is in a snapshot's XML.
///
/// libvirt: `virDomainSnapshotXMLFlags`, since 5.1.0. Bits it does not list are kept.
public struct DomainSnapshotXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_SNAPSHOT_XML_SECURE`, 1, since 5.1.0.
  public static var secure: Self { Self(rawValue: 1) }
}
