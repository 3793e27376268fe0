// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/node_device.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// How many devices of the host have a capability; all devices when it is absent.
  ///
  /// libvirt: `virNodeNumOfDevices`, since 0.5.0.
  package enum NodeNumOfDevices: Procedure {
    package typealias Arguments = Wire.NodeNumOfDevicesArguments
    package typealias Reply = Wire.NodeNumOfDevicesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 111 }
    package static var name: String { "NODE_NUM_OF_DEVICES" }
    package static var cFunctions: [String] { ["virNodeNumOfDevices"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` devices of the host that have a capability.
  ///
  /// libvirt: `virNodeListDevices`, since 0.5.0.
  package enum NodeListDevices: Procedure {
    package typealias Arguments = Wire.NodeListDevicesArguments
    package typealias Reply = Wire.NodeListDevicesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 112 }
    package static var name: String { "NODE_LIST_DEVICES" }
    package static var cFunctions: [String] { ["virNodeListDevices"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's device with this name.
  ///
  /// - Throws: ``LibvirtError``, `noNodeDevice` when there is none.
  ///
  /// libvirt: `virNodeDeviceLookupByName`, since 0.5.0.
  package enum NodeDeviceLookupByName: Procedure {
    package typealias Arguments = Wire.NodeDeviceLookupByNameArguments
    package typealias Reply = Wire.NodeDeviceLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 113 }
    package static var name: String { "NODE_DEVICE_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virNodeDeviceLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its description as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored definition of a mediated device.
  ///
  /// libvirt: `virNodeDeviceGetXMLDesc`, since 0.5.0.
  package enum NodeDeviceGetXMLDesc: Procedure {
    package typealias Arguments = Wire.NodeDeviceGetXMLDescArguments
    package typealias Reply = Wire.NodeDeviceGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 114 }
    package static var name: String { "NODE_DEVICE_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virNodeDeviceGetXMLDesc"] }
  }

  /// The name of the device that it is attached to; `nil` for the topmost one.
  ///
  /// libvirt: `virNodeDeviceGetParent`, since 0.5.0.
  package enum NodeDeviceGetParent: Procedure {
    package typealias Arguments = Wire.NodeDeviceGetParentArguments
    package typealias Reply = Wire.NodeDeviceGetParentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 115 }
    package static var name: String { "NODE_DEVICE_GET_PARENT" }
    package static var cFunctions: [String] { ["virNodeDeviceGetParent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many capabilities the device has.
  ///
  /// libvirt: `virNodeDeviceNumOfCaps`, since 0.5.0.
  package enum NodeDeviceNumOfCaps: Procedure {
    package typealias Arguments = Wire.NodeDeviceNumOfCapsArguments
    package typealias Reply = Wire.NodeDeviceNumOfCapsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 116 }
    package static var name: String { "NODE_DEVICE_NUM_OF_CAPS" }
    package static var cFunctions: [String] { ["virNodeDeviceNumOfCaps"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` capabilities of the device.
  ///
  /// libvirt: `virNodeDeviceListCaps`, since 0.5.0.
  package enum NodeDeviceListCaps: Procedure {
    package typealias Arguments = Wire.NodeDeviceListCapsArguments
    package typealias Reply = Wire.NodeDeviceListCapsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 117 }
    package static var name: String { "NODE_DEVICE_LIST_CAPS" }
    package static var cFunctions: [String] { ["virNodeDeviceListCaps"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Takes the device from the host's driver so that a guest can have it.
  ///
  /// libvirt: `virNodeDeviceDettach`, since 0.6.1.
  package enum NodeDeviceDettach: Procedure {
    package typealias Arguments = Wire.NodeDeviceDettachArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 118 }
    package static var name: String { "NODE_DEVICE_DETTACH" }
    package static var cFunctions: [String] { ["virNodeDeviceDettach"] }
  }

  /// Gives the device back to the host's own driver, after no guest has it any more.
  ///
  /// libvirt: `virNodeDeviceReAttach`, since 0.6.1.
  package enum NodeDeviceReAttach: Procedure {
    package typealias Arguments = Wire.NodeDeviceReAttachArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 119 }
    package static var name: String { "NODE_DEVICE_RE_ATTACH" }
    package static var cFunctions: [String] { ["virNodeDeviceReAttach"] }
  }

  /// Resets the device, as before a guest gets it. The host's drivers must have let go of it.
  ///
  /// libvirt: `virNodeDeviceReset`, since 0.6.1.
  package enum NodeDeviceReset: Procedure {
    package typealias Arguments = Wire.NodeDeviceResetArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 120 }
    package static var name: String { "NODE_DEVICE_RESET" }
    package static var cFunctions: [String] { ["virNodeDeviceReset"] }
  }

  /// Makes a device of software, which is gone when the host restarts: an HBA port or a mediated device.
  ///
  /// - Parameters:
  ///   - xml: the device's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the new device.
  ///
  /// libvirt: `virNodeDeviceCreateXML`, since 0.6.3.
  package enum NodeDeviceCreateXML: Procedure {
    package typealias Arguments = Wire.NodeDeviceCreateXMLArguments
    package typealias Reply = Wire.NodeDeviceCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 123 }
    package static var name: String { "NODE_DEVICE_CREATE_XML" }
    package static var cFunctions: [String] { ["virNodeDeviceCreateXML"] }
  }

  /// Stops a device that was made of software. One that is not defined is gone then.
  ///
  /// libvirt: `virNodeDeviceDestroy`, since 0.6.3.
  package enum NodeDeviceDestroy: Procedure {
    package typealias Arguments = Wire.NodeDeviceDestroyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 124 }
    package static var name: String { "NODE_DEVICE_DESTROY" }
    package static var cFunctions: [String] { ["virNodeDeviceDestroy"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's devices.
  ///
  /// - Parameter flags: which ones; those with any of the capabilities given. Empty means all, active or not.
  ///
  /// libvirt: `virConnectListAllNodeDevices`, since 0.10.2.
  package enum ConnectListAllNodeDevices: Procedure {
    package typealias Arguments = Wire.ConnectListAllNodeDevicesArguments
    package typealias Reply = Wire.ConnectListAllNodeDevicesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 285 }
    package static var name: String { "CONNECT_LIST_ALL_NODE_DEVICES" }
    package static var cFunctions: [String] { ["virConnectListAllNodeDevices"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's SCSI host adapter with these names in its storage network.
  ///
  /// - Parameters:
  ///   - wwnn: the World Wide Node Name, 16 hexadecimal digits.
  ///   - wwpn: the World Wide Port Name, 16 hexadecimal digits.
  /// - Throws: ``LibvirtError``, `noNodeDevice` when there is none.
  ///
  /// libvirt: `virNodeDeviceLookupSCSIHostByWWN`, since 1.0.3.
  package enum NodeDeviceLookupSCSIHostByWWN: Procedure {
    package typealias Arguments = Wire.NodeDeviceLookupSCSIHostByWWNArguments
    package typealias Reply = Wire.NodeDeviceLookupSCSIHostByWWNReply
    package static var program: Program { .remote }
    package static var number: Int32 { 297 }
    package static var name: String { "NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN" }
    package static var cFunctions: [String] { ["virNodeDeviceLookupSCSIHostByWWN"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Takes the device from the host's driver and gives it to the driver named.
  ///
  /// libvirt: `virNodeDeviceDetachFlags`, since 1.0.5.
  package enum NodeDeviceDetachFlags: Procedure {
    package typealias Arguments = Wire.NodeDeviceDetachFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 301 }
    package static var name: String { "NODE_DEVICE_DETACH_FLAGS" }
    package static var cFunctions: [String] { ["virNodeDeviceDetachFlags"] }
  }

  /// Asks for a kind of host device event, of one device or of all, and gives the callback's number.
  ///
  /// libvirt: `virConnectNodeDeviceEventRegisterAny`, since 2.2.0.
  package enum ConnectNodeDeviceEventRegisterAny: Procedure {
    package typealias Arguments = Wire.ConnectNodeDeviceEventRegisterAnyArguments
    package typealias Reply = Wire.ConnectNodeDeviceEventRegisterAnyReply
    package static var program: Program { .remote }
    package static var number: Int32 { 374 }
    package static var name: String { "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectNodeDeviceEventRegisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends the host device events of a callback.
  ///
  /// libvirt: `virConnectNodeDeviceEventDeregisterAny`, since 2.2.0.
  package enum ConnectNodeDeviceEventDeregisterAny: Procedure {
    package typealias Arguments = Wire.ConnectNodeDeviceEventDeregisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 375 }
    package static var name: String { "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectNodeDeviceEventDeregisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// A device of the host appeared, went away, was defined or undefined.
  ///
  /// libvirt: `virConnectNodeDeviceEventRegisterAny`, `VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE`, since 2.2.0.
  package enum NodeDeviceEventLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NodeDeviceEventLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 376 }
    package static var name: String { "NODE_DEVICE_EVENT_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectNodeDeviceEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// A device of the host changed.
  ///
  /// libvirt: `virConnectNodeDeviceEventRegisterAny`, `VIR_NODE_DEVICE_EVENT_ID_UPDATE`, since 2.2.0.
  package enum NodeDeviceEventUpdate: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NodeDeviceEventUpdateMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 377 }
    package static var name: String { "NODE_DEVICE_EVENT_UPDATE" }
    package static var cFunctions: [String] { ["virConnectNodeDeviceEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// Makes a mediated device known to the host without starting it.
  ///
  /// - Parameters:
  ///   - xml: the device's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined device.
  ///
  /// libvirt: `virNodeDeviceDefineXML`, since 7.3.0.
  package enum NodeDeviceDefineXML: Procedure {
    package typealias Arguments = Wire.NodeDeviceDefineXMLArguments
    package typealias Reply = Wire.NodeDeviceDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 428 }
    package static var name: String { "NODE_DEVICE_DEFINE_XML" }
    package static var cFunctions: [String] { ["virNodeDeviceDefineXML"] }
  }

  /// Makes the host forget the definition of a mediated device.
  ///
  /// libvirt: `virNodeDeviceUndefine`, since 7.3.0.
  package enum NodeDeviceUndefine: Procedure {
    package typealias Arguments = Wire.NodeDeviceUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 429 }
    package static var name: String { "NODE_DEVICE_UNDEFINE" }
    package static var cFunctions: [String] { ["virNodeDeviceUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Starts a defined device.
  ///
  /// libvirt: `virNodeDeviceCreate`, since 7.3.0.
  package enum NodeDeviceCreate: Procedure {
    package typealias Arguments = Wire.NodeDeviceCreateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 430 }
    package static var name: String { "NODE_DEVICE_CREATE" }
    package static var cFunctions: [String] { ["virNodeDeviceCreate"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether it starts with the host, or with its parent.
  ///
  /// libvirt: `virNodeDeviceGetAutostart`, since 7.8.0.
  package enum NodeDeviceGetAutostart: Procedure {
    package typealias Arguments = Wire.NodeDeviceGetAutostartArguments
    package typealias Reply = Wire.NodeDeviceGetAutostartReply
    package static var program: Program { .remote }
    package static var number: Int32 { 433 }
    package static var name: String { "NODE_DEVICE_GET_AUTOSTART" }
    package static var cFunctions: [String] { ["virNodeDeviceGetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Sets whether it starts with the host, or with its parent.
  ///
  /// libvirt: `virNodeDeviceSetAutostart`, since 7.8.0.
  package enum NodeDeviceSetAutostart: Procedure {
    package typealias Arguments = Wire.NodeDeviceSetAutostartArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 434 }
    package static var name: String { "NODE_DEVICE_SET_AUTOSTART" }
    package static var cFunctions: [String] { ["virNodeDeviceSetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the host knows its definition, so that it can be started again.
  ///
  /// libvirt: `virNodeDeviceIsPersistent`, since 7.8.0.
  package enum NodeDeviceIsPersistent: Procedure {
    package typealias Arguments = Wire.NodeDeviceIsPersistentArguments
    package typealias Reply = Wire.NodeDeviceIsPersistentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 435 }
    package static var name: String { "NODE_DEVICE_IS_PERSISTENT" }
    package static var cFunctions: [String] { ["virNodeDeviceIsPersistent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether it is there at present.
  ///
  /// libvirt: `virNodeDeviceIsActive`, since 7.8.0.
  package enum NodeDeviceIsActive: Procedure {
    package typealias Arguments = Wire.NodeDeviceIsActiveArguments
    package typealias Reply = Wire.NodeDeviceIsActiveReply
    package static var program: Program { .remote }
    package static var number: Int32 { 436 }
    package static var name: String { "NODE_DEVICE_IS_ACTIVE" }
    package static var cFunctions: [String] { ["virNodeDeviceIsActive"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Changes a mediated device to what the XML describes.
  ///
  /// - Parameters:
  ///   - xml: the device's new definition.
  ///   - flags: whether of the active device, of the definition, or of both.
  ///
  /// libvirt: `virNodeDeviceUpdate`, since 10.1.0.
  package enum NodeDeviceUpdate: Procedure {
    package typealias Arguments = Wire.NodeDeviceUpdateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 447 }
    package static var name: String { "NODE_DEVICE_UPDATE" }
    package static var cFunctions: [String] { ["virNodeDeviceUpdate"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }
}
