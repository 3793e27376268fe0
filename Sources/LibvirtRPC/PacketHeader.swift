// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// What kind of message a packet is. Values the protocol does not define are kept.
package struct PacketType: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Arguments, from client to server.
  package static let call = PacketType(rawValue: 0)
  /// A result or an error, from server to client.
  package static let reply = PacketType(rawValue: 1)
  /// An event, or a ping or pong.
  package static let message = PacketType(rawValue: 2)
  /// Stream data, its end, or its failure.
  package static let stream = PacketType(rawValue: 3)
  /// A call followed by file descriptors.
  package static let callWithDescriptors = PacketType(rawValue: 4)
  /// A reply followed by file descriptors.
  package static let replyWithDescriptors = PacketType(rawValue: 5)
  /// A run of zeros in a sparse stream.
  package static let streamHole = PacketType(rawValue: 6)

  /// Whether the payload begins with a descriptor count and descriptors follow the packet.
  package var carriesDescriptors: Bool { self == .callWithDescriptors || self == .replyWithDescriptors }
}

/// How a message went. Values the protocol does not define are kept.
package struct PacketStatus: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A call, a good reply, an event, or the end of a stream.
  package static let ok = PacketStatus(rawValue: 0)
  /// The payload is an error, or the stream was aborted.
  package static let error = PacketStatus(rawValue: 1)
  /// More stream data follows.
  package static let `continue` = PacketStatus(rawValue: 2)
}

/// The six words in front of every payload.
package struct PacketHeader: Hashable, Sendable {
  package var program: Program
  package var procedure: Int32
  package var type: PacketType
  package var serial: UInt32
  package var status: PacketStatus

  /// Bytes of an encoded header.
  package static let encodedSize = 24

  @inlinable
  package init(program: Program, procedure: Int32, type: PacketType, serial: UInt32, status: PacketStatus = .ok) {
    self.program = program
    self.procedure = procedure
    self.type = type
    self.serial = serial
    self.status = status
  }
}

extension PacketHeader: XDRCodable {
  package static var minimumEncodedSize: Int { encodedSize }

  package init(from decoder: inout XDRDecoder) throws(XDRError) {
    program = Program(number: try decoder.unsignedInt(), version: try decoder.unsignedInt())
    procedure = try decoder.int()
    type = PacketType(rawValue: try decoder.unsignedInt())
    serial = try decoder.unsignedInt()
    status = PacketStatus(rawValue: try decoder.unsignedInt())
  }

  package func encode(into encoder: inout XDREncoder) throws(XDRError) {
    try encoder.unsignedInt(program.number)
    try encoder.unsignedInt(program.version)
    try encoder.int(procedure)
    try encoder.unsignedInt(type.rawValue)
    try encoder.unsignedInt(serial)
    try encoder.unsignedInt(status.rawValue)
  }
}
