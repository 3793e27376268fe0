// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/node_device.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_node_num_of_devices_args`
  package struct NodeNumOfDevicesArguments: WireType {
    package var cap: XDRString?
    package var flags: UInt32

    package init(cap: XDRString?, flags: UInt32) {
      self.cap = cap
      self.flags = flags
    }

    package static var wireName: String { "remote_node_num_of_devices_args" }
    package static var wireFields: [String] { ["cap", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cap = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.cap, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_num_of_devices_ret`
  package struct NodeNumOfDevicesReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_node_num_of_devices_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_node_list_devices_args`
  package struct NodeListDevicesArguments: WireType {
    package var cap: XDRString?
    package var maxnames: Int32
    package var flags: UInt32

    package init(cap: XDRString?, maxnames: Int32, flags: UInt32) {
      self.cap = cap
      self.maxnames = maxnames
      self.flags = flags
    }

    package static var wireName: String { "remote_node_list_devices_args" }
    package static var wireFields: [String] { ["cap", "maxnames", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cap = try decoder.optionalString(limit: 4_194_304)
      self.maxnames = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.cap, limit: 4_194_304)
      try encoder.int(self.maxnames)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_list_devices_ret`
  package struct NodeListDevicesReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_node_list_devices_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 65_536, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 65_536, each: 4_194_304)
    }
  }

  /// `remote_node_device_lookup_by_name_args`
  package struct NodeDeviceLookupByNameArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_lookup_by_name_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_lookup_by_name_ret`
  package struct NodeDeviceLookupByNameReply: WireType {
    package var dev: Wire.NodeDevice

    package init(dev: Wire.NodeDevice) {
      self.dev = dev
    }

    package static var wireName: String { "remote_node_device_lookup_by_name_ret" }
    package static var wireFields: [String] { ["dev"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dev = try Wire.NodeDevice(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dev.encode(into: &encoder)
    }
  }

  /// `remote_node_device_lookup_scsi_host_by_wwn_args`
  package struct NodeDeviceLookupSCSIHostByWWNArguments: WireType {
    package var wwnn: XDRString
    package var wwpn: XDRString
    package var flags: UInt32

    package init(wwnn: XDRString, wwpn: XDRString, flags: UInt32) {
      self.wwnn = wwnn
      self.wwpn = wwpn
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_lookup_scsi_host_by_wwn_args" }
    package static var wireFields: [String] { ["wwnn", "wwpn", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.wwnn = try decoder.string(limit: 4_194_304)
      self.wwpn = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.wwnn, limit: 4_194_304)
      try encoder.string(self.wwpn, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_device_lookup_scsi_host_by_wwn_ret`
  package struct NodeDeviceLookupSCSIHostByWWNReply: WireType {
    package var dev: Wire.NodeDevice

    package init(dev: Wire.NodeDevice) {
      self.dev = dev
    }

    package static var wireName: String { "remote_node_device_lookup_scsi_host_by_wwn_ret" }
    package static var wireFields: [String] { ["dev"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dev = try Wire.NodeDevice(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dev.encode(into: &encoder)
    }
  }

  /// `remote_node_device_get_xml_desc_args`
  package struct NodeDeviceGetXMLDescArguments: WireType {
    package var name: XDRString
    /// ``NodeDeviceXMLFlags``
    package var flags: UInt32

    package init(name: XDRString, flags: UInt32) {
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_get_xml_desc_args" }
    package static var wireFields: [String] { ["name", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_device_get_xml_desc_ret`
  package struct NodeDeviceGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_node_device_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_node_device_get_parent_args`
  package struct NodeDeviceGetParentArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_get_parent_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_get_parent_ret`
  package struct NodeDeviceGetParentReply: WireType {
    package var parentName: XDRString?

    package init(parentName: XDRString?) {
      self.parentName = parentName
    }

    package static var wireName: String { "remote_node_device_get_parent_ret" }
    package static var wireFields: [String] { ["parentName"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.parentName = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.parentName, limit: 4_194_304)
    }
  }

  /// `remote_node_device_num_of_caps_args`
  package struct NodeDeviceNumOfCapsArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_num_of_caps_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_num_of_caps_ret`
  package struct NodeDeviceNumOfCapsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_node_device_num_of_caps_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_node_device_list_caps_args`
  package struct NodeDeviceListCapsArguments: WireType {
    package var name: XDRString
    package var maxnames: Int32

    package init(name: XDRString, maxnames: Int32) {
      self.name = name
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_node_device_list_caps_args" }
    package static var wireFields: [String] { ["name", "maxnames"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_node_device_list_caps_ret`
  package struct NodeDeviceListCapsReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_node_device_list_caps_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 65_536, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 65_536, each: 4_194_304)
    }
  }

  /// `remote_node_device_dettach_args`
  package struct NodeDeviceDettachArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_dettach_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_detach_flags_args`
  package struct NodeDeviceDetachFlagsArguments: WireType {
    package var name: XDRString
    package var driverName: XDRString?
    package var flags: UInt32

    package init(name: XDRString, driverName: XDRString?, flags: UInt32) {
      self.name = name
      self.driverName = driverName
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_detach_flags_args" }
    package static var wireFields: [String] { ["name", "driverName", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.driverName = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.optionalString(self.driverName, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_device_re_attach_args`
  package struct NodeDeviceReAttachArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_re_attach_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_reset_args`
  package struct NodeDeviceResetArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_reset_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_create_xml_args`
  package struct NodeDeviceCreateXMLArguments: WireType {
    package var xml: XDRString
    /// ``NodeDeviceCreateXMLFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_create_xml_args" }
    package static var wireFields: [String] { ["xml_desc", "flags"] }
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

  /// `remote_node_device_create_xml_ret`
  package struct NodeDeviceCreateXMLReply: WireType {
    package var dev: Wire.NodeDevice

    package init(dev: Wire.NodeDevice) {
      self.dev = dev
    }

    package static var wireName: String { "remote_node_device_create_xml_ret" }
    package static var wireFields: [String] { ["dev"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dev = try Wire.NodeDevice(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dev.encode(into: &encoder)
    }
  }

  /// `remote_node_device_destroy_args`
  package struct NodeDeviceDestroyArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_destroy_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_define_xml_args`
  package struct NodeDeviceDefineXMLArguments: WireType {
    package var xml: XDRString
    /// ``NodeDeviceDefineXMLFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_define_xml_args" }
    package static var wireFields: [String] { ["xml_desc", "flags"] }
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

  /// `remote_node_device_define_xml_ret`
  package struct NodeDeviceDefineXMLReply: WireType {
    package var dev: Wire.NodeDevice

    package init(dev: Wire.NodeDevice) {
      self.dev = dev
    }

    package static var wireName: String { "remote_node_device_define_xml_ret" }
    package static var wireFields: [String] { ["dev"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dev = try Wire.NodeDevice(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dev.encode(into: &encoder)
    }
  }

  /// `remote_node_device_undefine_args`
  package struct NodeDeviceUndefineArguments: WireType {
    package var name: XDRString
    package var flags: UInt32

    package init(name: XDRString, flags: UInt32) {
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_undefine_args" }
    package static var wireFields: [String] { ["name", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_device_create_args`
  package struct NodeDeviceCreateArguments: WireType {
    package var name: XDRString
    package var flags: UInt32

    package init(name: XDRString, flags: UInt32) {
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_create_args" }
    package static var wireFields: [String] { ["name", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_node_device_get_autostart_args`
  package struct NodeDeviceGetAutostartArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_get_autostart_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_get_autostart_ret`
  package struct NodeDeviceGetAutostartReply: WireType {
    package var autostart: Int32

    package init(autostart: Int32) {
      self.autostart = autostart
    }

    package static var wireName: String { "remote_node_device_get_autostart_ret" }
    package static var wireFields: [String] { ["autostart"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.autostart)
    }
  }

  /// `remote_node_device_set_autostart_args`
  package struct NodeDeviceSetAutostartArguments: WireType {
    package var name: XDRString
    package var autostart: Int32

    package init(name: XDRString, autostart: Int32) {
      self.name = name
      self.autostart = autostart
    }

    package static var wireName: String { "remote_node_device_set_autostart_args" }
    package static var wireFields: [String] { ["name", "autostart"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.int(self.autostart)
    }
  }

  /// `remote_node_device_is_persistent_args`
  package struct NodeDeviceIsPersistentArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_is_persistent_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_is_persistent_ret`
  package struct NodeDeviceIsPersistentReply: WireType {
    package var persistent: Int32

    package init(persistent: Int32) {
      self.persistent = persistent
    }

    package static var wireName: String { "remote_node_device_is_persistent_ret" }
    package static var wireFields: [String] { ["persistent"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.persistent = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.persistent)
    }
  }

  /// `remote_node_device_is_active_args`
  package struct NodeDeviceIsActiveArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_node_device_is_active_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_node_device_is_active_ret`
  package struct NodeDeviceIsActiveReply: WireType {
    package var active: Int32

    package init(active: Int32) {
      self.active = active
    }

    package static var wireName: String { "remote_node_device_is_active_ret" }
    package static var wireFields: [String] { ["active"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.active = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.active)
    }
  }

  /// `remote_node_device_update_args`
  package struct NodeDeviceUpdateArguments: WireType {
    package var name: XDRString
    package var xml: XDRString
    /// ``NodeDeviceUpdateFlags``
    package var flags: UInt32

    package init(name: XDRString, xml: XDRString, flags: UInt32) {
      self.name = name
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_node_device_update_args" }
    package static var wireFields: [String] { ["name", "xml_desc", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_list_all_node_devices_args`
  package struct ConnectListAllNodeDevicesArguments: WireType {
    package var needResults: Int32
    /// ``ConnectListAllNodeDeviceFlags``
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_node_devices_args" }
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

  /// `remote_connect_list_all_node_devices_ret`
  package struct ConnectListAllNodeDevicesReply: WireType {
    package var devices: [Wire.NodeDevice]
    package var ret: UInt32

    package init(devices: [Wire.NodeDevice], ret: UInt32) {
      self.devices = devices
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_node_devices_ret" }
    package static var wireFields: [String] { ["devices", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.devices = try Wire.NodeDevice.list(from: &decoder, limit: 65_536)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.devices, limit: 65_536)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_connect_node_device_event_register_any_args`
  package struct ConnectNodeDeviceEventRegisterAnyArguments: WireType {
    package var eventID: Int32
    package var dev: Wire.NodeDevice?

    package init(eventID: Int32, dev: Wire.NodeDevice?) {
      self.eventID = eventID
      self.dev = dev
    }

    package static var wireName: String { "remote_connect_node_device_event_register_any_args" }
    package static var wireFields: [String] { ["eventID", "dev"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
      self.dev = try decoder.optionalValue(Wire.NodeDevice.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
      try encoder.optionalValue(self.dev)
    }
  }

  /// `remote_connect_node_device_event_register_any_ret`
  package struct ConnectNodeDeviceEventRegisterAnyReply: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_node_device_event_register_any_ret" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_connect_node_device_event_deregister_any_args`
  package struct ConnectNodeDeviceEventDeregisterAnyArguments: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_node_device_event_deregister_any_args" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_node_device_event_lifecycle_msg`
  package struct NodeDeviceEventLifecycleMessage: WireType {
    package var callbackID: Int32
    package var dev: Wire.NodeDevice
    package var event: Int32
    package var detail: Int32

    package init(callbackID: Int32, dev: Wire.NodeDevice, event: Int32, detail: Int32) {
      self.callbackID = callbackID
      self.dev = dev
      self.event = event
      self.detail = detail
    }

    package static var wireName: String { "remote_node_device_event_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "dev", "event", "detail"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dev = try Wire.NodeDevice(from: &decoder)
      self.event = try decoder.int()
      self.detail = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dev.encode(into: &encoder)
      try encoder.int(self.event)
      try encoder.int(self.detail)
    }
  }

  /// `remote_node_device_event_update_msg`
  package struct NodeDeviceEventUpdateMessage: WireType {
    package var callbackID: Int32
    package var dev: Wire.NodeDevice

    package init(callbackID: Int32, dev: Wire.NodeDevice) {
      self.callbackID = callbackID
      self.dev = dev
    }

    package static var wireName: String { "remote_node_device_event_update_msg" }
    package static var wireFields: [String] { ["callbackID", "dev"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.dev = try Wire.NodeDevice(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.dev.encode(into: &encoder)
    }
  }
}
