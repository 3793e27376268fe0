// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/node_device.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `node_device.x`. What an implementation leaves out is answered as unsupported.
package protocol NodeDeviceService: Sendable {
  /// `NODE_NUM_OF_DEVICES`
  func nodeNumOfDevices(_ arguments: Wire.NodeNumOfDevicesArguments) async throws -> Wire.NodeNumOfDevicesReply
  /// `NODE_LIST_DEVICES`
  func nodeListDevices(_ arguments: Wire.NodeListDevicesArguments) async throws -> Wire.NodeListDevicesReply
  /// `NODE_DEVICE_LOOKUP_BY_NAME`
  func nodeDeviceLookupByName(_ arguments: Wire.NodeDeviceLookupByNameArguments) async throws -> Wire.NodeDeviceLookupByNameReply
  /// `NODE_DEVICE_GET_XML_DESC`
  func nodeDeviceGetXMLDesc(_ arguments: Wire.NodeDeviceGetXMLDescArguments) async throws -> Wire.NodeDeviceGetXMLDescReply
  /// `NODE_DEVICE_GET_PARENT`
  func nodeDeviceGetParent(_ arguments: Wire.NodeDeviceGetParentArguments) async throws -> Wire.NodeDeviceGetParentReply
  /// `NODE_DEVICE_NUM_OF_CAPS`
  func nodeDeviceNumOfCaps(_ arguments: Wire.NodeDeviceNumOfCapsArguments) async throws -> Wire.NodeDeviceNumOfCapsReply
  /// `NODE_DEVICE_LIST_CAPS`
  func nodeDeviceListCaps(_ arguments: Wire.NodeDeviceListCapsArguments) async throws -> Wire.NodeDeviceListCapsReply
  /// `NODE_DEVICE_DETTACH`
  func nodeDeviceDettach(_ arguments: Wire.NodeDeviceDettachArguments) async throws
  /// `NODE_DEVICE_RE_ATTACH`
  func nodeDeviceReAttach(_ arguments: Wire.NodeDeviceReAttachArguments) async throws
  /// `NODE_DEVICE_RESET`
  func nodeDeviceReset(_ arguments: Wire.NodeDeviceResetArguments) async throws
  /// `NODE_DEVICE_CREATE_XML`
  func nodeDeviceCreateXML(_ arguments: Wire.NodeDeviceCreateXMLArguments) async throws -> Wire.NodeDeviceCreateXMLReply
  /// `NODE_DEVICE_DESTROY`
  func nodeDeviceDestroy(_ arguments: Wire.NodeDeviceDestroyArguments) async throws
  /// `CONNECT_LIST_ALL_NODE_DEVICES`
  func connectListAllNodeDevices(_ arguments: Wire.ConnectListAllNodeDevicesArguments) async throws -> Wire.ConnectListAllNodeDevicesReply
  /// `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`
  func nodeDeviceLookupSCSIHostByWWN(_ arguments: Wire.NodeDeviceLookupSCSIHostByWWNArguments) async throws -> Wire.NodeDeviceLookupSCSIHostByWWNReply
  /// `NODE_DEVICE_DETACH_FLAGS`
  func nodeDeviceDetachFlags(_ arguments: Wire.NodeDeviceDetachFlagsArguments) async throws
  /// `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`
  func connectNodeDeviceEventRegisterAny(_ arguments: Wire.ConnectNodeDeviceEventRegisterAnyArguments) async throws -> Wire.ConnectNodeDeviceEventRegisterAnyReply
  /// `CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`
  func connectNodeDeviceEventDeregisterAny(_ arguments: Wire.ConnectNodeDeviceEventDeregisterAnyArguments) async throws
  /// `NODE_DEVICE_DEFINE_XML`
  func nodeDeviceDefineXML(_ arguments: Wire.NodeDeviceDefineXMLArguments) async throws -> Wire.NodeDeviceDefineXMLReply
  /// `NODE_DEVICE_UNDEFINE`
  func nodeDeviceUndefine(_ arguments: Wire.NodeDeviceUndefineArguments) async throws
  /// `NODE_DEVICE_CREATE`
  func nodeDeviceCreate(_ arguments: Wire.NodeDeviceCreateArguments) async throws
  /// `NODE_DEVICE_GET_AUTOSTART`
  func nodeDeviceGetAutostart(_ arguments: Wire.NodeDeviceGetAutostartArguments) async throws -> Wire.NodeDeviceGetAutostartReply
  /// `NODE_DEVICE_SET_AUTOSTART`
  func nodeDeviceSetAutostart(_ arguments: Wire.NodeDeviceSetAutostartArguments) async throws
  /// `NODE_DEVICE_IS_PERSISTENT`
  func nodeDeviceIsPersistent(_ arguments: Wire.NodeDeviceIsPersistentArguments) async throws -> Wire.NodeDeviceIsPersistentReply
  /// `NODE_DEVICE_IS_ACTIVE`
  func nodeDeviceIsActive(_ arguments: Wire.NodeDeviceIsActiveArguments) async throws -> Wire.NodeDeviceIsActiveReply
  /// `NODE_DEVICE_UPDATE`
  func nodeDeviceUpdate(_ arguments: Wire.NodeDeviceUpdateArguments) async throws
}

