// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import Glibc
  import LibvirtTLS
  import LibvirtTestSupport
  import LibvirtTransport
  import Testing

  /// An open TLS connection is a transport like any other.
  @Suite(.timeLimit(.minutes(10))) struct TLSTransportTests {
    /// A way in which bytes travel below TLS.
    struct Wire: Sendable, CustomTestStringConvertible {
      var capacity: Int
      var chunkSize: Int?
      var size: Int
      var testDescription: String {
        "\(size) bytes, \(capacity) at a time, chunks of \(chunkSize.map { "\($0)" } ?? "any size")"
      }
    }

    static let wires = [
      Wire(capacity: 64 * 1024, chunkSize: nil, size: 3_000_000),
      Wire(capacity: 4096, chunkSize: 1, size: 40_000),
      Wire(capacity: 7, chunkSize: nil, size: 20_000),
    ]

    private static func pattern(_ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    }

    /// Connects to a server that accepts and then follows `script`, and runs `body` with the client.
    private func withConnection(
      capacity: Int = 64 * 1024, chunkSize: Int? = nil, appetite: Int = .max, priority: String = "NORMAL",
      server script: @escaping @Sendable (TestServer) throws -> Void, _ body: (TestClient) async throws -> Void
    ) async throws {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair(capacity: capacity, chunkSize: chunkSize)
      async let served: Void = TestServer.serve(pair.server, pki, priority: priority) { server in
        try server.accept()
        try script(server)
      }
      let transport = try await TLSTransport.connect(over: pair.client, configuration: pki.configuration())
      let client = try TestClient(transport, appetite: appetite)
      try await body(client)
      transport.close()
      try await served
    }

    @Test(arguments: wires)
    func bytesGoUpUnchanged(_ wire: Wire) async throws {
      let bytes = Self.pattern(wire.size)
      try await withConnection(capacity: wire.capacity, chunkSize: wire.chunkSize) { server in
        #expect(try server.receive(bytes.count) == bytes)
        try server.send([1])
      } _: { client in
        try client.send(bytes)
        #expect(await client.receive(1) == [1])
      }
    }

    @Test(arguments: wires)
    func bytesComeDownUnchanged(_ wire: Wire) async throws {
      let bytes = Self.pattern(wire.size)
      try await withConnection(capacity: wire.capacity, chunkSize: wire.chunkSize) { server in
        try server.send(bytes)
        _ = server.receiveEnd()
      } _: { client in
        #expect(await client.receive(bytes.count) == bytes)
      }
    }

    @Test func bothDirectionsAtOnce() async throws {
      let bytes = Self.pattern(500_000)
      try await withConnection { server in
        // Block by block, so that neither side waits for the other with everything full.
        for start in stride(from: 0, to: bytes.count, by: 10_000) {
          #expect(try server.receive(10_000) == Array(bytes[start..<start + 10_000]))
          try server.send(Array(bytes[start..<start + 10_000]))
        }
      } _: { client in
        try client.send(bytes)
        #expect(await client.receive(bytes.count) == bytes)
      }
    }

    /// What is decrypted already is reported again, though the transport below has nothing more to say.
    @Test func anOwnerMayTakeOneByteAtATime() async throws {
      let bytes = Self.pattern(5000)
      try await withConnection(appetite: 1) { server in
        try server.send(bytes)
        _ = server.receiveEnd()
      } _: { client in
        #expect(await client.receive(bytes.count) == bytes)
      }
    }

    /// Reading has to write: the new keys are answered while data goes on arriving.
    @Test(arguments: wires)
    func keysMayChange(_ wire: Wire) async throws {
      let bytes = Self.pattern(10_000)
      try await withConnection(
        capacity: max(wire.capacity, 64), chunkSize: wire.chunkSize, priority: "NORMAL:-VERS-ALL:+VERS-TLS1.3"
      ) { server in
        for _ in 0..<3 {
          try server.send(bytes)
          try server.changeKeys()
          #expect(try server.receive(10) == [UInt8](repeating: 5, count: 10))
        }
        try server.send(bytes)
        _ = server.receiveEnd()
      } _: { client in
        for round in 1...3 {
          #expect(await client.receive(bytes.count * round).count == bytes.count * round)
          try client.send([UInt8](repeating: 5, count: 10))
        }
        #expect(await client.receive(bytes.count * 4) == bytes + bytes + bytes + bytes)
      }
    }

    /// Two packets sent at once come as two records: libvirtd would not see the second one in the same record.
    @Test func aRecordHoldsOnePacketAtMost() async throws {
      let first: [UInt8] = [0, 0, 0, 6, 1, 2]
      let second: [UInt8] = [0, 0, 0, 5, 3]
      try await withConnection { server in
        #expect(try server.receiveRecord() == first)
        #expect(try server.receiveRecord() == second)
        try server.send([1])
      } _: { client in
        try client.send(first + second)
        #expect(await client.receive(1) == [1])
      }
    }

    @Test func aGoodbyeIsTheEndOfFile() async throws {
      try await withConnection { server in
        try server.send([1, 2, 3])
        try server.sayGoodbye()
        _ = server.receiveEnd()
      } _: { client in
        #expect(await client.waitForEnd() == .endOfFile)
        #expect(await client.receive(3) == [1, 2, 3])
      }
    }

    /// Anybody on the way can cut a connection; only the daemon can say goodbye.
    @Test func beingCutOffIsAFailure() async throws {
      try await withConnection { server in
        try server.send([1, 2, 3])
      } _: { client in
        #expect(await client.waitForEnd() == .failed(TransportError(.receive, .system(EIO))))
        #expect(await client.receive(3) == [1, 2, 3])
      }
    }

    /// What `operation` fails with.
    private func failure(_ operation: () throws(TransportError) -> TransferResult) -> TransportError? {
      do throws(TransportError) {
        _ = try operation()
        return nil
      } catch {
        return error
      }
    }

    /// A writer may be the first to notice; how the other end went away is told when receiving all the same.
    @Test func beingCutOffWhileWritingIsAFailureToReceiveToo() async throws {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair()
      async let served: Void = TestServer.serve(pair.server, pki) { server in try server.accept() }
      // Nobody else reads: it has no owner.
      let transport = try await TLSTransport.connect(over: pair.client, configuration: pki.configuration())
      try await served
      let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 1)
      defer { room.deallocate() }
      room.initializeMemory(as: UInt8.self, repeating: 1)
      #expect(
        failure { () throws(TransportError) in try transport.send(UnsafeRawBufferPointer(room)) }
          == TransportError(.send, .system(EPIPE)))
      var descriptors = DescriptorQueue()
      #expect(
        failure { () throws(TransportError) in try transport.receive(into: room, descriptors: &descriptors) }
          == TransportError(.receive, .system(EIO)))
      transport.close()
    }

    @Test func closingSaysGoodbye() async throws {
      try await withConnection { server in
        #expect(server.receiveEnd() == 0)
      } _: { client in
        client.transport.close()
        #expect(throws: TransportError(.send, .closed)) { try client.send([1]) }
        #expect(throws: TransportError(.poll, .closed)) { try client.transport.start(client) }
      }
    }

    @Test func nobodyElseMayStartIt() async throws {
      try await withConnection { server in
        _ = server.receiveEnd()
      } _: { client in
        #expect(throws: TransportError.self) { try TestClient(client.transport) }
        #expect(!client.transport.passesDescriptors)
      }
    }

    /// A writer that is held up is told when there is room again, and by nobody but the peer's reading.
    @Test func aFullConnectionTakesNoMore() async throws {
      try await withConnection(capacity: 1024) { server in
        let announced = try server.receive(4).withUnsafeBytes { Int($0.loadUnaligned(as: UInt32.self)) }
        _ = try server.receive(announced)
        try server.send([1])
      } _: { client in
        let block = [UInt8](repeating: 0, count: 100_000)
        let total = UInt32(block.count)
        try client.send(withUnsafeBytes(of: total) { Array($0) })
        try client.send(block)
        #expect(await client.receive(1) == [1])
      }
    }
  }
#endif
