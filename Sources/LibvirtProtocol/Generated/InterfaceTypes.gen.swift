// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/interface.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_num_of_interfaces_ret`
  package struct ConnectNumOfInterfacesReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_interfaces_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_interfaces_args`
  package struct ConnectListInterfacesArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_interfaces_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_interfaces_ret`
  package struct ConnectListInterfacesReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_interfaces_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_connect_num_of_defined_interfaces_ret`
  package struct ConnectNumOfDefinedInterfacesReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_defined_interfaces_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_defined_interfaces_args`
  package struct ConnectListDefinedInterfacesArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_defined_interfaces_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_defined_interfaces_ret`
  package struct ConnectListDefinedInterfacesReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_defined_interfaces_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_interface_lookup_by_name_args`
  package struct InterfaceLookupByNameArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_interface_lookup_by_name_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_interface_lookup_by_name_ret`
  package struct InterfaceLookupByNameReply: WireType {
    package var iface: Wire.Interface

    package init(iface: Wire.Interface) {
      self.iface = iface
    }

    package static var wireName: String { "remote_interface_lookup_by_name_ret" }
    package static var wireFields: [String] { ["iface"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
    }
  }

  /// `remote_interface_lookup_by_mac_string_args`
  package struct InterfaceLookupByMACStringArguments: WireType {
    package var mac: XDRString

    package init(mac: XDRString) {
      self.mac = mac
    }

    package static var wireName: String { "remote_interface_lookup_by_mac_string_args" }
    package static var wireFields: [String] { ["mac"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.mac = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.mac, limit: 4_194_304)
    }
  }

  /// `remote_interface_lookup_by_mac_string_ret`
  package struct InterfaceLookupByMACStringReply: WireType {
    package var iface: Wire.Interface

    package init(iface: Wire.Interface) {
      self.iface = iface
    }

    package static var wireName: String { "remote_interface_lookup_by_mac_string_ret" }
    package static var wireFields: [String] { ["iface"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
    }
  }

  /// `remote_interface_get_xml_desc_args`
  package struct InterfaceGetXMLDescArguments: WireType {
    package var iface: Wire.Interface
    /// ``InterfaceXMLFlags``
    package var flags: UInt32

    package init(iface: Wire.Interface, flags: UInt32) {
      self.iface = iface
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_get_xml_desc_args" }
    package static var wireFields: [String] { ["iface", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_interface_get_xml_desc_ret`
  package struct InterfaceGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_interface_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_interface_define_xml_args`
  package struct InterfaceDefineXMLArguments: WireType {
    package var xml: XDRString
    /// ``InterfaceDefineFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_define_xml_args" }
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

  /// `remote_interface_define_xml_ret`
  package struct InterfaceDefineXMLReply: WireType {
    package var iface: Wire.Interface

    package init(iface: Wire.Interface) {
      self.iface = iface
    }

    package static var wireName: String { "remote_interface_define_xml_ret" }
    package static var wireFields: [String] { ["iface"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
    }
  }

  /// `remote_interface_undefine_args`
  package struct InterfaceUndefineArguments: WireType {
    package var iface: Wire.Interface

    package init(iface: Wire.Interface) {
      self.iface = iface
    }

    package static var wireName: String { "remote_interface_undefine_args" }
    package static var wireFields: [String] { ["iface"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
    }
  }

  /// `remote_interface_create_args`
  package struct InterfaceCreateArguments: WireType {
    package var iface: Wire.Interface
    package var flags: UInt32

    package init(iface: Wire.Interface, flags: UInt32) {
      self.iface = iface
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_create_args" }
    package static var wireFields: [String] { ["iface", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_interface_destroy_args`
  package struct InterfaceDestroyArguments: WireType {
    package var iface: Wire.Interface
    package var flags: UInt32

    package init(iface: Wire.Interface, flags: UInt32) {
      self.iface = iface
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_destroy_args" }
    package static var wireFields: [String] { ["iface", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_interface_change_begin_args`
  package struct InterfaceChangeBeginArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_change_begin_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_interface_change_commit_args`
  package struct InterfaceChangeCommitArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_change_commit_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_interface_change_rollback_args`
  package struct InterfaceChangeRollbackArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "remote_interface_change_rollback_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_interface_is_active_args`
  package struct InterfaceIsActiveArguments: WireType {
    package var iface: Wire.Interface

    package init(iface: Wire.Interface) {
      self.iface = iface
    }

    package static var wireName: String { "remote_interface_is_active_args" }
    package static var wireFields: [String] { ["iface"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try Wire.Interface(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.iface.encode(into: &encoder)
    }
  }

  /// `remote_interface_is_active_ret`
  package struct InterfaceIsActiveReply: WireType {
    package var active: Int32

    package init(active: Int32) {
      self.active = active
    }

    package static var wireName: String { "remote_interface_is_active_ret" }
    package static var wireFields: [String] { ["active"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.active = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.active)
    }
  }

  /// `remote_connect_list_all_interfaces_args`
  package struct ConnectListAllInterfacesArguments: WireType {
    package var needResults: Int32
    /// ``ConnectListAllInterfacesFlags``
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_interfaces_args" }
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

  /// `remote_connect_list_all_interfaces_ret`
  package struct ConnectListAllInterfacesReply: WireType {
    package var ifaces: [Wire.Interface]
    package var ret: UInt32

    package init(ifaces: [Wire.Interface], ret: UInt32) {
      self.ifaces = ifaces
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_interfaces_ret" }
    package static var wireFields: [String] { ["ifaces", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ifaces = try Wire.Interface.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.ifaces, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }
}
