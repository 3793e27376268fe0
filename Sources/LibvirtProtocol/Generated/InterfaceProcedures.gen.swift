// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/interface.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// How many of the host's network interfaces are active.
  ///
  /// libvirt: `virConnectNumOfInterfaces`, since 0.6.4.
  package enum ConnectNumOfInterfaces: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfInterfacesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 126 }
    package static var name: String { "CONNECT_NUM_OF_INTERFACES" }
    package static var cFunctions: [String] { ["virConnectNumOfInterfaces"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` active interfaces of the host.
  ///
  /// libvirt: `virConnectListInterfaces`, since 0.6.4.
  package enum ConnectListInterfaces: Procedure {
    package typealias Arguments = Wire.ConnectListInterfacesArguments
    package typealias Reply = Wire.ConnectListInterfacesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 127 }
    package static var name: String { "CONNECT_LIST_INTERFACES" }
    package static var cFunctions: [String] { ["virConnectListInterfaces"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's network interface with this name.
  ///
  /// - Throws: ``LibvirtError``, `noInterface` when there is none.
  ///
  /// libvirt: `virInterfaceLookupByName`, since 0.6.4.
  package enum InterfaceLookupByName: Procedure {
    package typealias Arguments = Wire.InterfaceLookupByNameArguments
    package typealias Reply = Wire.InterfaceLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 128 }
    package static var name: String { "INTERFACE_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virInterfaceLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's network interface with this hardware address.
  ///
  /// - Throws: ``LibvirtError``, `noInterface` when there is none, `multipleInterfaces` when there are several.
  ///
  /// libvirt: `virInterfaceLookupByMACString`, since 0.6.4.
  package enum InterfaceLookupByMACString: Procedure {
    package typealias Arguments = Wire.InterfaceLookupByMACStringArguments
    package typealias Reply = Wire.InterfaceLookupByMACStringReply
    package static var program: Program { .remote }
    package static var number: Int32 { 129 }
    package static var name: String { "INTERFACE_LOOKUP_BY_MAC_STRING" }
    package static var cFunctions: [String] { ["virInterfaceLookupByMACString"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its configuration as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored configuration; otherwise as the interface is now.
  ///
  /// libvirt: `virInterfaceGetXMLDesc`, since 0.6.4.
  package enum InterfaceGetXMLDesc: Procedure {
    package typealias Arguments = Wire.InterfaceGetXMLDescArguments
    package typealias Reply = Wire.InterfaceGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 130 }
    package static var name: String { "INTERFACE_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virInterfaceGetXMLDesc"] }
  }

  /// Stores the configuration of a network interface of the host without bringing it up.
  ///
  /// - Parameters:
  ///   - xml: the configuration.
  ///   - flags: whether to check the configuration against libvirt's schema first.
  /// - Returns: the interface.
  ///
  /// libvirt: `virInterfaceDefineXML`, since 0.6.4.
  package enum InterfaceDefineXML: Procedure {
    package typealias Arguments = Wire.InterfaceDefineXMLArguments
    package typealias Reply = Wire.InterfaceDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 131 }
    package static var name: String { "INTERFACE_DEFINE_XML" }
    package static var cFunctions: [String] { ["virInterfaceDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Removes its configuration. An interface that is up stays up.
  ///
  /// libvirt: `virInterfaceUndefine`, since 0.6.4.
  package enum InterfaceUndefine: Procedure {
    package typealias Arguments = Wire.InterfaceUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 132 }
    package static var name: String { "INTERFACE_UNDEFINE" }
    package static var cFunctions: [String] { ["virInterfaceUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Brings it up.
  ///
  /// libvirt: `virInterfaceCreate`, since 0.6.4.
  package enum InterfaceCreate: Procedure {
    package typealias Arguments = Wire.InterfaceCreateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 133 }
    package static var name: String { "INTERFACE_CREATE" }
    package static var cFunctions: [String] { ["virInterfaceCreate"] }
  }

  /// Takes it down at once; its configuration stays.
  ///
  /// libvirt: `virInterfaceDestroy`, since 0.6.4.
  package enum InterfaceDestroy: Procedure {
    package typealias Arguments = Wire.InterfaceDestroyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 134 }
    package static var name: String { "INTERFACE_DESTROY" }
    package static var cFunctions: [String] { ["virInterfaceDestroy"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many of the host's network interfaces are configured but not active.
  ///
  /// libvirt: `virConnectNumOfDefinedInterfaces`, since 0.7.0.
  package enum ConnectNumOfDefinedInterfaces: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfDefinedInterfacesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 137 }
    package static var name: String { "CONNECT_NUM_OF_DEFINED_INTERFACES" }
    package static var cFunctions: [String] { ["virConnectNumOfDefinedInterfaces"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` interfaces that are configured but not active.
  ///
  /// libvirt: `virConnectListDefinedInterfaces`, since 0.7.0.
  package enum ConnectListDefinedInterfaces: Procedure {
    package typealias Arguments = Wire.ConnectListDefinedInterfacesArguments
    package typealias Reply = Wire.ConnectListDefinedInterfacesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 138 }
    package static var name: String { "CONNECT_LIST_DEFINED_INTERFACES" }
    package static var cFunctions: [String] { ["virConnectListDefinedInterfaces"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether it is up.
  ///
  /// libvirt: `virInterfaceIsActive`, since 0.7.3.
  package enum InterfaceIsActive: Procedure {
    package typealias Arguments = Wire.InterfaceIsActiveArguments
    package typealias Reply = Wire.InterfaceIsActiveReply
    package static var program: Program { .remote }
    package static var number: Int32 { 156 }
    package static var name: String { "INTERFACE_IS_ACTIVE" }
    package static var cFunctions: [String] { ["virInterfaceIsActive"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Remembers the configuration of the host's network interfaces before it is changed: a roll
  /// back, or a restart of the host, returns to it.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` when changes have begun already.
  ///
  /// libvirt: `virInterfaceChangeBegin`, since 0.9.2.
  package enum InterfaceChangeBegin: Procedure {
    package typealias Arguments = Wire.InterfaceChangeBeginArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 220 }
    package static var name: String { "INTERFACE_CHANGE_BEGIN" }
    package static var cFunctions: [String] { ["virInterfaceChangeBegin"] }
  }

  /// Keeps the changes of network interfaces that have been made since they began.
  ///
  /// libvirt: `virInterfaceChangeCommit`, since 0.9.2.
  package enum InterfaceChangeCommit: Procedure {
    package typealias Arguments = Wire.InterfaceChangeCommitArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 221 }
    package static var name: String { "INTERFACE_CHANGE_COMMIT" }
    package static var cFunctions: [String] { ["virInterfaceChangeCommit"] }
  }

  /// Returns to the configuration of network interfaces as it was when changes began.
  ///
  /// libvirt: `virInterfaceChangeRollback`, since 0.9.2.
  package enum InterfaceChangeRollback: Procedure {
    package typealias Arguments = Wire.InterfaceChangeRollbackArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 222 }
    package static var name: String { "INTERFACE_CHANGE_ROLLBACK" }
    package static var cFunctions: [String] { ["virInterfaceChangeRollback"] }
  }

  /// The host's own network interfaces.
  ///
  /// - Parameter flags: which ones; empty means all.
  ///
  /// libvirt: `virConnectListAllInterfaces`, since 0.10.2.
  package enum ConnectListAllInterfaces: Procedure {
    package typealias Arguments = Wire.ConnectListAllInterfacesArguments
    package typealias Reply = Wire.ConnectListAllInterfacesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 284 }
    package static var name: String { "CONNECT_LIST_ALL_INTERFACES" }
    package static var cFunctions: [String] { ["virConnectListAllInterfaces"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }
}
