// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/network.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `network.x`. What an implementation leaves out is answered as unsupported.
package protocol NetworkService: Sendable {
  /// `CONNECT_LIST_DEFINED_NETWORKS`
  func connectListDefinedNetworks(_ arguments: Wire.ConnectListDefinedNetworksArguments) async throws -> Wire.ConnectListDefinedNetworksReply
  /// `CONNECT_LIST_NETWORKS`
  func connectListNetworks(_ arguments: Wire.ConnectListNetworksArguments) async throws -> Wire.ConnectListNetworksReply
  /// `NETWORK_CREATE`
  func networkCreate(_ arguments: Wire.NetworkCreateArguments) async throws
  /// `NETWORK_CREATE_XML`
  func networkCreateXML(_ arguments: Wire.NetworkCreateXMLArguments) async throws -> Wire.NetworkCreateXMLReply
  /// `NETWORK_DEFINE_XML`
  func networkDefineXML(_ arguments: Wire.NetworkDefineXMLArguments) async throws -> Wire.NetworkDefineXMLReply
  /// `NETWORK_DESTROY`
  func networkDestroy(_ arguments: Wire.NetworkDestroyArguments) async throws
  /// `NETWORK_GET_XML_DESC`
  func networkGetXMLDesc(_ arguments: Wire.NetworkGetXMLDescArguments) async throws -> Wire.NetworkGetXMLDescReply
  /// `NETWORK_GET_AUTOSTART`
  func networkGetAutostart(_ arguments: Wire.NetworkGetAutostartArguments) async throws -> Wire.NetworkGetAutostartReply
  /// `NETWORK_GET_BRIDGE_NAME`
  func networkGetBridgeName(_ arguments: Wire.NetworkGetBridgeNameArguments) async throws -> Wire.NetworkGetBridgeNameReply
  /// `NETWORK_LOOKUP_BY_NAME`
  func networkLookupByName(_ arguments: Wire.NetworkLookupByNameArguments) async throws -> Wire.NetworkLookupByNameReply
  /// `NETWORK_LOOKUP_BY_UUID`
  func networkLookupByUUID(_ arguments: Wire.NetworkLookupByUUIDArguments) async throws -> Wire.NetworkLookupByUUIDReply
  /// `NETWORK_SET_AUTOSTART`
  func networkSetAutostart(_ arguments: Wire.NetworkSetAutostartArguments) async throws
  /// `NETWORK_UNDEFINE`
  func networkUndefine(_ arguments: Wire.NetworkUndefineArguments) async throws
  /// `CONNECT_NUM_OF_DEFINED_NETWORKS`
  func connectNumOfDefinedNetworks() async throws -> Wire.ConnectNumOfDefinedNetworksReply
  /// `CONNECT_NUM_OF_NETWORKS`
  func connectNumOfNetworks() async throws -> Wire.ConnectNumOfNetworksReply
  /// `NETWORK_IS_ACTIVE`
  func networkIsActive(_ arguments: Wire.NetworkIsActiveArguments) async throws -> Wire.NetworkIsActiveReply
  /// `NETWORK_IS_PERSISTENT`
  func networkIsPersistent(_ arguments: Wire.NetworkIsPersistentArguments) async throws -> Wire.NetworkIsPersistentReply
  /// `CONNECT_LIST_ALL_NETWORKS`
  func connectListAllNetworks(_ arguments: Wire.ConnectListAllNetworksArguments) async throws -> Wire.ConnectListAllNetworksReply
  /// `NETWORK_UPDATE`
  func networkUpdate(_ arguments: Wire.NetworkUpdateArguments) async throws
  /// `CONNECT_NETWORK_EVENT_REGISTER_ANY`
  func connectNetworkEventRegisterAny(_ arguments: Wire.ConnectNetworkEventRegisterAnyArguments) async throws -> Wire.ConnectNetworkEventRegisterAnyReply
  /// `CONNECT_NETWORK_EVENT_DEREGISTER_ANY`
  func connectNetworkEventDeregisterAny(_ arguments: Wire.ConnectNetworkEventDeregisterAnyArguments) async throws
  /// `NETWORK_GET_DHCP_LEASES`
  func networkGetDHCPLeases(_ arguments: Wire.NetworkGetDHCPLeasesArguments) async throws -> Wire.NetworkGetDHCPLeasesReply
  /// `NETWORK_LIST_ALL_PORTS`
  func networkListAllPorts(_ arguments: Wire.NetworkListAllPortsArguments) async throws -> Wire.NetworkListAllPortsReply
  /// `NETWORK_PORT_LOOKUP_BY_UUID`
  func networkPortLookupByUUID(_ arguments: Wire.NetworkPortLookupByUUIDArguments) async throws -> Wire.NetworkPortLookupByUUIDReply
  /// `NETWORK_PORT_CREATE_XML`
  func networkPortCreateXML(_ arguments: Wire.NetworkPortCreateXMLArguments) async throws -> Wire.NetworkPortCreateXMLReply
  /// `NETWORK_PORT_GET_PARAMETERS`
  func networkPortGetParameters(_ arguments: Wire.NetworkPortGetParametersArguments) async throws -> Wire.NetworkPortGetParametersReply
  /// `NETWORK_PORT_SET_PARAMETERS`
  func networkPortSetParameters(_ arguments: Wire.NetworkPortSetParametersArguments) async throws
  /// `NETWORK_PORT_GET_XML_DESC`
  func networkPortGetXMLDesc(_ arguments: Wire.NetworkPortGetXMLDescArguments) async throws -> Wire.NetworkPortGetXMLDescReply
  /// `NETWORK_PORT_DELETE`
  func networkPortDelete(_ arguments: Wire.NetworkPortDeleteArguments) async throws
  /// `NETWORK_DEFINE_XML_FLAGS`
  func networkDefineXMLFlags(_ arguments: Wire.NetworkDefineXMLFlagsArguments) async throws -> Wire.NetworkDefineXMLFlagsReply
  /// `NETWORK_CREATE_XML_FLAGS`
  func networkCreateXMLFlags(_ arguments: Wire.NetworkCreateXMLFlagsArguments) async throws -> Wire.NetworkCreateXMLFlagsReply
  /// `NETWORK_SET_METADATA`
  func networkSetMetadata(_ arguments: Wire.NetworkSetMetadataArguments) async throws
  /// `NETWORK_GET_METADATA`
  func networkGetMetadata(_ arguments: Wire.NetworkGetMetadataArguments) async throws -> Wire.NetworkGetMetadataReply
}

