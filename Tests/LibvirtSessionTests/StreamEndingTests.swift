// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtTransport
import Synchronization
import Testing

@testable import LibvirtSession

@Suite("How streams end", .timeLimit(.minutes(10)))
struct StreamEndingTests {
  // MARK: Giving up

  @Test("an abort is waited for", arguments: Link.allCases)
  func abort(link: Link) async throws {
    let (session, daemon) = try connect(over: link, script: Scripts.confirming)
    defer { session.close() }
    let stream = try await session.upload()
    await stream.abort(deadline: .now + .seconds(3600))
    #expect(daemon.packets.dropFirst().map(\.abortsStream) == [true])
    await stream.abort(deadline: .now + .seconds(3600))
    #expect(
      await failure { () async throws(SessionError) in try await stream.send([1]) }?.text
        == SessionError.streamClosed.text)
    #expect(daemon.packets.count == 2)
  }

  @Test("an abort is waited for in a cancelled task too")
  func abortInCancelledTask() async throws {
    let (session, daemon) = try connect(over: .unix)
    defer { session.close() }
    let stream = try await session.upload()
    let isOver = Mutex(false)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      await stream.abort(deadline: .now + .seconds(3600))
      isOver.withLock { $0 = true }
    }
    task.cancel()
    let abort = try #require(await daemon.packets(atLeast: 2).last)
    for _ in 0..<10 { await Task.yield() }
    #expect(!isOver.withLock { $0 })
    daemon.send(abort.confirmation)
    await task.value
  }

  @Test("an abort that is never confirmed ends at its deadline, and is sent once", arguments: Link.allCases)
  func abortUnconfirmed(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    do {
      let stream = try await session.upload()
      await stream.abort(deadline: .now)
    }
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.dropFirst().map(\.abortsStream) == [true, false])
  }

  @Test("a finish that is not confirmed in time aborts the stream", arguments: Link.allCases)
  func finishTimesOut(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    let stream = try await session.upload()
    for _ in 0..<2 {
      let error = await failure { () async throws(SessionError) in try await stream.finish(deadline: .now) }
      #expect(error?.text == SessionError.timedOut.text)
    }
    let packets = await daemon.packets(atLeast: 3).dropFirst()
    #expect(packets.map(\.finishesStream) == [true, false])
    #expect(packets.map(\.abortsStream) == [false, true])
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("a cancelled finish aborts the stream", arguments: Link.allCases)
  func finishCancelled(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    let stream = try await session.upload()
    let task = Task { await failure { () async throws(SessionError) in try await stream.finish() } }
    _ = await daemon.packets(atLeast: 2)
    task.cancel()
    #expect(await task.value?.text == SessionError.cancelled.text)
    let packets = await daemon.packets(atLeast: 3).dropFirst()
    #expect(packets.map(\.abortsStream) == [false, true])
  }

  @Test("letting go of a stream aborts it", arguments: Link.allCases)
  func dropped(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    _ = try await session.upload()
    let packets = await daemon.packets(atLeast: 2)
    #expect(packets.dropFirst().map(\.abortsStream) == [true])
    // Whatever it still says about it.
    let call = try #require(packets.first)
    daemon.send(call.streamData([1]))
    daemon.send(call.hole(-1))
    daemon.send(call.reply(payload: encodedBytes(of: Wire.RemoteError.diskFull), status: .error))
    #expect(try await session.hostname() == "kvm7")
    #expect(session.isOpen)
  }

  @Test("cancelled before the reply: the stream is aborted when the daemon has opened it", arguments: Link.allCases)
  func cancelledOpening(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.header.serial > 0 { Scripts.wellBehaved(packet, daemon) }
    }
    defer { session.close() }
    let task = Task { await failure { () async throws(SessionError) in try await session.upload() } }
    let call = try #require(await daemon.packets(atLeast: 1).first)
    daemon.send(call.streamData([1]))
    task.cancel()
    #expect(await task.value?.text == SessionError.cancelled.text)
    daemon.send(call.streamData([1]))
    #expect(try await session.hostname() == "kvm7")
    #expect(!daemon.packets.contains { $0.abortsStream }, "the daemon would not hear it")
    daemon.send(call.reply(payload: []))
    #expect(await daemon.packets(atLeast: 3).last?.abortsStream == true)
    daemon.send(call.confirmation)
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("the same while much waits to be sent", arguments: [Link.memory, .unix])
  func cancelledOpeningWhileCongested(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if !packet.calls(Remote.StorageVolDownload.self) { Scripts.confirming(packet, daemon) }
    }
    defer { session.close() }
    let upload = try await session.upload()
    let task = Task { await failure { () async throws(SessionError) in try await session.download() } }
    let call = try #require(await daemon.packets(atLeast: 2).last)
    task.cancel()
    _ = await task.value
    daemon.stopReading()
    while !session.isCongested { try await upload.send(pattern(100_000)) }
    daemon.send(call.reply(payload: []))
    await pollerIsIdle()
    #expect(session.isCongested)
    daemon.goOnReading()
    await eventually { daemon.packets.contains { $0.abortsStream && $0.header.serial == call.header.serial } }
    try await upload.finish()
  }

  @Test("a refused call opens nothing, and nothing is sent for it", arguments: Link.allCases)
  func refused(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      guard packet.calls(Remote.StorageVolUpload.self) else { return Scripts.wellBehaved(packet, daemon) }
      daemon.send(packet.refusal(.diskFull))
    }
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in try await session.upload() }
    #expect(error?.text == SessionError.daemon(.diskFull).text)
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.count == 2)
  }

  // MARK: The end of the connection

  @Test("the connection's first error is every stream's", arguments: Link.allCases)
  func connectionLost(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    let (reading, writing, ending) = (
      try await session.download(), try await session.upload(), try await session.upload()
    )
    async let reader = failure { () async throws(SessionError) in try await reading.next() }
    async let ender = failure { () async throws(SessionError) in try await ending.finish() }
    async let caller = failure { () async throws(SessionError) in try await session.domainName(-1) }
    _ = await daemon.packets(atLeast: 4)
    daemon.send(word(3))
    let expected = SessionError.framing(.tooSmall(length: 3)).text
    #expect(await [reader, ender].map { $0?.text } == [expected, expected])
    _ = await caller
    let sending = await failure { () async throws(SessionError) in try await writing.send([1]) }?.text
    #expect(sending == expected)
    #expect(await failure { () async throws(SessionError) in try await writing.finish() }?.text == expected)
    #expect(
      await failure { () async throws(SessionError) in try await session.upload() }?.text == SessionError.closed.text)
    await writing.abort(deadline: .now + .seconds(3600))
  }

  @Test("a connection that ends inside stream data", arguments: Link.allCases)
  func endInsideData(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      daemon.send(packet.reply(payload: []))
      // The largest packet there is, of which little comes.
      daemon.send(word(33_554_436) + packet.streamData([1, 2, 3]).bytes.dropFirst(4))
      daemon.close()
    }
    let stream = try await session.download()
    let error = await failure { () async throws(SessionError) in try await stream.contents() }
    #expect(error?.text == SessionError.endOfFile.text)
    #expect(await session.waitUntilClosed()?.text == SessionError.endOfFile.text)
  }

  // MARK: A daemon that breaks the rules

  /// What ends the stream on this side only.
  enum Offence: String, CaseIterable, CustomTestStringConvertible {
    case hole = "a hole in a stream without holes"
    case dataAfterEnd = "data after the end"
    case status = "a status that does not exist"
    case shortHole = "half a hole"

    var testDescription: String { rawValue }

    func packets(_ call: Packet) -> [Packet] {
      switch self {
      case .hole: [call.hole(5)]
      case .dataAfterEnd: [call.endOfData, call.streamData([1])]
      case .status: [call.reply(payload: [1], type: .stream, status: PacketStatus(rawValue: 3))]
      case .shortHole: [call.reply(payload: [0, 0, 0, 0], type: .streamHole, status: .continue)]
      }
    }
  }

  @Test(
    "an offence costs the stream only, and the daemon is told at once", arguments: Link.allCases, Offence.allCases)
  func offences(link: Link, offence: Offence) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    let stream = try await session.download()
    let call = try #require(daemon.packets.first)
    for packet in offence.packets(call) { daemon.send(packet) }
    let packets = await daemon.packets(atLeast: 2)
    #expect(packets.dropFirst().map(\.abortsStream) == [true])
    #expect(await failure { () async throws(SessionError) in try await stream.next() } != nil)
    await stream.abort(deadline: .now + .seconds(3600))
    daemon.send(call.streamData([1]))
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.filter(\.endsStream).count == 1)
  }

  @Test("an offence before the reply: the daemon is told when it can hear it", arguments: Link.allCases)
  func earlyOffence(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      guard packet.calls(Remote.StorageVolDownload.self) else { return Scripts.wellBehaved(packet, daemon) }
      daemon.send(packet.hole(5))
    }
    defer { session.close() }
    async let opening = session.download()
    let call = try #require(await daemon.packets(atLeast: 1).first)
    #expect(try await session.hostname() == "kvm7")
    #expect(!daemon.packets.contains { $0.abortsStream })
    daemon.send(call.reply(payload: []))
    let stream = try await opening
    #expect(
      await failure { () async throws(SessionError) in try await stream.next() }?.text
        == SessionError.protocolViolation("Unexpected stream hole").text)
    #expect(await daemon.packets(atLeast: 3).last?.abortsStream == true)
  }

  @Test("a write that comes when the stream is forgotten, and before the reason is told, waits for it")
  func forgotten() async throws {
    let (session, _) = try connect(over: .memory)
    defer { session.close() }
    let inbox = StreamInbox(acceptsHoles: false, limits: session.streamLimits)
    // The session knows no such stream any more.
    let stream = SessionStream(session: session, inbox: inbox, serial: 4711, isSparse: false)
    let cancelled = Task { await failure { () async throws(SessionError) in try await stream.send([1]) } }
    let told = Task { await failure { () async throws(SessionError) in try await stream.send([1]) } }
    try await Task.sleep(for: .milliseconds(20))
    cancelled.cancel()
    #expect(await cancelled.value?.text == SessionError.cancelled.text)
    inbox.fail(.daemon(.diskFull))
    #expect(await told.value?.text == SessionError.daemon(.diskFull).text)
  }

  @Test("a confirmation that nobody asked for: no more can be sent, and finishing tells", arguments: Link.allCases)
  func unasked(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      daemon.send(packet.reply(payload: []))
      daemon.send(packet.streamData([1]))
      daemon.send(packet.confirmation)
    }
    defer { session.close() }
    let stream = try await session.download()
    #expect(try await stream.contents() == [1])
    #expect(
      await failure { () async throws(SessionError) in try await stream.finish() }?.text
        == SessionError.streamClosed.text)
  }
}
