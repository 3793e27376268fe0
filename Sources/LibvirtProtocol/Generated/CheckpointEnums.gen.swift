// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_checkpoint.x by `make generate`; do not edit.
// swift-format-ignore-file

/// How a checkpoint is made.
///
/// libvirt: `virDomainCheckpointCreateFlags`, since 5.6.0. Bits it does not list are kept.
public struct DomainCheckpointCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`, 1, since 5.6.0.
  public static var redefine: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE`, 2, since 5.6.0.
  public static var quiesce: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE`, 4, since 6.10.0.
  public static var redefineValidate: Self { Self(rawValue: 4) }
}

/// What is deleted together with a checkpoint.
///
/// libvirt: `virDomainCheckpointDeleteFlags`, since 5.6.0. Bits it does not list are kept.
public struct DomainCheckpointDeleteFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN`, 1, since 5.6.0.
  public static var children: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY`, 2, since 5.6.0.
  public static var metadataOnly: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY`, 4, since 5.6.0.
  public static var childrenOnly: Self { Self(rawValue: 4) }
}

/// Which checkpoints are listed, and in which order.
///
/// libvirt: `virDomainCheckpointListFlags`, since 5.6.0. Bits it does not list are kept.
public struct DomainCheckpointListFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS`, 1, since 5.6.0.
  public static var descendants: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_LIST_ROOTS`, 1, since 5.6.0.
  public static var roots: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL`, 2, since 5.6.0.
  public static var topological: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_LIST_LEAVES`, 4, since 5.6.0.
  public static var leaves: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES`, 8, since 5.6.0.
  public static var noLeaves: Self { Self(rawValue: 8) }
}

/// What is in a checkpoint's XML.
///
/// libvirt: `virDomainCheckpointXMLFlags`, since 5.6.0. Bits it does not list are kept.
public struct DomainCheckpointXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, 1, since 5.6.0.
  public static var secure: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN`, 2, since 5.6.0.
  public static var noDomain: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_DOMAIN_CHECKPOINT_XML_SIZE`, 4, since 5.6.0.
  public static var size: Self { Self(rawValue: 4) }
}
