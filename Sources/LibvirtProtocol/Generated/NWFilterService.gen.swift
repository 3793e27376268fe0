// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/nwfilter.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `nwfilter.x`. What an implementation leaves out is answered as unsupported.
package protocol NWFilterService: Sendable {
  /// `NWFILTER_LOOKUP_BY_NAME`
  func nwFilterLookupByName(_ arguments: Wire.NWFilterLookupByNameArguments) async throws -> Wire.NWFilterLookupByNameReply
  /// `NWFILTER_LOOKUP_BY_UUID`
  func nwFilterLookupByUUID(_ arguments: Wire.NWFilterLookupByUUIDArguments) async throws -> Wire.NWFilterLookupByUUIDReply
  /// `NWFILTER_GET_XML_DESC`
  func nwFilterGetXMLDesc(_ arguments: Wire.NWFilterGetXMLDescArguments) async throws -> Wire.NWFilterGetXMLDescReply
  /// `CONNECT_NUM_OF_NWFILTERS`
  func connectNumOfNWFilters() async throws -> Wire.ConnectNumOfNWFiltersReply
  /// `CONNECT_LIST_NWFILTERS`
  func connectListNWFilters(_ arguments: Wire.ConnectListNWFiltersArguments) async throws -> Wire.ConnectListNWFiltersReply
  /// `NWFILTER_DEFINE_XML`
  func nwFilterDefineXML(_ arguments: Wire.NWFilterDefineXMLArguments) async throws -> Wire.NWFilterDefineXMLReply
  /// `NWFILTER_UNDEFINE`
  func nwFilterUndefine(_ arguments: Wire.NWFilterUndefineArguments) async throws
  /// `CONNECT_LIST_ALL_NWFILTERS`
  func connectListAllNWFilters(_ arguments: Wire.ConnectListAllNWFiltersArguments) async throws -> Wire.ConnectListAllNWFiltersReply
  /// `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`
  func nwFilterBindingLookupByPortDev(_ arguments: Wire.NWFilterBindingLookupByPortDevArguments) async throws -> Wire.NWFilterBindingLookupByPortDevReply
  /// `NWFILTER_BINDING_GET_XML_DESC`
  func nwFilterBindingGetXMLDesc(_ arguments: Wire.NWFilterBindingGetXMLDescArguments) async throws -> Wire.NWFilterBindingGetXMLDescReply
  /// `NWFILTER_BINDING_CREATE_XML`
  func nwFilterBindingCreateXML(_ arguments: Wire.NWFilterBindingCreateXMLArguments) async throws -> Wire.NWFilterBindingCreateXMLReply
  /// `NWFILTER_BINDING_DELETE`
  func nwFilterBindingDelete(_ arguments: Wire.NWFilterBindingDeleteArguments) async throws
  /// `CONNECT_LIST_ALL_NWFILTER_BINDINGS`
  func connectListAllNWFilterBindings(_ arguments: Wire.ConnectListAllNWFilterBindingsArguments) async throws -> Wire.ConnectListAllNWFilterBindingsReply
  /// `NWFILTER_DEFINE_XML_FLAGS`
  func nwFilterDefineXMLFlags(_ arguments: Wire.NWFilterDefineXMLFlagsArguments) async throws -> Wire.NWFilterDefineXMLFlagsReply
}

