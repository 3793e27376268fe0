// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Finds the ends of libvirt's packets in what is sent, so that no TLS record holds bytes of two of them.
///
/// libvirtd takes one packet at a time out of its TLS session and then waits for the socket. The rest of a record that
/// it has decrypted already does not make the socket readable: a second packet in it would wait for ever.
struct PacketBoundaries {
  /// The bytes of the length word so far; empty inside of a packet.
  private var word: UInt32 = 0
  private var wordBytes = 0
  /// How much of the current packet is still to come.
  private var remaining = 0

  /// How many of `bytes`, which come next, may share a record: at least one unless there are none.
  func lengthOfFirst(in bytes: UnsafeRawBufferPointer) -> Int {
    var copy = self
    return copy.skipOne(in: bytes)
  }

  /// Notes that `bytes` have been sent.
  mutating func advance(over bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while !rest.isEmpty { rest = UnsafeRawBufferPointer(rebasing: rest[skipOne(in: rest)...]) }
  }

  /// Goes to the end of the current packet, or of `bytes`; returns how far that was.
  private mutating func skipOne(in bytes: UnsafeRawBufferPointer) -> Int {
    var position = 0
    while remaining == 0, position < bytes.count {
      word = word << 8 | UInt32(bytes[position])
      wordBytes += 1
      position += 1
      guard wordBytes == 4 else { continue }
      // The length counts itself. What is no length has no end to be found either.
      let body = Int(word) - 4
      word = 0
      wordBytes = 0
      guard body > 0 else { return position }
      remaining = body
    }
    let count = min(remaining, bytes.count - position)
    remaining -= count
    return position + count
  }
}
