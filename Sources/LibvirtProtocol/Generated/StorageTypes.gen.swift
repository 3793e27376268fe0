// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/storage.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_num_of_storage_pools_ret`
  package struct ConnectNumOfStoragePoolsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_storage_pools_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_storage_pools_args`
  package struct ConnectListStoragePoolsArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_storage_pools_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_storage_pools_ret`
  package struct ConnectListStoragePoolsReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_storage_pools_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_connect_num_of_defined_storage_pools_ret`
  package struct ConnectNumOfDefinedStoragePoolsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_defined_storage_pools_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_connect_list_defined_storage_pools_args`
  package struct ConnectListDefinedStoragePoolsArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_defined_storage_pools_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_defined_storage_pools_ret`
  package struct ConnectListDefinedStoragePoolsReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_defined_storage_pools_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_connect_find_storage_pool_sources_args`
  package struct ConnectFindStoragePoolSourcesArguments: WireType {
    package var type: XDRString
    package var specification: XDRString?
    package var flags: UInt32

    package init(type: XDRString, specification: XDRString?, flags: UInt32) {
      self.type = type
      self.specification = specification
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_find_storage_pool_sources_args" }
    package static var wireFields: [String] { ["type", "srcSpec", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.string(limit: 4_194_304)
      self.specification = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.type, limit: 4_194_304)
      try encoder.optionalString(self.specification, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_find_storage_pool_sources_ret`
  package struct ConnectFindStoragePoolSourcesReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_connect_find_storage_pool_sources_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_storage_pool_lookup_by_uuid_args`
  package struct StoragePoolLookupByUUIDArguments: WireType {
    package var uuid: LibvirtUUID

    package init(uuid: LibvirtUUID) {
      self.uuid = uuid
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_uuid_args" }
    package static var wireFields: [String] { ["uuid"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_lookup_by_uuid_ret`
  package struct StoragePoolLookupByUUIDReply: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_uuid_ret" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_lookup_by_name_args`
  package struct StoragePoolLookupByNameArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_name_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_storage_pool_lookup_by_name_ret`
  package struct StoragePoolLookupByNameReply: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_name_ret" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_lookup_by_volume_args`
  package struct StoragePoolLookupByVolumeArguments: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_volume_args" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_lookup_by_volume_ret`
  package struct StoragePoolLookupByVolumeReply: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_volume_ret" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_lookup_by_target_path_args`
  package struct StoragePoolLookupByTargetPathArguments: WireType {
    package var path: XDRString

    package init(path: XDRString) {
      self.path = path
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_target_path_args" }
    package static var wireFields: [String] { ["path"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.path = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.path, limit: 4_194_304)
    }
  }

  /// `remote_storage_pool_lookup_by_target_path_ret`
  package struct StoragePoolLookupByTargetPathReply: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_lookup_by_target_path_ret" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_create_xml_args`
  package struct StoragePoolCreateXMLArguments: WireType {
    package var xml: XDRString
    /// ``StoragePoolCreateFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_create_xml_args" }
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

  /// `remote_storage_pool_create_xml_ret`
  package struct StoragePoolCreateXMLReply: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_create_xml_ret" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_define_xml_args`
  package struct StoragePoolDefineXMLArguments: WireType {
    package var xml: XDRString
    /// ``StoragePoolDefineFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_define_xml_args" }
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

  /// `remote_storage_pool_define_xml_ret`
  package struct StoragePoolDefineXMLReply: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_define_xml_ret" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_build_args`
  package struct StoragePoolBuildArguments: WireType {
    package var pool: Wire.StoragePool
    /// ``StoragePoolBuildFlags``
    package var flags: UInt32

    package init(pool: Wire.StoragePool, flags: UInt32) {
      self.pool = pool
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_build_args" }
    package static var wireFields: [String] { ["pool", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_undefine_args`
  package struct StoragePoolUndefineArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_undefine_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_create_args`
  package struct StoragePoolCreateArguments: WireType {
    package var pool: Wire.StoragePool
    /// ``StoragePoolCreateFlags``
    package var flags: UInt32

    package init(pool: Wire.StoragePool, flags: UInt32) {
      self.pool = pool
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_create_args" }
    package static var wireFields: [String] { ["pool", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_destroy_args`
  package struct StoragePoolDestroyArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_destroy_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_delete_args`
  package struct StoragePoolDeleteArguments: WireType {
    package var pool: Wire.StoragePool
    /// ``StoragePoolDeleteFlags``
    package var flags: UInt32

    package init(pool: Wire.StoragePool, flags: UInt32) {
      self.pool = pool
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_delete_args" }
    package static var wireFields: [String] { ["pool", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_refresh_args`
  package struct StoragePoolRefreshArguments: WireType {
    package var pool: Wire.StoragePool
    package var flags: UInt32

    package init(pool: Wire.StoragePool, flags: UInt32) {
      self.pool = pool
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_refresh_args" }
    package static var wireFields: [String] { ["pool", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_get_xml_desc_args`
  package struct StoragePoolGetXMLDescArguments: WireType {
    package var pool: Wire.StoragePool
    /// ``StorageXMLFlags``
    package var flags: UInt32

    package init(pool: Wire.StoragePool, flags: UInt32) {
      self.pool = pool
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_get_xml_desc_args" }
    package static var wireFields: [String] { ["pool", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_get_xml_desc_ret`
  package struct StoragePoolGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_storage_pool_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_storage_pool_get_info_args`
  package struct StoragePoolGetInfoArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_get_info_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_get_info_ret`
  package struct StoragePoolGetInfoReply: WireType {
    package var state: UInt8
    package var capacity: UInt64
    package var allocation: UInt64
    package var available: UInt64

    package init(state: UInt8, capacity: UInt64, allocation: UInt64, available: UInt64) {
      self.state = state
      self.capacity = capacity
      self.allocation = allocation
      self.available = available
    }

    package static var wireName: String { "remote_storage_pool_get_info_ret" }
    package static var wireFields: [String] { ["state", "capacity", "allocation", "available"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.state = try decoder.unsignedChar()
      self.capacity = try decoder.unsignedHyper()
      self.allocation = try decoder.unsignedHyper()
      self.available = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedChar(self.state)
      try encoder.unsignedHyper(self.capacity)
      try encoder.unsignedHyper(self.allocation)
      try encoder.unsignedHyper(self.available)
    }
  }

  /// `remote_storage_pool_get_autostart_args`
  package struct StoragePoolGetAutostartArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_get_autostart_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_get_autostart_ret`
  package struct StoragePoolGetAutostartReply: WireType {
    package var autostart: Int32

    package init(autostart: Int32) {
      self.autostart = autostart
    }

    package static var wireName: String { "remote_storage_pool_get_autostart_ret" }
    package static var wireFields: [String] { ["autostart"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.autostart)
    }
  }

  /// `remote_storage_pool_set_autostart_args`
  package struct StoragePoolSetAutostartArguments: WireType {
    package var pool: Wire.StoragePool
    package var autostart: Int32

    package init(pool: Wire.StoragePool, autostart: Int32) {
      self.pool = pool
      self.autostart = autostart
    }

    package static var wireName: String { "remote_storage_pool_set_autostart_args" }
    package static var wireFields: [String] { ["pool", "autostart"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.int(self.autostart)
    }
  }

  /// `remote_storage_pool_num_of_volumes_args`
  package struct StoragePoolNumOfVolumesArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_num_of_volumes_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_num_of_volumes_ret`
  package struct StoragePoolNumOfVolumesReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_storage_pool_num_of_volumes_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_storage_pool_list_volumes_args`
  package struct StoragePoolListVolumesArguments: WireType {
    package var pool: Wire.StoragePool
    package var maxnames: Int32

    package init(pool: Wire.StoragePool, maxnames: Int32) {
      self.pool = pool
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_storage_pool_list_volumes_args" }
    package static var wireFields: [String] { ["pool", "maxnames"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_storage_pool_list_volumes_ret`
  package struct StoragePoolListVolumesReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_storage_pool_list_volumes_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_storage_vol_lookup_by_name_args`
  package struct StorageVolLookupByNameArguments: WireType {
    package var pool: Wire.StoragePool
    package var name: XDRString

    package init(pool: Wire.StoragePool, name: XDRString) {
      self.pool = pool
      self.name = name
    }

    package static var wireName: String { "remote_storage_vol_lookup_by_name_args" }
    package static var wireFields: [String] { ["pool", "name"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_storage_vol_lookup_by_name_ret`
  package struct StorageVolLookupByNameReply: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_lookup_by_name_ret" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_lookup_by_key_args`
  package struct StorageVolLookupByKeyArguments: WireType {
    package var key: XDRString

    package init(key: XDRString) {
      self.key = key
    }

    package static var wireName: String { "remote_storage_vol_lookup_by_key_args" }
    package static var wireFields: [String] { ["key"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.key = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.key, limit: 4_194_304)
    }
  }

  /// `remote_storage_vol_lookup_by_key_ret`
  package struct StorageVolLookupByKeyReply: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_lookup_by_key_ret" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_lookup_by_path_args`
  package struct StorageVolLookupByPathArguments: WireType {
    package var path: XDRString

    package init(path: XDRString) {
      self.path = path
    }

    package static var wireName: String { "remote_storage_vol_lookup_by_path_args" }
    package static var wireFields: [String] { ["path"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.path = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.path, limit: 4_194_304)
    }
  }

  /// `remote_storage_vol_lookup_by_path_ret`
  package struct StorageVolLookupByPathReply: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_lookup_by_path_ret" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_create_xml_args`
  package struct StorageVolCreateXMLArguments: WireType {
    package var pool: Wire.StoragePool
    package var xml: XDRString
    /// ``StorageVolCreateFlags``
    package var flags: UInt32

    package init(pool: Wire.StoragePool, xml: XDRString, flags: UInt32) {
      self.pool = pool
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_create_xml_args" }
    package static var wireFields: [String] { ["pool", "xml", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_create_xml_ret`
  package struct StorageVolCreateXMLReply: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_create_xml_ret" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_create_xml_from_args`
  package struct StorageVolCreateXMLFromArguments: WireType {
    package var pool: Wire.StoragePool
    package var xml: XDRString
    package var original: Wire.StorageVolume
    /// ``StorageVolCreateFlags``
    package var flags: UInt32

    package init(pool: Wire.StoragePool, xml: XDRString, original: Wire.StorageVolume, flags: UInt32) {
      self.pool = pool
      self.xml = xml
      self.original = original
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_create_xml_from_args" }
    package static var wireFields: [String] { ["pool", "xml", "clonevol", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
      self.original = try Wire.StorageVolume(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
      try self.original.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_create_xml_from_ret`
  package struct StorageVolCreateXMLFromReply: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_create_xml_from_ret" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_delete_args`
  package struct StorageVolDeleteArguments: WireType {
    package var vol: Wire.StorageVolume
    /// ``StorageVolDeleteFlags``
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, flags: UInt32) {
      self.vol = vol
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_delete_args" }
    package static var wireFields: [String] { ["vol", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_wipe_args`
  package struct StorageVolWipeArguments: WireType {
    package var vol: Wire.StorageVolume
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, flags: UInt32) {
      self.vol = vol
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_wipe_args" }
    package static var wireFields: [String] { ["vol", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_wipe_pattern_args`
  package struct StorageVolWipePatternArguments: WireType {
    package var vol: Wire.StorageVolume
    package var algorithm: UInt32
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, algorithm: UInt32, flags: UInt32) {
      self.vol = vol
      self.algorithm = algorithm
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_wipe_pattern_args" }
    package static var wireFields: [String] { ["vol", "algorithm", "flags"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.algorithm = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedInt(self.algorithm)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_get_xml_desc_args`
  package struct StorageVolGetXMLDescArguments: WireType {
    package var vol: Wire.StorageVolume
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, flags: UInt32) {
      self.vol = vol
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_get_xml_desc_args" }
    package static var wireFields: [String] { ["vol", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_get_xml_desc_ret`
  package struct StorageVolGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_storage_vol_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_storage_vol_get_info_args`
  package struct StorageVolGetInfoArguments: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_get_info_args" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_get_info_ret`
  package struct StorageVolGetInfoReply: WireType {
    package var type: Int8
    package var capacity: UInt64
    package var allocation: UInt64

    package init(type: Int8, capacity: UInt64, allocation: UInt64) {
      self.type = type
      self.capacity = capacity
      self.allocation = allocation
    }

    package static var wireName: String { "remote_storage_vol_get_info_ret" }
    package static var wireFields: [String] { ["type", "capacity", "allocation"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.char()
      self.capacity = try decoder.unsignedHyper()
      self.allocation = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.char(self.type)
      try encoder.unsignedHyper(self.capacity)
      try encoder.unsignedHyper(self.allocation)
    }
  }

  /// `remote_storage_vol_get_info_flags_args`
  package struct StorageVolGetInfoFlagsArguments: WireType {
    package var vol: Wire.StorageVolume
    /// ``StorageVolInfoFlags``
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, flags: UInt32) {
      self.vol = vol
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_get_info_flags_args" }
    package static var wireFields: [String] { ["vol", "flags"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_get_info_flags_ret`
  package struct StorageVolGetInfoFlagsReply: WireType {
    package var type: Int8
    package var capacity: UInt64
    package var allocation: UInt64

    package init(type: Int8, capacity: UInt64, allocation: UInt64) {
      self.type = type
      self.capacity = capacity
      self.allocation = allocation
    }

    package static var wireName: String { "remote_storage_vol_get_info_flags_ret" }
    package static var wireFields: [String] { ["type", "capacity", "allocation"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.char()
      self.capacity = try decoder.unsignedHyper()
      self.allocation = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.char(self.type)
      try encoder.unsignedHyper(self.capacity)
      try encoder.unsignedHyper(self.allocation)
    }
  }

  /// `remote_storage_vol_get_path_args`
  package struct StorageVolGetPathArguments: WireType {
    package var vol: Wire.StorageVolume

    package init(vol: Wire.StorageVolume) {
      self.vol = vol
    }

    package static var wireName: String { "remote_storage_vol_get_path_args" }
    package static var wireFields: [String] { ["vol"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
    }
  }

  /// `remote_storage_vol_get_path_ret`
  package struct StorageVolGetPathReply: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_storage_vol_get_path_ret" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_storage_vol_resize_args`
  package struct StorageVolResizeArguments: WireType {
    package var vol: Wire.StorageVolume
    package var capacity: UInt64
    /// ``StorageVolResizeFlags``
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, capacity: UInt64, flags: UInt32) {
      self.vol = vol
      self.capacity = capacity
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_resize_args" }
    package static var wireFields: [String] { ["vol", "capacity", "flags"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.capacity = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedHyper(self.capacity)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_is_active_args`
  package struct StoragePoolIsActiveArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_is_active_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_is_active_ret`
  package struct StoragePoolIsActiveReply: WireType {
    package var active: Int32

    package init(active: Int32) {
      self.active = active
    }

    package static var wireName: String { "remote_storage_pool_is_active_ret" }
    package static var wireFields: [String] { ["active"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.active = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.active)
    }
  }

  /// `remote_storage_pool_is_persistent_args`
  package struct StoragePoolIsPersistentArguments: WireType {
    package var pool: Wire.StoragePool

    package init(pool: Wire.StoragePool) {
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_is_persistent_args" }
    package static var wireFields: [String] { ["pool"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_storage_pool_is_persistent_ret`
  package struct StoragePoolIsPersistentReply: WireType {
    package var persistent: Int32

    package init(persistent: Int32) {
      self.persistent = persistent
    }

    package static var wireName: String { "remote_storage_pool_is_persistent_ret" }
    package static var wireFields: [String] { ["persistent"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.persistent = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.persistent)
    }
  }

  /// `remote_storage_vol_upload_args`
  package struct StorageVolUploadArguments: WireType {
    package var vol: Wire.StorageVolume
    package var offset: UInt64
    package var length: UInt64
    /// ``StorageVolUploadFlags``
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, offset: UInt64, length: UInt64, flags: UInt32) {
      self.vol = vol
      self.offset = offset
      self.length = length
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_upload_args" }
    package static var wireFields: [String] { ["vol", "offset", "length", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.offset = try decoder.unsignedHyper()
      self.length = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedHyper(self.offset)
      try encoder.unsignedHyper(self.length)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_vol_download_args`
  package struct StorageVolDownloadArguments: WireType {
    package var vol: Wire.StorageVolume
    package var offset: UInt64
    package var length: UInt64
    /// ``StorageVolDownloadFlags``
    package var flags: UInt32

    package init(vol: Wire.StorageVolume, offset: UInt64, length: UInt64, flags: UInt32) {
      self.vol = vol
      self.offset = offset
      self.length = length
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_vol_download_args" }
    package static var wireFields: [String] { ["vol", "offset", "length", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vol = try Wire.StorageVolume(from: &decoder)
      self.offset = try decoder.unsignedHyper()
      self.length = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.vol.encode(into: &encoder)
      try encoder.unsignedHyper(self.offset)
      try encoder.unsignedHyper(self.length)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_list_all_storage_pools_args`
  package struct ConnectListAllStoragePoolsArguments: WireType {
    package var needResults: Int32
    /// ``ConnectListAllStoragePoolsFlags``
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_storage_pools_args" }
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

  /// `remote_connect_list_all_storage_pools_ret`
  package struct ConnectListAllStoragePoolsReply: WireType {
    package var pools: [Wire.StoragePool]
    package var ret: UInt32

    package init(pools: [Wire.StoragePool], ret: UInt32) {
      self.pools = pools
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_storage_pools_ret" }
    package static var wireFields: [String] { ["pools", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pools = try Wire.StoragePool.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.pools, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_storage_pool_list_all_volumes_args`
  package struct StoragePoolListAllVolumesArguments: WireType {
    package var pool: Wire.StoragePool
    package var needResults: Int32
    package var flags: UInt32

    package init(pool: Wire.StoragePool, needResults: Int32, flags: UInt32) {
      self.pool = pool
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_storage_pool_list_all_volumes_args" }
    package static var wireFields: [String] { ["pool", "need_results", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try Wire.StoragePool(from: &decoder)
      self.needResults = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.pool.encode(into: &encoder)
      try encoder.int(self.needResults)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_storage_pool_list_all_volumes_ret`
  package struct StoragePoolListAllVolumesReply: WireType {
    package var vols: [Wire.StorageVolume]
    package var ret: UInt32

    package init(vols: [Wire.StorageVolume], ret: UInt32) {
      self.vols = vols
      self.ret = ret
    }

    package static var wireName: String { "remote_storage_pool_list_all_volumes_ret" }
    package static var wireFields: [String] { ["vols", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.vols = try Wire.StorageVolume.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.vols, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_connect_storage_pool_event_register_any_args`
  package struct ConnectStoragePoolEventRegisterAnyArguments: WireType {
    package var eventID: Int32
    package var pool: Wire.StoragePool?

    package init(eventID: Int32, pool: Wire.StoragePool?) {
      self.eventID = eventID
      self.pool = pool
    }

    package static var wireName: String { "remote_connect_storage_pool_event_register_any_args" }
    package static var wireFields: [String] { ["eventID", "pool"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.eventID = try decoder.int()
      self.pool = try decoder.optionalValue(Wire.StoragePool.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.eventID)
      try encoder.optionalValue(self.pool)
    }
  }

  /// `remote_connect_storage_pool_event_register_any_ret`
  package struct ConnectStoragePoolEventRegisterAnyReply: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_storage_pool_event_register_any_ret" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_connect_storage_pool_event_deregister_any_args`
  package struct ConnectStoragePoolEventDeregisterAnyArguments: WireType {
    package var callbackID: Int32

    package init(callbackID: Int32) {
      self.callbackID = callbackID
    }

    package static var wireName: String { "remote_connect_storage_pool_event_deregister_any_args" }
    package static var wireFields: [String] { ["callbackID"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
    }
  }

  /// `remote_storage_pool_event_lifecycle_msg`
  package struct StoragePoolEventLifecycleMessage: WireType {
    package var callbackID: Int32
    package var pool: Wire.StoragePool
    package var event: Int32
    package var detail: Int32

    package init(callbackID: Int32, pool: Wire.StoragePool, event: Int32, detail: Int32) {
      self.callbackID = callbackID
      self.pool = pool
      self.event = event
      self.detail = detail
    }

    package static var wireName: String { "remote_storage_pool_event_lifecycle_msg" }
    package static var wireFields: [String] { ["callbackID", "pool", "event", "detail"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.pool = try Wire.StoragePool(from: &decoder)
      self.event = try decoder.int()
      self.detail = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.pool.encode(into: &encoder)
      try encoder.int(self.event)
      try encoder.int(self.detail)
    }
  }

  /// `remote_storage_pool_event_refresh_msg`
  package struct StoragePoolEventRefreshMessage: WireType {
    package var callbackID: Int32
    package var pool: Wire.StoragePool

    package init(callbackID: Int32, pool: Wire.StoragePool) {
      self.callbackID = callbackID
      self.pool = pool
    }

    package static var wireName: String { "remote_storage_pool_event_refresh_msg" }
    package static var wireFields: [String] { ["callbackID", "pool"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.callbackID = try decoder.int()
      self.pool = try Wire.StoragePool(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.callbackID)
      try self.pool.encode(into: &encoder)
    }
  }

  /// `remote_connect_get_storage_pool_capabilities_args`
  package struct ConnectGetStoragePoolCapabilitiesArguments: WireType {
    package var flags: UInt32

    package init(flags: UInt32) {
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_get_storage_pool_capabilities_args" }
    package static var wireFields: [String] { ["flags"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_get_storage_pool_capabilities_ret`
  package struct ConnectGetStoragePoolCapabilitiesReply: WireType {
    package var capabilities: XDRString

    package init(capabilities: XDRString) {
      self.capabilities = capabilities
    }

    package static var wireName: String { "remote_connect_get_storage_pool_capabilities_ret" }
    package static var wireFields: [String] { ["capabilities"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.capabilities = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.capabilities, limit: 4_194_304)
    }
  }
}
