// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtTransport
import Testing

@Suite("Events and pings", .timeLimit(.minutes(10)))
struct EventTests {
  private static let lifecycle: [any Procedure.Type] = [Remote.DomainEventCallbackLifecycle.self]

  /// A session whose daemon sends what it is given before each reply.
  private static func connect(
    over link: Link, events: [Packet]
  ) throws -> (session: Session, daemon: ScriptedDaemon) {
    try LibvirtSessionTests.connect(over: link) { packet, daemon in
      guard packet.header.type == .call else { return }
      daemon.send(events.flatMap(\.bytes))
      Scripts.wellBehaved(packet, daemon)
    }
  }

  @Test("events go to those who asked for them, from then on, in order", arguments: Link.allCases)
  func order(link: Link) async throws {
    let (session, _) = try Self.connect(
      over: link, events: (0..<5).map { .event(318, payload: [$0]) } + [.event(319), .event(318, program: .qemu)])
    defer { session.close() }
    _ = try await session.hostname()
    let events = session.events.subscribe(to: Self.lifecycle, of: .remote)
    let others = session.events.subscribe(to: Self.lifecycle, of: .qemu)
    _ = try await session.hostname()
    var iterator = events.makeAsyncIterator()
    for expected in 0..<5 as Range<UInt8> {
      let event = try await iterator.next()
      #expect(event?.payload == [expected])
      #expect(event?.procedure == 318)
    }
    var other = others.makeAsyncIterator()
    #expect(try await other.next()?.program == .qemu)
    session.close()
    let ending = await failure { () async throws(SessionError) in
      var iterator = events.makeAsyncIterator()
      return try await iterator.next()
    }
    #expect(ending?.text == SessionError.closed.text, "the events from before the subscription were dropped")
  }

  @Test("a loop that is left leaves the rest of what came with it to the next", arguments: Link.allCases)
  func leaving(link: Link) async throws {
    let (session, _) = try Self.connect(over: link, events: (0..<5).map { .event(318, payload: [$0]) })
    let events = session.events.subscribe(to: Self.lifecycle, of: .remote, capacity: 5)
    _ = try await session.hostname()
    for expected in 0..<2 as Range<UInt8> {
      for try await event in events {
        #expect(event.payload == [expected])
        break
      }
    }
    session.close()
    #expect(await Self.rest(of: events) == [[2], [3], [4]])
    #expect(events.droppedCount == 0)
  }

  @Test("a full buffer drops what comes later, and counts it", arguments: Link.allCases)
  func dropped(link: Link) async throws {
    let (session, _) = try Self.connect(over: link, events: (0..<10).map { .event(318, payload: [$0]) })
    let events = session.events.subscribe(to: Self.lifecycle, of: .remote, capacity: 4)
    _ = try await session.hostname()
    #expect(events.droppedCount == 6)
    session.close()
    #expect(await Self.rest(of: events) == [[0], [1], [2], [3]])
  }

  @Test("large events fill the buffer sooner than many")
  func large() async throws {
    // 12 MiB each: one more than the first does not fit.
    let large = Packet.event(318, payload: [UInt8](repeating: 1, count: 12 << 20))
    let (session, _) = try Self.connect(over: .memory, events: [large, large, .event(318, payload: [2]), large])
    let events = session.events.subscribe(to: Self.lifecycle, of: .remote)
    _ = try await session.hostname()
    #expect(events.droppedCount == 2)
    session.close()
    #expect(await Self.rest(of: events).map(\.count) == [12 << 20, 1])
  }

  @Test("what came before the end is delivered before the end is told")
  func beforeTheEnd() async throws {
    let (session, _) = try LibvirtSessionTests.connect(over: .unix) { _, daemon in
      daemon.send(Packet.event(318, payload: [1]).bytes + Packet.event(318, payload: [2]).bytes)
      daemon.close()
    }
    let events = session.events.subscribe(to: Self.lifecycle, of: .remote)
    #expect(await failure { () async throws(SessionError) in try await session.hostname() }?.text == "endOfFile")
    var iterator = events.makeAsyncIterator()
    #expect(try await iterator.next()?.payload == [1])
    #expect(try await iterator.next()?.payload == [2])
    await #expect(throws: SessionError.self) { try await iterator.next() }
    // Who comes later learns it at once.
    var late = session.events.subscribe(to: Self.lifecycle, of: .remote).makeAsyncIterator()
    await #expect(throws: SessionError.self) { try await late.next() }
  }

