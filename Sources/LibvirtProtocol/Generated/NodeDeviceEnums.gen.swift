// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/enums_node_device.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Which devices of the host are listed: those with one of the capabilities and states given.
///
/// libvirt: `virConnectListAllNodeDeviceFlags`, since 0.10.2. Bits it does not list are kept.
public struct ConnectListAllNodeDeviceFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM`, 1, since 0.10.2.
  public static var capSystem: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV`, 2, since 0.10.2.
  public static var capPciDev: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV`, 4, since 0.10.2.
  public static var capUSBDev: Self { Self(rawValue: 4) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE`, 8, since 0.10.2.
  public static var capUSBInterface: Self { Self(rawValue: 8) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET`, 16, since 0.10.2.
  public static var capNet: Self { Self(rawValue: 16) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST`, 32, since 0.10.2.
  public static var capSCSIHost: Self { Self(rawValue: 32) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET`, 64, since 0.10.2.
  public static var capSCSITarget: Self { Self(rawValue: 64) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI`, 128, since 0.10.2.
  public static var capSCSI: Self { Self(rawValue: 128) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE`, 256, since 0.10.2.
  public static var capStorage: Self { Self(rawValue: 256) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST`, 512, since 1.0.4.
  public static var capFcHost: Self { Self(rawValue: 512) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS`, 1024, since 1.0.4.
  public static var capVports: Self { Self(rawValue: 1024) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC`, 2048, since 1.1.0.
  public static var capSCSIGeneric: Self { Self(rawValue: 2048) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM`, 4096, since 3.1.0.
  public static var capDrm: Self { Self(rawValue: 4096) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES`, 8192, since 3.4.0.
  public static var capMdevTypes: Self { Self(rawValue: 8192) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV`, 16384, since 3.4.0.
  public static var capMdev: Self { Self(rawValue: 16_384) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV`, 32768, since 3.4.0.
  public static var capCcwDev: Self { Self(rawValue: 32_768) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV`, 65536, since 6.8.0.
  public static var capCssDev: Self { Self(rawValue: 65_536) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA`, 131072, since 6.9.0.
  public static var capVdpa: Self { Self(rawValue: 131_072) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD`, 262144, since 7.0.0.
  public static var capApCard: Self { Self(rawValue: 262_144) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE`, 524288, since 7.0.0.
  public static var capApQueue: Self { Self(rawValue: 524_288) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX`, 1048576, since 7.0.0.
  public static var capApMatrix: Self { Self(rawValue: 1_048_576) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD`, 2097152, since 7.9.0.
  public static var capVpd: Self { Self(rawValue: 2_097_152) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV`, 4194304, since 11.1.0.
  public static var capCcwgroupDev: Self { Self(rawValue: 4_194_304) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER`, 8388608, since 11.1.0.
  public static var capCcwgroupMember: Self { Self(rawValue: 8_388_608) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT`, 268435456, since 10.1.0.
  public static var persistent: Self { Self(rawValue: 268_435_456) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT`, 536870912, since 10.1.0.
  public static var transient: Self { Self(rawValue: 536_870_912) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE`, 1073741824, since 7.3.0.
  public static var inactive: Self { Self(rawValue: 1_073_741_824) }
  /// libvirt: `VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE`, 2147483648, since 7.3.0.
  public static var active: Self { Self(rawValue: 2_147_483_648) }
}

/// How a device is created.
///
/// libvirt: `virNodeDeviceCreateXMLFlags`, since 8.10.0. Bits it does not list are kept.
public struct NodeDeviceCreateXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_DEVICE_CREATE_XML_VALIDATE`, 1, since 8.10.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// How a device is defined.
///
/// libvirt: `virNodeDeviceDefineXMLFlags`, since 8.10.0. Bits it does not list are kept.
public struct NodeDeviceDefineXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_DEVICE_DEFINE_XML_VALIDATE`, 1, since 8.10.0.
  public static var validate: Self { Self(rawValue: 1) }
}

/// The kinds of events of the host's devices.
///
/// libvirt: `virNodeDeviceEventID`, since 2.2.0. Values it does not list are kept.
public struct NodeDeviceEventID: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE`, 0, since 2.2.0.
  public static var lifecycle: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NODE_DEVICE_EVENT_ID_UPDATE`, 1, since 2.2.0.
  public static var update: Self { Self(rawValue: 1) }
}

/// What happened to a device of the host.
///
/// libvirt: `virNodeDeviceEventLifecycleType`, since 2.2.0. Values it does not list are kept.
public struct NodeDeviceEventLifecycleType: RawRepresentable, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: Int32
  /// A value by libvirt's number.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_DEVICE_EVENT_CREATED`, 0, since 2.2.0.
  public static var created: Self { Self(rawValue: 0) }
  /// libvirt: `VIR_NODE_DEVICE_EVENT_DELETED`, 1, since 2.2.0.
  public static var deleted: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NODE_DEVICE_EVENT_DEFINED`, 2, since 7.3.0.
  public static var defined: Self { Self(rawValue: 2) }
  /// libvirt: `VIR_NODE_DEVICE_EVENT_UNDEFINED`, 3, since 7.3.0.
  public static var undefined: Self { Self(rawValue: 3) }
}

/// Whether the active device, its definition, or both are meant.
///
/// libvirt: `virNodeDeviceUpdateFlags`, since 10.1.0. Bits it does not list are kept.
public struct NodeDeviceUpdateFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT`, 0, since 10.1.0.
  public static var current: Self { [] }
  /// libvirt: `VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE`, 1, since 10.1.0.
  public static var live: Self { Self(rawValue: 1) }
  /// libvirt: `VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG`, 2, since 10.1.0.
  public static var config: Self { Self(rawValue: 2) }
}

/// Which definition is in a device's XML.
///
/// libvirt: `virNodeDeviceXMLFlags`, since 10.1.0. Bits it does not list are kept.
public struct NodeDeviceXMLFlags: OptionSet, Hashable, Sendable {
  /// The value as libvirt numbers it.
  public var rawValue: UInt32
  /// A value by libvirt's number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// libvirt: `VIR_NODE_DEVICE_XML_INACTIVE`, 1, since 10.1.0.
  public static var inactive: Self { Self(rawValue: 1) }
}
