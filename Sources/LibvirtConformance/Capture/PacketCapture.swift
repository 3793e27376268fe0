// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC

/// One captured packet: its bytes, and what whoever captured it noted about it.
package struct PacketCapture: Sendable {
  /// Which end sent it.
  package let sender: PacketSender
  /// The program, as noted.
  package let program: Program
  /// The procedure, as noted.
  package let procedure: Int32
  /// The type, as noted.
  package let type: PacketType
  /// The status, as noted.
  package let status: PacketStatus
  /// The serial, where it was noted.
  package let serial: UInt32?
  /// The descriptors that followed, where they were noted.
  package let descriptorCount: Int?
  /// The wire name of the payload's type, `raw` for stream data, `nil` for none or where it was not noted.
  package let payload: String?
  /// The whole packet, length word first.
  package var bytes: [UInt8]
  /// The decoded payload, where it was noted.
  package let value: JSONValue?
  /// Whether the packet is wrong on purpose and has to be refused.
  package let isMalformed: Bool
}

extension PacketCapture: Decodable {
  private enum Field: String, CodingKey {
    case dir, prog, vers, proc, type, status, serial, nfds, payload, hex, value, malformed
  }

  /// Reads the fields of a line.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    guard let sender = PacketSender(rawValue: try fields.decode(String.self, forKey: .dir)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .dir, in: fields, debugDescription: "neither 'c2s' nor 's2c'")
    }
    self.sender = sender
    program = Program(
      number: try fields.decodeNumber(forKey: .prog), version: try fields.decodeNumber(forKey: .vers))
    procedure = try fields.decodeNumber(forKey: .proc)
    type = PacketType(rawValue: try fields.decodeNumber(forKey: .type))
    status = PacketStatus(rawValue: try fields.decodeNumber(forKey: .status))
    serial = try fields.decodeIfPresent(UInt32.self, forKey: .serial)
    descriptorCount = try fields.decodeIfPresent(Int.self, forKey: .nfds)
    payload = try fields.decodeIfPresent(String.self, forKey: .payload)
    bytes = try fields.decodeHex(forKey: .hex)
    value = try fields.decodeIfPresent(JSONValue.self, forKey: .value)
    isMalformed = try fields.decodeIfPresent(Bool.self, forKey: .malformed) ?? false
  }
}
