// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtTransport
import LibvirtXDR
import Synchronization
import Testing

@Suite("A daemon that breaks the protocol", .timeLimit(.minutes(10)))
struct HostileDaemonTests {
  @Test("ends the session; everybody who waits gets the same error", arguments: Link.allCases, FatalAnswer.all)
  func fatal(link: Link, answer: FatalAnswer) async throws {
    let seen = Mutex(0)
    let (session, daemon) = try connect(over: link) { packet, daemon in
      // Not before all are waiting.
      guard
        seen.withLock({
          $0 += 1; return $0
        }) == 3
      else { return }
      daemon.send(answer.bytes(packet))
      if answer.hangsUp { daemon.close() }
    }
    async let first = failure { () async throws(SessionError) in try await session.hostname() }
    async let second = failure { () async throws(SessionError) in try await session.hostname() }
    async let third = failure { () async throws(SessionError) in try await session.hostname() }
    let errors = await [first, second, third].map { $0?.text }
    #expect(errors == [String?](repeating: answer.error.text, count: 3))
    #expect(!session.isOpen)
    #expect(session.closeCause?.text == answer.error.text)
    #expect(await session.waitUntilClosed()?.text == answer.error.text)
    await daemon.clientHasGone()
    // Later calls learn only that it is over.
    let late = await failure { () async throws(SessionError) in try await session.hostname() }
    #expect(late?.text == SessionError.closed.text)
    #expect(daemon.packets.count == 3)
  }