extension NodeDeviceService {
  package func nodeNumOfDevices(_ arguments: Wire.NodeNumOfDevicesArguments) async throws -> Wire.NodeNumOfDevicesReply { throw ServiceError.unsupported("virNodeNumOfDevices") }
  package func nodeListDevices(_ arguments: Wire.NodeListDevicesArguments) async throws -> Wire.NodeListDevicesReply { throw ServiceError.unsupported("virNodeListDevices") }
  package func nodeDeviceLookupByName(_ arguments: Wire.NodeDeviceLookupByNameArguments) async throws -> Wire.NodeDeviceLookupByNameReply { throw ServiceError.unsupported("virNodeDeviceLookupByName") }
  package func nodeDeviceGetXMLDesc(_ arguments: Wire.NodeDeviceGetXMLDescArguments) async throws -> Wire.NodeDeviceGetXMLDescReply { throw ServiceError.unsupported("virNodeDeviceGetXMLDesc") }
  package func nodeDeviceGetParent(_ arguments: Wire.NodeDeviceGetParentArguments) async throws -> Wire.NodeDeviceGetParentReply { throw ServiceError.unsupported("virNodeDeviceGetParent") }
  package func nodeDeviceNumOfCaps(_ arguments: Wire.NodeDeviceNumOfCapsArguments) async throws -> Wire.NodeDeviceNumOfCapsReply { throw ServiceError.unsupported("virNodeDeviceNumOfCaps") }
  package func nodeDeviceListCaps(_ arguments: Wire.NodeDeviceListCapsArguments) async throws -> Wire.NodeDeviceListCapsReply { throw ServiceError.unsupported("virNodeDeviceListCaps") }
  package func nodeDeviceDettach(_ arguments: Wire.NodeDeviceDettachArguments) async throws { throw ServiceError.unsupported("virNodeDeviceDettach") }
  package func nodeDeviceReAttach(_ arguments: Wire.NodeDeviceReAttachArguments) async throws { throw ServiceError.unsupported("virNodeDeviceReAttach") }
  package func nodeDeviceReset(_ arguments: Wire.NodeDeviceResetArguments) async throws { throw ServiceError.unsupported("virNodeDeviceReset") }
  package func nodeDeviceCreateXML(_ arguments: Wire.NodeDeviceCreateXMLArguments) async throws -> Wire.NodeDeviceCreateXMLReply { throw ServiceError.unsupported("virNodeDeviceCreateXML") }
  package func nodeDeviceDestroy(_ arguments: Wire.NodeDeviceDestroyArguments) async throws { throw ServiceError.unsupported("virNodeDeviceDestroy") }
  package func connectListAllNodeDevices(_ arguments: Wire.ConnectListAllNodeDevicesArguments) async throws -> Wire.ConnectListAllNodeDevicesReply { throw ServiceError.unsupported("virConnectListAllNodeDevices") }
  package func nodeDeviceLookupSCSIHostByWWN(_ arguments: Wire.NodeDeviceLookupSCSIHostByWWNArguments) async throws -> Wire.NodeDeviceLookupSCSIHostByWWNReply { throw ServiceError.unsupported("virNodeDeviceLookupSCSIHostByWWN") }
  package func nodeDeviceDetachFlags(_ arguments: Wire.NodeDeviceDetachFlagsArguments) async throws { throw ServiceError.unsupported("virNodeDeviceDetachFlags") }
  package func connectNodeDeviceEventRegisterAny(_ arguments: Wire.ConnectNodeDeviceEventRegisterAnyArguments) async throws -> Wire.ConnectNodeDeviceEventRegisterAnyReply { throw ServiceError.unsupported("virConnectNodeDeviceEventRegisterAny") }
  package func connectNodeDeviceEventDeregisterAny(_ arguments: Wire.ConnectNodeDeviceEventDeregisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectNodeDeviceEventDeregisterAny") }
  package func nodeDeviceDefineXML(_ arguments: Wire.NodeDeviceDefineXMLArguments) async throws -> Wire.NodeDeviceDefineXMLReply { throw ServiceError.unsupported("virNodeDeviceDefineXML") }
  package func nodeDeviceUndefine(_ arguments: Wire.NodeDeviceUndefineArguments) async throws { throw ServiceError.unsupported("virNodeDeviceUndefine") }
  package func nodeDeviceCreate(_ arguments: Wire.NodeDeviceCreateArguments) async throws { throw ServiceError.unsupported("virNodeDeviceCreate") }
  package func nodeDeviceGetAutostart(_ arguments: Wire.NodeDeviceGetAutostartArguments) async throws -> Wire.NodeDeviceGetAutostartReply { throw ServiceError.unsupported("virNodeDeviceGetAutostart") }
  package func nodeDeviceSetAutostart(_ arguments: Wire.NodeDeviceSetAutostartArguments) async throws { throw ServiceError.unsupported("virNodeDeviceSetAutostart") }
  package func nodeDeviceIsPersistent(_ arguments: Wire.NodeDeviceIsPersistentArguments) async throws -> Wire.NodeDeviceIsPersistentReply { throw ServiceError.unsupported("virNodeDeviceIsPersistent") }
  package func nodeDeviceIsActive(_ arguments: Wire.NodeDeviceIsActiveArguments) async throws -> Wire.NodeDeviceIsActiveReply { throw ServiceError.unsupported("virNodeDeviceIsActive") }
  package func nodeDeviceUpdate(_ arguments: Wire.NodeDeviceUpdateArguments) async throws { throw ServiceError.unsupported("virNodeDeviceUpdate") }
}

extension NodeDeviceService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchNodeDevice(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 111: try await ServiceCall.answer(payload, Wire.NodeNumOfDevicesArguments.self, nodeNumOfDevices)
    case 112: try await ServiceCall.answer(payload, Wire.NodeListDevicesArguments.self, nodeListDevices)
    case 113: try await ServiceCall.answer(payload, Wire.NodeDeviceLookupByNameArguments.self, nodeDeviceLookupByName)
    case 114: try await ServiceCall.answer(payload, Wire.NodeDeviceGetXMLDescArguments.self, nodeDeviceGetXMLDesc)
    case 115: try await ServiceCall.answer(payload, Wire.NodeDeviceGetParentArguments.self, nodeDeviceGetParent)
    case 116: try await ServiceCall.answer(payload, Wire.NodeDeviceNumOfCapsArguments.self, nodeDeviceNumOfCaps)
    case 117: try await ServiceCall.answer(payload, Wire.NodeDeviceListCapsArguments.self, nodeDeviceListCaps)
    case 118: try await ServiceCall.perform(payload, Wire.NodeDeviceDettachArguments.self, nodeDeviceDettach)
    case 119: try await ServiceCall.perform(payload, Wire.NodeDeviceReAttachArguments.self, nodeDeviceReAttach)
    case 120: try await ServiceCall.perform(payload, Wire.NodeDeviceResetArguments.self, nodeDeviceReset)
    case 123: try await ServiceCall.answer(payload, Wire.NodeDeviceCreateXMLArguments.self, nodeDeviceCreateXML)
    case 124: try await ServiceCall.perform(payload, Wire.NodeDeviceDestroyArguments.self, nodeDeviceDestroy)
    case 285: try await ServiceCall.answer(payload, Wire.ConnectListAllNodeDevicesArguments.self, connectListAllNodeDevices)
    case 297: try await ServiceCall.answer(payload, Wire.NodeDeviceLookupSCSIHostByWWNArguments.self, nodeDeviceLookupSCSIHostByWWN)
    case 301: try await ServiceCall.perform(payload, Wire.NodeDeviceDetachFlagsArguments.self, nodeDeviceDetachFlags)
    case 374: try await ServiceCall.answer(payload, Wire.ConnectNodeDeviceEventRegisterAnyArguments.self, connectNodeDeviceEventRegisterAny)
    case 375: try await ServiceCall.perform(payload, Wire.ConnectNodeDeviceEventDeregisterAnyArguments.self, connectNodeDeviceEventDeregisterAny)
    case 428: try await ServiceCall.answer(payload, Wire.NodeDeviceDefineXMLArguments.self, nodeDeviceDefineXML)
    case 429: try await ServiceCall.perform(payload, Wire.NodeDeviceUndefineArguments.self, nodeDeviceUndefine)
    case 430: try await ServiceCall.perform(payload, Wire.NodeDeviceCreateArguments.self, nodeDeviceCreate)
    case 433: try await ServiceCall.answer(payload, Wire.NodeDeviceGetAutostartArguments.self, nodeDeviceGetAutostart)
    case 434: try await ServiceCall.perform(payload, Wire.NodeDeviceSetAutostartArguments.self, nodeDeviceSetAutostart)
    case 435: try await ServiceCall.answer(payload, Wire.NodeDeviceIsPersistentArguments.self, nodeDeviceIsPersistent)
    case 436: try await ServiceCall.answer(payload, Wire.NodeDeviceIsActiveArguments.self, nodeDeviceIsActive)
    case 447: try await ServiceCall.perform(payload, Wire.NodeDeviceUpdateArguments.self, nodeDeviceUpdate)
    default: nil
    }
  }
}
