// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/common.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtXDR

extension Wire {
  /// `remote_typed_param_value`
  package enum TypedParameterValue: WireType {
    case int(Int32)
    case unsignedInt(UInt32)
    case hyper(Int64)
    case unsignedHyper(UInt64)
    case double(Double)
    case boolean(Int32)
    case string(XDRString)

    package static var wireName: String { "remote_typed_param_value" }
    package static var wireFields: [String] { ["i", "ui", "l", "ul", "d", "b", "s"] }
    package static var minimumEncodedSize: Int { 8 }

    /// The discriminant.
    package var type: Int32 {
      switch self {
      case .int: 1
      case .unsignedInt: 2
      case .hyper: 3
      case .unsignedHyper: 4
      case .double: 5
      case .boolean: 6
      case .string: 7
      }
    }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      let start = decoder.offset
      switch try decoder.int() {
      case 1: self = .int(try decoder.int())
      case 2: self = .unsignedInt(try decoder.unsignedInt())
      case 3: self = .hyper(try decoder.hyper())
      case 4: self = .unsignedHyper(try decoder.unsignedHyper())
      case 5: self = .double(try decoder.double())
      case 6: self = .boolean(try decoder.int())
      case 7: self = .string(try decoder.string(limit: 4_194_304))
      case let value: throw XDRError.invalidDiscriminant(offset: start, value: value)
      }
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(type)
      switch self {
      case .int(let value): try encoder.int(value)
      case .unsignedInt(let value): try encoder.unsignedInt(value)
      case .hyper(let value): try encoder.hyper(value)
      case .unsignedHyper(let value): try encoder.unsignedHyper(value)
      case .double(let value): try encoder.double(value)
      case .boolean(let value): try encoder.int(value)
      case .string(let value): try encoder.string(value, limit: 4_194_304)
      }
    }
  }
}

