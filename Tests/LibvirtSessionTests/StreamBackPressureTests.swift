// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import Synchronization
import Testing

@testable import LibvirtSession

@Suite("Streams that nobody reads", .timeLimit(.minutes(10)))
struct StreamBackPressureTests {
  private static func limits(patience: Duration = .seconds(3600), divisor: Int = 1) -> StreamLimits {
    var limits = StreamLimits()
    limits.comfortable = 64 * 1024 / divisor
    limits.most = 512 * 1024 / divisor
    limits.patience = patience
    return limits
  }

  private static let flood = pattern(4 << 20)

  /// Sends so many bytes of data, and the end, for each download.
  private static func flooding(_ count: Int) -> ScriptedDaemon.Script {
    { packet, daemon in
      if packet.endsStream { return daemon.send(packet.confirmation) }
      Scripts.wellBehaved(packet, daemon)
      guard packet.calls(Remote.StorageVolDownload.self) else { return }
      var rest = flood.prefix(count)
      while !rest.isEmpty {
        daemon.send(packet.streamData(Array(rest.prefix(PacketLimits.streamChunk))))
        rest = rest.dropFirst(PacketLimits.streamChunk)
      }
      daemon.send(packet.endOfData)
    }
  }

  @Test("reading stops, and goes on with the consumer", arguments: [Link.memory, .unix])
  func pausing(link: Link) async throws {
    let (session, daemon) = try connect(over: link, streamLimits: Self.limits(), script: Self.flooding(4 << 20))
    defer { session.close() }
    let stream = try await session.download()
    await eventually { session.isReadingPaused }
    await pollerIsIdle()
    // The rest waits at the daemon, but for what is in the socket and was read at once.
    #expect(daemon.unsentBytes > 2 << 20)
    #expect(try await stream.contents() == Self.flood)
    #expect(!session.isReadingPaused)
    try await stream.finish()
  }

