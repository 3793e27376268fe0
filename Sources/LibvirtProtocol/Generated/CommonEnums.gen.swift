// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_common.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Why a connection ended.
///
/// libvirt: `virConnectCloseReason`, since 0.10.0. Values it does not list are kept.
public struct ConnectCloseReason: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_CLOSE_REASON_ERROR`, 0, since 0.10.0.
  public static var error: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_CONNECT_CLOSE_REASON_EOF`, 1, since 0.10.0.
  public static var eof: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_CLOSE_REASON_KEEPALIVE`, 2, since 0.10.0.
  public static var keepalive: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_CLOSE_REASON_CLIENT`, 3, since 0.10.0.
  public static var client: Self { Self(rawValue: 3) }
}

/// What a peer can take in typed parameters.
///
/// libvirt: `virTypedParameterFlags`, since 0.9.8. Bits it does not list are kept.
public struct TypedParameterFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_TYPED_PARAM_STRING_OKAY`, 4, since 0.9.8.
  public static var stringOkay: Self { Self(rawValue: 4) }
}

/// The type of a typed parameter's value.
///
/// libvirt: `virTypedParameterType`, since 0.9.2. Values it does not list are kept.
public struct TypedParameterType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_TYPED_PARAM_INT`, 1, since 0.9.2.
  public static var int: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_TYPED_PARAM_UINT`, 2, since 0.9.2.
  public static var unsignedInt: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_TYPED_PARAM_LLONG`, 3, since 0.9.2.
  public static var longLong: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_TYPED_PARAM_ULLONG`, 4, since 0.9.2.
  public static var unsignedLongLong: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_TYPED_PARAM_DOUBLE`, 5, since 0.9.2.
  public static var double: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_TYPED_PARAM_BOOLEAN`, 6, since 0.9.2.
  public static var boolean: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_TYPED_PARAM_STRING`, 7, since 0.9.8.
  public static var string: Self { Self(rawValue: 7) }
}

extension LibvirtConstants {
  /// libvirt: `LIBVIR_VERSION_NUMBER`, 12008000, since 0.0.1.
  public static var definitionVersion: Int { 12_008_000 }
  /// libvirt: `VIR_TYPED_PARAM_FIELD_LENGTH`, 80, since 0.9.2.
  public static var typedParamFieldLength: Int { 80 }
}
