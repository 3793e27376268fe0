// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_devices.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_domain_disk_error`
  package struct DomainDiskError: WireType {
    package var disk: XDRString
    package var error: Int32

    package init(disk: XDRString, error: Int32) {
      self.disk = disk
      self.error = error
    }

    package static var wireName: String { "remote_domain_disk_error" }
    package static var wireFields: [String] { ["disk", "error"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.disk = try decoder.string(limit: 4_194_304)
      self.error = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.disk, limit: 4_194_304)
      try encoder.int(self.error)
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

  /// `remote_domain_block_resize_args`
  package struct DomainBlockResizeArguments: WireType {
    package var dom: Wire.Domain
    package var disk: XDRString
    package var size: UInt64
    /// ``DomainBlockResizeFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, disk: XDRString, size: UInt64, flags: UInt32) {
      self.dom = dom
      self.disk = disk
      self.size = size
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_resize_args" }
    package static var wireFields: [String] { ["dom", "disk", "size", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.disk = try decoder.string(limit: 4_194_304)
      self.size = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.disk, limit: 4_194_304)
      try encoder.unsignedHyper(self.size)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_stats_args`
  package struct DomainBlockStatsArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString

    package init(dom: Wire.Domain, path: XDRString) {
      self.dom = dom
      self.path = path
    }

    package static var wireName: String { "remote_domain_block_stats_args" }
    package static var wireFields: [String] { ["dom", "path"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
    }
  }

  /// `remote_domain_block_stats_ret`
  package struct DomainBlockStatsReply: WireType {
    package var rdReq: Int64
    package var rdBytes: Int64
    package var wrReq: Int64
    package var wrBytes: Int64
    package var errs: Int64

    package init(rdReq: Int64, rdBytes: Int64, wrReq: Int64, wrBytes: Int64, errs: Int64) {
      self.rdReq = rdReq
      self.rdBytes = rdBytes
      self.wrReq = wrReq
      self.wrBytes = wrBytes
      self.errs = errs
    }

    package static var wireName: String { "remote_domain_block_stats_ret" }
    package static var wireFields: [String] { ["rd_req", "rd_bytes", "wr_req", "wr_bytes", "errs"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.rdReq = try decoder.hyper()
      self.rdBytes = try decoder.hyper()
      self.wrReq = try decoder.hyper()
      self.wrBytes = try decoder.hyper()
      self.errs = try decoder.hyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.hyper(self.rdReq)
      try encoder.hyper(self.rdBytes)
      try encoder.hyper(self.wrReq)
      try encoder.hyper(self.wrBytes)
      try encoder.hyper(self.errs)
    }
  }

  /// `remote_domain_block_stats_flags_args`
  package struct DomainBlockStatsFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var nparams: Int32
    /// ``TypedParameterFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_stats_flags_args" }
    package static var wireFields: [String] { ["dom", "path", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_stats_flags_ret`
  package struct DomainBlockStatsFlagsReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_block_stats_flags_ret" }
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

  /// `remote_domain_interface_stats_args`
  package struct DomainInterfaceStatsArguments: WireType {
    package var dom: Wire.Domain
    package var device: XDRString

    package init(dom: Wire.Domain, device: XDRString) {
      self.dom = dom
      self.device = device
    }

    package static var wireName: String { "remote_domain_interface_stats_args" }
    package static var wireFields: [String] { ["dom", "device"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.device = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.device, limit: 4_194_304)
    }
  }

  /// `remote_domain_interface_stats_ret`
  package struct DomainInterfaceStatsReply: WireType {
    package var rxBytes: Int64
    package var rxPackets: Int64
    package var rxErrs: Int64
    package var rxDrop: Int64
    package var txBytes: Int64
    package var txPackets: Int64
    package var txErrs: Int64
    package var txDrop: Int64

    package init(rxBytes: Int64, rxPackets: Int64, rxErrs: Int64, rxDrop: Int64, txBytes: Int64, txPackets: Int64, txErrs: Int64, txDrop: Int64) {
      self.rxBytes = rxBytes
      self.rxPackets = rxPackets
      self.rxErrs = rxErrs
      self.rxDrop = rxDrop
      self.txBytes = txBytes
      self.txPackets = txPackets
      self.txErrs = txErrs
      self.txDrop = txDrop
    }

    package static var wireName: String { "remote_domain_interface_stats_ret" }
    package static var wireFields: [String] { ["rx_bytes", "rx_packets", "rx_errs", "rx_drop", "tx_bytes", "tx_packets", "tx_errs", "tx_drop"] }
    package static var minimumEncodedSize: Int { 64 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.rxBytes = try decoder.hyper()
      self.rxPackets = try decoder.hyper()
      self.rxErrs = try decoder.hyper()
      self.rxDrop = try decoder.hyper()
      self.txBytes = try decoder.hyper()
      self.txPackets = try decoder.hyper()
      self.txErrs = try decoder.hyper()
      self.txDrop = try decoder.hyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.hyper(self.rxBytes)
      try encoder.hyper(self.rxPackets)
      try encoder.hyper(self.rxErrs)
      try encoder.hyper(self.rxDrop)
      try encoder.hyper(self.txBytes)
      try encoder.hyper(self.txPackets)
      try encoder.hyper(self.txErrs)
      try encoder.hyper(self.txDrop)
    }
  }

  /// `remote_domain_set_interface_parameters_args`
  package struct DomainSetInterfaceParametersArguments: WireType {
    package var dom: Wire.Domain
    package var device: XDRString
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, device: XDRString, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.device = device
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_interface_parameters_args" }
    package static var wireFields: [String] { ["dom", "device", "params", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.device = try decoder.string(limit: 4_194_304)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.device, limit: 4_194_304)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_interface_parameters_args`
  package struct DomainGetInterfaceParametersArguments: WireType {
    package var dom: Wire.Domain
    package var device: XDRString
    package var nparams: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, device: XDRString, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.device = device
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_interface_parameters_args" }
    package static var wireFields: [String] { ["dom", "device", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.device = try decoder.string(limit: 4_194_304)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.device, limit: 4_194_304)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_interface_parameters_ret`
  package struct DomainGetInterfaceParametersReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_interface_parameters_ret" }
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

  /// `remote_domain_block_peek_args`
  package struct DomainBlockPeekArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var offset: UInt64
    package var size: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, offset: UInt64, size: UInt32, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.offset = offset
      self.size = size
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_peek_args" }
    package static var wireFields: [String] { ["dom", "path", "offset", "size", "flags"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.offset = try decoder.unsignedHyper()
      self.size = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.unsignedHyper(self.offset)
      try encoder.unsignedInt(self.size)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_peek_ret`
  package struct DomainBlockPeekReply: WireType {
    package var buffer: [UInt8]

    package init(buffer: [UInt8]) {
      self.buffer = buffer
    }

    package static var wireName: String { "remote_domain_block_peek_ret" }
    package static var wireFields: [String] { ["buffer"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.buffer = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.buffer, limit: 4_194_304)
    }
  }

  /// `remote_domain_get_block_info_args`
  package struct DomainGetBlockInfoArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_block_info_args" }
    package static var wireFields: [String] { ["dom", "path", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_block_info_ret`
  package struct DomainGetBlockInfoReply: WireType {
    package var allocation: UInt64
    package var capacity: UInt64
    package var physical: UInt64

    package init(allocation: UInt64, capacity: UInt64, physical: UInt64) {
      self.allocation = allocation
      self.capacity = capacity
      self.physical = physical
    }

    package static var wireName: String { "remote_domain_get_block_info_ret" }
    package static var wireFields: [String] { ["allocation", "capacity", "physical"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.allocation = try decoder.unsignedHyper()
      self.capacity = try decoder.unsignedHyper()
      self.physical = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.allocation)
      try encoder.unsignedHyper(self.capacity)
      try encoder.unsignedHyper(self.physical)
    }
  }

  /// `remote_domain_screenshot_args`
  package struct DomainScreenshotArguments: WireType {
    package var dom: Wire.Domain
    package var screen: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, screen: UInt32, flags: UInt32) {
      self.dom = dom
      self.screen = screen
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_screenshot_args" }
    package static var wireFields: [String] { ["dom", "screen", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.screen = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.screen)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_screenshot_ret`
  package struct DomainScreenshotReply: WireType {
    package var mime: XDRString?

    package init(mime: XDRString?) {
      self.mime = mime
    }

    package static var wireName: String { "remote_domain_screenshot_ret" }
    package static var wireFields: [String] { ["mime"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.mime = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.mime, limit: 4_194_304)
    }
  }

  /// `remote_domain_get_security_label_args`
  package struct DomainGetSecurityLabelArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_security_label_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_security_label_ret`
  package struct DomainGetSecurityLabelReply: WireType {
    package var label: [Int8]
    package var enforcing: Int32

    package init(label: [Int8], enforcing: Int32) {
      self.label = label
      self.enforcing = enforcing
    }

    package static var wireName: String { "remote_domain_get_security_label_ret" }
    package static var wireFields: [String] { ["label", "enforcing"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.label = try decoder.chars(limit: 4097)
      self.enforcing = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.chars(self.label, limit: 4097)
      try encoder.int(self.enforcing)
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

  /// `remote_domain_get_security_label_list_args`
  package struct DomainGetSecurityLabelListArguments: WireType {
    package var dom: Wire.Domain

    package init(dom: Wire.Domain) {
      self.dom = dom
    }

    package static var wireName: String { "remote_domain_get_security_label_list_args" }
    package static var wireFields: [String] { ["dom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
    }
  }

  /// `remote_domain_get_security_label_list_ret`
  package struct DomainGetSecurityLabelListReply: WireType {
    package var labels: [Wire.DomainGetSecurityLabelReply]
    package var ret: Int32

    package init(labels: [Wire.DomainGetSecurityLabelReply], ret: Int32) {
      self.labels = labels
      self.ret = ret
    }

    package static var wireName: String { "remote_domain_get_security_label_list_ret" }
    package static var wireFields: [String] { ["labels", "ret"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.labels = try Wire.DomainGetSecurityLabelReply.list(from: &decoder, limit: 64)
      self.ret = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.labels, limit: 64)
      try encoder.int(self.ret)
    }
  }

  /// `remote_domain_attach_device_args`
  package struct DomainAttachDeviceArguments: WireType {
    package var dom: Wire.Domain
    package var xml: XDRString

    package init(dom: Wire.Domain, xml: XDRString) {
      self.dom = dom
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_attach_device_args" }
    package static var wireFields: [String] { ["dom", "xml"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_attach_device_flags_args`
  package struct DomainAttachDeviceFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var xml: XDRString
    /// ``DomainDeviceModifyFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, xml: XDRString, flags: UInt32) {
      self.dom = dom
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_attach_device_flags_args" }
    package static var wireFields: [String] { ["dom", "xml", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_detach_device_args`
  package struct DomainDetachDeviceArguments: WireType {
    package var dom: Wire.Domain
    package var xml: XDRString

    package init(dom: Wire.Domain, xml: XDRString) {
      self.dom = dom
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_detach_device_args" }
    package static var wireFields: [String] { ["dom", "xml"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_detach_device_flags_args`
  package struct DomainDetachDeviceFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var xml: XDRString
    /// ``DomainDeviceModifyFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, xml: XDRString, flags: UInt32) {
      self.dom = dom
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_detach_device_flags_args" }
    package static var wireFields: [String] { ["dom", "xml", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_update_device_flags_args`
  package struct DomainUpdateDeviceFlagsArguments: WireType {
    package var dom: Wire.Domain
    package var xml: XDRString
    /// ``DomainDeviceModifyFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, xml: XDRString, flags: UInt32) {
      self.dom = dom
      self.xml = xml
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_update_device_flags_args" }
    package static var wireFields: [String] { ["dom", "xml", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xml = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.xml, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_detach_device_alias_args`
  package struct DomainDetachDeviceAliasArguments: WireType {
    package var dom: Wire.Domain
    package var alias: XDRString
    /// ``DomainDeviceModifyFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, alias: XDRString, flags: UInt32) {
      self.dom = dom
      self.alias = alias
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_detach_device_alias_args" }
    package static var wireFields: [String] { ["dom", "alias", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.alias = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.alias, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_job_abort_args`
  package struct DomainBlockJobAbortArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    /// ``DomainBlockJobAbortFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_job_abort_args" }
    package static var wireFields: [String] { ["dom", "path", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_block_job_info_args`
  package struct DomainGetBlockJobInfoArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    /// ``DomainBlockJobInfoFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_block_job_info_args" }
    package static var wireFields: [String] { ["dom", "path", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_block_job_info_ret`
  package struct DomainGetBlockJobInfoReply: WireType {
    package var found: Int32
    package var type: Int32
    package var bandwidth: UInt64
    package var cur: UInt64
    package var end: UInt64

    package init(found: Int32, type: Int32, bandwidth: UInt64, cur: UInt64, end: UInt64) {
      self.found = found
      self.type = type
      self.bandwidth = bandwidth
      self.cur = cur
      self.end = end
    }

    package static var wireName: String { "remote_domain_get_block_job_info_ret" }
    package static var wireFields: [String] { ["found", "type", "bandwidth", "cur", "end"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.found = try decoder.int()
      self.type = try decoder.int()
      self.bandwidth = try decoder.unsignedHyper()
      self.cur = try decoder.unsignedHyper()
      self.end = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.found)
      try encoder.int(self.type)
      try encoder.unsignedHyper(self.bandwidth)
      try encoder.unsignedHyper(self.cur)
      try encoder.unsignedHyper(self.end)
    }
  }

  /// `remote_domain_block_job_set_speed_args`
  package struct DomainBlockJobSetSpeedArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var bandwidth: UInt64
    /// ``DomainBlockJobSetSpeedFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, bandwidth: UInt64, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.bandwidth = bandwidth
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_job_set_speed_args" }
    package static var wireFields: [String] { ["dom", "path", "bandwidth", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.bandwidth = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.unsignedHyper(self.bandwidth)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_pull_args`
  package struct DomainBlockPullArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var bandwidth: UInt64
    /// ``DomainBlockPullFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, bandwidth: UInt64, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.bandwidth = bandwidth
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_pull_args" }
    package static var wireFields: [String] { ["dom", "path", "bandwidth", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.bandwidth = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.unsignedHyper(self.bandwidth)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_rebase_args`
  package struct DomainBlockRebaseArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var base: XDRString?
    package var bandwidth: UInt64
    /// ``DomainBlockRebaseFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, base: XDRString?, bandwidth: UInt64, flags: UInt32) {
      self.dom = dom
      self.path = path
      self.base = base
      self.bandwidth = bandwidth
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_rebase_args" }
    package static var wireFields: [String] { ["dom", "path", "base", "bandwidth", "flags"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.base = try decoder.optionalString(limit: 4_194_304)
      self.bandwidth = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.optionalString(self.base, limit: 4_194_304)
      try encoder.unsignedHyper(self.bandwidth)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_copy_args`
  package struct DomainBlockCopyArguments: WireType {
    package var dom: Wire.Domain
    package var path: XDRString
    package var destxml: XDRString
    package var params: [Wire.TypedParameter]
    /// ``DomainBlockCopyFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, path: XDRString, destxml: XDRString, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.path = path
      self.destxml = destxml
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_copy_args" }
    package static var wireFields: [String] { ["dom", "path", "destxml", "params", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.path = try decoder.string(limit: 4_194_304)
      self.destxml = try decoder.string(limit: 4_194_304)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.path, limit: 4_194_304)
      try encoder.string(self.destxml, limit: 4_194_304)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_block_commit_args`
  package struct DomainBlockCommitArguments: WireType {
    package var dom: Wire.Domain
    package var disk: XDRString
    package var base: XDRString?
    package var top: XDRString?
    package var bandwidth: UInt64
    /// ``DomainBlockCommitFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, disk: XDRString, base: XDRString?, top: XDRString?, bandwidth: UInt64, flags: UInt32) {
      self.dom = dom
      self.disk = disk
      self.base = base
      self.top = top
      self.bandwidth = bandwidth
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_block_commit_args" }
    package static var wireFields: [String] { ["dom", "disk", "base", "top", "bandwidth", "flags"] }
    package static var minimumEncodedSize: Int { 48 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.disk = try decoder.string(limit: 4_194_304)
      self.base = try decoder.optionalString(limit: 4_194_304)
      self.top = try decoder.optionalString(limit: 4_194_304)
      self.bandwidth = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.disk, limit: 4_194_304)
      try encoder.optionalString(self.base, limit: 4_194_304)
      try encoder.optionalString(self.top, limit: 4_194_304)
      try encoder.unsignedHyper(self.bandwidth)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_set_block_io_tune_args`
  package struct DomainSetBlockIOTuneArguments: WireType {
    package var dom: Wire.Domain
    package var disk: XDRString
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, disk: XDRString, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.disk = disk
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_block_io_tune_args" }
    package static var wireFields: [String] { ["dom", "disk", "params", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.disk = try decoder.string(limit: 4_194_304)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 32)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.disk, limit: 4_194_304)
      try encoder.values(self.params, limit: 32)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_block_io_tune_args`
  package struct DomainGetBlockIOTuneArguments: WireType {
    package var dom: Wire.Domain
    package var disk: XDRString?
    package var nparams: Int32
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, disk: XDRString?, nparams: Int32, flags: UInt32) {
      self.dom = dom
      self.disk = disk
      self.nparams = nparams
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_block_io_tune_args" }
    package static var wireFields: [String] { ["dom", "disk", "nparams", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.disk = try decoder.optionalString(limit: 4_194_304)
      self.nparams = try decoder.int()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.disk, limit: 4_194_304)
      try encoder.int(self.nparams)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_block_io_tune_ret`
  package struct DomainGetBlockIOTuneReply: WireType {
    package var params: [Wire.TypedParameter]
    package var nparams: Int32

    package init(params: [Wire.TypedParameter], nparams: Int32) {
      self.params = params
      self.nparams = nparams
    }

    package static var wireName: String { "remote_domain_get_block_io_tune_ret" }
    package static var wireFields: [String] { ["params", "nparams"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 32)
      self.nparams = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 32)
      try encoder.int(self.nparams)
    }
  }

  /// `remote_domain_set_throttle_group_args`
  package struct DomainSetThrottleGroupArguments: WireType {
    package var dom: Wire.Domain
    package var group: XDRString
    package var params: [Wire.TypedParameter]
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, group: XDRString, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.group = group
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_throttle_group_args" }
    package static var wireFields: [String] { ["dom", "group", "params", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.group = try decoder.string(limit: 4_194_304)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 32)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.group, limit: 4_194_304)
      try encoder.values(self.params, limit: 32)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_del_throttle_group_args`
  package struct DomainDelThrottleGroupArguments: WireType {
    package var dom: Wire.Domain
    package var group: XDRString?
    /// ``DomainModificationImpact``
    package var flags: UInt32

    package init(dom: Wire.Domain, group: XDRString?, flags: UInt32) {
      self.dom = dom
      self.group = group
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_del_throttle_group_args" }
    package static var wireFields: [String] { ["dom", "group", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.group = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.group, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_open_console_args`
  package struct DomainOpenConsoleArguments: WireType {
    package var dom: Wire.Domain
    package var devName: XDRString?
    /// ``DomainConsoleFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, devName: XDRString?, flags: UInt32) {
      self.dom = dom
      self.devName = devName
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_open_console_args" }
    package static var wireFields: [String] { ["dom", "dev_name", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.devName = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.devName, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_open_channel_args`
  package struct DomainOpenChannelArguments: WireType {
    package var dom: Wire.Domain
    package var name: XDRString?
    /// ``DomainChannelFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, name: XDRString?, flags: UInt32) {
      self.dom = dom
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_open_channel_args" }
    package static var wireFields: [String] { ["dom", "name", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.name = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_open_graphics_args`
  package struct DomainOpenGraphicsArguments: WireType {
    package var dom: Wire.Domain
    package var idx: UInt32
    /// ``DomainOpenGraphicsFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, idx: UInt32, flags: UInt32) {
      self.dom = dom
      self.idx = idx
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_open_graphics_args" }
    package static var wireFields: [String] { ["dom", "idx", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.idx = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.idx)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_open_graphics_fd_args`
  package struct DomainOpenGraphicsFDArguments: WireType {
    package var dom: Wire.Domain
    package var idx: UInt32
    /// ``DomainOpenGraphicsFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, idx: UInt32, flags: UInt32) {
      self.dom = dom
      self.idx = idx
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_open_graphics_fd_args" }
    package static var wireFields: [String] { ["dom", "idx", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.idx = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.idx)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_disk_errors_args`
  package struct DomainGetDiskErrorsArguments: WireType {
    package var dom: Wire.Domain
    package var maxerrors: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, maxerrors: UInt32, flags: UInt32) {
      self.dom = dom
      self.maxerrors = maxerrors
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_get_disk_errors_args" }
    package static var wireFields: [String] { ["dom", "maxerrors", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.maxerrors = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.maxerrors)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_get_disk_errors_ret`
  package struct DomainGetDiskErrorsReply: WireType {
    package var errors: [Wire.DomainDiskError]
    package var nerrors: Int32

    package init(errors: [Wire.DomainDiskError], nerrors: Int32) {
      self.errors = errors
      self.nerrors = nerrors
    }

    package static var wireName: String { "remote_domain_get_disk_errors_ret" }
    package static var wireFields: [String] { ["errors", "nerrors"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.errors = try Wire.DomainDiskError.list(from: &decoder, limit: 256)
      self.nerrors = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.errors, limit: 256)
      try encoder.int(self.nerrors)
    }
  }

  /// `remote_domain_set_block_threshold_args`
  package struct DomainSetBlockThresholdArguments: WireType {
    package var dom: Wire.Domain
    package var dev: XDRString
    package var threshold: UInt64
    package var flags: UInt32

    package init(dom: Wire.Domain, dev: XDRString, threshold: UInt64, flags: UInt32) {
      self.dom = dom
      self.dev = dev
      self.threshold = threshold
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_set_block_threshold_args" }
    package static var wireFields: [String] { ["dom", "dev", "threshold", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.dev = try decoder.string(limit: 4_194_304)
      self.threshold = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.dev, limit: 4_194_304)
      try encoder.unsignedHyper(self.threshold)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_backup_begin_args`
  package struct DomainBackupBeginArguments: WireType {
    package var dom: Wire.Domain
    package var backupXML: XDRString
    package var checkpointXML: XDRString?
    /// ``DomainBackupBeginFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, backupXML: XDRString, checkpointXML: XDRString?, flags: UInt32) {
      self.dom = dom
      self.backupXML = backupXML
      self.checkpointXML = checkpointXML
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_backup_begin_args" }
    package static var wireFields: [String] { ["dom", "backup_xml", "checkpoint_xml", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.backupXML = try decoder.string(limit: 4_194_304)
      self.checkpointXML = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.backupXML, limit: 4_194_304)
      try encoder.optionalString(self.checkpointXML, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_backup_get_xml_desc_args`
  package struct DomainBackupGetXMLDescArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_backup_get_xml_desc_args" }
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

  /// `remote_domain_backup_get_xml_desc_ret`
  package struct DomainBackupGetXMLDescReply: WireType {
    package var xml: XDRString

    package init(xml: XDRString) {
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_backup_get_xml_desc_ret" }
    package static var wireFields: [String] { ["xml"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_graphics_reload_args`
  package struct DomainGraphicsReloadArguments: WireType {
    package var dom: Wire.Domain
    package var type: UInt32
    package var flags: UInt32

    package init(dom: Wire.Domain, type: UInt32, flags: UInt32) {
      self.dom = dom
      self.type = type
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_graphics_reload_args" }
    package static var wireFields: [String] { ["dom", "type", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.type = try decoder.unsignedInt()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedInt(self.type)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_fd_associate_args`
  package struct DomainFDAssociateArguments: WireType {
    package var dom: Wire.Domain
    package var name: XDRString
    /// ``DomainFDAssociateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, name: XDRString, flags: UInt32) {
      self.dom = dom
      self.name = name
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_fd_associate_args" }
    package static var wireFields: [String] { ["dom", "name", "flags"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.name = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_announce_interface_args`
  package struct DomainAnnounceInterfaceArguments: WireType {
    package var dom: Wire.Domain
    package var device: XDRString?
    package var params: [Wire.TypedParameter]
    package var flags: UInt32

    package init(dom: Wire.Domain, device: XDRString?, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.device = device
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_announce_interface_args" }
    package static var wireFields: [String] { ["dom", "device", "params", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.device = try decoder.optionalString(limit: 4_194_304)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 16)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.device, limit: 4_194_304)
      try encoder.values(self.params, limit: 16)
      try encoder.unsignedInt(self.flags)
    }
  }
}
