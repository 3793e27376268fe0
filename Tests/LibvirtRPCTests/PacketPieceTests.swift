// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import Testing

@Suite struct PacketPieceTests {
  private static func stream(
    _ payload: [UInt8], serial: UInt32 = 7, type: PacketType = .stream, status: PacketStatus = .continue
  ) -> Packet {
    Packet(
      header: PacketHeader(program: .remote, procedure: 209, type: type, serial: serial, status: status),
      payload: payload)
  }

  /// All kinds, with stream data of all small lengths between them, and what only looks like stream data.
  private static let packets: [Packet] =
    PacketReaderTests.packets + (0...30).map { stream([UInt8](repeating: UInt8($0), count: $0), serial: UInt32($0)) }
    + [
      stream([1, 2, 3, 4], status: .error), stream([], status: .ok), stream([5, 6], status: .ok),
      stream(bytes(0, 1, 0), type: .streamHole), stream([7], type: .message), stream([8, 9]),
    ] + PacketReaderTests.packets

  /// Gives the reader its input piece by piece; returns the packets it makes out, whichever way they came.
  private static func read(
    _ pieces: [[UInt8]], _ reader: inout PacketReader
  ) -> (packets: [Packet], failure: FramingError?) {
    var packets: [Packet] = []
    for piece in pieces {
      let failure = unsafe piece.withUnsafeBytes { buffer -> FramingError? in
        var input = unsafe buffer
        do throws(FramingError) {
          while let next = try unsafe reader.nextPiece(&input) { append(next, to: &packets) }
        } catch {
          return error
        }
        precondition(input.isEmpty, "the reader asked for more and left \(input.count) bytes")
        return nil
      }
      if let failure { return (packets, failure) }
    }
    return (packets, nil)
  }

  /// Stream data that goes on is put together again.
  private static func append(_ piece: PacketPiece, to packets: inout [Packet]) {
    switch piece {
    case .packet(let packet): packets.append(packet)
    case .message(let header, let payload): unsafe packets.append(Packet(header: header, payload: Array(payload)))
    case .streamData(let header, let data):
      precondition(!data.isEmpty, "stream data of nothing")
      if packets.last?.header == header, header.isStreamData {
        unsafe packets[packets.count - 1].payload.append(contentsOf: data)
      } else {
        unsafe packets.append(Packet(header: header, payload: Array(data)))
      }
    }
  }

  private static func joined(_ packets: [Packet]) -> [Packet] {
    var joined: [Packet] = []
    for packet in packets {
      if packet.header.isStreamData, !packet.payload.isEmpty, joined.last?.header == packet.header,
        joined.last?.payload.isEmpty == false
      {
        joined[joined.count - 1].payload += packet.payload
      } else {
        joined.append(packet)
      }
    }
    return joined
  }

  private static func wire() throws -> [UInt8] { try packets.flatMap { try $0.arriving() } }

  @Test func allAtOnce() throws {
    var reader = PacketReader()
    let (packets, failure) = Self.read([try Self.wire()], &reader)
    #expect(packets == Self.packets)
    #expect(failure == nil)
    #expect(!reader.isInsidePacket)
  }

  @Test func cutAtEveryByte() throws {
    let wire = try Self.wire()
    for cut in 0...wire.count {
      var reader = PacketReader()
      let (packets, failure) = Self.read([Array(wire[..<cut]), Array(wire[cut...])], &reader)
      #expect(packets == Self.packets, "cut at byte \(cut)")
      #expect(failure == nil)
      #expect(!reader.isInsidePacket)
    }
  }

