// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_nwfilter.x by `make generate`; do not edit.
// swift-format-ignore-file

/// How a filter binding is made.
///
/// libvirt: `virNWFilterBindingCreateFlags`, since 7.8.0. Bits it does not list are kept.
public struct NWFilterBindingCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NWFILTER_BINDING_CREATE_VALIDATE`, 1, since 7.8.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// How a network filter is defined.
///
/// libvirt: `virNWFilterDefineFlags`, since 7.7.0. Bits it does not list are kept.
public struct NWFilterDefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NWFILTER_DEFINE_VALIDATE`, 1, since 7.7.0.
  public static var validate: Self { Self(rawValue: 1) }
}
