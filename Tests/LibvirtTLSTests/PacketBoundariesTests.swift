// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LibvirtTLS

@Suite struct PacketBoundariesTests {
  private static let packets: [[UInt8]] = [
    [0, 0, 0, 8, 1, 2, 3, 4], [0, 0, 0, 5, 9], [0, 0, 1, 4] + [UInt8](repeating: 7, count: 256), [0, 0, 0, 6, 0, 0],
  ]

  /// Cuts bytes that arrive in blocks of one size.
  private func cut(_ bytes: [UInt8], blockSize: Int) -> [[UInt8]] {
    var boundaries = PacketBoundaries()
    var pieces: [[UInt8]] = []
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      var block = bytes[start..<min(start + blockSize, bytes.count)]
      while !block.isEmpty {
        let length = block.withUnsafeBytes { boundaries.lengthOfFirst(in: $0) }
        #expect(length > 0)
        block.prefix(length).withUnsafeBytes { boundaries.advance(over: $0) }
        pieces.append(Array(block.prefix(length)))
        block = block.dropFirst(length)
      }
    }
    return pieces
  }

  @Test func packetsAreCutApart() {
    #expect(cut(Self.packets.flatMap { $0 }, blockSize: .max / 2) == Self.packets)
  }

  @Test(arguments: 1...20)
  func noPieceSpansTwoPackets(_ blockSize: Int) {
    let pieces = cut(Self.packets.flatMap { $0 }, blockSize: blockSize)
    #expect(pieces.flatMap { $0 } == Self.packets.flatMap { $0 })
    // Every end of a packet is the end of a piece.
    var ends: Set<Int> = []
    var position = 0
    for piece in pieces {
      position += piece.count
      ends.insert(position)
    }
    position = 0
    for packet in Self.packets {
      position += packet.count
      #expect(ends.contains(position))
    }
  }

  @Test(arguments: [0, 1, 3, 4] as [UInt8])
  func whatIsNoLengthIsPassedOn(_ length: UInt8) {
    #expect(cut([0, 0, 0, length, 0, 0, 0, 5, 1], blockSize: 100) == [[0, 0, 0, length], [0, 0, 0, 5, 1]])
  }

  @Test func nothingIsNothing() {
    #expect([UInt8]().withUnsafeBytes { PacketBoundaries().lengthOfFirst(in: $0) } == 0)
  }
}
