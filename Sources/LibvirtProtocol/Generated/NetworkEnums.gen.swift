// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_network.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Which networks are listed: of each group of flags, those that have one of the properties given.
///
/// libvirt: `virConnectListAllNetworksFlags`, since 0.10.2. Bits it does not list are kept.
public struct ConnectListAllNetworksFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_LIST_NETWORKS_INACTIVE`, 1, since 0.10.2.
  public static var inactive: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_LIST_NETWORKS_ACTIVE`, 2, since 0.10.2.
  public static var active: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_LIST_NETWORKS_PERSISTENT`, 4, since 0.10.2.
  public static var persistent: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CONNECT_LIST_NETWORKS_TRANSIENT`, 8, since 0.10.2.
  public static var transient: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_CONNECT_LIST_NETWORKS_AUTOSTART`, 16, since 0.10.2.
  public static var autostart: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART`, 32, since 0.10.2.
  public static var noAutostart: Self { Self(rawValue: 32) }
}

/// The family of an IP address.
///
/// libvirt: `virIPAddrType`, since 1.2.6. Values it does not list are kept.
public struct IPAddressType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_IP_ADDR_TYPE_IPV4`, 0, since 1.2.6.
  public static var ipv4: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_IP_ADDR_TYPE_IPV6`, 1, since 1.2.6.
  public static var ipv6: Self { Self(rawValue: 1) }
}

/// How a network is created.
///
/// libvirt: `virNetworkCreateFlags`, since 7.8.0. Bits it does not list are kept.
public struct NetworkCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_CREATE_VALIDATE`, 1, since 7.8.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// How a network is defined.
///
/// libvirt: `virNetworkDefineFlags`, since 7.7.0. Bits it does not list are kept.
public struct NetworkDefineFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_DEFINE_VALIDATE`, 1, since 7.7.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// The kinds of network events.
///
/// libvirt: `virNetworkEventID`, since 1.2.1. Values it does not list are kept.
public struct NetworkEventID: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_EVENT_ID_LIFECYCLE`, 0, since 1.2.1.
  public static var lifecycle: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`, 1, since 9.8.0.
  public static var metadataChange: Self { Self(rawValue: 1) }
}

/// What happened to a network.
///
/// libvirt: `virNetworkEventLifecycleType`, since 1.2.1. Values it does not list are kept.
public struct NetworkEventLifecycleType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_EVENT_DEFINED`, 0, since 1.2.1.
  public static var defined: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NETWORK_EVENT_UNDEFINED`, 1, since 1.2.1.
  public static var undefined: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NETWORK_EVENT_STARTED`, 2, since 1.2.1.
  public static var started: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_NETWORK_EVENT_STOPPED`, 3, since 1.2.1.
  public static var stopped: Self { Self(rawValue: 3) }
}

/// Which of a network's metadata is meant.
///
/// libvirt: `virNetworkMetadataType`, since 9.7.0. Values it does not list are kept.
public struct NetworkMetadataType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_METADATA_DESCRIPTION`, 0, since 9.7.0.
  public static var description: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NETWORK_METADATA_TITLE`, 1, since 9.7.0.
  public static var title: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NETWORK_METADATA_ELEMENT`, 2, since 9.7.0.
  public static var element: Self { Self(rawValue: 2) }
}

/// How a port is made.
///
/// libvirt: `virNetworkPortCreateFlags`, since 5.5.0. Bits it does not list are kept.
public struct NetworkPortCreateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_PORT_CREATE_RECLAIM`, 1, since 5.5.0.
  public static var reclaim: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NETWORK_PORT_CREATE_VALIDATE`, 2, since 7.8.0.
  public static var validate: Self { Self(rawValue: 2) }
}

/// What is done to a part of a network's definition.
///
/// libvirt: `virNetworkUpdateCommand`, since 0.10.2. Values it does not list are kept.
public struct NetworkUpdateCommand: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_UPDATE_COMMAND_NONE`, 0, since 0.10.2.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NETWORK_UPDATE_COMMAND_MODIFY`, 1, since 0.10.2.
  public static var modify: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NETWORK_UPDATE_COMMAND_DELETE`, 2, since 0.10.2.
  public static var delete: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST`, 4, since 0.10.2.
  public static var addFirst: Self { Self(rawValue: 4) }
}

/// Whether the running network, its definition, or both are meant.
///
/// libvirt: `virNetworkUpdateFlags`, since 0.10.2. Bits it does not list are kept.
public struct NetworkUpdateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_UPDATE_AFFECT_CURRENT`, 0, since 0.10.2.
  public static var current: Self { [] }
  /// libvirt: `VIR_NETWORK_UPDATE_AFFECT_LIVE`, 1, since 0.10.2.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NETWORK_UPDATE_AFFECT_CONFIG`, 2, since 0.10.2.
  public static var config: Self { Self(rawValue: 2) }
}

