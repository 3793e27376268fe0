// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/nwfilter.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_num_of_nwfilters_ret`
  package struct ConnectNumOfNWFiltersReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_nwfilters_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_nwfilters_args`
  package struct ConnectListNWFiltersArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_nwfilters_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_nwfilters_ret`
  package struct ConnectListNWFiltersReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_nwfilters_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_nwfilter_lookup_by_uuid_args`
  package struct NWFilterLookupByUUIDArguments: WireType {
    package var uuid: LibvirtUUID

    package init(uuid: LibvirtUUID) {
      self.uuid = uuid
    }

    package static var wireName: String { "remote_nwfilter_lookup_by_uuid_args" }
    package static var wireFields: [String] { ["uuid"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_lookup_by_uuid_ret`
  package struct NWFilterLookupByUUIDReply: WireType {
    package var nwFilter: Wire.NWFilter

    package init(nwFilter: Wire.NWFilter) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_lookup_by_uuid_ret" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilter(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_lookup_by_name_args`
  package struct NWFilterLookupByNameArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_nwfilter_lookup_by_name_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_nwfilter_lookup_by_name_ret`
  package struct NWFilterLookupByNameReply: WireType {
    package var nwFilter: Wire.NWFilter

    package init(nwFilter: Wire.NWFilter) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_lookup_by_name_ret" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilter(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_define_xml_args`
  package struct NWFilterDefineXMLArguments: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_nwfilter_define_xml_args" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_nwfilter_define_xml_ret`
  package struct NWFilterDefineXMLReply: WireType {
    package var nwFilter: Wire.NWFilter

    package init(nwFilter: Wire.NWFilter) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_define_xml_ret" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilter(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_define_xml_flags_args`
  package struct NWFilterDefineXMLFlagsArguments: WireType {
    package var xml: XDRString
    /// ``NWFilterDefineFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_nwfilter_define_xml_flags_args" }
    package static var wireFields: [String] { ["xml", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_nwfilter_define_xml_flags_ret`
  package struct NWFilterDefineXMLFlagsReply: WireType {
    package var nwFilter: Wire.NWFilter

    package init(nwFilter: Wire.NWFilter) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_define_xml_flags_ret" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilter(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_undefine_args`
  package struct NWFilterUndefineArguments: WireType {
    package var nwFilter: Wire.NWFilter

    package init(nwFilter: Wire.NWFilter) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_undefine_args" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilter(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_get_xml_desc_args`
  package struct NWFilterGetXMLDescArguments: WireType {
    package var nwFilter: Wire.NWFilter
    package var flags: UInt32

    package init(nwFilter: Wire.NWFilter, flags: UInt32) {
      self.nwFilter = nwFilter
      self.flags = flags
    }

    package static var wireName: String { "remote_nwfilter_get_xml_desc_args" }
    package static var wireFields: [String] { ["nwfilter", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilter(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_nwfilter_get_xml_desc_ret`
  package struct NWFilterGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_nwfilter_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_connect_list_all_nwfilters_args`
  package struct ConnectListAllNWFiltersArguments: WireType {
    package var needResults: Int32
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_nwfilters_args" }
    package static var wireFields: [String] { ["need_results", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_list_all_nwfilters_ret`
  package struct ConnectListAllNWFiltersReply: WireType {
    package var filters: [Wire.NWFilter]
    package var ret: UInt32

    package init(filters: [Wire.NWFilter], ret: UInt32) {
      self.filters = filters
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_nwfilters_ret" }
    package static var wireFields: [String] { ["filters", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.filters = try Wire.NWFilter.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.filters, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_nwfilter_binding_lookup_by_port_dev_args`
  package struct NWFilterBindingLookupByPortDevArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_nwfilter_binding_lookup_by_port_dev_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_nwfilter_binding_lookup_by_port_dev_ret`
  package struct NWFilterBindingLookupByPortDevReply: WireType {
    package var nwFilter: Wire.NWFilterBinding

    package init(nwFilter: Wire.NWFilterBinding) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_binding_lookup_by_port_dev_ret" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilterBinding(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_binding_create_xml_args`
  package struct NWFilterBindingCreateXMLArguments: WireType {
    package var xml: XDRString
    /// ``NWFilterBindingCreateFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_nwfilter_binding_create_xml_args" }
    package static var wireFields: [String] { ["xml", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_nwfilter_binding_create_xml_ret`
  package struct NWFilterBindingCreateXMLReply: WireType {
    package var nwFilter: Wire.NWFilterBinding

    package init(nwFilter: Wire.NWFilterBinding) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_binding_create_xml_ret" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilterBinding(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_binding_delete_args`
  package struct NWFilterBindingDeleteArguments: WireType {
    package var nwFilter: Wire.NWFilterBinding

    package init(nwFilter: Wire.NWFilterBinding) {
      self.nwFilter = nwFilter
    }

    package static var wireName: String { "remote_nwfilter_binding_delete_args" }
    package static var wireFields: [String] { ["nwfilter"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilterBinding(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
    }
  }

  /// `remote_nwfilter_binding_get_xml_desc_args`
  package struct NWFilterBindingGetXMLDescArguments: WireType {
    package var nwFilter: Wire.NWFilterBinding
    package var flags: UInt32

    package init(nwFilter: Wire.NWFilterBinding, flags: UInt32) {
      self.nwFilter = nwFilter
      self.flags = flags
    }

    package static var wireName: String { "remote_nwfilter_binding_get_xml_desc_args" }
    package static var wireFields: [String] { ["nwfilter", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nwFilter = try Wire.NWFilterBinding(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.nwFilter.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_nwfilter_binding_get_xml_desc_ret`
  package struct NWFilterBindingGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_nwfilter_binding_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_connect_list_all_nwfilter_bindings_args`
  package struct ConnectListAllNWFilterBindingsArguments: WireType {
    package var needResults: Int32
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_nwfilter_bindings_args" }
    package static var wireFields: [String] { ["need_results", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_list_all_nwfilter_bindings_ret`
  package struct ConnectListAllNWFilterBindingsReply: WireType {
    package var bindings: [Wire.NWFilterBinding]
    package var ret: UInt32

    package init(bindings: [Wire.NWFilterBinding], ret: UInt32) {
      self.bindings = bindings
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_nwfilter_bindings_ret" }
    package static var wireFields: [String] { ["bindings", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.bindings = try Wire.NWFilterBinding.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.bindings, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }
}