extension NetworkService {
  package func connectListDefinedNetworks(_ arguments: Wire.ConnectListDefinedNetworksArguments) async throws -> Wire.ConnectListDefinedNetworksReply { throw ServiceError.unsupported("virConnectListDefinedNetworks") }
  package func connectListNetworks(_ arguments: Wire.ConnectListNetworksArguments) async throws -> Wire.ConnectListNetworksReply { throw ServiceError.unsupported("virConnectListNetworks") }
  package func networkCreate(_ arguments: Wire.NetworkCreateArguments) async throws { throw ServiceError.unsupported("virNetworkCreate") }
  package func networkCreateXML(_ arguments: Wire.NetworkCreateXMLArguments) async throws -> Wire.NetworkCreateXMLReply { throw ServiceError.unsupported("virNetworkCreateXML") }
  package func networkDefineXML(_ arguments: Wire.NetworkDefineXMLArguments) async throws -> Wire.NetworkDefineXMLReply { throw ServiceError.unsupported("virNetworkDefineXML") }
  package func networkDestroy(_ arguments: Wire.NetworkDestroyArguments) async throws { throw ServiceError.unsupported("virNetworkDestroy") }
  package func networkGetXMLDesc(_ arguments: Wire.NetworkGetXMLDescArguments) async throws -> Wire.NetworkGetXMLDescReply { throw ServiceError.unsupported("virNetworkGetXMLDesc") }
  package func networkGetAutostart(_ arguments: Wire.NetworkGetAutostartArguments) async throws -> Wire.NetworkGetAutostartReply { throw ServiceError.unsupported("virNetworkGetAutostart") }
  package func networkGetBridgeName(_ arguments: Wire.NetworkGetBridgeNameArguments) async throws -> Wire.NetworkGetBridgeNameReply { throw ServiceError.unsupported("virNetworkGetBridgeName") }
  package func networkLookupByName(_ arguments: Wire.NetworkLookupByNameArguments) async throws -> Wire.NetworkLookupByNameReply { throw ServiceError.unsupported("virNetworkLookupByName") }
  package func networkLookupByUUID(_ arguments: Wire.NetworkLookupByUUIDArguments) async throws -> Wire.NetworkLookupByUUIDReply { throw ServiceError.unsupported("virNetworkLookupByUUID") }
  package func networkSetAutostart(_ arguments: Wire.NetworkSetAutostartArguments) async throws { throw ServiceError.unsupported("virNetworkSetAutostart") }
  package func networkUndefine(_ arguments: Wire.NetworkUndefineArguments) async throws { throw ServiceError.unsupported("virNetworkUndefine") }
  package func connectNumOfDefinedNetworks() async throws -> Wire.ConnectNumOfDefinedNetworksReply { throw ServiceError.unsupported("virConnectNumOfDefinedNetworks") }
  package func connectNumOfNetworks() async throws -> Wire.ConnectNumOfNetworksReply { throw ServiceError.unsupported("virConnectNumOfNetworks") }
  package func networkIsActive(_ arguments: Wire.NetworkIsActiveArguments) async throws -> Wire.NetworkIsActiveReply { throw ServiceError.unsupported("virNetworkIsActive") }
  package func networkIsPersistent(_ arguments: Wire.NetworkIsPersistentArguments) async throws -> Wire.NetworkIsPersistentReply { throw ServiceError.unsupported("virNetworkIsPersistent") }
  package func connectListAllNetworks(_ arguments: Wire.ConnectListAllNetworksArguments) async throws -> Wire.ConnectListAllNetworksReply { throw ServiceError.unsupported("virConnectListAllNetworks") }
  package func networkUpdate(_ arguments: Wire.NetworkUpdateArguments) async throws { throw ServiceError.unsupported("virNetworkUpdate") }
  package func connectNetworkEventRegisterAny(_ arguments: Wire.ConnectNetworkEventRegisterAnyArguments) async throws -> Wire.ConnectNetworkEventRegisterAnyReply { throw ServiceError.unsupported("virConnectNetworkEventRegisterAny") }
  package func connectNetworkEventDeregisterAny(_ arguments: Wire.ConnectNetworkEventDeregisterAnyArguments) async throws { throw ServiceError.unsupported("virConnectNetworkEventDeregisterAny") }
  package func networkGetDHCPLeases(_ arguments: Wire.NetworkGetDHCPLeasesArguments) async throws -> Wire.NetworkGetDHCPLeasesReply { throw ServiceError.unsupported("virNetworkGetDHCPLeases") }
  package func networkListAllPorts(_ arguments: Wire.NetworkListAllPortsArguments) async throws -> Wire.NetworkListAllPortsReply { throw ServiceError.unsupported("virNetworkListAllPorts") }
  package func networkPortLookupByUUID(_ arguments: Wire.NetworkPortLookupByUUIDArguments) async throws -> Wire.NetworkPortLookupByUUIDReply { throw ServiceError.unsupported("virNetworkPortLookupByUUID") }
  package func networkPortCreateXML(_ arguments: Wire.NetworkPortCreateXMLArguments) async throws -> Wire.NetworkPortCreateXMLReply { throw ServiceError.unsupported("virNetworkPortCreateXML") }
  package func networkPortGetParameters(_ arguments: Wire.NetworkPortGetParametersArguments) async throws -> Wire.NetworkPortGetParametersReply { throw ServiceError.unsupported("virNetworkPortGetParameters") }
  package func networkPortSetParameters(_ arguments: Wire.NetworkPortSetParametersArguments) async throws { throw ServiceError.unsupported("virNetworkPortSetParameters") }
  package func networkPortGetXMLDesc(_ arguments: Wire.NetworkPortGetXMLDescArguments) async throws -> Wire.NetworkPortGetXMLDescReply { throw ServiceError.unsupported("virNetworkPortGetXMLDesc") }
  package func networkPortDelete(_ arguments: Wire.NetworkPortDeleteArguments) async throws { throw ServiceError.unsupported("virNetworkPortDelete") }
  package func networkDefineXMLFlags(_ arguments: Wire.NetworkDefineXMLFlagsArguments) async throws -> Wire.NetworkDefineXMLFlagsReply { throw ServiceError.unsupported("virNetworkDefineXMLFlags") }
  package func networkCreateXMLFlags(_ arguments: Wire.NetworkCreateXMLFlagsArguments) async throws -> Wire.NetworkCreateXMLFlagsReply { throw ServiceError.unsupported("virNetworkCreateXMLFlags") }
  package func networkSetMetadata(_ arguments: Wire.NetworkSetMetadataArguments) async throws { throw ServiceError.unsupported("virNetworkSetMetadata") }
  package func networkGetMetadata(_ arguments: Wire.NetworkGetMetadataArguments) async throws -> Wire.NetworkGetMetadataReply { throw ServiceError.unsupported("virNetworkGetMetadata") }
}