extension NWFilterService {
  package func nwFilterLookupByName(_ arguments: Wire.NWFilterLookupByNameArguments) async throws -> Wire.NWFilterLookupByNameReply { throw ServiceError.unsupported("virNWFilterLookupByName") }
  package func nwFilterLookupByUUID(_ arguments: Wire.NWFilterLookupByUUIDArguments) async throws -> Wire.NWFilterLookupByUUIDReply { throw ServiceError.unsupported("virNWFilterLookupByUUID") }
  package func nwFilterGetXMLDesc(_ arguments: Wire.NWFilterGetXMLDescArguments) async throws -> Wire.NWFilterGetXMLDescReply { throw ServiceError.unsupported("virNWFilterGetXMLDesc") }
  package func connectNumOfNWFilters() async throws -> Wire.ConnectNumOfNWFiltersReply { throw ServiceError.unsupported("virConnectNumOfNWFilters") }
  package func connectListNWFilters(_ arguments: Wire.ConnectListNWFiltersArguments) async throws -> Wire.ConnectListNWFiltersReply { throw ServiceError.unsupported("virConnectListNWFilters") }
  package func nwFilterDefineXML(_ arguments: Wire.NWFilterDefineXMLArguments) async throws -> Wire.NWFilterDefineXMLReply { throw ServiceError.unsupported("virNWFilterDefineXML") }
  package func nwFilterUndefine(_ arguments: Wire.NWFilterUndefineArguments) async throws { throw ServiceError.unsupported("virNWFilterUndefine") }
  package func connectListAllNWFilters(_ arguments: Wire.ConnectListAllNWFiltersArguments) async throws -> Wire.ConnectListAllNWFiltersReply { throw ServiceError.unsupported("virConnectListAllNWFilters") }
  package func nwFilterBindingLookupByPortDev(_ arguments: Wire.NWFilterBindingLookupByPortDevArguments) async throws -> Wire.NWFilterBindingLookupByPortDevReply { throw ServiceError.unsupported("virNWFilterBindingLookupByPortDev") }
  package func nwFilterBindingGetXMLDesc(_ arguments: Wire.NWFilterBindingGetXMLDescArguments) async throws -> Wire.NWFilterBindingGetXMLDescReply { throw ServiceError.unsupported("virNWFilterBindingGetXMLDesc") }
  package func nwFilterBindingCreateXML(_ arguments: Wire.NWFilterBindingCreateXMLArguments) async throws -> Wire.NWFilterBindingCreateXMLReply { throw ServiceError.unsupported("virNWFilterBindingCreateXML") }
  package func nwFilterBindingDelete(_ arguments: Wire.NWFilterBindingDeleteArguments) async throws { throw ServiceError.unsupported("virNWFilterBindingDelete") }
  package func connectListAllNWFilterBindings(_ arguments: Wire.ConnectListAllNWFilterBindingsArguments) async throws -> Wire.ConnectListAllNWFilterBindingsReply { throw ServiceError.unsupported("virConnectListAllNWFilterBindings") }
  package func nwFilterDefineXMLFlags(_ arguments: Wire.NWFilterDefineXMLFlagsArguments) async throws -> Wire.NWFilterDefineXMLFlagsReply { throw ServiceError.unsupported("virNWFilterDefineXMLFlags") }
}

extension NWFilterService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchNWFilter(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 175: try await ServiceCall.answer(payload, Wire.NWFilterLookupByNameArguments.self, nwFilterLookupByName)
    case 176: try await ServiceCall.answer(payload, Wire.NWFilterLookupByUUIDArguments.self, nwFilterLookupByUUID)
    case 177: try await ServiceCall.answer(payload, Wire.NWFilterGetXMLDescArguments.self, nwFilterGetXMLDesc)
    case 178: try await ServiceCall.answer(connectNumOfNWFilters)
    case 179: try await ServiceCall.answer(payload, Wire.ConnectListNWFiltersArguments.self, connectListNWFilters)
    case 180: try await ServiceCall.answer(payload, Wire.NWFilterDefineXMLArguments.self, nwFilterDefineXML)
    case 181: try await ServiceCall.perform(payload, Wire.NWFilterUndefineArguments.self, nwFilterUndefine)
    case 286: try await ServiceCall.answer(payload, Wire.ConnectListAllNWFiltersArguments.self, connectListAllNWFilters)
    case 397: try await ServiceCall.answer(payload, Wire.NWFilterBindingLookupByPortDevArguments.self, nwFilterBindingLookupByPortDev)
    case 398: try await ServiceCall.answer(payload, Wire.NWFilterBindingGetXMLDescArguments.self, nwFilterBindingGetXMLDesc)
    case 399: try await ServiceCall.answer(payload, Wire.NWFilterBindingCreateXMLArguments.self, nwFilterBindingCreateXML)
    case 400: try await ServiceCall.perform(payload, Wire.NWFilterBindingDeleteArguments.self, nwFilterBindingDelete)
    case 401: try await ServiceCall.answer(payload, Wire.ConnectListAllNWFilterBindingsArguments.self, connectListAllNWFilterBindings)
    case 431: try await ServiceCall.answer(payload, Wire.NWFilterDefineXMLFlagsArguments.self, nwFilterDefineXMLFlags)
    default: nil
    }
  }
}
