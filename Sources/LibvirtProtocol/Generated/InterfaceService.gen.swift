// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/interface.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `interface.x`. What an implementation leaves out is answered as unsupported.
package protocol InterfaceService: Sendable {
  /// `CONNECT_NUM_OF_INTERFACES`
  func connectNumOfInterfaces() async throws -> Wire.ConnectNumOfInterfacesReply
  /// `CONNECT_LIST_INTERFACES`
  func connectListInterfaces(_ arguments: Wire.ConnectListInterfacesArguments) async throws -> Wire.ConnectListInterfacesReply
  /// `INTERFACE_LOOKUP_BY_NAME`
  func interfaceLookupByName(_ arguments: Wire.InterfaceLookupByNameArguments) async throws -> Wire.InterfaceLookupByNameReply
  /// `INTERFACE_LOOKUP_BY_MAC_STRING`
  func interfaceLookupByMACString(_ arguments: Wire.InterfaceLookupByMACStringArguments) async throws -> Wire.InterfaceLookupByMACStringReply
  /// `INTERFACE_GET_XML_DESC`
  func interfaceGetXMLDesc(_ arguments: Wire.InterfaceGetXMLDescArguments) async throws -> Wire.InterfaceGetXMLDescReply
  /// `INTERFACE_DEFINE_XML`
  func interfaceDefineXML(_ arguments: Wire.InterfaceDefineXMLArguments) async throws -> Wire.InterfaceDefineXMLReply
  /// `INTERFACE_UNDEFINE`
  func interfaceUndefine(_ arguments: Wire.InterfaceUndefineArguments) async throws
  /// `INTERFACE_CREATE`
  func interfaceCreate(_ arguments: Wire.InterfaceCreateArguments) async throws
  /// `INTERFACE_DESTROY`
  func interfaceDestroy(_ arguments: Wire.InterfaceDestroyArguments) async throws
  /// `CONNECT_NUM_OF_DEFINED_INTERFACES`
  func connectNumOfDefinedInterfaces() async throws -> Wire.ConnectNumOfDefinedInterfacesReply
  /// `CONNECT_LIST_DEFINED_INTERFACES`
  func connectListDefinedInterfaces(_ arguments: Wire.ConnectListDefinedInterfacesArguments) async throws -> Wire.ConnectListDefinedInterfacesReply
  /// `INTERFACE_IS_ACTIVE`
  func interfaceIsActive(_ arguments: Wire.InterfaceIsActiveArguments) async throws -> Wire.InterfaceIsActiveReply
  /// `INTERFACE_CHANGE_BEGIN`
  func interfaceChangeBegin(_ arguments: Wire.InterfaceChangeBeginArguments) async throws
  /// `INTERFACE_CHANGE_COMMIT`
  func interfaceChangeCommit(_ arguments: Wire.InterfaceChangeCommitArguments) async throws
  /// `INTERFACE_CHANGE_ROLLBACK`
  func interfaceChangeRollback(_ arguments: Wire.InterfaceChangeRollbackArguments) async throws
  /// `CONNECT_LIST_ALL_INTERFACES`
  func connectListAllInterfaces(_ arguments: Wire.ConnectListAllInterfacesArguments) async throws -> Wire.ConnectListAllInterfacesReply
}

