// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import LibvirtSASL
  import LibvirtTestSupport
  import LibvirtTransport
  import Synchronization
  import Testing

  @Suite("The security layer around a transport", .timeLimit(.minutes(10)))
  struct SecurityLayerTransportTests {
    /// A protected client, and the other end as the bytes are on the wire.
    private final class Link {
      let server: TestServer
      let client: TestClient
      let wire: TestClient

      init(
        chunkSize: Int? = nil, capacity: Int = 64 * 1024, appetite: Int = .max, maximumBlock: Int = 65_536
      ) async throws {
        let conversation = try await Conversation.protected(maximumBlock: maximumBlock)
        let pair = MemoryTransport.makePair(capacity: capacity, chunkSize: chunkSize, passesDescriptors: false)
        let transport = SecurityLayerTransport(over: pair.client)
        server = conversation.server
        client = try TestClient(transport, appetite: appetite)
        wire = try TestClient(pair.server)
        let installed = OneShot<Void>()
        Poller.shared.run {
          transport.install(conversation.client)
          installed.finish(())
        }
        await installed.value
      }

      /// A transport and its owner keep each other until it is closed.
      deinit {
        client.transport.close()
        wire.transport.close()
      }
    }

    private static func pattern(_ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    }

    @Test("without a layer everything passes as it is, both ways")
    func untouched() async throws {
      let pair = MemoryTransport.makePair(passesDescriptors: false)
      let client = try TestClient(SecurityLayerTransport(over: pair.client))
      let server = try TestClient(pair.server)
      let bytes = Self.pattern(300_000)
      try client.send(bytes)
      #expect(await server.receive(bytes.count) == bytes)
      try server.send(bytes)
      #expect(await client.receive(bytes.count) == bytes)
      server.transport.close()
      #expect(await client.waitForEnd() == .endOfFile)
      client.transport.close()
    }

    @Test(
      "what is sent arrives as blocks that the server can read, none of them too long", arguments: [1, 100, 1 << 20])
    func sending(count: Int) async throws {
      let link = try await Link()
      let bytes = Self.pattern(count)
      try link.client.send(bytes)
      var seen = 0
      var received: [UInt8] = []
      while received.count < count {
        let header = await link.wire.receive(seen + 4)
        try #require(header.count == seen + 4)
        let length = header[seen...].reduce(0) { $0 << 8 | Int($1) }
        #expect((1...65_536).contains(length))
        let block = await link.wire.receive(seen + 4 + length)
        received += try link.server.decode(Array(block[seen...]))
        seen += 4 + length
      }
      #expect(received == bytes)
      // Protected means that it cannot be read along.
      if count == 100 { #expect(await link.wire.receive(seen).firstRange(of: bytes[10..<40]) == nil) }
    }

    @Test("a server that takes only short blocks gets short blocks")
    func shortBlocks() async throws {
      let link = try await Link(maximumBlock: 1000)
      let bytes = Self.pattern(10_000)
      try link.client.send(bytes)
      var seen = 0
      var received: [UInt8] = []
      while received.count < bytes.count {
        let header = await link.wire.receive(seen + 4)
        let length = header[seen...].reduce(0) { $0 << 8 | Int($1) }
        #expect(length <= 1000)
        received += try link.server.decode(Array(await link.wire.receive(seen + 4 + length)[seen...]))
        seen += 4 + length
      }
      #expect(received == bytes)
    }

    @Test("blocks may be any length, and come in any pieces", arguments: [1, 3, 1000, nil] as [Int?])
    func receiving(chunkSize: Int?) async throws {
      let link = try await Link(chunkSize: chunkSize)
      var expected: [UInt8] = []
      for (count, blockLength) in [(5000, 7), (3, 100), (20_000, 4096)] {
        let bytes = Self.pattern(count)
        try link.wire.send(try link.server.encode(bytes, blockLength: blockLength))
        expected += bytes
      }
      #expect(await link.client.receive(expected.count) == expected)
    }

    @Test("every split of two blocks: the first is there as soon as it is complete")
    func everySplit() async throws {
      let link = try await Link()
      let lengths = try await Conversation.protected().server.encode([1, 2, 3]).count
      var expected: [UInt8] = []
      for split in 1..<2 * lengths {
        // Each block is protected with its number, so each round has its own.
        let plain = [UInt8](repeating: UInt8(split), count: 3) + [1, 2, 3]
        let blocks = try link.server.encode(plain, blockLength: 3)
        try #require(blocks.count == 2 * lengths)
        try link.wire.send(Array(blocks[..<split]))
        expected += plain
        let complete = split < lengths ? 6 : 3
        #expect(await link.client.receive(expected.count - complete) == Array(expected.dropLast(complete)))
        try link.wire.send(Array(blocks[split...]))
        #expect(await link.client.receive(expected.count) == expected)
      }
    }

    @Test("an owner that takes little at a time gets everything without new bytes from below", arguments: [1, 5, 4096])
    func leftovers(appetite: Int) async throws {
      let link = try await Link(appetite: appetite)
      let bytes = Self.pattern(20_000)
      try link.wire.send(try link.server.encode(bytes, blockLength: 3000))
      #expect(await link.client.receive(bytes.count) == bytes)
    }

    @Test("a mebibyte each way at once, through a narrow pipe")
    func bothWays() async throws {
      let link = try await Link(capacity: 3000)
      let bytes = Self.pattern(1 << 20)
      try link.client.send(bytes)
      try link.wire.send(try link.server.encode(bytes, blockLength: 60_000))
      #expect(await link.client.receive(bytes.count) == bytes)
      var seen = 0
      var received: [UInt8] = []
      while received.count < bytes.count {
        let part = await link.wire.receive(seen + 1)
        try #require(part.count > seen)
        let header = await link.wire.receive(seen + 4)
        let length = header[seen...].reduce(0) { $0 << 8 | Int($1) }
        received += try link.server.decode(Array(await link.wire.receive(seen + 4 + length)[seen...]))
        seen += 4 + length
      }
      #expect(received == bytes)
    }

    @Test("a block that was changed on the way ends the connection", arguments: [4, 30, 100])
    func corrupted(position: Int) async throws {
      let link = try await Link()
      let good = try link.server.encode(Self.pattern(50))
      var bad = try link.server.encode(Self.pattern(200))
      bad[position] ^= 1
      try link.wire.send(good + bad)
      // What came before it is still good.
      #expect(await link.client.receive(50) == Self.pattern(50))
      guard case .failed(let error) = await link.client.waitForEnd() else {
        Issue.record("it was accepted")
        return
      }
      #expect(error.operation == .receive)
      #expect(error.description.hasPrefix("Cannot recv data: failed to decode SASL data: "))
      #expect(await link.client.receive(51) == Self.pattern(50))
    }

    @Test("a block that comes twice is as bad as a changed one")
    func replayed() async throws {
      let link = try await Link()
      let block = try link.server.encode([1, 2, 3])
      try link.wire.send(block + block)
      guard case .failed = await link.client.waitForEnd() else {
        Issue.record("it was accepted")
        return
      }
      #expect(await link.client.receive(4) == [1, 2, 3])
    }

    @Test(
      "a length that cannot be is an error at once, and costs no memory",
      arguments: [0, 65_537, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] as [UInt32])
    func hostileLength(length: UInt32) async throws {
      let link = try await Link()
      try link.wire.send(word(length))
      #expect(
        await link.client.waitForEnd()
          == .failed(
            TransportError(.receive, .securityLayer("a block of SASL data has an impossible length"))))
    }

    @Test("the longest block there can be is waited for, and no block at all is no error")
    func longestLength() async throws {
      let link = try await Link()
      try link.wire.send(word(65_536))
      link.wire.transport.close()
      // Only its end is missing, so it ends with the connection.
      #expect(await link.client.waitForEnd() == .endOfFile)
    }

    @Test("plain bytes where a block should be are refused")
    func plaintext() async throws {
      let link = try await Link()
      try link.wire.send(Array("GET / HTTP/1.0\r\n\r\n".utf8))
      guard case .failed = await link.client.waitForEnd() else {
        Issue.record("they were accepted")
        return
      }
    }

    @Test("once closed nothing moves")
    func closed() async throws {
      let link = try await Link()
      link.client.transport.close()
      #expect(throws: TransportError(.send, .closed)) { try link.client.send([1]) }
      #expect(await link.wire.waitForEnd() == .endOfFile)
    }
  }
#endif
