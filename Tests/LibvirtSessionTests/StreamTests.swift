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

@Suite("Streams", .timeLimit(.minutes(10)))
struct StreamTests {
  // MARK: Reading

  @Test("a download in odd pieces, with an end that is confirmed", arguments: Link.allCases)
  func download(link: Link) async throws {
    let data = pattern(link == .memoryByteByByte ? 40_000 : 700_000)
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.endsStream { return daemon.send(packet.confirmation) }
      daemon.send(packet.reply(payload: []))
      var rest = data[...]
      for size in [1, 2, 3, 24, 28, 29, 262_120, 65_536, 5, .max] {
        daemon.send(packet.streamData(Array(rest.prefix(size))))
        rest = rest.dropFirst(size)
      }
      daemon.send(packet.endOfData)
    }
    defer { session.close() }
    let stream = try await session.download()
    #expect(try await stream.contents() == data)
    #expect(try await stream.next() == nil, "the end can be asked for again")
    try await stream.finish()
    #expect(daemon.packets.dropFirst().map(\.finishesStream) == [true])
    #expect(
      await failure { () async throws(SessionError) in try await stream.finish() }?.text
        == SessionError.streamClosed.text)
  }

  @Test("data before the reply to the call that opens the stream", arguments: Link.allCases)
  func earlyData(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      if packet.endsStream { return daemon.send(packet.confirmation) }
      daemon.send(packet.streamData([1, 2, 3]))
      daemon.send(packet.hole(2))
      daemon.send(packet.reply(payload: []))
      daemon.send(packet.streamData([4]))
      daemon.send(packet.endOfData)
    }
    defer { session.close() }
    let stream = try await session.download(isSparse: true)
    #expect(try await stream.contents() == [1, 2, 3, 0, 0, 4])
    try await stream.finish()
  }

  @Test("finishing in the middle drops what is under way", arguments: Link.allCases)
  func finishInTheMiddle(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      if packet.endsStream {
        daemon.send(packet.streamData([9, 9]))
        daemon.send(packet.confirmation)
        daemon.send(packet.streamData([9, 9]))
      } else {
        Scripts.wellBehaved(packet, daemon)
        if packet.calls(Remote.StorageVolDownload.self) { daemon.send(packet.streamData([1])) }
      }
    }
    defer { session.close() }
    let stream = try await session.download()
    guard case .data(let chunk)? = try await stream.next() else {
      Issue.record("no data came")
      return
    }
    #expect(chunk.array == [1])
    try await stream.finish()
    #expect(try await stream.next() == nil)
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("a reader that is cancelled leaves the stream open", arguments: Link.allCases)
  func cancelledReader(link: Link) async throws {
    let (session, daemon) = try connect(over: link, script: Scripts.confirming)
    defer { session.close() }
    let stream = try await session.download()
    let reader = Task { await failure { () async throws(SessionError) in try await stream.next() } }
    for _ in 0..<10 { await Task.yield() }
    reader.cancel()
    #expect(await reader.value?.text == SessionError.cancelled.text)
    let call = try #require(daemon.packets.first)
    daemon.send(call.streamData([5]))
    daemon.send(call.endOfData)
    #expect(try await stream.contents() == [5])
    try await stream.finish()
  }

  // MARK: Writing

  @Test("an upload arrives as it was sent, before its end is confirmed", arguments: Link.allCases)
  func upload(link: Link) async throws {
    let data = pattern(link == .memoryByteByByte ? 30_000 : 1_500_000)
    let (session, daemon) = try connect(over: link, script: Scripts.confirming)
    defer { session.close() }
    let stream = try await session.upload(isSparse: true)
    try await stream.send(Array(data[..<1]))
    try await stream.send([])
    try await stream.send(Array(data[1...]))
    try await stream.writeHole(1 << 40)
    try await stream.writeHole(0)
    try await stream.writeHole(-5)
    try await stream.finish()
    let packets = daemon.packets.dropFirst()
    #expect(packets.filter(\.isStreamData).flatMap(\.payload) == data)
    #expect(packets.allSatisfy { $0.payload.count <= PacketLimits.streamChunk })
    #expect(packets.allSatisfy { $0.header.serial == packets.first?.header.serial })
    #expect(packets.suffix(2).map(\.header.type) == [.streamHole, .stream])
    #expect(packets.suffix(2).first?.payload == packets.first?.hole(1 << 40).payload)
    #expect(packets.last?.finishesStream == true)
    #expect(packets.filter { $0.header.type == .streamHole }.count == 1)
  }

  @Test("a stream without holes takes none")
  func holeInOther() async throws {
    let (session, daemon) = try connect(over: .memory, script: Scripts.confirming)
    defer { session.close() }
    let stream = try await session.upload()
    let error = await failure { () async throws(SessionError) in try await stream.writeHole(1) }
    #expect(error?.text == SessionError.streamMisuse("Skipping is not supported with this stream").text)
    try await stream.send([1])
    try await stream.finish()
    #expect(daemon.packets.dropFirst().map(\.payload) == [[1], []])
  }

  @Test("an error in the middle is what writing and finishing fail with", arguments: Link.allCases)
  func errorWhileWriting(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      guard packet.isStreamData else { return Scripts.wellBehaved(packet, daemon) }
      daemon.send(packet.streamError(.diskFull))
    }
    defer { session.close() }
    let expected = SessionError.daemon(.diskFull).text
    let stream = try await session.upload()
    try await stream.send([1, 2, 3])
    #expect(await failure { () async throws(SessionError) in try await stream.next() }?.text == expected)
    for _ in 0..<2 {
      #expect(await failure { () async throws(SessionError) in try await stream.send([4]) }?.text == expected)
      #expect(await failure { () async throws(SessionError) in try await stream.finish() }?.text == expected)
    }
    // The daemon would never confirm it.
    await stream.abort(deadline: .now + .seconds(3600))
    #expect(try await session.hostname() == "kvm7")
    #expect(!daemon.packets.contains { $0.endsStream })
  }

  @Test(
    "an error instead of the confirmation is what finishing fails with", arguments: Link.allCases,
    [PacketType.stream, .reply])
  func errorAfterFinish(link: Link, type: PacketType) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      guard packet.endsStream else { return Scripts.wellBehaved(packet, daemon) }
      var error = packet.streamError(.diskFull)
      error.header.type = type
      daemon.send(error)
    }
    defer { session.close() }
    do {
      let stream = try await session.upload()
      try await stream.send([1])
      let error = await failure { () async throws(SessionError) in try await stream.finish() }
      #expect(error?.text == SessionError.daemon(.diskFull).text)
    }
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.filter(\.endsStream).count == 1)
  }

  @Test("both directions at once", arguments: Link.allCases)
  func echo(link: Link) async throws {
    let (session, _) = try connect(over: link) { packet, daemon in
      if packet.isStreamData {
        daemon.send(packet.streamData(packet.payload))
        if packet.payload.last == 0 { daemon.send(packet.endOfData) }
      } else {
        Scripts.confirming(packet, daemon)
      }
    }
    defer { session.close() }
    let stream = try await session.download()
    let sent = (0..<200).map { UInt8($0 % 199 + 1) } + [0]
    async let received = stream.contents()
    for byte in sent { try await stream.send([byte]) }
    #expect(try await received == sent)
    try await stream.finish()
  }

  @Test("a writer that waits for room learns that the stream has failed", arguments: [Link.memory, .unix])
  func failureWhileWaiting(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    let stream = try await session.upload()
    daemon.stopReading()
    let writer = Task {
      await failure { () async throws(SessionError) in
        while true { try await stream.send(pattern(100_000)) }
      }
    }
    await eventually { session.isCongested }
    for _ in 0..<10 { await Task.yield() }
    daemon.send(try #require(daemon.packets.first).streamError(.diskFull))
    #expect(await writer.value?.text == SessionError.daemon(.diskFull).text)
  }

  // MARK: Many at once

  @Test("two streams and 100 calls, packets of all mixed at random", arguments: Link.allCases)
  func interleaved(link: Link) async throws {
    var random = SeededGenerator()
    print("seed \(random.seed) (\(link))")
    // Pieces that are copied, and such as are received where they stay.
    let size = link == .memoryByteByByte ? 5_000 : 1_500_000
    let (first, second) = (pattern(size), pattern(size, seed: 100))
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.endsStream { daemon.send(packet.confirmation) }
      if !packet.calls(Remote.DomainLookupByID.self) { Scripts.wellBehaved(packet, daemon) }
    }
    defer { session.close() }
    let (one, two) = (try await session.download(), try await session.download())
    async let oneContents = one.contents()
    async let twoContents = two.contents()
    let calls = (0..<100 as Range<Int32>).map { id in Task { try await session.domainName(id) } }
    var packets = await daemon.packets(atLeast: 102)
    var replies = packets.dropFirst(2).compactMap { Scripts.goodReply(to: $0) }.shuffled(using: &random)
    packets.removeLast(100)
    var rest = [first[...], second[...]]
    while !rest.allSatisfy(\.isEmpty) || !replies.isEmpty {
      switch Int.random(in: 0..<3, using: &random) {
      case 2: if let reply = replies.popLast() { daemon.send(reply) }
      case let index:
        let piece = rest[index].prefix(Int.random(in: 1...(size / 20), using: &random))
        rest[index] = rest[index].dropFirst(piece.count)
        if !piece.isEmpty { daemon.send(packets[index].streamData(Array(piece))) }
      }
    }
    for packet in packets { daemon.send(packet.endOfData) }
    #expect(try await oneContents == first)
    #expect(try await twoContents == second)
    for (id, call) in calls.enumerated() { #expect(try await call.value == "vm-\(id)") }
    try await one.finish()
    try await two.finish()
  }

  @Test("streams that are opened, used and given up at random leave nothing behind", arguments: [Link.memory, .unix])
  func churn(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      Scripts.confirming(packet, daemon)
      if packet.calls(Remote.StorageVolDownload.self) {
        daemon.send(packet.streamData(pattern(1000)))
        daemon.send(packet.endOfData)
      }
    }
    defer { session.close() }
    await withTaskGroup(of: Void.self) { group in
      for round in 0..<300 {
        let task = Task {
          guard let stream = try? await session.download() else { return }
          switch round % 4 {
          case 0: #expect((try? await stream.contents()) == pattern(1000))
          case 1: await stream.abort(deadline: .now + .seconds(3600))
          case 2: try? await stream.finish()
          default: break
          }
        }
        if round % 7 == 3 {
          for _ in 0..<(round % 5) { await Task.yield() }
          task.cancel()
        } else {
          group.addTask { await task.value }
        }
      }
      await group.waitForAll()
    }
    #expect(try await session.hostname() == "kvm7")
    #expect(session.isOpen)
    // Every stream that was opened has been ended, one way or the other.
    let opened = Set(daemon.packets.filter { $0.calls(Remote.StorageVolDownload.self) }.map(\.header.serial))
    await eventually { Set(daemon.packets.filter(\.endsStream).map(\.header.serial)) == opened }
  }
}