extension InterfaceService {
  package func connectNumOfInterfaces() async throws -> Wire.ConnectNumOfInterfacesReply { throw ServiceError.unsupported("virConnectNumOfInterfaces") }
  package func connectListInterfaces(_ arguments: Wire.ConnectListInterfacesArguments) async throws -> Wire.ConnectListInterfacesReply { throw ServiceError.unsupported("virConnectListInterfaces") }
  package func interfaceLookupByName(_ arguments: Wire.InterfaceLookupByNameArguments) async throws -> Wire.InterfaceLookupByNameReply { throw ServiceError.unsupported("virInterfaceLookupByName") }
  package func interfaceLookupByMACString(_ arguments: Wire.InterfaceLookupByMACStringArguments) async throws -> Wire.InterfaceLookupByMACStringReply { throw ServiceError.unsupported("virInterfaceLookupByMACString") }
  package func interfaceGetXMLDesc(_ arguments: Wire.InterfaceGetXMLDescArguments) async throws -> Wire.InterfaceGetXMLDescReply { throw ServiceError.unsupported("virInterfaceGetXMLDesc") }
  package func interfaceDefineXML(_ arguments: Wire.InterfaceDefineXMLArguments) async throws -> Wire.InterfaceDefineXMLReply { throw ServiceError.unsupported("virInterfaceDefineXML") }
  package func interfaceUndefine(_ arguments: Wire.InterfaceUndefineArguments) async throws { throw ServiceError.unsupported("virInterfaceUndefine") }
  package func interfaceCreate(_ arguments: Wire.InterfaceCreateArguments) async throws { throw ServiceError.unsupported("virInterfaceCreate") }
  package func interfaceDestroy(_ arguments: Wire.InterfaceDestroyArguments) async throws { throw ServiceError.unsupported("virInterfaceDestroy") }
  package func connectNumOfDefinedInterfaces() async throws -> Wire.ConnectNumOfDefinedInterfacesReply { throw ServiceError.unsupported("virConnectNumOfDefinedInterfaces") }
  package func connectListDefinedInterfaces(_ arguments: Wire.ConnectListDefinedInterfacesArguments) async throws -> Wire.ConnectListDefinedInterfacesReply { throw ServiceError.unsupported("virConnectListDefinedInterfaces") }
  package func interfaceIsActive(_ arguments: Wire.InterfaceIsActiveArguments) async throws -> Wire.InterfaceIsActiveReply { throw ServiceError.unsupported("virInterfaceIsActive") }
  package func interfaceChangeBegin(_ arguments: Wire.InterfaceChangeBeginArguments) async throws { throw ServiceError.unsupported("virInterfaceChangeBegin") }
  package func interfaceChangeCommit(_ arguments: Wire.InterfaceChangeCommitArguments) async throws { throw ServiceError.unsupported("virInterfaceChangeCommit") }
  package func interfaceChangeRollback(_ arguments: Wire.InterfaceChangeRollbackArguments) async throws { throw ServiceError.unsupported("virInterfaceChangeRollback") }
  package func connectListAllInterfaces(_ arguments: Wire.ConnectListAllInterfacesArguments) async throws -> Wire.ConnectListAllInterfacesReply { throw ServiceError.unsupported("virConnectListAllInterfaces") }
}

extension InterfaceService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchInterface(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 126: try await ServiceCall.answer(connectNumOfInterfaces)
    case 127: try await ServiceCall.answer(payload, Wire.ConnectListInterfacesArguments.self, connectListInterfaces)
    case 128: try await ServiceCall.answer(payload, Wire.InterfaceLookupByNameArguments.self, interfaceLookupByName)
    case 129: try await ServiceCall.answer(payload, Wire.InterfaceLookupByMACStringArguments.self, interfaceLookupByMACString)
    case 130: try await ServiceCall.answer(payload, Wire.InterfaceGetXMLDescArguments.self, interfaceGetXMLDesc)
    case 131: try await ServiceCall.answer(payload, Wire.InterfaceDefineXMLArguments.self, interfaceDefineXML)
    case 132: try await ServiceCall.perform(payload, Wire.InterfaceUndefineArguments.self, interfaceUndefine)
    case 133: try await ServiceCall.perform(payload, Wire.InterfaceCreateArguments.self, interfaceCreate)
    case 134: try await ServiceCall.perform(payload, Wire.InterfaceDestroyArguments.self, interfaceDestroy)
    case 137: try await ServiceCall.answer(connectNumOfDefinedInterfaces)
    case 138: try await ServiceCall.answer(payload, Wire.ConnectListDefinedInterfacesArguments.self, connectListDefinedInterfaces)
    case 156: try await ServiceCall.answer(payload, Wire.InterfaceIsActiveArguments.self, interfaceIsActive)
    case 220: try await ServiceCall.perform(payload, Wire.InterfaceChangeBeginArguments.self, interfaceChangeBegin)
    case 221: try await ServiceCall.perform(payload, Wire.InterfaceChangeCommitArguments.self, interfaceChangeCommit)
    case 222: try await ServiceCall.perform(payload, Wire.InterfaceChangeRollbackArguments.self, interfaceChangeRollback)
    case 284: try await ServiceCall.answer(payload, Wire.ConnectListAllInterfacesArguments.self, connectListAllInterfaces)
    default: nil
    }
  }
}
