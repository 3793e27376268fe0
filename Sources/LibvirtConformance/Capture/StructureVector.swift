// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// One encoded structure or union outside any packet.
package struct StructureVector: Sendable {
  /// The wire name of the type.
  package let type: String
  /// The encoded value.
  package var bytes: [UInt8]
  /// The decoded value, where it was noted.
  package let value: JSONValue?
  /// Whether the bytes are wrong on purpose and have to be refused.
  package let isMalformed: Bool
}

extension StructureVector: Decodable {
  private enum Field: String, CodingKey {
    case type, hex, value, malformed
  }

  /// Reads the fields of a line.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    type = try fields.decode(String.self, forKey: .type)
    bytes = try fields.decodeHex(forKey: .hex)
    value = try fields.decodeIfPresent(JSONValue.self, forKey: .value)
    isMalformed = try fields.decodeIfPresent(Bool.self, forKey: .malformed) ?? false
  }
}