  /// Data that is received to where it shall stay never passes the reader; what is around it does.
  @Test(arguments: [1, 3, 28, 1000])
  func dataPastTheReader(portion: Int) throws {
    let sent = [Self.stream([1, 2, 3, 4, 5]), PacketReaderTests.packets[0], Self.stream([6, 7]), Self.stream([])]
    var wire = try sent.flatMap { try $0.arriving() }[...]
    var reader = PacketReader()
    var (packets, data) = ([Packet](), [UInt8]())
    #expect(reader.expectedStreamData == nil)
    while !wire.isEmpty {
      if let (header, count) = reader.expectedStreamData {
        #expect(header == sent[0].header)
        let piece = wire.prefix(min(count, portion))
        data += piece
        reader.skipStreamData(piece.count)
        wire = wire.dropFirst(piece.count)
      } else {
        // No more than a header's length at a time, which leaves the data where it is.
        let piece = Array(wire.prefix(PacketLimits.minimumLength))
        packets += Self.read([piece], &reader).packets
        wire = wire.dropFirst(piece.count)
      }
    }
    #expect(data == [1, 2, 3, 4, 5, 6, 7])
    #expect(packets == [sent[1], sent[3]])
    #expect(!reader.isInsidePacket)
  }

  @Test func cutAtEveryTwoBytes() throws {
    let some = [Self.stream([1, 2, 3]), Self.stream([]), PacketReaderTests.packets[1], Self.stream([4])]
    let wire = try some.flatMap { try $0.arriving() }
    for first in 0...wire.count {
      for second in first...wire.count {
        var reader = PacketReader()
        let pieces = [Array(wire[..<first]), Array(wire[first..<second]), Array(wire[second...])]
        guard Self.read(pieces, &reader).packets == some else {
          Issue.record("cut at bytes \(first) and \(second)")
          return
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 27, 28, 29, 64])
  func piecesOfOneSize(size: Int) throws {
    let wire = try Self.wire()
    var reader = PacketReader()
    let pieces = stride(from: 0, to: wire.count, by: size).map { Array(wire[$0..<min($0 + size, wire.count)]) }
    #expect(Self.read(pieces, &reader).packets == Self.packets)
    #expect(!reader.isInsidePacket)
  }

  /// The largest packet there is: what has come is handed out, and nothing is gathered.
  @Test(arguments: [28, 29, 100])
  func dataIsHandedOutAsItComes(first: Int) throws {
    var reader = PacketReader()
    let header = try Self.stream([]).encoded()
    let start = bytes(UInt32(PacketLimits.maximumLength)) + header[4...] + [UInt8](repeating: 3, count: first - 28)
    #expect(Self.read([start], &reader).packets.first?.payload.count == (first > 28 ? first - 28 : nil))
    #expect(reader.isInsidePacket)
    #expect(try #require(reader.gatheredCapacity) == 0)
    var left = PacketLimits.maximumLength - first
    let piece = [UInt8](repeating: 4, count: 1 << 20)
    while left > 0 {
      let part = Array(piece.prefix(left))
      let (packets, failure) = Self.read([part], &reader)
      #expect(failure == nil)
      #expect(packets.map(\.payload.count) == [part.count])
      left -= part.count
      #expect(reader.isInsidePacket == (left > 0))
    }
    #expect(Self.read([try PacketReaderTests.wire()], &reader).packets == PacketReaderTests.packets)
  }

  @Test func noInputIsNoPiece() throws {
    var reader = PacketReader()
    #expect(Self.read([[], []], &reader).packets.isEmpty)
    let wire = try Self.stream([1, 2]).encoded()
    #expect(Self.read([Array(wire[..<29]), [], []], &reader).packets.map(\.payload) == [[1]])
    #expect(Self.read([Array(wire[29...])], &reader).packets.map(\.payload) == [[2]])
  }

  /// Lengths that no packet has end the reading at the fourth byte, as with whole packets, however many follow.
  @Test(arguments: [0, 3, 4, 27, 33_554_437, UInt32.max], [0, 1, 24, 40])
  func badLengths(length: UInt32, rest: Int) throws {
    let header = try Self.stream([]).encoded()[4...]
    let wire = Array((bytes(length) + header + [UInt8](repeating: 0, count: 16)).prefix(4 + rest))
    var whole = PacketReader()
    var expected: FramingError?
    do throws(FramingError) { _ = try whole.feed(wire) } catch { expected = error }
    for size in [1, 3, 4, wire.count] {
      var reader = PacketReader()
      let pieces = stride(from: 0, to: wire.count, by: size).map { Array(wire[$0..<min($0 + size, wire.count)]) }
      let failure = Self.read(pieces, &reader).failure
      #expect(failure == expected)
      #expect(failure != nil)
      // It stays so.
      #expect(Self.read([try Self.wire()], &reader).failure == expected)
    }
  }

  @Test func descriptorsWhereNoneCanCome() throws {
    var reader = PacketReader(acceptsDescriptors: false)
    let data = Self.stream([1])
    let (packets, failure) = Self.read(
      [try data.encoded() + PacketReaderTests.packets[5].encoded()], &reader)
    #expect(packets == [data])
    #expect(failure == .badDescriptorCount)
  }

  /// Random bytes and lying packets: whatever whole packets come of them, comes of the pieces too.
  @Test func sameAsWholePackets() throws {
    var random = SeededGenerator()
    print("packet pieces: seed \(random.seed)")
    for _ in 0..<3_000 {
      let wire = Self.noise(using: &random)
      var pieces: [[UInt8]] = []
      var start = 0
      while start < wire.count {
        let end = min(start + Int.random(in: 1...60, using: &random), wire.count)
        pieces.append(Array(wire[start..<end]))
        start = end
      }
      var whole: [Packet] = []
      var expected: FramingError?
      var reference = PacketReader()
      do throws(FramingError) {
        // Byte by byte, so that the packets in front of a failure are not lost.
        for byte in wire { whole += try reference.feed([byte]) }
      } catch {
        expected = error
      }
      var reader = PacketReader()
      let (packets, failure) = Self.read(pieces, &reader)
      #expect(failure == expected, "seed \(random.seed)")
      // The last may be stream data that goes on, of which whole packets show nothing yet.
      let complete = Self.joined(whole)
      #expect(
        Array(Self.joined(packets).prefix(complete.count)).dropLast() == complete.dropLast(), "seed \(random.seed)")
      if let last = complete.last, let same = Self.joined(packets).dropFirst(complete.count - 1).first {
        #expect(same.header == last.header && same.payload.starts(with: last.payload), "seed \(random.seed)")
      } else {
        #expect(complete.isEmpty, "seed \(random.seed)")
      }
      #expect(packets.count <= whole.count + pieces.count, "seed \(random.seed)")
      if failure == nil { #expect(reader.isInsidePacket == reference.isInsidePacket, "seed \(random.seed)") }
    }
  }

  private static func noise(using random: inout SeededGenerator) -> [UInt8] {
    var wire: [UInt8] = []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let body = random.bytes(Int.random(in: 24...90, using: &random))
      let lie = random.next() % 16 == 0 ? Int.random(in: -70...4, using: &random) : 0
      var packet = bytes(UInt32(max(0, body.count + 4 + lie))) + body
      // Mostly stream packets, and mostly data.
      packet.replaceSubrange(16..<20, with: bytes(UInt32(random.next() % 3 == 0 ? random.next() % 8 : 3)))
      packet.replaceSubrange(24..<28, with: bytes(UInt32(random.next() % 4 == 0 ? random.next() % 4 : 2)))
      if packet.count >= 32, packet[19] > 3 { packet.replaceSubrange(28..<32, with: bytes(UInt32(random.next() % 4))) }
      wire += packet
    }
    return Array(wire.prefix(random.next() % 3 == 0 ? Int.random(in: 0...wire.count, using: &random) : wire.count))
  }
}

extension PacketHeader {
  fileprivate var isStreamData: Bool { type == .stream && status == .continue }
}