  @Test("what is only odd costs at most its own call", arguments: Link.allCases, HarmlessAnswer.all)
  func harmless(link: Link, answer: HarmlessAnswer) async throws {
    let seen = Mutex(0)
    let (session, _) = try connect(over: link) { packet, daemon in
      if seen.withLock({
        $0 += 1; return $0
      }) == 1 {
        daemon.send(answer.bytes(packet))
      } else {
        Scripts.wellBehaved(packet, daemon)
      }
    }
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in try await session.hostname() }
    #expect(error.map { answer.matches($0.text) } ?? (answer.error == nil), "\(error?.text ?? "no error")")
    #expect(try await session.hostname() == "kvm7")
    #expect(session.isOpen)
  }

  @Test("a reply that comes twice was nobody's the second time", arguments: Link.allCases)
  func twice(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      guard let reply = Scripts.goodReply(to: packet) else { return }
      daemon.send(reply.bytes + reply.bytes)
    }
    #expect(try await session.hostname() == "kvm7")
    let cause = try #require(await session.waitUntilClosed())
    #expect(
      cause.text
        == SessionError.protocolViolation("no call waiting for reply with prog 536903814 vers 1 serial 0").text)
  }

  @Test("replies before a broken packet still count", arguments: Link.allCases)
  func goodThenBad(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      guard let reply = Scripts.goodReply(to: packet) else { return }
      daemon.send(reply.bytes + word(3) + [0])
    }
    #expect(try await session.hostname() == "kvm7")
    #expect(await session.waitUntilClosed()?.text == SessionError.framing(.tooSmall(length: 3)).text)
  }

  @Test("a daemon that answers and hangs up has answered", arguments: Link.allCases)
  func answerThenEnd(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      if let reply = Scripts.goodReply(to: packet) { daemon.send(reply) }
      daemon.close()
    }
    #expect(try await session.hostname() == "kvm7")
    #expect(await session.waitUntilClosed()?.text == SessionError.endOfFile.text)
  }

  @Test("a reply cut off anywhere is the end of the file", arguments: [Link.memory, .unix])
  func truncated(link: Link) async throws {
    for cut in 0..<Self.replyLength {
      let (session, _) = try connect(over: link) { packet, daemon in
        daemon.send(Array(Scripts.goodReply(to: packet)?.bytes.prefix(cut) ?? []))
        daemon.close()
      }
      let error = await failure { () async throws(SessionError) in try await session.hostname() }
      #expect(error?.text == SessionError.endOfFile.text, "after \(cut) bytes")
    }
  }

  @Test("a reply may be split anywhere", arguments: [Link.memory, .unix])
  func split(link: Link) async throws {
    let cut = Mutex(0)
    let (session, _) = try connect(over: link) { packet, daemon in
      guard let bytes = Scripts.goodReply(to: packet)?.bytes else { return }
      let cut = cut.withLock { $0 }
      daemon.send(Array(bytes[..<cut]))
      // The client's turn comes in between: the rest follows in the poller's next round.
      Poller.shared.run { daemon.send(Array(bytes[cut...])) }
    }
    defer { session.close() }
    for position in 0...Self.replyLength {
      cut.withLock { $0 = position }
      #expect(try await session.hostname() == "kvm7", "split at \(position)")
    }
  }

  @Test("a peer that goes with our bytes unread has reset the connection")
  func reset() async throws {
    let (client, server) = try Link.unix.makePair()
    let session = try Session(transport: client)
    async let error = failure { () async throws(SessionError) in try await session.hostname() }
    // Closed without having been read, once the call is there.
    var byte: UInt8 = 0
    var descriptors = DescriptorQueue()
    while true {
      let result = try withUnsafeMutableBytes(of: &byte) { try server.receive(into: $0, descriptors: &descriptors) }
      if result == .bytes(1) { break }
      await Task.yield()
    }
    server.close()
    #expect(await error?.text == SessionError.transport(TransportError(.receive, .system(104))).text)
  }

  @Test("descriptors that nobody announced end the session, and are closed")
  func descriptorFlood() async throws {
    let (client, server) = try Link.unix.makePair()
    let session = try Session(transport: client)
    let (mine, theirs) = try makeSocketPair()
    let probe = SocketTransport(adopting: mine, name: "probe", passesDescriptors: false)
    // Each travels on the first byte of a length word that promises a long packet.
    let passed = SocketTransport(adopting: theirs, name: "passed", passesDescriptors: false)
    let huge = word(1024)
    try #require(try send(huge, to: server))
    for _ in 0..<40 {
      // Once the session has had enough, the server's end is told.
      guard let result = try? server.send(descriptor: theirs), result == .bytes(1) else { break }
    }
    #expect(await session.waitUntilClosed()?.text == SessionError.framing(.badDescriptorCount).text)
    server.close()
    passed.close()
    #expect(try await endsOfFile(probe), "a passed descriptor is still open")
    withExtendedLifetime(session) {}
  }

  @Test("so do those among the data of a stream")
  func descriptorsInStreamData() async throws {
    let (mine, theirs) = try makeSocketPair()
    let probe = SocketTransport(adopting: mine, name: "probe", passesDescriptors: false)
    let passed = SocketTransport(adopting: theirs, name: "passed", passesDescriptors: false)
    let (session, daemon) = try connect(over: .unix) { packet, daemon in
      Scripts.wellBehaved(packet, daemon)
      guard packet.calls(Remote.StorageVolDownload.self) else { return }
      daemon.send(Array(packet.streamData([UInt8](repeating: 1, count: 200_000)).bytes.prefix(50_000)))
    }
    let stream = try await session.download()
    // What has come is read, so that the next goes straight to the stream's memory.
    guard case .data? = try await stream.next() else {
      Issue.record("no data")
      return
    }
    daemon.send([], descriptors: [theirs])
    #expect(await session.waitUntilClosed()?.text == SessionError.framing(.badDescriptorCount).text)
    passed.close()
    #expect(try await endsOfFile(probe), "a passed descriptor is still open")
  }

  @Test("descriptors of a reply that nobody takes are closed")
  func untakenDescriptors() async throws {
    let (client, server) = try Link.unix.makePair()
    let session = try Session(transport: client)
    defer { session.close() }
    let (mine, theirs) = try makeSocketPair()
    let probe = SocketTransport(adopting: mine, name: "probe", passesDescriptors: false)
    let passed = SocketTransport(adopting: theirs, name: "passed", passesDescriptors: false)
    async let hostname = session.hostname()
    let reply = Packet(
      header: PacketHeader(
        program: .remote, procedure: Remote.ConnectGetHostname.number, type: .replyWithDescriptors, serial: 0),
      payload: word(2) + encodedBytes(of: Wire.ConnectGetHostnameReply(hostname: "kvm7")))
    var byte: UInt8 = 0
    var descriptors = DescriptorQueue()
    while try withUnsafeMutableBytes(of: &byte, { try server.receive(into: $0, descriptors: &descriptors) })
      != .bytes(1)
    {
      await Task.yield()
    }
    try #require(try send(reply.lengthOnly, to: server))
    for _ in 0..<2 { #expect(try server.send(descriptor: theirs) == .bytes(1)) }
    #expect(try await hostname == "kvm7")
    passed.close()
    #expect(try await endsOfFile(probe), "a passed descriptor is still open")
  }

  private static var replyLength: Int {
    Packet.event(0).reply(Wire.ConnectGetHostnameReply(hostname: "kvm7")).bytes.count
  }

  private func send(_ bytes: [UInt8], to transport: any ByteTransport) throws -> Bool {
    try bytes.withUnsafeBytes { try transport.send($0) } == .bytes(bytes.count)
  }

  /// Whether the other end of `transport` gets closed everywhere.
  private func endsOfFile(_ transport: SocketTransport) async throws -> Bool {
    var byte: UInt8 = 0
    var descriptors = DescriptorQueue()
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      let result = try withUnsafeMutableBytes(of: &byte) { try transport.receive(into: $0, descriptors: &descriptors) }
      if result == .endOfFile { return true }
      await Task.yield()
    }
    return false
  }
}
