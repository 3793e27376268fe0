// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_migration.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_domain_migrate_prepare_args`
  package struct DomainMigratePrepareArguments: WireType {
    package var uriIn: XDRString?
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64

    package init(uriIn: XDRString?, flags: UInt64, dname: XDRString?, resource: UInt64) {
      self.uriIn = uriIn
      self.flags = flags
      self.dname = dname
      self.resource = resource
    }

    package static var wireName: String { "remote_domain_migrate_prepare_args" }
    package static var wireFields: [String] { ["uri_in", "flags", "dname", "resource"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uriIn = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.uriIn, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
    }
  }

  /// `remote_domain_migrate_prepare_ret`
  package struct DomainMigratePrepareReply: WireType {
    package var cookie: [UInt8]
    package var uriOut: XDRString?

    package init(cookie: [UInt8], uriOut: XDRString?) {
      self.cookie = cookie
      self.uriOut = uriOut
    }

    package static var wireName: String { "remote_domain_migrate_prepare_ret" }
    package static var wireFields: [String] { ["cookie", "uri_out"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookie = try decoder.opaque(limit: 4_194_304)
      self.uriOut = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookie, limit: 4_194_304)
      try encoder.optionalString(self.uriOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_perform_args`
  package struct DomainMigratePerformArguments: WireType {
    package var dom: Wire.Domain
    package var cookie: [UInt8]
    package var uri: XDRString
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64

    package init(dom: Wire.Domain, cookie: [UInt8], uri: XDRString, flags: UInt64, dname: XDRString?, resource: UInt64) {
      self.dom = dom
      self.cookie = cookie
      self.uri = uri
      self.flags = flags
      self.dname = dname
      self.resource = resource
    }

    package static var wireName: String { "remote_domain_migrate_perform_args" }
    package static var wireFields: [String] { ["dom", "cookie", "uri", "flags", "dname", "resource"] }
    package static var minimumEncodedSize: Int { 52 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cookie = try decoder.opaque(limit: 4_194_304)
      self.uri = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.opaque(self.cookie, limit: 4_194_304)
      try encoder.string(self.uri, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
    }
  }

  /// `remote_domain_migrate_finish_args`
  package struct DomainMigrateFinishArguments: WireType {
    package var dname: XDRString
    package var cookie: [UInt8]
    package var uri: XDRString
    /// ``DomainMigrateFlags``
    package var flags: UInt64

    package init(dname: XDRString, cookie: [UInt8], uri: XDRString, flags: UInt64) {
      self.dname = dname
      self.cookie = cookie
      self.uri = uri
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_finish_args" }
    package static var wireFields: [String] { ["dname", "cookie", "uri", "flags"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dname = try decoder.string(limit: 4_194_304)
      self.cookie = try decoder.opaque(limit: 4_194_304)
      self.uri = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.dname, limit: 4_194_304)
      try encoder.opaque(self.cookie, limit: 4_194_304)
      try encoder.string(self.uri, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
    }
  }

  /// `remote_domain_migrate_finish_ret`
  package struct DomainMigrateFinishReply: WireType {
    package var ddom: Wire.Domain

    package init(ddom: Wire.Domain) {
      self.ddom = ddom
    }

    package static var wireName: String { "remote_domain_migrate_finish_ret" }
    package static var wireFields: [String] { ["ddom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ddom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.ddom.encode(into: &encoder)
    }
  }

  /// `remote_domain_migrate_prepare2_args`
  package struct DomainMigratePrepare2Arguments: WireType {
    package var uriIn: XDRString?
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64
    package var domXML: XDRString

    package init(uriIn: XDRString?, flags: UInt64, dname: XDRString?, resource: UInt64, domXML: XDRString) {
      self.uriIn = uriIn
      self.flags = flags
      self.dname = dname
      self.resource = resource
      self.domXML = domXML
    }

    package static var wireName: String { "remote_domain_migrate_prepare2_args" }
    package static var wireFields: [String] { ["uri_in", "flags", "dname", "resource", "dom_xml"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uriIn = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
      self.domXML = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.optionalString(self.uriIn, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
      try encoder.string(self.domXML, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare2_ret`
  package struct DomainMigratePrepare2Reply: WireType {
    package var cookie: [UInt8]
    package var uriOut: XDRString?

    package init(cookie: [UInt8], uriOut: XDRString?) {
      self.cookie = cookie
      self.uriOut = uriOut
    }

    package static var wireName: String { "remote_domain_migrate_prepare2_ret" }
    package static var wireFields: [String] { ["cookie", "uri_out"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookie = try decoder.opaque(limit: 4_194_304)
      self.uriOut = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookie, limit: 4_194_304)
      try encoder.optionalString(self.uriOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_finish2_args`
  package struct DomainMigrateFinish2Arguments: WireType {
    package var dname: XDRString
    package var cookie: [UInt8]
    package var uri: XDRString
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var retcode: Int32

    package init(dname: XDRString, cookie: [UInt8], uri: XDRString, flags: UInt64, retcode: Int32) {
      self.dname = dname
      self.cookie = cookie
      self.uri = uri
      self.flags = flags
      self.retcode = retcode
    }

    package static var wireName: String { "remote_domain_migrate_finish2_args" }
    package static var wireFields: [String] { ["dname", "cookie", "uri", "flags", "retcode"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dname = try decoder.string(limit: 4_194_304)
      self.cookie = try decoder.opaque(limit: 4_194_304)
      self.uri = try decoder.string(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.retcode = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.dname, limit: 4_194_304)
      try encoder.opaque(self.cookie, limit: 4_194_304)
      try encoder.string(self.uri, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.int(self.retcode)
    }
  }

  /// `remote_domain_migrate_finish2_ret`
  package struct DomainMigrateFinish2Reply: WireType {
    package var ddom: Wire.Domain

    package init(ddom: Wire.Domain) {
      self.ddom = ddom
    }

    package static var wireName: String { "remote_domain_migrate_finish2_ret" }
    package static var wireFields: [String] { ["ddom"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.ddom = try Wire.Domain(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.ddom.encode(into: &encoder)
    }
  }

  /// `remote_domain_migrate_prepare_tunnel_args`
  package struct DomainMigratePrepareTunnelArguments: WireType {
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64
    package var domXML: XDRString

    package init(flags: UInt64, dname: XDRString?, resource: UInt64, domXML: XDRString) {
      self.flags = flags
      self.dname = dname
      self.resource = resource
      self.domXML = domXML
    }

    package static var wireName: String { "remote_domain_migrate_prepare_tunnel_args" }
    package static var wireFields: [String] { ["flags", "dname", "resource", "dom_xml"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
      self.domXML = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
      try encoder.string(self.domXML, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_get_max_downtime_args`
  package struct DomainMigrateGetMaxDowntimeArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_get_max_downtime_args" }
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

  /// `remote_domain_migrate_get_max_downtime_ret`
  package struct DomainMigrateGetMaxDowntimeReply: WireType {
    package var downtime: UInt64

    package init(downtime: UInt64) {
      self.downtime = downtime
    }

    package static var wireName: String { "remote_domain_migrate_get_max_downtime_ret" }
    package static var wireFields: [String] { ["downtime"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.downtime = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.downtime)
    }
  }

  /// `remote_domain_migrate_set_max_downtime_args`
  package struct DomainMigrateSetMaxDowntimeArguments: WireType {
    package var dom: Wire.Domain
    package var downtime: UInt64
    package var flags: UInt32

    package init(dom: Wire.Domain, downtime: UInt64, flags: UInt32) {
      self.dom = dom
      self.downtime = downtime
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_set_max_downtime_args" }
    package static var wireFields: [String] { ["dom", "downtime", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.downtime = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.downtime)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_migrate_get_compression_cache_args`
  package struct DomainMigrateGetCompressionCacheArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_get_compression_cache_args" }
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

  /// `remote_domain_migrate_get_compression_cache_ret`
  package struct DomainMigrateGetCompressionCacheReply: WireType {
    package var cacheSize: UInt64

    package init(cacheSize: UInt64) {
      self.cacheSize = cacheSize
    }

    package static var wireName: String { "remote_domain_migrate_get_compression_cache_ret" }
    package static var wireFields: [String] { ["cacheSize"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cacheSize = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.cacheSize)
    }
  }

  /// `remote_domain_migrate_set_compression_cache_args`
  package struct DomainMigrateSetCompressionCacheArguments: WireType {
    package var dom: Wire.Domain
    package var cacheSize: UInt64
    package var flags: UInt32

    package init(dom: Wire.Domain, cacheSize: UInt64, flags: UInt32) {
      self.dom = dom
      self.cacheSize = cacheSize
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_set_compression_cache_args" }
    package static var wireFields: [String] { ["dom", "cacheSize", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cacheSize = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.cacheSize)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_migrate_set_max_speed_args`
  package struct DomainMigrateSetMaxSpeedArguments: WireType {
    package var dom: Wire.Domain
    package var bandwidth: UInt64
    /// ``DomainMigrateMaxSpeedFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, bandwidth: UInt64, flags: UInt32) {
      self.dom = dom
      self.bandwidth = bandwidth
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_set_max_speed_args" }
    package static var wireFields: [String] { ["dom", "bandwidth", "flags"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.bandwidth = try decoder.unsignedHyper()
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.unsignedHyper(self.bandwidth)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_migrate_get_max_speed_args`
  package struct DomainMigrateGetMaxSpeedArguments: WireType {
    package var dom: Wire.Domain
    /// ``DomainMigrateMaxSpeedFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_get_max_speed_args" }
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

  /// `remote_domain_migrate_get_max_speed_ret`
  package struct DomainMigrateGetMaxSpeedReply: WireType {
    package var bandwidth: UInt64

    package init(bandwidth: UInt64) {
      self.bandwidth = bandwidth
    }

    package static var wireName: String { "remote_domain_migrate_get_max_speed_ret" }
    package static var wireFields: [String] { ["bandwidth"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.bandwidth = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.unsignedHyper(self.bandwidth)
    }
  }

  /// `remote_domain_migrate_begin3_args`
  package struct DomainMigrateBegin3Arguments: WireType {
    package var dom: Wire.Domain
    package var xmlin: XDRString?
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64

    package init(dom: Wire.Domain, xmlin: XDRString?, flags: UInt64, dname: XDRString?, resource: UInt64) {
      self.dom = dom
      self.xmlin = xmlin
      self.flags = flags
      self.dname = dname
      self.resource = resource
    }

    package static var wireName: String { "remote_domain_migrate_begin3_args" }
    package static var wireFields: [String] { ["dom", "xmlin", "flags", "dname", "resource"] }
    package static var minimumEncodedSize: Int { 48 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xmlin = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.xmlin, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
    }
  }

  /// `remote_domain_migrate_begin3_ret`
  package struct DomainMigrateBegin3Reply: WireType {
    package var cookieOut: [UInt8]
    package var xml: XDRString

    package init(cookieOut: [UInt8], xml: XDRString) {
      self.cookieOut = cookieOut
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_migrate_begin3_ret" }
    package static var wireFields: [String] { ["cookie_out", "xml"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare3_args`
  package struct DomainMigratePrepare3Arguments: WireType {
    package var cookieIn: [UInt8]
    package var uriIn: XDRString?
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64
    package var domXML: XDRString

    package init(cookieIn: [UInt8], uriIn: XDRString?, flags: UInt64, dname: XDRString?, resource: UInt64, domXML: XDRString) {
      self.cookieIn = cookieIn
      self.uriIn = uriIn
      self.flags = flags
      self.dname = dname
      self.resource = resource
      self.domXML = domXML
    }

    package static var wireName: String { "remote_domain_migrate_prepare3_args" }
    package static var wireFields: [String] { ["cookie_in", "uri_in", "flags", "dname", "resource", "dom_xml"] }
    package static var minimumEncodedSize: Int { 32 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.uriIn = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
      self.domXML = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.optionalString(self.uriIn, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
      try encoder.string(self.domXML, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare3_ret`
  package struct DomainMigratePrepare3Reply: WireType {
    package var cookieOut: [UInt8]
    package var uriOut: XDRString?

    package init(cookieOut: [UInt8], uriOut: XDRString?) {
      self.cookieOut = cookieOut
      self.uriOut = uriOut
    }

    package static var wireName: String { "remote_domain_migrate_prepare3_ret" }
    package static var wireFields: [String] { ["cookie_out", "uri_out"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
      self.uriOut = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
      try encoder.optionalString(self.uriOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare_tunnel3_args`
  package struct DomainMigratePrepareTunnel3Arguments: WireType {
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64
    package var domXML: XDRString

    package init(cookieIn: [UInt8], flags: UInt64, dname: XDRString?, resource: UInt64, domXML: XDRString) {
      self.cookieIn = cookieIn
      self.flags = flags
      self.dname = dname
      self.resource = resource
      self.domXML = domXML
    }

    package static var wireName: String { "remote_domain_migrate_prepare_tunnel3_args" }
    package static var wireFields: [String] { ["cookie_in", "flags", "dname", "resource", "dom_xml"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
      self.domXML = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
      try encoder.string(self.domXML, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare_tunnel3_ret`
  package struct DomainMigratePrepareTunnel3Reply: WireType {
    package var cookieOut: [UInt8]

    package init(cookieOut: [UInt8]) {
      self.cookieOut = cookieOut
    }

    package static var wireName: String { "remote_domain_migrate_prepare_tunnel3_ret" }
    package static var wireFields: [String] { ["cookie_out"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_perform3_args`
  package struct DomainMigratePerform3Arguments: WireType {
    package var dom: Wire.Domain
    package var xmlin: XDRString?
    package var cookieIn: [UInt8]
    package var dconnuri: XDRString?
    package var uri: XDRString?
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var dname: XDRString?
    package var resource: UInt64

    package init(dom: Wire.Domain, xmlin: XDRString?, cookieIn: [UInt8], dconnuri: XDRString?, uri: XDRString?, flags: UInt64, dname: XDRString?, resource: UInt64) {
      self.dom = dom
      self.xmlin = xmlin
      self.cookieIn = cookieIn
      self.dconnuri = dconnuri
      self.uri = uri
      self.flags = flags
      self.dname = dname
      self.resource = resource
    }

    package static var wireName: String { "remote_domain_migrate_perform3_args" }
    package static var wireFields: [String] { ["dom", "xmlin", "cookie_in", "dconnuri", "uri", "flags", "dname", "resource"] }
    package static var minimumEncodedSize: Int { 60 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.xmlin = try decoder.optionalString(limit: 4_194_304)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.dconnuri = try decoder.optionalString(limit: 4_194_304)
      self.uri = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.dname = try decoder.optionalString(limit: 4_194_304)
      self.resource = try decoder.unsignedHyper()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.xmlin, limit: 4_194_304)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.optionalString(self.dconnuri, limit: 4_194_304)
      try encoder.optionalString(self.uri, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.optionalString(self.dname, limit: 4_194_304)
      try encoder.unsignedHyper(self.resource)
    }
  }

  /// `remote_domain_migrate_perform3_ret`
  package struct DomainMigratePerform3Reply: WireType {
    package var cookieOut: [UInt8]

    package init(cookieOut: [UInt8]) {
      self.cookieOut = cookieOut
    }

    package static var wireName: String { "remote_domain_migrate_perform3_ret" }
    package static var wireFields: [String] { ["cookie_out"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_finish3_args`
  package struct DomainMigrateFinish3Arguments: WireType {
    package var dname: XDRString
    package var cookieIn: [UInt8]
    package var dconnuri: XDRString?
    package var uri: XDRString?
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var cancelled: Int32

    package init(dname: XDRString, cookieIn: [UInt8], dconnuri: XDRString?, uri: XDRString?, flags: UInt64, cancelled: Int32) {
      self.dname = dname
      self.cookieIn = cookieIn
      self.dconnuri = dconnuri
      self.uri = uri
      self.flags = flags
      self.cancelled = cancelled
    }

    package static var wireName: String { "remote_domain_migrate_finish3_args" }
    package static var wireFields: [String] { ["dname", "cookie_in", "dconnuri", "uri", "flags", "cancelled"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dname = try decoder.string(limit: 4_194_304)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.dconnuri = try decoder.optionalString(limit: 4_194_304)
      self.uri = try decoder.optionalString(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.cancelled = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.dname, limit: 4_194_304)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.optionalString(self.dconnuri, limit: 4_194_304)
      try encoder.optionalString(self.uri, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.int(self.cancelled)
    }
  }

  /// `remote_domain_migrate_finish3_ret`
  package struct DomainMigrateFinish3Reply: WireType {
    package var dom: Wire.Domain
    package var cookieOut: [UInt8]

    package init(dom: Wire.Domain, cookieOut: [UInt8]) {
      self.dom = dom
      self.cookieOut = cookieOut
    }

    package static var wireName: String { "remote_domain_migrate_finish3_ret" }
    package static var wireFields: [String] { ["dom", "cookie_out"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_confirm3_args`
  package struct DomainMigrateConfirm3Arguments: WireType {
    package var dom: Wire.Domain
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt64
    package var cancelled: Int32

    package init(dom: Wire.Domain, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) {
      self.dom = dom
      self.cookieIn = cookieIn
      self.flags = flags
      self.cancelled = cancelled
    }

    package static var wireName: String { "remote_domain_migrate_confirm3_args" }
    package static var wireFields: [String] { ["dom", "cookie_in", "flags", "cancelled"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedHyper()
      self.cancelled = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedHyper(self.flags)
      try encoder.int(self.cancelled)
    }
  }

  /// `remote_domain_migrate_begin3_params_args`
  package struct DomainMigrateBegin3ParamsArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    /// ``DomainMigrateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], flags: UInt32) {
      self.dom = dom
      self.params = params
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_begin3_params_args" }
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

  /// `remote_domain_migrate_begin3_params_ret`
  package struct DomainMigrateBegin3ParamsReply: WireType {
    package var cookieOut: [UInt8]
    package var xml: XDRString

    package init(cookieOut: [UInt8], xml: XDRString) {
      self.cookieOut = cookieOut
      self.xml = xml
    }

    package static var wireName: String { "remote_domain_migrate_begin3_params_ret" }
    package static var wireFields: [String] { ["cookie_out", "xml"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
      self.xml = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
      try encoder.string(self.xml, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare3_params_args`
  package struct DomainMigratePrepare3ParamsArguments: WireType {
    package var params: [Wire.TypedParameter]
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt32

    package init(params: [Wire.TypedParameter], cookieIn: [UInt8], flags: UInt32) {
      self.params = params
      self.cookieIn = cookieIn
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_prepare3_params_args" }
    package static var wireFields: [String] { ["params", "cookie_in", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_migrate_prepare3_params_ret`
  package struct DomainMigratePrepare3ParamsReply: WireType {
    package var cookieOut: [UInt8]
    package var uriOut: XDRString?

    package init(cookieOut: [UInt8], uriOut: XDRString?) {
      self.cookieOut = cookieOut
      self.uriOut = uriOut
    }

    package static var wireName: String { "remote_domain_migrate_prepare3_params_ret" }
    package static var wireFields: [String] { ["cookie_out", "uri_out"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
      self.uriOut = try decoder.optionalString(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
      try encoder.optionalString(self.uriOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_prepare_tunnel3_params_args`
  package struct DomainMigratePrepareTunnel3ParamsArguments: WireType {
    package var params: [Wire.TypedParameter]
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt32

    package init(params: [Wire.TypedParameter], cookieIn: [UInt8], flags: UInt32) {
      self.params = params
      self.cookieIn = cookieIn
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_prepare_tunnel3_params_args" }
    package static var wireFields: [String] { ["params", "cookie_in", "flags"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_migrate_prepare_tunnel3_params_ret`
  package struct DomainMigratePrepareTunnel3ParamsReply: WireType {
    package var cookieOut: [UInt8]

    package init(cookieOut: [UInt8]) {
      self.cookieOut = cookieOut
    }

    package static var wireName: String { "remote_domain_migrate_prepare_tunnel3_params_ret" }
    package static var wireFields: [String] { ["cookie_out"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_perform3_params_args`
  package struct DomainMigratePerform3ParamsArguments: WireType {
    package var dom: Wire.Domain
    package var dconnuri: XDRString?
    package var params: [Wire.TypedParameter]
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt32

    package init(dom: Wire.Domain, dconnuri: XDRString?, params: [Wire.TypedParameter], cookieIn: [UInt8], flags: UInt32) {
      self.dom = dom
      self.dconnuri = dconnuri
      self.params = params
      self.cookieIn = cookieIn
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_perform3_params_args" }
    package static var wireFields: [String] { ["dom", "dconnuri", "params", "cookie_in", "flags"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.dconnuri = try decoder.optionalString(limit: 4_194_304)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.optionalString(self.dconnuri, limit: 4_194_304)
      try encoder.values(self.params, limit: 64)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
    }
  }

  /// `remote_domain_migrate_perform3_params_ret`
  package struct DomainMigratePerform3ParamsReply: WireType {
    package var cookieOut: [UInt8]

    package init(cookieOut: [UInt8]) {
      self.cookieOut = cookieOut
    }

    package static var wireName: String { "remote_domain_migrate_perform3_params_ret" }
    package static var wireFields: [String] { ["cookie_out"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_finish3_params_args`
  package struct DomainMigrateFinish3ParamsArguments: WireType {
    package var params: [Wire.TypedParameter]
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt32
    package var cancelled: Int32

    package init(params: [Wire.TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) {
      self.params = params
      self.cookieIn = cookieIn
      self.flags = flags
      self.cancelled = cancelled
    }

    package static var wireName: String { "remote_domain_migrate_finish3_params_args" }
    package static var wireFields: [String] { ["params", "cookie_in", "flags", "cancelled"] }
    package static var minimumEncodedSize: Int { 16 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
      self.cancelled = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.values(self.params, limit: 64)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
      try encoder.int(self.cancelled)
    }
  }

  /// `remote_domain_migrate_finish3_params_ret`
  package struct DomainMigrateFinish3ParamsReply: WireType {
    package var dom: Wire.Domain
    package var cookieOut: [UInt8]

    package init(dom: Wire.Domain, cookieOut: [UInt8]) {
      self.dom = dom
      self.cookieOut = cookieOut
    }

    package static var wireName: String { "remote_domain_migrate_finish3_params_ret" }
    package static var wireFields: [String] { ["dom", "cookie_out"] }
    package static var minimumEncodedSize: Int { 28 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.cookieOut = try decoder.opaque(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.opaque(self.cookieOut, limit: 4_194_304)
    }
  }

  /// `remote_domain_migrate_confirm3_params_args`
  package struct DomainMigrateConfirm3ParamsArguments: WireType {
    package var dom: Wire.Domain
    package var params: [Wire.TypedParameter]
    package var cookieIn: [UInt8]
    /// ``DomainMigrateFlags``
    package var flags: UInt32
    package var cancelled: Int32

    package init(dom: Wire.Domain, params: [Wire.TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) {
      self.dom = dom
      self.params = params
      self.cookieIn = cookieIn
      self.flags = flags
      self.cancelled = cancelled
    }

    package static var wireName: String { "remote_domain_migrate_confirm3_params_args" }
    package static var wireFields: [String] { ["dom", "params", "cookie_in", "flags", "cancelled"] }
    package static var minimumEncodedSize: Int { 40 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.dom = try Wire.Domain(from: &decoder)
      self.params = try Wire.TypedParameter.list(from: &decoder, limit: 64)
      self.cookieIn = try decoder.opaque(limit: 4_194_304)
      self.flags = try decoder.unsignedInt()
      self.cancelled = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.dom.encode(into: &encoder)
      try encoder.values(self.params, limit: 64)
      try encoder.opaque(self.cookieIn, limit: 4_194_304)
      try encoder.unsignedInt(self.flags)
      try encoder.int(self.cancelled)
    }
  }

  /// `remote_domain_migrate_start_post_copy_args`
  package struct DomainMigrateStartPostCopyArguments: WireType {
    package var dom: Wire.Domain
    package var flags: UInt32

    package init(dom: Wire.Domain, flags: UInt32) {
      self.dom = dom
      self.flags = flags
    }

    package static var wireName: String { "remote_domain_migrate_start_post_copy_args" }
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
}
