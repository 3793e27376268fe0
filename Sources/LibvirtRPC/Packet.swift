// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// One message of the protocol: a header and the bytes behind it.
package struct Packet: Hashable, Sendable {
  package var header: PacketHeader
  /// The payload, without the descriptor count of types that have one.
  package var payload: [UInt8]
  /// How many descriptors follow the packet on the wire; 0 for types that carry none.
  package var descriptorCount: Int

  package init(header: PacketHeader, payload: [UInt8] = [], descriptorCount: Int = 0) {
    self.header = header
    self.payload = payload
    self.descriptorCount = descriptorCount
  }

  /// The whole packet as it goes on the wire, length word first.
  ///
  /// - Throws: ``XDRError/limitExceeded(limit:)`` when the packet would be longer than the protocol allows.
  package func encoded() throws(XDRError) -> [UInt8] {
    var encoder = try PacketEncoder(header: header, descriptorCount: descriptorCount, capacity: payload.count + 64)
    try encoder.append(payload)
    return encoder.finish()
  }
}

/// Builds one packet: the header, then a payload, then the length word in front.
package struct PacketEncoder {
  private var encoder: XDREncoder

  /// Writes the header, and the descriptor count when the packet's type has one.
  package init(header: PacketHeader, descriptorCount: Int = 0, capacity: Int = 256) throws(XDRError) {
    encoder = XDREncoder(
      reserving: PacketLimits.lengthSize, capacity: capacity, limit: PacketLimits.maximumLength)
    try header.encode(into: &encoder)
    if header.type.carriesDescriptors {
      try encoder.count(descriptorCount, limit: PacketLimits.maximumDescriptors)
    }
  }

  /// Whether text with a NUL in it is refused.
  package var refusesNUL: Bool {
    get { encoder.refusesNUL }
    set { encoder.refusesNUL = newValue }
  }

  /// Appends a value.
  package mutating func append(_ value: borrowing some XDREncodable) throws(XDRError) {
    try value.encode(into: &encoder)
  }

  /// Appends bytes as they are: stream data is neither counted nor padded.
  package mutating func append(_ bytes: [UInt8]) throws(XDRError) {
    try encoder.raw(bytes)
  }

  /// The finished packet, its length word filled in.
  package consuming func finish() -> [UInt8] {
    encoder.overwrite(at: 0, with: UInt32(encoder.bytes.count))
    return encoder.bytes
  }
}

extension PacketEncoder {
  /// Where the serial stands in an encoded packet, for packets whose serial is drawn when they are sent.
  package static let serialOffset = 4 + 16

  /// Fills in the first ``PacketLimits/minimumLength`` bytes of a packet whose payload stands behind them already.
  package static func setHeader(_ header: PacketHeader, of packet: inout [UInt8]) {
    precondition(packet.count >= PacketLimits.minimumLength, "no room for a header")
    let words = [
      UInt32(packet.count), header.program.number, header.program.version, UInt32(bitPattern: header.procedure),
      header.type.rawValue, header.serial, header.status.rawValue,
    ]
    unsafe packet.withUnsafeMutableBytes { bytes in
      for (index, word) in words.enumerated() {
        unsafe bytes.storeBytes(of: word.bigEndian, toByteOffset: 4 * index, as: UInt32.self)
      }
    }
  }

  /// Replaces the serial of an encoded packet.
  package static func setSerial(_ serial: UInt32, of packet: inout [UInt8]) {
    precondition(packet.count >= PacketLimits.minimumLength, "not an encoded packet")
    unsafe packet.withUnsafeMutableBytes {
      unsafe $0.storeBytes(of: serial.bigEndian, toByteOffset: serialOffset, as: UInt32.self)
    }
  }
}
