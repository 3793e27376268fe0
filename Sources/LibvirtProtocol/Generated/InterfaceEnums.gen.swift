// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_interface.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Which interfaces of the host are listed.
///
/// libvirt: `virConnectListAllInterfacesFlags`, since 0.10.2. Bits it does not list are kept.
public struct ConnectListAllInterfacesFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_LIST_INTERFACES_INACTIVE`, 1, since 0.10.2.
  public static var inactive: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_LIST_INTERFACES_ACTIVE`, 2, since 0.10.2.
  public static var active: Self { Self(rawValue: 2) }
}

/// How an interface is defined.
///
/// libvirt: `virInterfaceDefineFlags`, since 7.7.0. Bits it does not list are kept.
public struct InterfaceDefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_INTERFACE_DEFINE_VALIDATE`, 1, since 7.7.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// Which configuration is in an interface's XML.
///
/// libvirt: `virInterfaceXMLFlags`, since 0.7.3. Bits it does not list are kept.
public struct InterfaceXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_INTERFACE_XML_INACTIVE`, 1, since 0.7.3.
  public static var inactive: Self { Self(rawValue: 1) }
}