extension NetworkService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchNetwork(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 36: try await ServiceCall.answer(payload, Wire.ConnectListDefinedNetworksArguments.self, connectListDefinedNetworks)
    case 38: try await ServiceCall.answer(payload, Wire.ConnectListNetworksArguments.self, connectListNetworks)
    case 39: try await ServiceCall.perform(payload, Wire.NetworkCreateArguments.self, networkCreate)
    case 40: try await ServiceCall.answer(payload, Wire.NetworkCreateXMLArguments.self, networkCreateXML)
    case 41: try await ServiceCall.answer(payload, Wire.NetworkDefineXMLArguments.self, networkDefineXML)
    case 42: try await ServiceCall.perform(payload, Wire.NetworkDestroyArguments.self, networkDestroy)
    case 43: try await ServiceCall.answer(payload, Wire.NetworkGetXMLDescArguments.self, networkGetXMLDesc)
    case 44: try await ServiceCall.answer(payload, Wire.NetworkGetAutostartArguments.self, networkGetAutostart)
    case 45: try await ServiceCall.answer(payload, Wire.NetworkGetBridgeNameArguments.self, networkGetBridgeName)
    case 46: try await ServiceCall.answer(payload, Wire.NetworkLookupByNameArguments.self, networkLookupByName)
    case 47: try await ServiceCall.answer(payload, Wire.NetworkLookupByUUIDArguments.self, networkLookupByUUID)
    case 48: try await ServiceCall.perform(payload, Wire.NetworkSetAutostartArguments.self, networkSetAutostart)
    case 49: try await ServiceCall.perform(payload, Wire.NetworkUndefineArguments.self, networkUndefine)
    case 50: try await ServiceCall.answer(connectNumOfDefinedNetworks)
    case 52: try await ServiceCall.answer(connectNumOfNetworks)
    case 152: try await ServiceCall.answer(payload, Wire.NetworkIsActiveArguments.self, networkIsActive)
    case 153: try await ServiceCall.answer(payload, Wire.NetworkIsPersistentArguments.self, networkIsPersistent)
    case 283: try await ServiceCall.answer(payload, Wire.ConnectListAllNetworksArguments.self, connectListAllNetworks)
    case 291: try await ServiceCall.perform(payload, Wire.NetworkUpdateArguments.self, networkUpdate)
    case 313: try await ServiceCall.answer(payload, Wire.ConnectNetworkEventRegisterAnyArguments.self, connectNetworkEventRegisterAny)
    case 314: try await ServiceCall.perform(payload, Wire.ConnectNetworkEventDeregisterAnyArguments.self, connectNetworkEventDeregisterAny)
    case 341: try await ServiceCall.answer(payload, Wire.NetworkGetDHCPLeasesArguments.self, networkGetDHCPLeases)
    case 404: try await ServiceCall.answer(payload, Wire.NetworkListAllPortsArguments.self, networkListAllPorts)
    case 405: try await ServiceCall.answer(payload, Wire.NetworkPortLookupByUUIDArguments.self, networkPortLookupByUUID)
    case 406: try await ServiceCall.answer(payload, Wire.NetworkPortCreateXMLArguments.self, networkPortCreateXML)
    case 407: try await ServiceCall.answer(payload, Wire.NetworkPortGetParametersArguments.self, networkPortGetParameters)
    case 408: try await ServiceCall.perform(payload, Wire.NetworkPortSetParametersArguments.self, networkPortSetParameters)
    case 409: try await ServiceCall.answer(payload, Wire.NetworkPortGetXMLDescArguments.self, networkPortGetXMLDesc)
    case 410: try await ServiceCall.perform(payload, Wire.NetworkPortDeleteArguments.self, networkPortDelete)
    case 432: try await ServiceCall.answer(payload, Wire.NetworkDefineXMLFlagsArguments.self, networkDefineXMLFlags)
    case 437: try await ServiceCall.answer(payload, Wire.NetworkCreateXMLFlagsArguments.self, networkCreateXMLFlags)
    case 444: try await ServiceCall.perform(payload, Wire.NetworkSetMetadataArguments.self, networkSetMetadata)
    case 445: try await ServiceCall.answer(payload, Wire.NetworkGetMetadataArguments.self, networkGetMetadata)
    default: nil
    }
  }
}
