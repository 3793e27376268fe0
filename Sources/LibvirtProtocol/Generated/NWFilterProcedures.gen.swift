// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/nwfilter.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// The network filter with this name.
  ///
  /// - Throws: ``LibvirtError``, `noNWFilter` when there is none.
  ///
  /// libvirt: `virNWFilterLookupByName`, since 0.8.0.
  package enum NWFilterLookupByName: Procedure {
    package typealias Arguments = Wire.NWFilterLookupByNameArguments
    package typealias Reply = Wire.NWFilterLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 175 }
    package static var name: String { "NWFILTER_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virNWFilterLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The network filter with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noNWFilter` when there is none.
  ///
  /// libvirt: `virNWFilterLookupByUUID`, `virNWFilterLookupByUUIDString`, since 0.8.0.
  package enum NWFilterLookupByUUID: Procedure {
    package typealias Arguments = Wire.NWFilterLookupByUUIDArguments
    package typealias Reply = Wire.NWFilterLookupByUUIDReply
    package static var program: Program { .remote }
    package static var number: Int32 { 176 }
    package static var name: String { "NWFILTER_LOOKUP_BY_UUID" }
    package static var cFunctions: [String] { ["virNWFilterLookupByUUID", "virNWFilterLookupByUUIDString"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its definition as an XML document.
  ///
  /// libvirt: `virNWFilterGetXMLDesc`, since 0.8.0.
  package enum NWFilterGetXMLDesc: Procedure {
    package typealias Arguments = Wire.NWFilterGetXMLDescArguments
    package typealias Reply = Wire.NWFilterGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 177 }
    package static var name: String { "NWFILTER_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virNWFilterGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many network filters there are.
  ///
  /// libvirt: `virConnectNumOfNWFilters`, since 0.8.0.
  package enum ConnectNumOfNWFilters: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectNumOfNWFiltersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 178 }
    package static var name: String { "CONNECT_NUM_OF_NWFILTERS" }
    package static var cFunctions: [String] { ["virConnectNumOfNWFilters"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` network filters.
  ///
  /// libvirt: `virConnectListNWFilters`, since 0.8.0.
  package enum ConnectListNWFilters: Procedure {
    package typealias Arguments = Wire.ConnectListNWFiltersArguments
    package typealias Reply = Wire.ConnectListNWFiltersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 179 }
    package static var name: String { "CONNECT_LIST_NWFILTERS" }
    package static var cFunctions: [String] { ["virConnectListNWFilters"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Stores a network filter, or replaces the one of the same name and UUID in all guests that use it.
  ///
  /// libvirt: `virNWFilterDefineXML`, since 0.8.0.
  package enum NWFilterDefineXML: Procedure {
    package typealias Arguments = Wire.NWFilterDefineXMLArguments
    package typealias Reply = Wire.NWFilterDefineXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 180 }
    package static var name: String { "NWFILTER_DEFINE_XML" }
    package static var cFunctions: [String] { ["virNWFilterDefineXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes the host forget the filter.
  ///
  /// - Throws: ``LibvirtError``, `operationInvalid` when a guest uses it.
  ///
  /// libvirt: `virNWFilterUndefine`, since 0.8.0.
  package enum NWFilterUndefine: Procedure {
    package typealias Arguments = Wire.NWFilterUndefineArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 181 }
    package static var name: String { "NWFILTER_UNDEFINE" }
    package static var cFunctions: [String] { ["virNWFilterUndefine"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's network filters.
  ///
  /// libvirt: `virConnectListAllNWFilters`, since 0.10.2.
  package enum ConnectListAllNWFilters: Procedure {
    package typealias Arguments = Wire.ConnectListAllNWFiltersArguments
    package typealias Reply = Wire.ConnectListAllNWFiltersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 286 }
    package static var name: String { "CONNECT_LIST_ALL_NWFILTERS" }
    package static var cFunctions: [String] { ["virConnectListAllNWFilters"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The binding of this network device of a guest.
  ///
  /// - Throws: ``LibvirtError``, `noNWFilterBinding` when there is none.
  ///
  /// libvirt: `virNWFilterBindingLookupByPortDev`, since 4.5.0.
  package enum NWFilterBindingLookupByPortDev: Procedure {
    package typealias Arguments = Wire.NWFilterBindingLookupByPortDevArguments
    package typealias Reply = Wire.NWFilterBindingLookupByPortDevReply
    package static var program: Program { .remote }
    package static var number: Int32 { 397 }
    package static var name: String { "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV" }
    package static var cFunctions: [String] { ["virNWFilterBindingLookupByPortDev"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Its description as an XML document.
  ///
  /// libvirt: `virNWFilterBindingGetXMLDesc`, since 4.5.0.
  package enum NWFilterBindingGetXMLDesc: Procedure {
    package typealias Arguments = Wire.NWFilterBindingGetXMLDescArguments
    package typealias Reply = Wire.NWFilterBindingGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 398 }
    package static var name: String { "NWFILTER_BINDING_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virNWFilterBindingGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes the rules of a network filter hold for a network device.
  ///
  /// - Parameters:
  ///   - xml: which filter, for which device of which guest.
  ///   - flags: whether to check the description against libvirt's schema first.
  /// - Returns: the new binding.
  ///
  /// libvirt: `virNWFilterBindingCreateXML`, since 4.5.0.
  package enum NWFilterBindingCreateXML: Procedure {
    package typealias Arguments = Wire.NWFilterBindingCreateXMLArguments
    package typealias Reply = Wire.NWFilterBindingCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 399 }
    package static var name: String { "NWFILTER_BINDING_CREATE_XML" }
    package static var cFunctions: [String] { ["virNWFilterBindingCreateXML"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Lets the network device go; the filter's rules hold for it no more.
  ///
  /// libvirt: `virNWFilterBindingDelete`, since 4.5.0.
  package enum NWFilterBindingDelete: Procedure {
    package typealias Arguments = Wire.NWFilterBindingDeleteArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 400 }
    package static var name: String { "NWFILTER_BINDING_DELETE" }
    package static var cFunctions: [String] { ["virNWFilterBindingDelete"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// What network filters are bound to at present.
  ///
  /// libvirt: `virConnectListAllNWFilterBindings`, since 4.5.0.
  package enum ConnectListAllNWFilterBindings: Procedure {
    package typealias Arguments = Wire.ConnectListAllNWFilterBindingsArguments
    package typealias Reply = Wire.ConnectListAllNWFilterBindingsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 401 }
    package static var name: String { "CONNECT_LIST_ALL_NWFILTER_BINDINGS" }
    package static var cFunctions: [String] { ["virConnectListAllNWFilterBindings"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Makes a network filter known to the host, or changes it, also for the guests that use it.
  ///
  /// - Parameters:
  ///   - xml: the filter's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined filter.
  ///
  /// libvirt: `virNWFilterDefineXMLFlags`, since 7.7.0.
  package enum NWFilterDefineXMLFlags: Procedure {
    package typealias Arguments = Wire.NWFilterDefineXMLFlagsArguments
    package typealias Reply = Wire.NWFilterDefineXMLFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 431 }
    package static var name: String { "NWFILTER_DEFINE_XML_FLAGS" }
    package static var cFunctions: [String] { ["virNWFilterDefineXMLFlags"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }
}
