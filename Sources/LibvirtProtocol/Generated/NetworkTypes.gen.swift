// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/network.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_num_of_networks_ret`
  package struct ConnectNumOfNetworksReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_networks_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_networks_args`
  package struct ConnectListNetworksArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_networks_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_networks_ret`
  package struct ConnectListNetworksReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_networks_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_connect_num_of_defined_networks_ret`
  package struct ConnectNumOfDefinedNetworksReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_defined_networks_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_defined_networks_args`
  package struct ConnectListDefinedNetworksArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_defined_networks_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_defined_networks_ret`
  package struct ConnectListDefinedNetworksReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_defined_networks_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_network_lookup_by_uuid_args`
  package struct NetworkLookupByUUIDArguments: WireType {
    package var uuid: LibvirtUUID

    package init(uuid: LibvirtUUID) {
      self.uuid = uuid
    }

    package static var wireName: String { "remote_network_lookup_by_uuid_args" }
    package static var wireFields: [String] { ["uuid"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `remote_network_lookup_by_uuid_ret`
  package struct NetworkLookupByUUIDReply: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_lookup_by_uuid_ret" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_lookup_by_name_args`
  package struct NetworkLookupByNameArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_network_lookup_by_name_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_network_lookup_by_name_ret`
  package struct NetworkLookupByNameReply: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_lookup_by_name_ret" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_create_xml_args`
  package struct NetworkCreateXMLArguments: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_network_create_xml_args" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_network_create_xml_ret`
  package struct NetworkCreateXMLReply: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_create_xml_ret" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_create_xml_flags_args`
  package struct NetworkCreateXMLFlagsArguments: WireType {
    package var xml: XDRString
    /// ``NetworkCreateFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_network_create_xml_flags_args" }
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

  /// `remote_network_create_xml_flags_ret`
  package struct NetworkCreateXMLFlagsReply: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_create_xml_flags_ret" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_define_xml_args`
  package struct NetworkDefineXMLArguments: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_network_define_xml_args" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_network_define_xml_ret`
  package struct NetworkDefineXMLReply: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_define_xml_ret" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_define_xml_flags_args`
  package struct NetworkDefineXMLFlagsArguments: WireType {
    package var xml: XDRString
    /// ``NetworkDefineFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_network_define_xml_flags_args" }
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

  /// `remote_network_define_xml_flags_ret`
  package struct NetworkDefineXMLFlagsReply: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_define_xml_flags_ret" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_undefine_args`
  package struct NetworkUndefineArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_undefine_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_update_args`
  package struct NetworkUpdateArguments: WireType {
    package var net: Wire.Network
    package var command: UInt32
    package var section: UInt32
    package var parentIndex: Int32
    package var xml: XDRString
    /// ``NetworkUpdateFlags``
    package var flags: UInt32

    package init(net: Wire.Network, command: UInt32, section: UInt32, parentIndex: Int32, xml: XDRString, flags: UInt32) {
      self.net = net
      self.command = command
      self.section = section
      self.parentIndex = parentIndex
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_network_update_args" }
    package static var wireFields: [String] { ["net", "command", "section", "parentIndex", "xml", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
      self.command = try decoder.unsignedInt()
      self.section = try decoder.unsignedInt()
      self.parentIndex = try decoder.int()
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
      try encoder.unsignedInt(self.command)
      try encoder.unsignedInt(self.section)
      try encoder.int(self.parentIndex)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_create_args`
  package struct NetworkCreateArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_create_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_destroy_args`
  package struct NetworkDestroyArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_destroy_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_get_xml_desc_args`
  package struct NetworkGetXMLDescArguments: WireType {
    package var net: Wire.Network
    /// ``NetworkXMLFlags``
    package var flags: UInt32

    package init(net: Wire.Network, flags: UInt32) {
      self.net = net
      self.flags = flags
    }

    package static var wireName: String { "remote_network_get_xml_desc_args" }
    package static var wireFields: [String] { ["net", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_get_xml_desc_ret`
  package struct NetworkGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_network_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_network_get_bridge_name_args`
  package struct NetworkGetBridgeNameArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_get_bridge_name_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_get_bridge_name_ret`
  package struct NetworkGetBridgeNameReply: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_network_get_bridge_name_ret" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_network_get_autostart_args`
  package struct NetworkGetAutostartArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_get_autostart_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_get_autostart_ret`
  package struct NetworkGetAutostartReply: WireType {
    package var autostart: Int32

    package init(autostart: Int32) {
      self.autostart = autostart
    }

    package static var wireName: String { "remote_network_get_autostart_ret" }
    package static var wireFields: [String] { ["autostart"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.autostart)
    }
  }

  /// `remote_network_set_autostart_args`
  package struct NetworkSetAutostartArguments: WireType {
    package var net: Wire.Network
    package var autostart: Int32

    package init(net: Wire.Network, autostart: Int32) {
      self.net = net
      self.autostart = autostart
    }

    package static var wireName: String { "remote_network_set_autostart_args" }
    package static var wireFields: [String] { ["net", "autostart"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
      try encoder.int(self.autostart)
    }
  }

  /// `remote_network_is_active_args`
  package struct NetworkIsActiveArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_is_active_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_is_active_ret`
  package struct NetworkIsActiveReply: WireType {
    package var active: Int32

    package init(active: Int32) {
      self.active = active
    }

    package static var wireName: String { "remote_network_is_active_ret" }
    package static var wireFields: [String] { ["active"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.active = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.active)
    }
  }

  /// `remote_network_is_persistent_args`
  package struct NetworkIsPersistentArguments: WireType {
    package var net: Wire.Network

    package init(net: Wire.Network) {
      self.net = net
    }

    package static var wireName: String { "remote_network_is_persistent_args" }
    package static var wireFields: [String] { ["net"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
    }
  }

  /// `remote_network_is_persistent_ret`
  package struct NetworkIsPersistentReply: WireType {
    package var persistent: Int32

    package init(persistent: Int32) {
      self.persistent = persistent
    }

    package static var wireName: String { "remote_network_is_persistent_ret" }
    package static var wireFields: [String] { ["persistent"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.persistent = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.persistent)
    }
  }

  /// `remote_connect_list_all_networks_args`
  package struct ConnectListAllNetworksArguments: WireType {
    package var needResults: Int32
    /// ``ConnectListAllNetworksFlags``
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_networks_args" }
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

  /// `remote_connect_list_all_networks_ret`
  package struct ConnectListAllNetworksReply: WireType {
    package var nets: [Wire.Network]
    package var ret: UInt32

    package init(nets: [Wire.Network], ret: UInt32) {
      self.nets = nets
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_networks_ret" }
    package static var wireFields: [String] { ["nets", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nets = try Wire.Network.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.nets, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_connect_network_event_register_any_args`
  package struct ConnectNetworkEventRegisterAnyArguments: WireType {
    package var eventID: Int32
    package var net: Wire.Network?

    package init(eventID: Int32, net: Wire.Network?) {
      self.eventID = eventID
      self.net = net
    }

    package static var wireName: String { "remote_connect_network_event_register_any_args" }
    package static var wireFields: [String] { ["eventID", "net"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
      self.net = try decoder.optionalValue(Wire.Network.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
      try encoder.optionalValue(self.net)
    }
  }

  /// `remote_connect_network_event_register_any_ret`
  package struct ConnectNetworkEventRegisterAnyReply: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_network_event_register_any_ret" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_connect_network_event_deregister_any_args`
  package struct ConnectNetworkEventDeregisterAnyArguments: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_network_event_deregister_any_args" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_network_event_lifecycle_msg`
  package struct NetworkEventLifecycleMessage: WireType {
    package var callbackID: Int32
    package var net: Wire.Network
    package var event: Int32
    package var detail: Int32

    package init(callbackID: Int32, net: Wire.Network, event: Int32, detail: Int32) {
      self.callbackID = callbackID
      self.net = net
      self.event = event
      self.detail = detail
    }

    package static var wireName: String { "remote_network_event_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "net", "event", "detail"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.net = try Wire.Network(from: &decoder)
      self.event = try decoder.int()
      self.detail = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.net.encode(into: &encoder)
      try encoder.int(self.event)
      try encoder.int(self.detail)
    }
  }

  /// `remote_network_event_callback_metadata_change_msg`
  package struct NetworkEventCallbackMetadataChangeMessage: WireType {
    package var callbackID: Int32
    package var net: Wire.Network
    package var type: Int32
    package var nsuri: XDRString?

    package init(callbackID: Int32, net: Wire.Network, type: Int32, nsuri: XDRString?) {
      self.callbackID = callbackID
      self.net = net
      self.type = type
      self.nsuri = nsuri
    }

    package static var wireName: String { "remote_network_event_callback_metadata_change_msg" }
    package static var wireFields: [String] { ["callbackID", "net", "type", "nsuri"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.net = try Wire.Network(from: &decoder)
      self.type = try decoder.int()
      self.nsuri = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.net.encode(into: &encoder)
      try encoder.int(self.type)
      try encoder.optionalString(self.nsuri, limit: 4_194_304)
    }
  }

  /// `remote_network_set_metadata_args`
  package struct NetworkSetMetadataArguments: WireType {
    package var network: Wire.Network
    package var type: Int32
    package var metadata: XDRString?
    package var key: XDRString?
    package var uri: XDRString?
    /// ``NetworkUpdateFlags``
    package var flags: UInt32

    package init(network: Wire.Network, type: Int32, metadata: XDRString?, key: XDRString?, uri: XDRString?, flags: UInt32) {
      self.network = network
      self.type = type
      self.metadata = metadata
      self.key = key
      self.uri = uri
      self.flags = flags
    }

    package static var wireName: String { "remote_network_set_metadata_args" }
    package static var wireFields: [String] { ["network", "type", "metadata", "key", "uri", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.network = try Wire.Network(from: &decoder)
      self.type = try decoder.int()
      self.metadata = try decoder.optionalString(limit: 4_194_304)
      self.key = try decoder.optionalString(limit: 4_194_304)
      self.uri = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.network.encode(into: &encoder)
      try encoder.int(self.type)
      try encoder.optionalString(self.metadata, limit: 4_194_304)
      try encoder.optionalString(self.key, limit: 4_194_304)
      try encoder.optionalString(self.uri, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_get_metadata_args`
  package struct NetworkGetMetadataArguments: WireType {
    package var network: Wire.Network
    package var type: Int32
    package var uri: XDRString?
    /// ``NetworkUpdateFlags``
    package var flags: UInt32

    package init(network: Wire.Network, type: Int32, uri: XDRString?, flags: UInt32) {
      self.network = network
      self.type = type
      self.uri = uri
      self.flags = flags
    }

    package static var wireName: String { "remote_network_get_metadata_args" }
    package static var wireFields: [String] { ["network", "type", "uri", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.network = try Wire.Network(from: &decoder)
      self.type = try decoder.int()
      self.uri = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.network.encode(into: &encoder)
      try encoder.int(self.type)
      try encoder.optionalString(self.uri, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_get_metadata_ret`
  package struct NetworkGetMetadataReply: WireType {
    package var metadata: XDRString

    package init(metadata: XDRString) {
      self.metadata = metadata
    }

    package static var wireName: String { "remote_network_get_metadata_ret" }
    package static var wireFields: [String] { ["metadata"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.metadata = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.metadata, limit: 4_194_304)
    }
  }

  /// `remote_network_dhcp_lease`
  package struct NetworkDHCPLease: WireType {
    package var iface: XDRString
    package var expirytime: Int64
    package var type: Int32
    package var mac: XDRString?
    package var iaid: XDRString?
    package var ipaddr: XDRString
    package var prefix: UInt32
    package var hostname: XDRString?
    package var clientid: XDRString?

    package init(iface: XDRString, expirytime: Int64, type: Int32, mac: XDRString?, iaid: XDRString?, ipaddr: XDRString, prefix: UInt32, hostname: XDRString?, clientid: XDRString?) {
      self.iface = iface
      self.expirytime = expirytime
      self.type = type
      self.mac = mac
      self.iaid = iaid
      self.ipaddr = ipaddr
      self.prefix = prefix
      self.hostname = hostname
      self.clientid = clientid
    }

    package static var wireName: String { "remote_network_dhcp_lease" }
    package static var wireFields: [String] { ["iface", "expirytime", "type", "mac", "iaid", "ipaddr", "prefix", "hostname", "clientid"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.iface = try decoder.string(limit: 4_194_304)
      self.expirytime = try decoder.hyper()
      self.type = try decoder.int()
      self.mac = try decoder.optionalString(limit: 4_194_304)
      self.iaid = try decoder.optionalString(limit: 4_194_304)
      self.ipaddr = try decoder.string(limit: 4_194_304)
      self.prefix = try decoder.unsignedInt()
      self.hostname = try decoder.optionalString(limit: 4_194_304)
      self.clientid = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.iface, limit: 4_194_304)
      try encoder.hyper(self.expirytime)
      try encoder.int(self.type)
      try encoder.optionalString(self.mac, limit: 4_194_304)
      try encoder.optionalString(self.iaid, limit: 4_194_304)
      try encoder.string(self.ipaddr, limit: 4_194_304)
      try encoder.unsignedInt(self.prefix)
      try encoder.optionalString(self.hostname, limit: 4_194_304)
      try encoder.optionalString(self.clientid, limit: 4_194_304)
    }

    /// A counted array.
    package static func list(from decoder: inout XDRDecoder, limit: Int) throws(XDRError) -> [Self] {
      let count = try decoder.count(limit: limit, elementSize: minimumEncodedSize)
      var values: [Self] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try Self(from: &decoder)) }
      return values
    }
  }

  /// `remote_network_get_dhcp_leases_args`
  package struct NetworkGetDHCPLeasesArguments: WireType {
    package var net: Wire.Network
    package var mac: XDRString?
    package var needResults: Int32
    package var flags: UInt32

    package init(net: Wire.Network, mac: XDRString?, needResults: Int32, flags: UInt32) {
      self.net = net
      self.mac = mac
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_network_get_dhcp_leases_args" }
    package static var wireFields: [String] { ["net", "mac", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
      self.mac = try decoder.optionalString(limit: 4_194_304)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
      try encoder.optionalString(self.mac, limit: 4_194_304)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_get_dhcp_leases_ret`
  package struct NetworkGetDHCPLeasesReply: WireType {
    package var leases: [Wire.NetworkDHCPLease]
    package var ret: UInt32

    package init(leases: [Wire.NetworkDHCPLease], ret: UInt32) {
      self.leases = leases
      self.ret = ret
    }

    package static var wireName: String { "remote_network_get_dhcp_leases_ret" }
    package static var wireFields: [String] { ["leases", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.leases = try Wire.NetworkDHCPLease.list(from: &decoder, limit: 65_536)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.leases, limit: 65_536)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_network_list_all_ports_args`
  package struct NetworkListAllPortsArguments: WireType {
    package var network: Wire.Network
    package var needResults: Int32
    package var flags: UInt32

    package init(network: Wire.Network, needResults: Int32, flags: UInt32) {
      self.network = network
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_network_list_all_ports_args" }
    package static var wireFields: [String] { ["network", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.network = try Wire.Network(from: &decoder)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.network.encode(into: &encoder)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_list_all_ports_ret`
  package struct NetworkListAllPortsReply: WireType {
    package var ports: [Wire.NetworkPort]
    package var ret: UInt32

    package init(ports: [Wire.NetworkPort], ret: UInt32) {
      self.ports = ports
      self.ret = ret
    }

    package static var wireName: String { "remote_network_list_all_ports_ret" }
    package static var wireFields: [String] { ["ports", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ports = try Wire.NetworkPort.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.ports, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_network_port_lookup_by_uuid_args`
  package struct NetworkPortLookupByUUIDArguments: WireType {
    package var network: Wire.Network
    package var uuid: LibvirtUUID

    package init(network: Wire.Network, uuid: LibvirtUUID) {
      self.network = network
      self.uuid = uuid
    }

    package static var wireName: String { "remote_network_port_lookup_by_uuid_args" }
    package static var wireFields: [String] { ["network", "uuid"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.network = try Wire.Network(from: &decoder)
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.network.encode(into: &encoder)
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `remote_network_port_lookup_by_uuid_ret`
  package struct NetworkPortLookupByUUIDReply: WireType {
    package var port: Wire.NetworkPort

    package init(port: Wire.NetworkPort) {
      self.port = port
    }

    package static var wireName: String { "remote_network_port_lookup_by_uuid_ret" }
    package static var wireFields: [String] { ["port"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.port = try Wire.NetworkPort(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.port.encode(into: &encoder)
    }
  }

  /// `remote_network_port_create_xml_args`
  package struct NetworkPortCreateXMLArguments: WireType {
    package var network: Wire.Network
    package var xml: XDRString
    /// ``NetworkPortCreateFlags``
    package var flags: UInt32

    package init(network: Wire.Network, xml: XDRString, flags: UInt32) {
      self.network = network
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_network_port_create_xml_args" }
    package static var wireFields: [String] { ["network", "xml", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.network = try Wire.Network(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.network.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_port_create_xml_ret`
  package struct NetworkPortCreateXMLReply: WireType {
    package var port: Wire.NetworkPort

    package init(port: Wire.NetworkPort) {
      self.port = port
    }

    package static var wireName: String { "remote_network_port_create_xml_ret" }
    package static var wireFields: [String] { ["port"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.port = try Wire.NetworkPort(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.port.encode(into: &encoder)
    }
  }

  /// `remote_network_port_set_parameters_args`
  package struct NetworkPortSetParametersArguments: WireType {
    package var port: Wire.NetworkPort
    package var params: [Wire.TypedParameter]
    package var flags: UInt32

    package init(port: Wire.NetworkPort, params: [Wire.TypedParameter], flags: UInt32) {
      self.port = port
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_network_port_set_parameters_args" }
    package static var wireFields: [String] { ["port", "params", "flags"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.port = try Wire.NetworkPort(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.port.encode(into: &encoder)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_port_get_parameters_args`
  package struct NetworkPortGetParametersArguments: WireType {
    package var port: Wire.NetworkPort
    package var nparams: Int32
    /// ``TypedParameterFlags``
    package var flags: UInt32

    package init(port: Wire.NetworkPort, nparams: Int32, flags: UInt32) {
      self.port = port
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_network_port_get_parameters_args" }
    package static var wireFields: [String] { ["port", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.port = try Wire.NetworkPort(from: &decoder)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.port.encode(into: &encoder)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_port_get_parameters_ret`
  package struct NetworkPortGetParametersReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_network_port_get_parameters_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 16)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_network_port_get_xml_desc_args`
  package struct NetworkPortGetXMLDescArguments: WireType {
    package var port: Wire.NetworkPort
    package var flags: UInt32

    package init(port: Wire.NetworkPort, flags: UInt32) {
      self.port = port
      self.flags = flags
    }

    package static var wireName: String { "remote_network_port_get_xml_desc_args" }
    package static var wireFields: [String] { ["port", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.port = try Wire.NetworkPort(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.port.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_network_port_get_xml_desc_ret`
  package struct NetworkPortGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_network_port_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_network_port_delete_args`
  package struct NetworkPortDeleteArguments: WireType {
    package var port: Wire.NetworkPort
    package var flags: UInt32

    package init(port: Wire.NetworkPort, flags: UInt32) {
      self.port = port
      self.flags = flags
    }

    package static var wireName: String { "remote_network_port_delete_args" }
    package static var wireFields: [String] { ["port", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.port = try Wire.NetworkPort(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.port.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }
}
