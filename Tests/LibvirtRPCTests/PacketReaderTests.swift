// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import Testing

@Suite struct PacketReaderTests {
  /// One of each kind, odd lengths included: stream data is not padded.
  static let packets: [Packet] = [
    Packet(header: PacketHeader(program: .remote, procedure: 66, type: .call, serial: 0)),
    Packet(header: PacketHeader(program: .remote, procedure: 66, type: .reply, serial: 0), payload: bytes(1, 0)),
    Packet(
      header: PacketHeader(program: .remote, procedure: 208, type: .stream, serial: 7, status: .continue),
      payload: [0x61, 0x62, 0x63]),
    Packet(
      header: PacketHeader(program: .qemu, procedure: 7, type: .callWithDescriptors, serial: 8),
      payload: bytes(0), descriptorCount: 2),
    Packet(header: PacketHeader(program: .keepalive, procedure: 1, type: .message, serial: 0)),
    Packet(
      header: PacketHeader(program: .lxc, procedure: 1, type: .replyWithDescriptors, serial: 9), descriptorCount: 6),
  ]

  static func wire() throws -> [UInt8] {
    try packets.flatMap { try $0.arriving() }
  }

  @Test func allAtOnce() throws {
    var reader = PacketReader()
    #expect(try reader.feed(Self.wire()) == Self.packets)
    #expect(!reader.isInsidePacket)
  }

  @Test func byteByByte() throws {
    var reader = PacketReader()
    var packets: [Packet] = []
    var ends: Set<Int> = []
    for packet in Self.packets { ends.insert(try packet.arriving().count + (ends.max() ?? 0)) }
    for (index, byte) in try Self.wire().enumerated() {
      let came = try reader.feed([byte])
      #expect(came.count == (ends.contains(index + 1) ? 1 : 0), "after byte \(index)")
      #expect(reader.isInsidePacket == !ends.contains(index + 1), "after byte \(index)")
      packets += came
    }
    #expect(packets == Self.packets)
  }

  @Test func cutAtEveryByte() throws {
    let wire = try Self.wire()
    for cut in 0...wire.count {
      var reader = PacketReader()
      let packets = try reader.feed(wire[..<cut]) + reader.feed(wire[cut...])
      #expect(packets == Self.packets, "cut at byte \(cut)")
      #expect(!reader.isInsidePacket)
    }
  }

  @Test func cutAtEveryTwoBytes() throws {
    let wire = try Self.wire()
    for first in 0...wire.count {
      for second in first...wire.count {
        var reader = PacketReader()
        var packets = try reader.feed(wire[..<first])
        packets += try reader.feed(wire[first..<second])
        packets += try reader.feed(wire[second...])
        guard packets == Self.packets else {
          Issue.record("cut at bytes \(first) and \(second)")
          return
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 7, 27, 28, 29, 64])
  func piecesOfOneSize(size: Int) throws {
    let wire = try Self.wire()
    var reader = PacketReader()
    var packets: [Packet] = []
    for start in stride(from: 0, to: wire.count, by: size) {
      packets += try reader.feed(wire[start..<min(start + size, wire.count)])
    }
    #expect(packets == Self.packets)
  }

  /// One packet a call, and nothing of the next one is taken.
  @Test func packetsComeOneAtATime() throws {
    var reader = PacketReader()
    let wire = try Self.wire()
    let lengths = try Self.packets.map { try $0.arriving().count }
    try unsafe wire.withUnsafeBytes { buffer in
      var input = unsafe buffer
      var left = wire.count
      for (packet, length) in zip(Self.packets, lengths) {
        let next = try unsafe reader.next(&input)
        #expect(next == packet)
        left -= length
        #expect(input.count == left)
      }
      let none = try unsafe reader.next(&input)
      #expect(none == nil)
    }
  }

  @Test func noInputIsNoPacket() throws {
    var reader = PacketReader()
    var input = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    #expect(try unsafe reader.next(&input) == nil)
    #expect(!reader.isInsidePacket)
    #expect(try reader.feed([0]).isEmpty)
    #expect(try unsafe reader.next(&input) == nil)
    #expect(reader.isInsidePacket)
  }

  @Test func nothingIsHeldBetweenPackets() throws {
    var reader = PacketReader()
    let large = Packet(header: Self.packets[2].header, payload: [UInt8](repeating: 1, count: 1 << 20))
    let wire = try large.encoded()
    #expect(try reader.feed(wire[..<100]).isEmpty)
    #expect(try reader.feed(wire[100...]) == [large])
    #expect(try #require(reader.gatheredCapacity) == 0)
  }

  /// The packet is there, its descriptors are not: it is held back until their bytes have come.
  @Test func packetsWaitForTheirDescriptors() throws {
    var reader = PacketReader()
    let packet = Self.packets[5]
    let next = try Self.packets[0].encoded()
    #expect(try reader.feed(packet.encoded()).isEmpty)
    for _ in 1..<packet.descriptorCount {
      #expect(try reader.feed([0]).isEmpty)
      #expect(reader.isInsidePacket)
    }
    #expect(try reader.feed([0] + next) == [packet, Self.packets[0]])
    #expect(!reader.isInsidePacket)
  }

  @Test func copiesReadOnTheirOwn() throws {
    let wire = try Self.wire()
    var reader = PacketReader()
    _ = try reader.feed(wire[..<10])
    var copy = reader
    #expect(try reader.feed(wire[10...]) == Self.packets)
    #expect(try copy.feed(wire[10...]) == Self.packets)
  }
}
