// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import Testing

@Suite struct PacketReaderLimitTests {
  /// Why `wire` is refused, given whole and byte by byte: the two must agree.
  private func failure(_ wire: [UInt8]) throws -> FramingError? {
    func thrown(_ pieces: [[UInt8]]) -> FramingError? {
      var reader = PacketReader()
      do throws(FramingError) {
        for piece in pieces { _ = try reader.feed(piece) }
        return nil
      } catch {
        return error
      }
    }
    let whole = thrown([wire])
    #expect(thrown(wire.map { [$0] }) == whole)
    return whole
  }

  @Test(arguments: 0...3)
  func lengthsThatDoNotCoverThemselves(length: UInt32) throws {
    #expect(try failure(bytes(length)) == .tooSmall(length: Int32(length)))
  }

  @Test(arguments: 4...27)
  func lengthsShorterThanAHeader(length: UInt32) throws {
    #expect(try failure(bytes(length)) == .shortHeader(length: Int(length)))
  }

  @Test func shortestLength() throws {
    #expect(try failure(bytes(28)) == nil)
    var reader = PacketReader()
    let packets = try reader.feed(bytes(28, 0x2000_8086, 1, 1, 0, 0, 0))
    #expect(packets.map(\.payload) == [[]])
  }

  /// The number is the one known from libvirt's error text, where it is a C `int`.
  @Test(
    arguments: [
      (33_554_437, 33_554_433), (0x4854_5450, 1_213_486_156), (0x7fff_ffff, 2_147_483_643),
      (0x8000_0000, 2_147_483_644), (0x8000_0004, -2_147_483_648), (0xffff_ffff, -5),
    ] as [(UInt32, Int32)])
  func lengthsOverTheLimit(length: UInt32, named: Int32) throws {
    #expect(try failure(bytes(length)) == .tooLarge(length: named))
  }

  @Test func longestLength() throws {
    let packet = Packet(
      header: PacketReaderTests.packets[2].header, payload: [UInt8](repeating: 3, count: PacketLimits.maximumPayload))
    let wire = try packet.encoded()
    var whole = PacketReader()
    #expect(try whole.feed(wire) == [packet])
    var pieces = PacketReader()
    #expect(try pieces.feed(wire[..<1000]).isEmpty)
    #expect(try pieces.feed(wire[1000..<1_000_000]).isEmpty)
    #expect(try pieces.feed(wire[1_000_000...]) == [packet])
  }

  /// A peer that announces 32 MiB and goes quiet costs what it sent.
  @Test func announcementsTakeNoMemory() throws {
    let announcement = bytes(33_554_436, 0x2000_8086, 1, 1, 1, 0, 0)
    var whole = PacketReader()
    #expect(try whole.feed(announcement).isEmpty)
    #expect(whole.isInsidePacket)
    #expect(try #require(whole.gatheredCapacity) < 256)

    var pieces = PacketReader()
    for byte in announcement { #expect(try pieces.feed([byte]).isEmpty) }
    #expect(try #require(pieces.gatheredCapacity) < 256)

    #expect(try pieces.feed([UInt8](repeating: 0, count: 10_000)).isEmpty)
    #expect(try #require(pieces.gatheredCapacity) < 40_000)
  }

  @Test(arguments: [PacketType.callWithDescriptors, .replyWithDescriptors])
  func descriptorCounts(type: PacketType) throws {
    func packet(_ count: UInt32) -> [UInt8] { bytes(32, 0x2000_8087, 1, 7, type.rawValue, 0, 0, count) }
    for count: UInt32 in [0, 1, 32] {
      var reader = PacketReader()
      let packets = try reader.feed(packet(count) + [UInt8](repeating: 0, count: Int(count)))
      #expect(packets.map(\.descriptorCount) == [Int(count)])
      #expect(packets.map(\.payload) == [[]])
    }
    for count: UInt32 in [33, 0x7fff_ffff, 0x8000_0000, .max] {
      #expect(try failure(packet(count)) == .badDescriptorCount)
    }
  }

  @Test(arguments: 28...31)
  func missingDescriptorCount(length: Int) throws {
    let wire = bytes(UInt32(length), 0x2000_8087, 1, 7, 4, 0, 0) + [UInt8](repeating: 0, count: length - 28)
    #expect(try failure(wire) == .badDescriptorCount)
  }

  @Test func otherTypesHaveNoDescriptorCount() throws {
    var reader = PacketReader()
    let packets = try reader.feed(bytes(32, 0x2000_8086, 1, 7, 0, 0, 0, 33))
    #expect(packets.map(\.payload) == [bytes(33)])
    #expect(packets.map(\.descriptorCount) == [0])
  }

  @Test func failureIsSticky() throws {
    let good = try PacketReaderTests.wire()
    var reader = PacketReader()
    #expect(throws: FramingError.tooSmall(length: 3)) { try reader.feed(bytes(3)) }
    for _ in 0..<3 {
      #expect(throws: FramingError.tooSmall(length: 3)) { try reader.feed(good) }
    }
    #expect(throws: FramingError.tooSmall(length: 3)) { try reader.feed(bytes(.max)) }
    #expect(!reader.isInsidePacket)
  }

  @Test func packetsBeforeAFailureAreDelivered() throws {
    var reader = PacketReader()
    let wire = try PacketReaderTests.packets[0].encoded() + bytes(5)
    try unsafe wire.withUnsafeBytes { buffer in
      var input = unsafe buffer
      let first = try unsafe reader.next(&input)
      #expect(first == PacketReaderTests.packets[0])
      #expect(throws: FramingError.shortHeader(length: 5)) { try unsafe reader.next(&input) }
    }
  }
}