extension Wire {
  /// `remote_nonnull_domain`
  package struct Domain: WireType {
    package var name: XDRString
    package var uuid: LibvirtUUID
    package var id: Int32

    package init(name: XDRString, uuid: LibvirtUUID, id: Int32) {
      self.name = name
      self.uuid = uuid
      self.id = id
    }

    package static var wireName: String { "remote_nonnull_domain" }
    package static var wireFields: [String] { ["name", "uuid", "id"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.uuid = try LibvirtUUID(from: &decoder)
      self.id = try decoder.int()
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.uuid.encode(into: &encoder)
      try encoder.int(self.id)
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

  /// `remote_nonnull_network`
  package struct Network: WireType {
    package var name: XDRString
    package var uuid: LibvirtUUID

    package init(name: XDRString, uuid: LibvirtUUID) {
      self.name = name
      self.uuid = uuid
    }

    package static var wireName: String { "remote_nonnull_network" }
    package static var wireFields: [String] { ["name", "uuid"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.uuid.encode(into: &encoder)
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

  /// `remote_nonnull_network_port`
  package struct NetworkPort: WireType {
    package var net: Wire.Network
    package var uuid: LibvirtUUID

    package init(net: Wire.Network, uuid: LibvirtUUID) {
      self.net = net
      self.uuid = uuid
    }

    package static var wireName: String { "remote_nonnull_network_port" }
    package static var wireFields: [String] { ["net", "uuid"] }
    package static var minimumEncodedSize: Int { 36 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.net = try Wire.Network(from: &decoder)
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.net.encode(into: &encoder)
      try self.uuid.encode(into: &encoder)
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

  /// `remote_nonnull_nwfilter`
  package struct NWFilter: WireType {
    package var name: XDRString
    package var uuid: LibvirtUUID

    package init(name: XDRString, uuid: LibvirtUUID) {
      self.name = name
      self.uuid = uuid
    }

    package static var wireName: String { "remote_nonnull_nwfilter" }
    package static var wireFields: [String] { ["name", "uuid"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.uuid.encode(into: &encoder)
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

  /// `remote_nonnull_nwfilter_binding`
  package struct NWFilterBinding: WireType {
    package var portdev: XDRString
    package var filtername: XDRString

    package init(portdev: XDRString, filtername: XDRString) {
      self.portdev = portdev
      self.filtername = filtername
    }

    package static var wireName: String { "remote_nonnull_nwfilter_binding" }
    package static var wireFields: [String] { ["portdev", "filtername"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.portdev = try decoder.string(limit: 4_194_304)
      self.filtername = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.portdev, limit: 4_194_304)
      try encoder.string(self.filtername, limit: 4_194_304)
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

  /// `remote_nonnull_interface`
  package struct Interface: WireType {
    package var name: XDRString
    package var mac: XDRString

    package init(name: XDRString, mac: XDRString) {
      self.name = name
      self.mac = mac
    }

    package static var wireName: String { "remote_nonnull_interface" }
    package static var wireFields: [String] { ["name", "mac"] }
    package static var minimumEncodedSize: Int { 8 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.mac = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.string(self.mac, limit: 4_194_304)
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

  /// `remote_nonnull_storage_pool`
  package struct StoragePool: WireType {
    package var name: XDRString
    package var uuid: LibvirtUUID

    package init(name: XDRString, uuid: LibvirtUUID) {
      self.name = name
      self.uuid = uuid
    }

    package static var wireName: String { "remote_nonnull_storage_pool" }
    package static var wireFields: [String] { ["name", "uuid"] }
    package static var minimumEncodedSize: Int { 20 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
      self.uuid = try LibvirtUUID(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
      try self.uuid.encode(into: &encoder)
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

  /// `remote_nonnull_storage_vol`
  package struct StorageVolume: WireType {
    package var pool: XDRString
    package var name: XDRString
    package var key: XDRString

    package init(pool: XDRString, name: XDRString, key: XDRString) {
      self.pool = pool
      self.name = name
      self.key = key
    }

    package static var wireName: String { "remote_nonnull_storage_vol" }
    package static var wireFields: [String] { ["pool", "name", "key"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.pool = try decoder.string(limit: 4_194_304)
      self.name = try decoder.string(limit: 4_194_304)
      self.key = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.pool, limit: 4_194_304)
      try encoder.string(self.name, limit: 4_194_304)
      try encoder.string(self.key, limit: 4_194_304)
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

  /// `remote_nonnull_node_device`
  package struct NodeDevice: WireType {
    package var name: XDRString

    package init(name: XDRString) {
      self.name = name
    }

    package static var wireName: String { "remote_nonnull_node_device" }
    package static var wireFields: [String] { ["name"] }
    package static var minimumEncodedSize: Int { 4 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.name = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.name, limit: 4_194_304)
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

  /// `remote_nonnull_secret`
  package struct Secret: WireType {
    package var uuid: LibvirtUUID
    package var usageType: Int32
    package var usageID: XDRString

    package init(uuid: LibvirtUUID, usageType: Int32, usageID: XDRString) {
      self.uuid = uuid
      self.usageType = usageType
      self.usageID = usageID
    }

    package static var wireName: String { "remote_nonnull_secret" }
    package static var wireFields: [String] { ["uuid", "usageType", "usageID"] }
    package static var minimumEncodedSize: Int { 24 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.uuid = try LibvirtUUID(from: &decoder)
      self.usageType = try decoder.int()
      self.usageID = try decoder.string(limit: 4_194_304)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try self.uuid.encode(into: &encoder)
      try encoder.int(self.usageType)
      try encoder.string(self.usageID, limit: 4_194_304)
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

  /// `remote_error`
  package struct ObsoleteError: WireType {
    package var code: Int32
    package var domain: Int32
    package var message: XDRString?
    package var level: Int32
    package var dom: Wire.Domain?
    package var str1: XDRString?
    package var str2: XDRString?
    package var str3: XDRString?
    package var int1: Int32
    package var int2: Int32
    package var net: Wire.Network?

    package init(code: Int32, domain: Int32, message: XDRString?, level: Int32, dom: Wire.Domain?, str1: XDRString?, str2: XDRString?, str3: XDRString?, int1: Int32, int2: Int32, net: Wire.Network?) {
      self.code = code
      self.domain = domain
      self.message = message
      self.level = level
      self.dom = dom
      self.str1 = str1
      self.str2 = str2
      self.str3 = str3
      self.int1 = int1
      self.int2 = int2
      self.net = net
    }

    package static var wireName: String { "remote_error" }
    package static var wireFields: [String] { ["code", "domain", "message", "level", "dom", "str1", "str2", "str3", "int1", "int2", "net"] }
    package static var minimumEncodedSize: Int { 44 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.code = try decoder.int()
      self.domain = try decoder.int()
      self.message = try decoder.optionalString(limit: 4_194_304)
      self.level = try decoder.int()
      self.dom = try decoder.optionalValue(Wire.Domain.self)
      self.str1 = try decoder.optionalString(limit: 4_194_304)
      self.str2 = try decoder.optionalString(limit: 4_194_304)
      self.str3 = try decoder.optionalString(limit: 4_194_304)
      self.int1 = try decoder.int()
      self.int2 = try decoder.int()
      self.net = try decoder.optionalValue(Wire.Network.self)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.int(self.code)
      try encoder.int(self.domain)
      try encoder.optionalString(self.message, limit: 4_194_304)
      try encoder.int(self.level)
      try encoder.optionalValue(self.dom)
      try encoder.optionalString(self.str1, limit: 4_194_304)
      try encoder.optionalString(self.str2, limit: 4_194_304)
      try encoder.optionalString(self.str3, limit: 4_194_304)
      try encoder.int(self.int1)
      try encoder.int(self.int2)
      try encoder.optionalValue(self.net)
    }
  }

  /// `remote_typed_param`
  package struct TypedParameter: WireType {
    package var field: XDRString
    package var value: Wire.TypedParameterValue

    package init(field: XDRString, value: Wire.TypedParameterValue) {
      self.field = field
      self.value = value
    }

    package static var wireName: String { "remote_typed_param" }
    package static var wireFields: [String] { ["field", "value"] }
    package static var minimumEncodedSize: Int { 12 }

    package init(from decoder: inout XDRDecoder) throws(XDRError) {
      self.field = try decoder.string(limit: 4_194_304)
      self.value = try Wire.TypedParameterValue(from: &decoder)
    }

    package func encode(into encoder: inout XDREncoder) throws(XDRError) {
      try encoder.string(self.field, limit: 4_194_304)
      try self.value.encode(into: &encoder)
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
}