/// Which part of a network's definition is meant.
///
/// libvirt: `virNetworkUpdateSection`, since 0.10.2. Values it does not list are kept.
public struct NetworkUpdateSection: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_SECTION_NONE`, 0, since 0.10.2.
  public static var none: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NETWORK_SECTION_BRIDGE`, 1, since 0.10.2.
  public static var bridge: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NETWORK_SECTION_DOMAIN`, 2, since 0.10.2.
  public static var domain: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_NETWORK_SECTION_IP`, 3, since 0.10.2.
  public static var ip: Self { Self(rawValue: 3) }
  /// libvirt: `VIR_NETWORK_SECTION_IP_DHCP_HOST`, 4, since 0.10.2.
  public static var ipDHCPHost: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_NETWORK_SECTION_IP_DHCP_RANGE`, 5, since 0.10.2.
  public static var ipDHCPRange: Self { Self(rawValue: 5) }
  /// libvirt: `VIR_NETWORK_SECTION_FORWARD`, 6, since 0.10.2.
  public static var forward: Self { Self(rawValue: 6) }
  /// libvirt: `VIR_NETWORK_SECTION_FORWARD_INTERFACE`, 7, since 0.10.2.
  public static var forwardInterface: Self { Self(rawValue: 7) }
  /// libvirt: `VIR_NETWORK_SECTION_FORWARD_PF`, 8, since 0.10.2.
  public static var forwardPf: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_NETWORK_SECTION_PORTGROUP`, 9, since 0.10.2.
  public static var portgroup: Self { Self(rawValue: 9) }
  /// libvirt: `VIR_NETWORK_SECTION_DNS_HOST`, 10, since 0.10.2.
  public static var dnsHost: Self { Self(rawValue: 10) }
  /// libvirt: `VIR_NETWORK_SECTION_DNS_TXT`, 11, since 0.10.2.
  public static var dnsTxt: Self { Self(rawValue: 11) }
  /// libvirt: `VIR_NETWORK_SECTION_DNS_SRV`, 12, since 0.10.2.
  public static var dnsSrv: Self { Self(rawValue: 12) }
}

/// Which definition is in a network's XML.
///
/// libvirt: `virNetworkXMLFlags`, since 0.9.10. Bits it does not list are kept.
public struct NetworkXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NETWORK_XML_INACTIVE`, 1, since 0.9.10.
  public static var inactive: Self { Self(rawValue: 1) }
}

extension TypedParameterKeys {
  /// Names of the NetworkPort family.
  public enum NetworkPort {
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE`, "inbound.average", since 5.5.0.
    public static var bandwidthInAverage: TypedParameterKey<UInt32> { .init("inbound.average") }
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_IN_BURST`, "inbound.burst", since 5.5.0.
    public static var bandwidthInBurst: TypedParameterKey<UInt32> { .init("inbound.burst") }
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR`, "inbound.floor", since 5.5.0.
    public static var bandwidthInFloor: TypedParameterKey<UInt32> { .init("inbound.floor") }
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK`, "inbound.peak", since 5.5.0.
    public static var bandwidthInPeak: TypedParameterKey<UInt32> { .init("inbound.peak") }
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE`, "outbound.average", since 5.5.0.
    public static var bandwidthOutAverage: TypedParameterKey<UInt32> { .init("outbound.average") }
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST`, "outbound.burst", since 5.5.0.
    public static var bandwidthOutBurst: TypedParameterKey<UInt32> { .init("outbound.burst") }
    /// libvirt: `VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK`, "outbound.peak", since 5.5.0.
    public static var bandwidthOutPeak: TypedParameterKey<UInt32> { .init("outbound.peak") }
  }
}
