// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtRPC
import Testing

/// Set `LIBVIRT_TEST_SEED` to the printed seed to run a failing case again.
@Suite struct PacketFuzzTests {
  /// However the bytes are cut, the reader gives the same packets and the same failure, and never traps.
  @Test func randomBytesCutAtRandom() throws {
    var random = SeededGenerator()
    print("packet fuzz: seed \(random.seed)")
    for _ in 0..<2_000 {
      let wire = Self.stream(using: &random)
      var pieces: [[UInt8]] = []
      var start = 0
      while start < wire.count {
        let end = min(start + Int.random(in: 1...40, using: &random), wire.count)
        pieces.append(Array(wire[start..<end]))
        start = end
      }
      let whole = Self.outcome([wire])
      let cut = Self.outcome(pieces)
      // Given whole, packets in front of a failure are lost by `feed`, so compare them only without one.
      #expect(whole.failure == cut.failure, "seed \(random.seed)")
      if whole.failure == nil { #expect(whole.packets == cut.packets, "seed \(random.seed)") }
      for packet in cut.packets {
        var reader = PacketReader()
        #expect(try reader.feed(packet.arriving()) == [packet], "seed \(random.seed)")
      }
    }
  }

  private static func outcome(_ pieces: [[UInt8]]) -> (packets: [Packet], failure: FramingError?) {
    var reader = PacketReader()
    var packets: [Packet] = []
    do throws(FramingError) {
      for piece in pieces { packets += try reader.feed(piece) }
      return (packets, nil)
    } catch {
      return (packets, error)
    }
  }

  /// Noise, or packets whose lengths are mostly right and whose other words are noise.
  private static func stream(using random: inout SeededGenerator) -> [UInt8] {
    guard random.next() % 4 != 0 else { return random.bytes(Int.random(in: 0...120, using: &random)) }
    var wire: [UInt8] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let body = random.bytes(Int.random(in: 24...64, using: &random))
      let lie = random.next() % 8 == 0 ? Int.random(in: -40...4, using: &random) : 0
      var packet = bytes(UInt32(max(0, body.count + 4 + lie))) + body
      // Types above 6 are all alike; make the seven real ones common.
      packet.replaceSubrange(16..<20, with: bytes(UInt32(random.next() % 8)))
      if random.next() % 2 == 0, packet.count >= 32 {
        packet.replaceSubrange(28..<32, with: bytes(UInt32(random.next() % 35)))
      }
      wire += packet
    }
    return wire
  }
}
