// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_secret.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Which secrets are listed: of each group of flags, those that have one of the properties given.
///
/// libvirt: `virConnectListAllSecretsFlags`, since 0.10.2. Bits it does not list are kept.
public struct ConnectListAllSecretsFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_LIST_SECRETS_EPHEMERAL`, 1, since 0.10.2.
  public static var ephemeral: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL`, 2, since 0.10.2.
  public static var noEphemeral: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_LIST_SECRETS_PRIVATE`, 4, since 0.10.2.
  public static var `private`: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CONNECT_LIST_SECRETS_NO_PRIVATE`, 8, since 0.10.2.
  public static var noPrivate: Self { Self(rawValue: 8) }
}

/// How a secret is defined.
///
/// libvirt: `virSecretDefineFlags`, since 7.7.0. Bits it does not list are kept.
public struct SecretDefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_SECRET_DEFINE_VALIDATE`, 1, since 7.7.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// The kinds of secret events.
///
/// libvirt: `virSecretEventID`, since 3.0.0. Values it does not list are kept.
public struct SecretEventID: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_SECRET_EVENT_ID_LIFECYCLE`, 0, since 3.0.0.
  public static var lifecycle: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_SECRET_EVENT_ID_VALUE_CHANGED`, 1, since 3.0.0.
  public static var valueChanged: Self { Self(rawValue: 1) }
}

/// What happened to a secret.
///
/// libvirt: `virSecretEventLifecycleType`, since 3.0.0. Values it does not list are kept.
public struct SecretEventLifecycleType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_SECRET_EVENT_DEFINED`, 0, since 3.0.0.
  public static var defined: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_SECRET_EVENT_UNDEFINED`, 1, since 3.0.0.
  public static var undefined: Self { Self(rawValue: 1) }
}

/// What a secret is for.
///
/// libvirt: `virSecretUsageType`, since 0.7.1. Values it does not list are kept.
public struct SecretUsageType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_SECRET_USAGE_TYPE_NONE`, 0, since 0.7.1.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_SECRET_USAGE_TYPE_VOLUME`, 1, since 0.7.1.
  public static var volume: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_SECRET_USAGE_TYPE_CEPH`, 2, since 0.9.7.
  public static var ceph: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_SECRET_USAGE_TYPE_ISCSI`, 3, since 1.0.4.
  public static var iscsi: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_SECRET_USAGE_TYPE_TLS`, 4, since 2.3.0.
  public static var tls: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_SECRET_USAGE_TYPE_VTPM`, 5, since 5.6.0.
  public static var vtpm: Self { Self(rawValue: 5) }
}
