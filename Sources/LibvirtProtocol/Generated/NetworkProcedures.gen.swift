// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/network.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// The names of at most `maxnames` networks that are defined but not active.
  ///
  /// libvirt: `virConnectListDefinedNetworks`, since 0.2.0.
  package enum ConnectListDefinedNetworks: Procedure {
    package typealias Arguments = Wire.ConnectListDefinedNetworksArguments
    package typealias Reply = Wire.ConnectListDefinedNetworksReply
    package static var program: Program { .remote }
    package static var number: Int32 { 36 }
    package static var name: String { "CONNECT_LIST_DEFINED_NETWORKS" }
    package static var cFunctions: [String] { ["virConnectListDefinedNetworks"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` active networks.
  ///
  /// libvirt: `virConnectListNetworks`, since 0.2.0.
  package enum ConnectListNetworks: Procedure {
    package typealias Arguments = Wire.ConnectListNetworksArguments
    package typealias Reply = Wire.ConnectListNetworksReply
    package static var program: Program { .remote }
    package static var number: Int32 { 38 }
    package static var name: String { "CONNECT_LIST_NETWORKS" }
    package static var cFunctions: [String] { ["virConnectListNetworks"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Starts a defined network.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` when it is active already.
  ///
  /// libvirt: `virNetworkCreate`, since 0.2.0.
  package enum NetworkCreate: Procedure {
    package typealias Arguments = Wire.NetworkCreateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 39 }
    package static var name: String { "NETWORK_CREATE" }
    package static var cFunctions: [String] { ["virNetworkCreate"] }
  }

  /// Starts a transient network from XML.
  ///
  /// libvirt: `virNetworkCreateXML`, since 0.2.0.
  package enum NetworkCreateXML: Procedure {
    package typealias Arguments = Wire.NetworkCreateXMLArguments
    package typealias Reply = Wire.NetworkCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 40 }
    package static var name: String { "NETWORK_CREATE_XML" }
    package static var cFunctions: [String] { ["virNetworkCreateXML"] }
  }

  /// Stores a network's definition without starting it.
  ///
  /// libvirt: `virNetworkDefineXML`, since 0.2.0.
  package enum NetworkDefineXML: Procedure {
    package typealias Arguments = Wire.NetworkDefineXMLArguments
    package typealias Reply = Wire.NetworkDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 41 }
    package static var name: String { "NETWORK_DEFINE_XML" }
    package static var cFunctions: [String] { ["virNetworkDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Stops the network at once. One that is not defined is gone then.
  ///
  /// libvirt: `virNetworkDestroy`, since 0.2.0.
  package enum NetworkDestroy: Procedure {
    package typealias Arguments = Wire.NetworkDestroyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 42 }
    package static var name: String { "NETWORK_DESTROY" }
    package static var cFunctions: [String] { ["virNetworkDestroy"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its definition as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored definition, without the devices that were given to guests.
  ///
  /// libvirt: `virNetworkGetXMLDesc`, since 0.2.0.
  package enum NetworkGetXMLDesc: Procedure {
    package typealias Arguments = Wire.NetworkGetXMLDescArguments
    package typealias Reply = Wire.NetworkGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 43 }
    package static var name: String { "NETWORK_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virNetworkGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the host starts it by itself.
  ///
  /// libvirt: `virNetworkGetAutostart`, since 0.2.1.
  package enum NetworkGetAutostart: Procedure {
    package typealias Arguments = Wire.NetworkGetAutostartArguments
    package typealias Reply = Wire.NetworkGetAutostartReply
    package static var program: Program { .remote }
    package static var number: Int32 { 44 }
    package static var name: String { "NETWORK_GET_AUTOSTART" }
    package static var cFunctions: [String] { ["virNetworkGetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The name of the host's bridge that connects its guests.
  ///
  /// - Throws: ``LibvirtError``, `internalError` when the network has no bridge of its own.
  ///
  /// libvirt: `virNetworkGetBridgeName`, since 0.2.0.
  package enum NetworkGetBridgeName: Procedure {
    package typealias Arguments = Wire.NetworkGetBridgeNameArguments
    package typealias Reply = Wire.NetworkGetBridgeNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 45 }
    package static var name: String { "NETWORK_GET_BRIDGE_NAME" }
    package static var cFunctions: [String] { ["virNetworkGetBridgeName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The network with this name.
  ///
  /// - Throws: ``LibvirtError``, `noNetwork` when there is none.
  ///
  /// libvirt: `virNetworkLookupByName`, since 0.2.0.
  package enum NetworkLookupByName: Procedure {
    package typealias Arguments = Wire.NetworkLookupByNameArguments
    package typealias Reply = Wire.NetworkLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 46 }
    package static var name: String { "NETWORK_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virNetworkLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The network with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noNetwork` when there is none.
  ///
  /// libvirt: `virNetworkLookupByUUID`, `virNetworkLookupByUUIDString`, since 0.2.0.
  package enum NetworkLookupByUUID: Procedure {
    package typealias Arguments = Wire.NetworkLookupByUUIDArguments
    package typealias Reply = Wire.NetworkLookupByUUIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 47 }
    package static var name: String { "NETWORK_LOOKUP_BY_UUID" }
    package static var cFunctions: [String] { ["virNetworkLookupByUUID", "virNetworkLookupByUUIDString"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Sets whether the host starts it by itself.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` or `internalError` for a network that is not defined.
  ///
  /// libvirt: `virNetworkSetAutostart`, since 0.2.1.
  package enum NetworkSetAutostart: Procedure {
    package typealias Arguments = Wire.NetworkSetAutostartArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 48 }
    package static var name: String { "NETWORK_SET_AUTOSTART" }
    package static var cFunctions: [String] { ["virNetworkSetAutostart"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes the host forget the network's definition. An active network stays until it is stopped.
  ///
  /// libvirt: `virNetworkUndefine`, since 0.2.0.
  package enum NetworkUndefine: Procedure {
    package typealias Arguments = Wire.NetworkUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 49 }
    package static var name: String { "NETWORK_UNDEFINE" }
    package static var cFunctions: [String] { ["virNetworkUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many networks are defined but not active.
  ///
  /// libvirt: `virConnectNumOfDefinedNetworks`, since 0.2.0.
  package enum ConnectNumOfDefinedNetworks: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfDefinedNetworksReply
    package static var program: Program { .remote }
    package static var number: Int32 { 50 }
    package static var name: String { "CONNECT_NUM_OF_DEFINED_NETWORKS" }
    package static var cFunctions: [String] { ["virConnectNumOfDefinedNetworks"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many networks are active.
  ///
  /// libvirt: `virConnectNumOfNetworks`, since 0.2.0.
  package enum ConnectNumOfNetworks: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfNetworksReply
    package static var program: Program { .remote }
    package static var number: Int32 { 52 }
    package static var name: String { "CONNECT_NUM_OF_NETWORKS" }
    package static var cFunctions: [String] { ["virConnectNumOfNetworks"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether guests can use it now.
  ///
  /// libvirt: `virNetworkIsActive`, since 0.7.3.
  package enum NetworkIsActive: Procedure {
    package typealias Arguments = Wire.NetworkIsActiveArguments
    package typealias Reply = Wire.NetworkIsActiveReply
    package static var program: Program { .remote }
    package static var number: Int32 { 152 }
    package static var name: String { "NETWORK_IS_ACTIVE" }
    package static var cFunctions: [String] { ["virNetworkIsActive"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the host knows its definition, so that it can be started again.
  ///
  /// libvirt: `virNetworkIsPersistent`, since 0.7.3.
  package enum NetworkIsPersistent: Procedure {
    package typealias Arguments = Wire.NetworkIsPersistentArguments
    package typealias Reply = Wire.NetworkIsPersistentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 153 }
    package static var name: String { "NETWORK_IS_PERSISTENT" }
    package static var cFunctions: [String] { ["virNetworkIsPersistent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's networks.
  ///
  /// - Parameter flags: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllNetworks`, since 0.10.2.
  package enum ConnectListAllNetworks: Procedure {
    package typealias Arguments = Wire.ConnectListAllNetworksArguments
    package typealias Reply = Wire.ConnectListAllNetworksReply
    package static var program: Program { .remote }
    package static var number: Int32 { 283 }
    package static var name: String { "CONNECT_LIST_ALL_NETWORKS" }
    package static var cFunctions: [String] { ["virConnectListAllNetworks"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Adds, changes or removes one part of the network's definition, such as a DHCP host.
  ///
  /// libvirt: `virNetworkUpdate`, since 0.10.2.
  package enum NetworkUpdate: Procedure {
    package typealias Arguments = Wire.NetworkUpdateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 291 }
    package static var name: String { "NETWORK_UPDATE" }
    package static var cFunctions: [String] { ["virNetworkUpdate"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Asks for a kind of network event, of one network or of all, and gives the callback's number.
  ///
  /// libvirt: `virConnectNetworkEventRegisterAny`, since 1.2.1.
  package enum ConnectNetworkEventRegisterAny: Procedure {
    package typealias Arguments = Wire.ConnectNetworkEventRegisterAnyArguments
    package typealias Reply = Wire.ConnectNetworkEventRegisterAnyReply
    package static var program: Program { .remote }
    package static var number: Int32 { 313 }
    package static var name: String { "CONNECT_NETWORK_EVENT_REGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectNetworkEventRegisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends the network events of a callback.
  ///
  /// libvirt: `virConnectNetworkEventDeregisterAny`, since 1.2.1.
  package enum ConnectNetworkEventDeregisterAny: Procedure {
    package typealias Arguments = Wire.ConnectNetworkEventDeregisterAnyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 314 }
    package static var name: String { "CONNECT_NETWORK_EVENT_DEREGISTER_ANY" }
    package static var cFunctions: [String] { ["virConnectNetworkEventDeregisterAny"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// A network was defined, started, stopped or undefined.
  ///
  /// libvirt: `virConnectNetworkEventRegisterAny`, `VIR_NETWORK_EVENT_ID_LIFECYCLE`, since 1.2.1.
  package enum NetworkEventLifecycle: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NetworkEventLifecycleMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 315 }
    package static var name: String { "NETWORK_EVENT_LIFECYCLE" }
    package static var cFunctions: [String] { ["virConnectNetworkEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }

  /// The leases the network has given out, of one MAC address or all; only their number when `need_results` is 0.
  /// Times in seconds since 1970 UTC.
  ///
  /// libvirt: `virNetworkGetDHCPLeases`, since 1.2.6.
  package enum NetworkGetDHCPLeases: Procedure {
    package typealias Arguments = Wire.NetworkGetDHCPLeasesArguments
    package typealias Reply = Wire.NetworkGetDHCPLeasesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 341 }
    package static var name: String { "NETWORK_GET_DHCP_LEASES" }
    package static var cFunctions: [String] { ["virNetworkGetDHCPLeases"] }
  }

  /// Where guests and others are plugged in at present.
  ///
  /// libvirt: `virNetworkListAllPorts`, since 5.5.0.
  package enum NetworkListAllPorts: Procedure {
    package typealias Arguments = Wire.NetworkListAllPortsArguments
    package typealias Reply = Wire.NetworkListAllPortsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 404 }
    package static var name: String { "NETWORK_LIST_ALL_PORTS" }
    package static var cFunctions: [String] { ["virNetworkListAllPorts"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The port with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noNetworkPort` when there is none.
  ///
  /// libvirt: `virNetworkPortLookupByUUID`, `virNetworkPortLookupByUUIDString`, since 5.5.0.
  package enum NetworkPortLookupByUUID: Procedure {
    package typealias Arguments = Wire.NetworkPortLookupByUUIDArguments
    package typealias Reply = Wire.NetworkPortLookupByUUIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 405 }
    package static var name: String { "NETWORK_PORT_LOOKUP_BY_UUID" }
    package static var cFunctions: [String] { ["virNetworkPortLookupByUUID", "virNetworkPortLookupByUUIDString"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes a port on the active network.
  ///
  /// - Parameters:
  ///   - xml: the port's description.
  ///   - flags: whether to take over what is plugged in already, and whether to check the description first.
  /// - Returns: the new port.
  ///
  /// libvirt: `virNetworkPortCreateXML`, since 5.5.0.
  package enum NetworkPortCreateXML: Procedure {
    package typealias Arguments = Wire.NetworkPortCreateXMLArguments
    package typealias Reply = Wire.NetworkPortCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 406 }
    package static var name: String { "NETWORK_PORT_CREATE_XML" }
    package static var cFunctions: [String] { ["virNetworkPortCreateXML"] }
  }

  /// The port's bandwidth limits; `nparams` is the room the caller has.
  ///
  /// libvirt: `virNetworkPortGetParameters`, since 5.5.0.
  package enum NetworkPortGetParameters: Procedure {
    package typealias Arguments = Wire.NetworkPortGetParametersArguments
    package typealias Reply = Wire.NetworkPortGetParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 407 }
    package static var name: String { "NETWORK_PORT_GET_PARAMETERS" }
    package static var cFunctions: [String] { ["virNetworkPortGetParameters"] }
  }

  /// Changes the port's bandwidth limits.
  ///
  /// libvirt: `virNetworkPortSetParameters`, since 5.5.0.
  package enum NetworkPortSetParameters: Procedure {
    package typealias Arguments = Wire.NetworkPortSetParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 408 }
    package static var name: String { "NETWORK_PORT_SET_PARAMETERS" }
    package static var cFunctions: [String] { ["virNetworkPortSetParameters"] }
  }

  /// Its description as an XML document.
  ///
  /// libvirt: `virNetworkPortGetXMLDesc`, since 5.5.0.
  package enum NetworkPortGetXMLDesc: Procedure {
    package typealias Arguments = Wire.NetworkPortGetXMLDescArguments
    package typealias Reply = Wire.NetworkPortGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 409 }
    package static var name: String { "NETWORK_PORT_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virNetworkPortGetXMLDesc"] }
  }

  /// Removes the port; what was plugged in is cut off.
  ///
  /// libvirt: `virNetworkPortDelete`, since 5.5.0.
  package enum NetworkPortDelete: Procedure {
    package typealias Arguments = Wire.NetworkPortDeleteArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 410 }
    package static var name: String { "NETWORK_PORT_DELETE" }
    package static var cFunctions: [String] { ["virNetworkPortDelete"] }
  }

  /// Makes a network known to the host, or changes what is known of it, without starting it.
  ///
  /// - Parameters:
  ///   - xml: the network's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined network.
  ///
  /// libvirt: `virNetworkDefineXMLFlags`, since 7.7.0.
  package enum NetworkDefineXMLFlags: Procedure {
    package typealias Arguments = Wire.NetworkDefineXMLFlagsArguments
    package typealias Reply = Wire.NetworkDefineXMLFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 432 }
    package static var name: String { "NETWORK_DEFINE_XML_FLAGS" }
    package static var cFunctions: [String] { ["virNetworkDefineXMLFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Starts a network that exists only while it is active.
  ///
  /// - Parameters:
  ///   - xml: the network's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the active network.
  ///
  /// libvirt: `virNetworkCreateXMLFlags`, since 7.8.0.
  package enum NetworkCreateXMLFlags: Procedure {
    package typealias Arguments = Wire.NetworkCreateXMLFlagsArguments
    package typealias Reply = Wire.NetworkCreateXMLFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 437 }
    package static var name: String { "NETWORK_CREATE_XML_FLAGS" }
    package static var cFunctions: [String] { ["virNetworkCreateXMLFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Changes one piece of its metadata: the title, the description, or an element of the caller's own.
  ///
  /// - Parameters:
  ///   - type: which piece.
  ///   - metadata: the text, or the element; `nil` removes what there is.
  ///   - key: the prefix to give the namespace of an element of one's own; `nil` for title and description.
  ///   - uri: the namespace of an element of one's own; `nil` for title and description.
  ///   - flags: whether of the active network, of the definition, or of both.
  ///
  /// libvirt: `virNetworkSetMetadata`, since 9.7.0.
  package enum NetworkSetMetadata: Procedure {
    package typealias Arguments = Wire.NetworkSetMetadataArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 444 }
    package static var name: String { "NETWORK_SET_METADATA" }
    package static var cFunctions: [String] { ["virNetworkSetMetadata"] }
  }

  /// One piece of its metadata: the title, the description, or an element of the caller's own.
  ///
  /// - Parameters:
  ///   - type: which piece.
  ///   - uri: the namespace of an element of one's own; `nil` for title and description.
  ///   - flags: whether of the active network or of the definition.
  /// - Throws: ``LibvirtError``, `noNetworkMetadata` when there is none.
  ///
  /// libvirt: `virNetworkGetMetadata`, since 9.7.0.
  package enum NetworkGetMetadata: Procedure {
    package typealias Arguments = Wire.NetworkGetMetadataArguments
    package typealias Reply = Wire.NetworkGetMetadataReply
    package static var program: Program { .remote }
    package static var number: Int32 { 445 }
    package static var name: String { "NETWORK_GET_METADATA" }
    package static var cFunctions: [String] { ["virNetworkGetMetadata"] }
  }

  /// The network's title, description or a metadata element changed.
  ///
  /// libvirt: `virConnectNetworkEventRegisterAny`, `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`, since 9.8.0.
  package enum NetworkEventCallbackMetadataChange: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NetworkEventCallbackMetadataChangeMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 446 }
    package static var name: String { "NETWORK_EVENT_CALLBACK_METADATA_CHANGE" }
    package static var cFunctions: [String] { ["virConnectNetworkEventRegisterAny"] }
    package static var isEvent: Bool { true }
  }
}
