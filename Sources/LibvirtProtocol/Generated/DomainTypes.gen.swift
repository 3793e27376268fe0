// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_connect_list_domains_args`
  package struct ConnectListDomainsArguments: WireType {
    package var maxids: Int32

    package init(maxids: Int32) {
      self.maxids = maxids
    }

    package static var wireName: String { "remote_connect_list_domains_args" }
    package static var wireFields: [String] { ["maxids"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxids = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxids)
    }
  }

  /// `remote_connect_list_domains_ret`
  package struct ConnectListDomainsReply: WireType {
    package var ids: [Int32]

    package init(ids: [Int32]) {
      self.ids = ids
    }

    package static var wireName: String { "remote_connect_list_domains_ret" }
    package static var wireFields: [String] { ["ids"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ids = try decoder.array(limit: 16_384, elementSize: 4) { (decoder: inout XDRDecoder) throws(XDRError) -> Int32 in try decoder.int() }
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.array(self.ids, limit: 16_384) { (encoder: inout XDREncoder, value: Int32) throws(XDRError) in try encoder.int(value) }
    }
  }

  /// `remote_connect_num_of_domains_ret`
  package struct ConnectNumOfDomainsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_domains_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_create_xml_args`
  package struct DomainCreateXMLArguments: WireType {
    package var xmlDesc: XDRString
    /// ``DomainCreateFlags``
    package var flags: UInt32

    package init(xmlDesc: XDRString, flags: UInt32) {
      self.xmlDesc = xmlDesc
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_create_xml_args" }
    package static var wireFields: [String] { ["xml_desc", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xmlDesc = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xmlDesc, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_create_xml_ret`
  package struct DomainCreateXMLReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_create_xml_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_create_xml_with_files_args`
  package struct DomainCreateXMLWithFilesArguments: WireType {
    package var xmlDesc: XDRString
    /// ``DomainCreateFlags``
    package var flags: UInt32

    package init(xmlDesc: XDRString, flags: UInt32) {
      self.xmlDesc = xmlDesc
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_create_xml_with_files_args" }
    package static var wireFields: [String] { ["xml_desc", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xmlDesc = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xmlDesc, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_create_xml_with_files_ret`
  package struct DomainCreateXMLWithFilesReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_create_xml_with_files_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_lookup_by_id_args`
  package struct DomainLookupByIDArguments: WireType {
    package var id: Int32

    package init(id: Int32) {
      self.id = id
    }

    package static var wireName: String { "remote_domain_lookup_by_id_args" }
    package static var wireFields: [String] { ["id"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.id = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.id)
    }
  }

  /// `remote_domain_lookup_by_id_ret`
  package struct DomainLookupByIDReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_lookup_by_id_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_lookup_by_uuid_args`
  package struct DomainLookupByUUIDArguments: WireType {
    package var uuid: LibvirtUUID

    package init(uuid: LibvirtUUID) {
      self.uuid = uuid
    }

    package static var wireName: String { "remote_domain_lookup_by_uuid_args" }
    package static var wireFields: [String] { ["uuid"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.uuid.encode(into: &encoder)
    }
  }

  /// `remote_domain_lookup_by_uuid_ret`
  package struct DomainLookupByUUIDReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_lookup_by_uuid_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_lookup_by_name_args`
  package struct DomainLookupByNameArguments: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_domain_lookup_by_name_args" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
    }
  }

  /// `remote_domain_lookup_by_name_ret`
  package struct DomainLookupByNameReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_lookup_by_name_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_suspend_args`
  package struct DomainSuspendArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_suspend_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_resume_args`
  package struct DomainResumeArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_resume_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_shutdown_args`
  package struct DomainShutdownArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_shutdown_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_reboot_args`
  package struct DomainRebootArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainRebootFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_reboot_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_reset_args`
  package struct DomainResetArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_reset_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_destroy_args`
  package struct DomainDestroyArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_destroy_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_destroy_flags_args`
  package struct DomainDestroyFlagsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainDestroyFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_destroy_flags_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_os_type_args`
  package struct DomainGetOSTypeArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_os_type_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_os_type_ret`
  package struct DomainGetOSTypeReply: WireType {
    package var type: XDRString

    package init(type: XDRString) {
      self.type = type
    }

    package static var wireName: String { "remote_domain_get_os_type_ret" }
    package static var wireFields: [String] { ["type"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.type, limit: 4_194_304)
    }
  }

  /// `remote_domain_get_info_args`
  package struct DomainGetInfoArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_info_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_info_ret`
  package struct DomainGetInfoReply: WireType {
    package var state: UInt8
    package var maxMem: UInt64
    package var memory: UInt64
    package var nrVirtCpu: UInt16
    package var cpuTime: UInt64

    package init(state: UInt8, maxMem: UInt64, memory: UInt64, nrVirtCpu: UInt16, cpuTime: UInt64) {
      self.state = state
      self.maxMem = maxMem
      self.memory = memory
      self.nrVirtCpu = nrVirtCpu
      self.cpuTime = cpuTime
    }

    package static var wireName: String { "remote_domain_get_info_ret" }
    package static var wireFields: [String] { ["state", "maxMem", "memory", "nrVirtCpu", "cpuTime"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.state = try decoder.unsignedChar()
      self.maxMem = try decoder.unsignedHyper()
      self.memory = try decoder.unsignedHyper()
      self.nrVirtCpu = try decoder.unsignedShort()
      self.cpuTime = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedChar(self.state)
      try encoder.unsignedHyper(self.maxMem)
      try encoder.unsignedHyper(self.memory)
      try encoder.unsignedShort(self.nrVirtCpu)
      try encoder.unsignedHyper(self.cpuTime)
    }
  }

  /// `remote_domain_save_args`
  package struct DomainSaveArguments: WireType {
    package var dom: Wire.Domain
    package var to: XDRString

    package init(dom: Wire.Domain, to: XDRString) {
      self.dom = dom
      self.to = to
    }

    package static var wireName: String { "remote_domain_save_args" }
    package static var wireFields: [String] { ["dom", "to"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.to = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.to, limit: 4_194_304)
    }
  }

  /// `remote_domain_save_flags_args`
  package struct DomainSaveFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var to: XDRString
    package var dxml: XDRString?
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, to: XDRString, dxml: XDRString?, flags: UInt32) {
      self.dom = dom
      self.to = to
      self.dxml = dxml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_save_flags_args" }
    package static var wireFields: [String] { ["dom", "to", "dxml", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.to = try decoder.string(limit: 4_194_304)
      self.dxml = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.to, limit: 4_194_304)
      try encoder.optionalString(self.dxml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_save_params_args`
  package struct DomainSaveParamsArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_save_params_args" }
    package static var wireFields: [String] { ["dom", "params", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 64)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_restore_args`
  package struct DomainRestoreArguments: WireType {
    package var from: XDRString

    package init(from: XDRString) {
      self.from = from
    }

    package static var wireName: String { "remote_domain_restore_args" }
    package static var wireFields: [String] { ["from"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.from = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.from, limit: 4_194_304)
    }
  }

  /// `remote_domain_restore_flags_args`
  package struct DomainRestoreFlagsArguments: WireType {
    package var from: XDRString
    package var dxml: XDRString?
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(from: XDRString, dxml: XDRString?, flags: UInt32) {
      self.from = from
      self.dxml = dxml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_restore_flags_args" }
    package static var wireFields: [String] { ["from", "dxml", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.from = try decoder.string(limit: 4_194_304)
      self.dxml = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.from, limit: 4_194_304)
      try encoder.optionalString(self.dxml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_restore_params_args`
  package struct DomainRestoreParamsArguments: WireType {
    package var params: [Wire.TypedParameter]
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(params: [Wire.TypedParameter], flags: UInt32) {
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_restore_params_args" }
    package static var wireFields: [String] { ["params", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_save_image_get_xml_desc_args`
  package struct DomainSaveImageGetXMLDescArguments: WireType {
    package var file: XDRString
    /// ``DomainSaveImageXMLFlags``
    package var flags: UInt32

    package init(file: XDRString, flags: UInt32) {
      self.file = file
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_save_image_get_xml_desc_args" }
    package static var wireFields: [String] { ["file", "flags"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.file = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.file, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_save_image_get_xml_desc_ret`
  package struct DomainSaveImageGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_save_image_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_save_image_define_xml_args`
  package struct DomainSaveImageDefineXMLArguments: WireType {
    package var file: XDRString
    package var dxml: XDRString
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(file: XDRString, dxml: XDRString, flags: UInt32) {
      self.file = file
      self.dxml = dxml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_save_image_define_xml_args" }
    package static var wireFields: [String] { ["file", "dxml", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.file = try decoder.string(limit: 4_194_304)
      self.dxml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.file, limit: 4_194_304)
      try encoder.string(self.dxml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_core_dump_args`
  package struct DomainCoreDumpArguments: WireType {
    package var dom: Wire.Domain
    package var to: XDRString
    /// ``DomainCoreDumpFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, to: XDRString, flags: UInt32) {
      self.dom = dom
      self.to = to
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_core_dump_args" }
    package static var wireFields: [String] { ["dom", "to", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.to = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.to, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_core_dump_with_format_args`
  package struct DomainCoreDumpWithFormatArguments: WireType {
    package var dom: Wire.Domain
    package var to: XDRString
    package var dumpformat: UInt32
    /// ``DomainCoreDumpFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, to: XDRString, dumpformat: UInt32, flags: UInt32) {
      self.dom = dom
      self.to = to
      self.dumpformat = dumpformat
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_core_dump_with_format_args" }
    package static var wireFields: [String] { ["dom", "to", "dumpformat", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.to = try decoder.string(limit: 4_194_304)
      self.dumpformat = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.to, limit: 4_194_304)
      try encoder.unsignedInt(self.dumpformat)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_xml_desc_args`
  package struct DomainGetXMLDescArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainXMLFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_xml_desc_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_xml_desc_ret`
  package struct DomainGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_connect_list_defined_domains_args`
  package struct ConnectListDefinedDomainsArguments: WireType {
    package var maxnames: Int32

    package init(maxnames: Int32) {
      self.maxnames = maxnames
    }

    package static var wireName: String { "remote_connect_list_defined_domains_args" }
    package static var wireFields: [String] { ["maxnames"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.maxnames = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.maxnames)
    }
  }

  /// `remote_connect_list_defined_domains_ret`
  package struct ConnectListDefinedDomainsReply: WireType {
    package var names: [XDRString]

    package init(names: [XDRString]) {
      self.names = names
    }

    package static var wireName: String { "remote_connect_list_defined_domains_ret" }
    package static var wireFields: [String] { ["names"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.names = try decoder.strings(limit: 16_384, each: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.strings(self.names, limit: 16_384, each: 4_194_304)
    }
  }

  /// `remote_connect_num_of_defined_domains_ret`
  package struct ConnectNumOfDefinedDomainsReply: WireType {
    package var num: Int32

    package init(num: Int32) {
      self.num = num
    }

    package static var wireName: String { "remote_connect_num_of_defined_domains_ret" }
    package static var wireFields: [String] { ["num"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.num = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.num)
    }
  }

  /// `remote_domain_create_args`
  package struct DomainCreateArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_create_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_create_with_flags_args`
  package struct DomainCreateWithFlagsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainCreateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_create_with_flags_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_create_with_flags_ret`
  package struct DomainCreateWithFlagsReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_create_with_flags_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_create_with_files_args`
  package struct DomainCreateWithFilesArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainCreateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_create_with_files_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_create_with_files_ret`
  package struct DomainCreateWithFilesReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_create_with_files_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_define_xml_args`
  package struct DomainDefineXMLArguments: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_define_xml_args" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_define_xml_ret`
  package struct DomainDefineXMLReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_define_xml_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_define_xml_flags_args`
  package struct DomainDefineXMLFlagsArguments: WireType {
    package var xml: XDRString
    /// ``DomainDefineFlags``
    package var flags: UInt32

    package init(xml: XDRString, flags: UInt32) {
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_define_xml_flags_args" }
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

  /// `remote_domain_define_xml_flags_ret`
  package struct DomainDefineXMLFlagsReply: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_define_xml_flags_ret" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_undefine_args`
  package struct DomainUndefineArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_undefine_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_undefine_flags_args`
  package struct DomainUndefineFlagsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainUndefineFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_undefine_flags_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_autostart_args`
  package struct DomainGetAutostartArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_autostart_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_autostart_ret`
  package struct DomainGetAutostartReply: WireType {
    package var autostart: Int32

    package init(autostart: Int32) {
      self.autostart = autostart
    }

    package static var wireName: String { "remote_domain_get_autostart_ret" }
    package static var wireFields: [String] { ["autostart"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.autostart)
    }
  }

  /// `remote_domain_set_autostart_args`
  package struct DomainSetAutostartArguments: WireType {
    package var dom: Wire.Domain
    package var autostart: Int32

    package init(dom: Wire.Domain, autostart: Int32) {
      self.dom = dom
      self.autostart = autostart
    }

    package static var wireName: String { "remote_domain_set_autostart_args" }
    package static var wireFields: [String] { ["dom", "autostart"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.autostart)
    }
  }

  /// `remote_domain_set_metadata_args`
  package struct DomainSetMetadataArguments: WireType {
    package var dom: Wire.Domain
    package var type: Int32
    package var metadata: XDRString?
    package var key: XDRString?
    package var uri: XDRString?
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, type: Int32, metadata: XDRString?, key: XDRString?, uri: XDRString?, flags: UInt32) {
      self.dom = dom
      self.type = type
      self.metadata = metadata
      self.key = key
      self.uri = uri
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_metadata_args" }
    package static var wireFields: [String] { ["dom", "type", "metadata", "key", "uri", "flags"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.type = try decoder.int()
      self.metadata = try decoder.optionalString(limit: 4_194_304)
      self.key = try decoder.optionalString(limit: 4_194_304)
      self.uri = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.type)
      try encoder.optionalString(self.metadata, limit: 4_194_304)
      try encoder.optionalString(self.key, limit: 4_194_304)
      try encoder.optionalString(self.uri, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_metadata_args`
  package struct DomainGetMetadataArguments: WireType {
    package var dom: Wire.Domain
    package var type: Int32
    package var uri: XDRString?
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, type: Int32, uri: XDRString?, flags: UInt32) {
      self.dom = dom
      self.type = type
      self.uri = uri
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_metadata_args" }
    package static var wireFields: [String] { ["dom", "type", "uri", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.type = try decoder.int()
      self.uri = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.type)
      try encoder.optionalString(self.uri, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_metadata_ret`
  package struct DomainGetMetadataReply: WireType {
    package var metadata: XDRString

    package init(metadata: XDRString) {
      self.metadata = metadata
    }

    package static var wireName: String { "remote_domain_get_metadata_ret" }
    package static var wireFields: [String] { ["metadata"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.metadata = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.metadata, limit: 4_194_304)
    }
  }

  /// `remote_connect_domain_xml_from_native_args`
  package struct ConnectDomainXMLFromNativeArguments: WireType {
    package var nativeFormat: XDRString
    package var nativeConfig: XDRString
    package var flags: UInt32

    package init(nativeFormat: XDRString, nativeConfig: XDRString, flags: UInt32) {
      self.nativeFormat = nativeFormat
      self.nativeConfig = nativeConfig
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_domain_xml_from_native_args" }
    package static var wireFields: [String] { ["nativeFormat", "nativeConfig", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nativeFormat = try decoder.string(limit: 4_194_304)
      self.nativeConfig = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.nativeFormat, limit: 4_194_304)
      try encoder.string(self.nativeConfig, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_domain_xml_from_native_ret`
  package struct ConnectDomainXMLFromNativeReply: WireType {
    package var domainXml: XDRString

    package init(domainXml: XDRString) {
      self.domainXml = domainXml
    }

    package static var wireName: String { "remote_connect_domain_xml_from_native_ret" }
    package static var wireFields: [String] { ["domainXml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.domainXml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.domainXml, limit: 4_194_304)
    }
  }

  /// `remote_connect_domain_xml_to_native_args`
  package struct ConnectDomainXMLToNativeArguments: WireType {
    package var nativeFormat: XDRString
    package var domainXml: XDRString
    package var flags: UInt32

    package init(nativeFormat: XDRString, domainXml: XDRString, flags: UInt32) {
      self.nativeFormat = nativeFormat
      self.domainXml = domainXml
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_domain_xml_to_native_args" }
    package static var wireFields: [String] { ["nativeFormat", "domainXml", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nativeFormat = try decoder.string(limit: 4_194_304)
      self.domainXml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.nativeFormat, limit: 4_194_304)
      try encoder.string(self.domainXml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_domain_xml_to_native_ret`
  package struct ConnectDomainXMLToNativeReply: WireType {
    package var nativeConfig: XDRString

    package init(nativeConfig: XDRString) {
      self.nativeConfig = nativeConfig
    }

    package static var wireName: String { "remote_connect_domain_xml_to_native_ret" }
    package static var wireFields: [String] { ["nativeConfig"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.nativeConfig = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.nativeConfig, limit: 4_194_304)
    }
  }

  /// `remote_domain_is_active_args`
  package struct DomainIsActiveArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_is_active_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_is_active_ret`
  package struct DomainIsActiveReply: WireType {
    package var active: Int32

    package init(active: Int32) {
      self.active = active
    }

    package static var wireName: String { "remote_domain_is_active_ret" }
    package static var wireFields: [String] { ["active"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.active = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.active)
    }
  }

  /// `remote_domain_is_persistent_args`
  package struct DomainIsPersistentArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_is_persistent_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_is_persistent_ret`
  package struct DomainIsPersistentReply: WireType {
    package var persistent: Int32

    package init(persistent: Int32) {
      self.persistent = persistent
    }

    package static var wireName: String { "remote_domain_is_persistent_ret" }
    package static var wireFields: [String] { ["persistent"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.persistent = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.persistent)
    }
  }

  /// `remote_domain_is_updated_args`
  package struct DomainIsUpdatedArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_is_updated_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_is_updated_ret`
  package struct DomainIsUpdatedReply: WireType {
    package var updated: Int32

    package init(updated: Int32) {
      self.updated = updated
    }

    package static var wireName: String { "remote_domain_is_updated_ret" }
    package static var wireFields: [String] { ["updated"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.updated = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.updated)
    }
  }

  /// `remote_domain_get_job_info_args`
  package struct DomainGetJobInfoArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_job_info_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_job_info_ret`
  package struct DomainGetJobInfoReply: WireType {
    package var type: Int32
    package var timeElapsed: UInt64
    package var timeRemaining: UInt64
    package var dataTotal: UInt64
    package var dataProcessed: UInt64
    package var dataRemaining: UInt64
    package var memTotal: UInt64
    package var memProcessed: UInt64
    package var memRemaining: UInt64
    package var fileTotal: UInt64
    package var fileProcessed: UInt64
    package var fileRemaining: UInt64

    package init(type: Int32, timeElapsed: UInt64, timeRemaining: UInt64, dataTotal: UInt64, dataProcessed: UInt64, dataRemaining: UInt64, memTotal: UInt64, memProcessed: UInt64, memRemaining: UInt64, fileTotal: UInt64, fileProcessed: UInt64, fileRemaining: UInt64) {
      self.type = type
      self.timeElapsed = timeElapsed
      self.timeRemaining = timeRemaining
      self.dataTotal = dataTotal
      self.dataProcessed = dataProcessed
      self.dataRemaining = dataRemaining
      self.memTotal = memTotal
      self.memProcessed = memProcessed
      self.memRemaining = memRemaining
      self.fileTotal = fileTotal
      self.fileProcessed = fileProcessed
      self.fileRemaining = fileRemaining
    }

    package static var wireName: String { "remote_domain_get_job_info_ret" }
    package static var wireFields: [String] { ["type", "timeElapsed", "timeRemaining", "dataTotal", "dataProcessed", "dataRemaining", "memTotal", "memProcessed", "memRemaining", "fileTotal", "fileProcessed", "fileRemaining"] }
    package static var minimumEncodedSize: Int { 92 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.int()
      self.timeElapsed = try decoder.unsignedHyper()
      self.timeRemaining = try decoder.unsignedHyper()
      self.dataTotal = try decoder.unsignedHyper()
      self.dataProcessed = try decoder.unsignedHyper()
      self.dataRemaining = try decoder.unsignedHyper()
      self.memTotal = try decoder.unsignedHyper()
      self.memProcessed = try decoder.unsignedHyper()
      self.memRemaining = try decoder.unsignedHyper()
      self.fileTotal = try decoder.unsignedHyper()
      self.fileProcessed = try decoder.unsignedHyper()
      self.fileRemaining = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.type)
      try encoder.unsignedHyper(self.timeElapsed)
      try encoder.unsignedHyper(self.timeRemaining)
      try encoder.unsignedHyper(self.dataTotal)
      try encoder.unsignedHyper(self.dataProcessed)
      try encoder.unsignedHyper(self.dataRemaining)
      try encoder.unsignedHyper(self.memTotal)
      try encoder.unsignedHyper(self.memProcessed)
      try encoder.unsignedHyper(self.memRemaining)
      try encoder.unsignedHyper(self.fileTotal)
      try encoder.unsignedHyper(self.fileProcessed)
      try encoder.unsignedHyper(self.fileRemaining)
    }
  }

  /// `remote_domain_get_job_stats_args`
  package struct DomainGetJobStatsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainGetJobStatsFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_job_stats_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_job_stats_ret`
  package struct DomainGetJobStatsReply: WireType {
    package var type: Int32
    package var params: [Wire.TypedParameter]

    package init(type: Int32, params: [Wire.TypedParameter]) {
      self.type = type
      self.params = params
    }

    package static var wireName: String { "remote_domain_get_job_stats_ret" }
    package static var wireFields: [String] { ["type", "params"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.type = try decoder.int()
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.type)
      try encoder.values(self.params, limit: 64)
    }
  }

  /// `remote_domain_abort_job_args`
  package struct DomainAbortJobArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_abort_job_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_abort_job_flags_args`
  package struct DomainAbortJobFlagsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainAbortJobFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_abort_job_flags_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_managed_save_args`
  package struct DomainManagedSaveArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_managed_save_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_has_managed_save_image_args`
  package struct DomainHasManagedSaveImageArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_has_managed_save_image_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_has_managed_save_image_ret`
  package struct DomainHasManagedSaveImageReply: WireType {
    package var result: Int32

    package init(result: Int32) {
      self.result = result
    }

    package static var wireName: String { "remote_domain_has_managed_save_image_ret" }
    package static var wireFields: [String] { ["result"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.result = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.result)
    }
  }

  /// `remote_domain_managed_save_remove_args`
  package struct DomainManagedSaveRemoveArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_managed_save_remove_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_managed_save_get_xml_desc_args`
  package struct DomainManagedSaveGetXMLDescArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainSaveImageXMLFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_managed_save_get_xml_desc_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_managed_save_get_xml_desc_ret`
  package struct DomainManagedSaveGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_managed_save_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_managed_save_define_xml_args`
  package struct DomainManagedSaveDefineXMLArguments: WireType {
    package var dom: Wire.Domain
    package var dxml: XDRString?
    /// ``DomainSaveRestoreFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, dxml: XDRString?, flags: UInt32) {
      self.dom = dom
      self.dxml = dxml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_managed_save_define_xml_args" }
    package static var wireFields: [String] { ["dom", "dxml", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.dxml = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.dxml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_state_args`
  package struct DomainGetStateArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_state_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_state_ret`
  package struct DomainGetStateReply: WireType {
    package var state: Int32
    package var reason: Int32

    package init(state: Int32, reason: Int32) {
      self.state = state
      self.reason = reason
    }

    package static var wireName: String { "remote_domain_get_state_ret" }
    package static var wireFields: [String] { ["state", "reason"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.state = try decoder.int()
      self.reason = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.state)
      try encoder.int(self.reason)
    }
  }

  /// `remote_domain_get_control_info_args`
  package struct DomainGetControlInfoArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_control_info_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_control_info_ret`
  package struct DomainGetControlInfoReply: WireType {
    package var state: UInt32
    package var details: UInt32
    package var stateTime: UInt64

    package init(state: UInt32, details: UInt32, stateTime: UInt64) {
      self.state = state
      self.details = details
      self.stateTime = stateTime
    }

    package static var wireName: String { "remote_domain_get_control_info_ret" }
    package static var wireFields: [String] { ["state", "details", "stateTime"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.state = try decoder.unsignedInt()
      self.details = try decoder.unsignedInt()
      self.stateTime = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedInt(self.state)
      try encoder.unsignedInt(self.details)
      try encoder.unsignedHyper(self.stateTime)
    }
  }

  /// `remote_domain_shutdown_flags_args`
  package struct DomainShutdownFlagsArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainShutdownFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_shutdown_flags_args" }
    package static var wireFields: [String] { ["dom", "flags"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_list_all_domains_args`
  package struct ConnectListAllDomainsArguments: WireType {
    package var needResults: Int32
    /// ``ConnectListAllDomainsFlags``
    package var flags: UInt32

    package init(needResults: Int32, flags: UInt32) {
      self.needResults = needResults
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_list_all_domains_args" }
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

  /// `remote_connect_list_all_domains_ret`
  package struct ConnectListAllDomainsReply: WireType {
    package var domains: [Wire.Domain]
    package var ret: UInt32

    package init(domains: [Wire.Domain], ret: UInt32) {
      self.domains = domains
      self.ret = ret
    }

    package static var wireName: String { "remote_connect_list_all_domains_ret" }
    package static var wireFields: [String] { ["domains", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.domains = try Wire.Domain.list(from: &decoder, limit: 16_384)
      self.ret = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.domains, limit: 16_384)
      try encoder.unsignedInt(self.ret)
    }
  }

  /// `remote_domain_stats_record`
  package struct DomainStatsRecord: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]

    package init(dom: Wire.Domain, params: [Wire.TypedParameter]) {
      self.dom = dom
      self.params = params
    }

    package static var wireName: String { "remote_domain_stats_record" }
    package static var wireFields: [String] { ["dom", "params"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 262_144)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 262_144)
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

  /// `remote_connect_get_all_domain_stats_args`
  package struct ConnectGetAllDomainStatsArguments: WireType {
    package var doms: [Wire.Domain]
    /// ``DomainStatsTypes``
    package var stats: UInt32
    /// ``ConnectGetAllDomainStatsFlags``
    package var flags: UInt32

    package init(doms: [Wire.Domain], stats: UInt32, flags: UInt32) {
      self.doms = doms
      self.stats = stats
      self.flags = flags
    }

    package static var wireName: String { "remote_connect_get_all_domain_stats_args" }
    package static var wireFields: [String] { ["doms", "stats", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.doms = try Wire.Domain.list(from: &decoder, limit: 16_384)
      self.stats = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.doms, limit: 16_384)
      try encoder.unsignedInt(self.stats)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_connect_get_all_domain_stats_ret`
  package struct ConnectGetAllDomainStatsReply: WireType {
    package var retStats: [Wire.DomainStatsRecord]

    package init(retStats: [Wire.DomainStatsRecord]) {
      self.retStats = retStats
    }

    package static var wireName: String { "remote_connect_get_all_domain_stats_ret" }
    package static var wireFields: [String] { ["retStats"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.retStats = try Wire.DomainStatsRecord.list(from: &decoder, limit: 16_384)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.retStats, limit: 16_384)
    }
  }

  /// `remote_domain_rename_args`
  package struct DomainRenameArguments: WireType {
    package var dom: Wire.Domain
    package var newName: XDRString?
    package var flags: UInt32

    package init(dom: Wire.Domain, newName: XDRString?, flags: UInt32) {
      self.dom = dom
      self.newName = newName
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_rename_args" }
    package static var wireFields: [String] { ["dom", "new_name", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.newName = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.newName, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_rename_ret`
  package struct DomainRenameReply: WireType {
    package var retcode: Int32

    package init(retcode: Int32) {
      self.retcode = retcode
    }

    package static var wireName: String { "remote_domain_rename_ret" }
    package static var wireFields: [String] { ["retcode"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.retcode = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.retcode)
    }
  }

  /// `remote_domain_set_lifecycle_action_args`
  package struct DomainSetLifecycleActionArguments: WireType {
    package var dom: Wire.Domain
    package var type: UInt32
    package var action: UInt32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, type: UInt32, action: UInt32, flags: UInt32) {
      self.dom = dom
      self.type = type
      self.action = action
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_lifecycle_action_args" }
    package static var wireFields: [String] { ["dom", "type", "action", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.type = try decoder.unsignedInt()
      self.action = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.type)
      try encoder.unsignedInt(self.action)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_autostart_once_args`
  package struct DomainGetAutostartOnceArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_autostart_once_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_autostart_once_ret`
  package struct DomainGetAutostartOnceReply: WireType {
    package var autostart: Int32

    package init(autostart: Int32) {
      self.autostart = autostart
    }

    package static var wireName: String { "remote_domain_get_autostart_once_ret" }
    package static var wireFields: [String] { ["autostart"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.autostart)
    }
  }

  /// `remote_domain_set_autostart_once_args`
  package struct DomainSetAutostartOnceArguments: WireType {
    package var dom: Wire.Domain
    package var autostart: Int32

    package init(dom: Wire.Domain, autostart: Int32) {
      self.dom = dom
      self.autostart = autostart
    }

    package static var wireName: String { "remote_domain_set_autostart_once_args" }
    package static var wireFields: [String] { ["dom", "autostart"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.autostart = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.int(self.autostart)
    }
  }
}
