// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension JSONValue {
  /// The JSON form of a value of the protocol, `docs/conformance.md` being its definition.
  ///
  /// A structure's members carry the names of the protocol's definition, not Swift's.
  package init(wire value: Any) {
    switch value {
    case let value as Int32: self = .integer(Int64(value))
    case let value as UInt32: self = .integer(Int64(value))
    case let value as Int64: self = .string(String(value))
    case let value as UInt64: self = .string(String(value))
    case let value as Int16: self = .integer(Int64(value))
    case let value as UInt16: self = .integer(Int64(value))
    case let value as Int8: self = .integer(Int64(value))
    case let value as UInt8: self = .integer(Int64(value))
    case let value as Bool: self = .boolean(value)
    case let value as Double: self = .double(value)
    case let value as XDRString: self = .string(value.text)
    case let value as LibvirtUUID: self = .string(String(value.description.filter { $0 != "-" }))
    case let value as any WireUnion: self.init(union: value)
    case let value as any RawRepresentable: self.init(wire: value.rawValue)
    default: self.init(composite: value)
    }
  }

  private init(union value: some WireUnion) {
    var members = [Member("type", .integer(Int64(value.type)))]
    if let arm = value.arm, let payload = Mirror(reflecting: value).children.first {
      members.append(Member(arm, JSONValue(wire: payload.value)))
    }
    self = .object(members)
  }

  private init(composite value: Any) {
    // An empty array of anything casts to an array of everything, so ask for the exact type.
    if type(of: value) == [UInt8].self, let bytes = value as? [UInt8] {
      self = .string(Hex.text(bytes))
      return
    }
    if type(of: value) == [Int8].self, let chars = value as? [Int8] {
      self = .string(Hex.text(chars.map(UInt8.init(bitPattern:))))
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      self = mirror.children.first.map { JSONValue(wire: $0.value) } ?? .null
    case .collection:
      self = .array(mirror.children.map { JSONValue(wire: $0.value) })
    default:
      let names = (value as? any WireType).map { type(of: $0).wireFields } ?? []
      self = .object(zip(names, mirror.children).map { Member($0, JSONValue(wire: $1.value)) })
    }
  }
}