  @Test("a consumer that waits is woken by an event, by its cancellation and by the end")
  func waiting() async throws {
    let (session, daemon) = try LibvirtSessionTests.connect(over: .unix)
    let events = session.events.subscribe(to: Self.lifecycle, of: .remote)
    async let first = Self.next(of: events)
    daemon.send(.event(318, payload: [1]))
    #expect(try await first?.payload == [1])
    let cancelled = Task { try await Self.next(of: events) }
    cancelled.cancel()
    #expect(try await cancelled.value == nil)
    let ended = Task { await failure { () async throws(SessionError) in try await Self.next(of: events) } }
    daemon.close()
    #expect(await ended.value?.text == SessionError.endOfFile.text)
    session.close()
  }

  @Test("letting go of a subscription ends it")
  func unsubscribing() async throws {
    let (session, _) = try Self.connect(over: .memory, events: [.event(318)])
    defer { session.close() }
    weak var gone: PacketEvents?
    do {
      let events = session.events.subscribe(to: Self.lifecycle, of: .remote)
      gone = events
    }
    #expect(gone == nil)
    _ = try await session.hostname()
  }

  @Test("pings are answered though a consumer is stuck and its buffer full", arguments: Link.allCases)
  func pingWhileStuck(link: Link) async throws {
    let (session, daemon) = try LibvirtSessionTests.connect(over: link)
    defer { session.close() }
    let stuck = session.events.subscribe(to: Self.lifecycle, of: .remote, capacity: 2)
    for index in 0..<100 as Range<UInt8> { daemon.send(.event(318, payload: [index])) }
    daemon.send(.ping)
    let answer = await daemon.packets(atLeast: 1)
    #expect(answer == [Packet(header: PacketHeader(program: .keepalive, procedure: 2, type: .message, serial: 0))])
    #expect(stuck.droppedCount == 98)
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("a peer that pings and never reads gets no more of our memory", arguments: [Link.memory, .unix])
  func pingFlood(link: Link) async throws {
    let (client, server) = try link.makePair()
    let session = try Session(transport: client)
    let flood = [[UInt8]](repeating: Packet.ping.bytes, count: 1000).flatMap(\.self)
    let count = 60
    for _ in 0..<count { try await Self.send(flood, to: server) }
    #expect(session.isOpen)
    // Now it reads: the pongs are those that fitted.
    let daemon = try ScriptedDaemon(server, script: Scripts.wellBehaved)
    #expect(try await session.hostname() == "kvm7")
    let pongs = daemon.packets.count { $0.header.program == .keepalive }
    #expect(pongs > 1000)
    #expect(pongs < count * 1000 / 2, "all \(pongs) pongs were kept")
    session.close()
    await daemon.clientHasGone()
  }

  @Test("a peer that sends without end leaves the poller to others")
  func endless() async throws {
    let endless = EndlessTransport(repeating: Packet.event(318, payload: [UInt8](repeating: 0, count: 4068)).bytes)
    let flooded = try Session(transport: endless)
    let (session, _) = try LibvirtSessionTests.connect(over: .unix)
    for _ in 0..<20 { #expect(try await session.hostname(deadline: .now + .seconds(30)) == "kvm7") }
    #expect(flooded.isOpen)
    flooded.close()
    session.close()
  }

  private static func next(of events: PacketEvents) async throws(SessionError) -> EventPacket? {
    var iterator = events.makeAsyncIterator()
    return try await iterator.next()
  }

  /// What is left in a subscription whose session has ended.
  private static func rest(of events: PacketEvents) async -> [[UInt8]] {
    var payloads: [[UInt8]] = []
    do {
      for try await event in events { payloads.append(Array(event.payload)) }
    } catch {
      // The end of the session.
    }
    return payloads
  }

  private static func send(_ bytes: [UInt8], to transport: any ByteTransport) async throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let result = try rest.withUnsafeBytes { try transport.send($0) }
      if case .bytes(let count) = result { rest = rest.dropFirst(count) } else { await Task.yield() }
    }
  }
}