  @Test("a call is let through, up to a limit, and the stream loses nothing", arguments: [Link.memory, .unix])
  func callsGoOn(link: Link) async throws {
    let size = 300_000
    let (session, _) = try connect(over: link, streamLimits: Self.limits(), script: Self.flooding(size))
    defer { session.close() }
    let stream = try await session.download()
    await eventually { session.isReadingPaused }
    for id in 0..<10 as Range<Int32> { #expect(try await session.domainName(id) == "vm-\(id)") }
    #expect(session.isReadingPaused, "nobody waits any more")
    #expect(try await stream.contents() == Self.flood.prefix(size).map { $0 })
    #expect(!session.isReadingPaused)
    try await stream.finish()
  }

  @Test("beyond the limit a call waits for the consumer", arguments: [Link.memory, .unix])
  func callsWait(link: Link) async throws {
    let (session, daemon) = try connect(over: link, streamLimits: Self.limits(), script: Self.flooding(4 << 20))
    defer { session.close() }
    let stream = try await session.download()
    async let name = session.domainName(7)
    _ = await daemon.packets(atLeast: 2)
    await eventually { session.isReadingPaused }
    await pollerIsIdle()
    #expect(daemon.unsentBytes > 2 << 20)
    #expect(try await stream.contents() == Self.flood)
    #expect(try await name == "vm-7")
    try await stream.finish()
  }

  @Test("a call that waits is answered as the consumer goes on, not once it has caught up")
  func callsMoveWithTheConsumer() async throws {
    // The reply stands behind little more than there is room for.
    let (session, daemon) = try connect(over: .memory, streamLimits: Self.limits()) { packet, daemon in
      guard packet.calls(Remote.DomainLookupByID.self), let call = daemon.packets.first else {
        return Scripts.wellBehaved(packet, daemon)
      }
      daemon.send(call.streamData(Array(Self.flood.prefix(1 << 20))))
      Scripts.wellBehaved(packet, daemon)
    }
    defer { session.close() }
    let stream = try await session.download()
    let name = Task { try await session.domainName(7) }
    _ = await daemon.packets(atLeast: 2)
    await eventually { session.isReadingPaused }
    var taken = 0
    let isAnswered = Mutex(false)
    let answer = Task {
      let name = try await name.value
      isAnswered.withLock { $0 = true }
      return name
    }
    // Half a mebibyte may stay untaken for ever.
    while taken < 512 << 10, !isAnswered.withLock({ $0 }), case .data(let chunk)? = try await stream.next() {
      taken += chunk.count
    }
    #expect(try await answer.value == "vm-7")
  }

  @Test("the end of another stream is let through as a call is, and takes no stream from a slow consumer")
  func endsGoOn() async throws {
    let downloads = Mutex(0)
    let (session, _) = try connect(
      over: .memory, streamLimits: Self.limits(patience: .zero)
    ) { packet, daemon in
      if packet.calls(Remote.StorageVolDownload.self),
        downloads.withLock({
          $0 += 1; return $0
        }) == 1
      {
        return Scripts.wellBehaved(packet, daemon)
      }
      Self.flooding(300_000)(packet, daemon)
    }
    defer { session.close() }
    let ending = try await session.download()
    let slow = try await session.download()
    await eventually { session.isReadingPaused }
    try await ending.finish(deadline: .now + .seconds(20))
    await eventually { session.isReadingPaused }
    let aborted = try await session.download()
    await aborted.abort(deadline: .now + .seconds(20))
    #expect(try await slow.contents() == Self.flood.prefix(300_000).map { $0 })
    try await slow.finish()
  }

  @Test("a consumer that takes nothing while calls wait loses its stream", arguments: [Link.memory, .unix])
  func patience(link: Link) async throws {
    let (session, daemon) = try connect(
      over: link, streamLimits: Self.limits(patience: .zero), script: Self.flooding(4 << 20))
    defer { session.close() }
    let stream = try await session.download()
    await eventually { session.isReadingPaused }
    #expect(try await session.domainName(7) == "vm-7")
    #expect(!session.isReadingPaused)
    #expect(await daemon.packets(atLeast: 3).contains { $0.abortsStream })
    #expect(
      await failure { () async throws(SessionError) in try await stream.next() }?.text
        == SessionError.streamStalled.text)
    #expect(
      await failure { () async throws(SessionError) in try await stream.finish() }?.text
        == SessionError.streamStalled.text)
  }

  @Test("while no call waits, a consumer may take all the time there is")
  func endlessPatience() async throws {
    let (session, _) = try connect(
      over: .memory, streamLimits: Self.limits(patience: .zero), script: Self.flooding(4 << 20))
    defer { session.close() }
    let stream = try await session.download()
    await eventually { session.isReadingPaused }
    for _ in 0..<20 { await pollerIsIdle() }
    #expect(try await stream.contents() == Self.flood)
    try await stream.finish()
  }

  // MARK: What must let the session read on

  /// How a full stream comes to be of no use.
  enum Ending: String, CaseIterable, CustomTestStringConvertible {
    case finished, aborted, dropped
    var testDescription: String { rawValue }
  }

  @Test("reading goes on when the stream is finished, aborted or let go of", arguments: Ending.allCases)
  func endings(ending: Ending) async throws {
    let (session, daemon) = try connect(
      over: .memory, streamLimits: Self.limits(), script: Self.flooding(4 << 20))
    defer { session.close() }
    do {
      let stream = try await session.download()
      await eventually { session.isReadingPaused }
      switch ending {
      case .finished: try await stream.finish()
      case .aborted: await stream.abort(deadline: .now + .seconds(3600))
      case .dropped: break
      }
    }
    await eventually { daemon.unsentBytes == 0 }
    #expect(!session.isReadingPaused)
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("a stream that the daemon has ended unasked holds nobody up, whether what came before is wanted or not")
  func unaskedEnd() async throws {
    let (session, daemon) = try connect(over: .memory, streamLimits: Self.limits()) { packet, daemon in
      Scripts.wellBehaved(packet, daemon)
      // In one piece, so that all of it is read before reading stops.
      daemon.send(packet.streamData(Array(Self.flood.prefix(10_000))).bytes + packet.confirmation.bytes)
      daemon.send(packet.streamData(Array(Self.flood.prefix(200_000))))
    }
    defer { session.close() }
    let (wanted, unwanted) = (try await session.download(), try await session.download())
    withExtendedLifetime(unwanted) {}
    await eventually { daemon.unsentBytes == 0 && !session.isReadingPaused }
    #expect(try await wanted.contents() == Self.flood.prefix(10_000).map { $0 })
    #expect(!daemon.packets.contains { $0.endsStream }, "the daemon knows that it is over")
  }

  @Test("reading goes on when the call that opens the stream is cancelled or refused", arguments: [false, true])
  func opening(isRefused: Bool) async throws {
    let (session, daemon) = try connect(over: .memory, streamLimits: Self.limits()) { packet, daemon in
      guard packet.calls(Remote.StorageVolDownload.self) else { return Scripts.wellBehaved(packet, daemon) }
      daemon.send(packet.streamData(Array(Self.flood.prefix(300_000))))
      if isRefused { daemon.send(packet.refusal(.diskFull)) }
    }
    defer { session.close() }
    let events = session.events.subscribe(to: [Remote.ConnectEventConnectionClosed.self], of: .remote)
    let task = Task { await failure { () async throws(SessionError) in try await session.download() } }
    _ = await daemon.packets(atLeast: 1)
    await eventually { daemon.unsentBytes == 0 }
    task.cancel()
    #expect(await task.value != nil)
    // Nobody calls now, so that nothing else would make it read.
    daemon.send(.event(Remote.ConnectEventConnectionClosed.number, payload: word(0)))
    var iterator = events.makeAsyncIterator()
    #expect(try await iterator.next()?.procedure == Remote.ConnectEventConnectionClosed.number)
    #expect(!session.isReadingPaused)
  }

  @Test("a call that was never made has no stream, and leaves the others alone")
  func neverCalled() async throws {
    let (session, daemon) = try connect(
      over: .memory, streamLimits: Self.limits(), script: Self.flooding(4 << 20))
    defer { session.close() }
    // The first call of a session, so that its serial is the one of calls that were never made.
    let stream = try await session.download()
    await eventually { session.isReadingPaused }
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await failure { () async throws(SessionError) in try await session.download() }
    }
    task.cancel()
    #expect(await task.value?.text == SessionError.cancelled.text)
    #expect(session.isReadingPaused)
    #expect(!daemon.packets.contains { $0.endsStream })
    #expect(try await stream.contents() == Self.flood)
    try await stream.finish()
  }

  @Test("a paused session notices that the daemon is gone", arguments: [Link.memory, .unix])
  func hangUp(link: Link) async throws {
    let (session, daemon) = try connect(over: link, streamLimits: Self.limits()) { packet, daemon in
      Scripts.wellBehaved(packet, daemon)
      daemon.send(packet.streamData(Array(Self.flood.prefix(100_000))))
    }
    let stream = try await session.download()
    await eventually { session.isReadingPaused && daemon.unsentBytes == 0 }
    daemon.close()
    #expect(await session.waitUntilClosed()?.text == SessionError.endOfFile.text)
    #expect(
      await failure { () async throws(SessionError) in try await stream.contents() }?.text
        == SessionError.endOfFile.text)
  }

  @Test("data for no stream is read, and kept nowhere", arguments: Link.allCases)
  func forNobody(link: Link) async throws {
    let size = link == .memoryByteByByte ? 10_000 : 4 << 20
    let (session, daemon) = try connect(over: link, streamLimits: Self.limits()) { packet, daemon in
      daemon.send(packet.streamData(Array(Self.flood.prefix(size))))
      daemon.send(packet.reply(payload: [], type: .stream, status: .ok))
      Scripts.wellBehaved(packet, daemon)
    }
    defer { session.close() }
    #expect(try await session.hostname() == "kvm7")
    #expect(!session.isReadingPaused)
    #expect(daemon.unsentBytes == 0)
  }

  @Test("tiny pieces with holes between them hold the daemon up by the memory they take")
  func tinyPieces() async throws {
    let (session, daemon) = try connect(over: .memory, streamLimits: Self.limits(divisor: 8)) { packet, daemon in
      Scripts.wellBehaved(packet, daemon)
      let pair = packet.streamData([1]).bytes + packet.hole(1).bytes
      daemon.send((0..<2_500).flatMap { _ in pair })
      daemon.send(packet.endOfData)
    }
    defer { session.close() }
    let stream = try await session.download(isSparse: true)
    await eventually { session.isReadingPaused }
    await pollerIsIdle()
    #expect(daemon.unsentBytes > 20_000)
    #expect(try await stream.contents() == (0..<5_000).map { $0 % 2 == 0 ? 1 : 0 })
  }
}
