// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtXDR

extension PacketReader {
  /// Gives `bytes` to the reader until it has used them all; returns the packets that came out.
  mutating func feed(_ bytes: some Sequence<UInt8>) throws(FramingError) -> [Packet] {
    let bytes = Array(bytes)
    let result = unsafe bytes.withUnsafeBytes { (buffer) -> Result<[Packet], FramingError> in
      var input = unsafe buffer
      var packets: [Packet] = []
      do throws(FramingError) {
        repeat {
          guard let packet = try unsafe next(&input) else { break }
          packets.append(packet)
        } while !input.isEmpty
      } catch {
        return .failure(error)
      }
      precondition(input.isEmpty, "the reader asked for more and left \(input.count) bytes")
      return .success(packets)
    }
    return try result.get()
  }

  /// How many bytes the reader has set aside for the packet it is gathering.
  var gatheredCapacity: Int? {
    (Mirror(reflecting: self).descendant("partial") as? [UInt8])?.capacity
  }
}

extension Packet {
  /// The packet as it arrives: each descriptor comes with a byte of its own, which no length counts.
  func arriving() throws(XDRError) -> [UInt8] {
    try encoded() + [UInt8](repeating: 0, count: descriptorCount)
  }
}

/// `words` in wire order.
func bytes(_ words: UInt32...) -> [UInt8] {
  words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
}
