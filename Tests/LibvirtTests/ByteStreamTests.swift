// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

@Suite("Byte streams", .timeLimit(.minutes(10)))
struct ByteStreamTests {
  private static func text(_ segment: StreamSegment?) -> String {
    switch segment {
    case .data(let chunk)?: "data \(Array(chunk))"
    case .hole(let length)?: "hole \(length)"
    case nil: "end"
    }
  }

  @Test("segments come as they were sent", arguments: Link.allCases)
  func segments(link: Link) async throws {
    let scripted = ScriptedVolume([.hole(5), .data([1, 2]), .hole(1 << 60), .hole(3), .data([3])])
    let stream = try await scripted.open(over: link).volume.openDownload(flags: .sparseStream)
    // Neighbours of one kind may have come together, or piece by piece.
    var segments: [ScriptedVolume.Segment] = []
    while let segment = try await stream.nextSegment() {
      switch (segments.last, segment) {
      case (.data(let before)?, .data(let chunk)): segments[segments.count - 1] = .data(before + chunk)
      case (.hole(let before)?, .hole(let length)): segments[segments.count - 1] = .hole(before + length)
      case (_, .data(let chunk)): segments.append(.data(Array(chunk)))
      case (_, .hole(let length)): segments.append(.hole(length))
      }
    }
    #expect(segments == [.hole(5), .data([1, 2]), .hole((1 << 60) + 3), .data([3])])
    try await stream.finish()
    #expect(Self.text(try await stream.nextSegment()) == "end")
  }

  @Test("a loop that is left in the middle of a hole goes on there", arguments: [false, true])
  func leftLoop(asSegments: Bool) async throws {
    let scripted = ScriptedVolume([.data([1]), .hole(600_000), .data([2])])
    let stream = try await scripted.open().volume.openDownload(flags: .sparseStream)
    var bytes: [UInt8] = []
    for try await chunk in stream {
      bytes += chunk
      if bytes.count > 1 { break }
    }
    #expect(bytes.count > 1 && bytes.count < 600_000)
    if asSegments {
      #expect(Self.text(try await stream.nextSegment()) == "hole \(600_001 - bytes.count)")
      #expect(Self.text(try await stream.nextSegment()) == "data [2]")
    } else {
      for try await chunk in stream { bytes += chunk }
      #expect(bytes == [1] + [UInt8](repeating: 0, count: 600_000) + [2])
    }
    try await stream.finish()
  }

  @Test("a cancelled loop leaves a long hole, of which nothing is lost")
  func cancelledInHole() async throws {
    let scripted = ScriptedVolume([.hole(.max)])
    let stream = try await scripted.open().volume.openDownload(flags: .sparseStream)
    let task = Task { () async -> (Int64, LibvirtError?) in
      var count: Int64 = 0
      do throws(LibvirtError) {
        for try await chunk in stream { count += Int64(chunk.count) }
        return (count, nil)
      } catch {
        return (count, error)
      }
    }
    for _ in 0..<10 { await Task.yield() }
    task.cancel()
    let (count, error) = await task.value
    #expect(error?.code == .operationAborted)
    #expect(Self.text(try await stream.nextSegment()) == "hole \(Int64.max - count)")
    await stream.abort()
  }

  @Test("chunks are collections, and stay as they are when more is read")
  func chunks() async throws {
    let scripted = ScriptedVolume([.data(pattern(600_000))])
    let stream = try await scripted.open().volume.openDownload()
    var chunks: [ByteChunk] = []
    for try await chunk in stream { chunks.append(chunk) }
    #expect(chunks.flatMap { $0 } == pattern(600_000))
    let chunk = try #require(chunks.first)
    #expect(chunk.startIndex == 0)
    #expect(chunk.first == 1 && chunk.count > 100)
    #expect(Array(chunk[5..<8]) == [6, 7, 8])
    #expect(chunk.withUnsafeBytes { Array($0.prefix(3)) } == [1, 2, 3])
    #expect(chunk.withContiguousStorageIfAvailable { $0.count } == chunk.count)
    let rest = chunk.dropping(10)
    #expect((rest.startIndex, rest.count) == (0, chunk.count - 10))
    #expect((rest[0], rest.dropping(5).first) == (11, 16))
    #expect(rest.dropping(-5).count == rest.count)
    #expect(rest.dropping(.max).isEmpty)
    #expect(rest.dropping(rest.count - 1).count == 1)
    try await stream.finish()
  }

  @Test("any collection can be written", arguments: Link.allCases)
  func collections(link: Link) async throws {
    let scripted = ScriptedVolume()
    let stream = try await scripted.open(over: link).volume.openUpload(flags: .sparseStream)
    let count = link == .memoryByteByByte ? 1000 : 300_000
    try await stream.write([UInt8]())
    try await stream.write(pattern(10)[3..<5])
    try await stream.write(repeatElement(7, count: count))
    try await stream.write("text".utf8)
    try await stream.writeHole(9)
    try await stream.write((0..<3).lazy.map { UInt8($0) })
    try await stream.finish()
    #expect(
      scripted.uploaded == [
        .data([4, 5] + [UInt8](repeating: 7, count: count) + Array("text".utf8)), .hole(9), .data([0, 1, 2]),
      ])
  }

  @Test("a stream keeps its connection")
  func dropped() async throws {
    let scripted = ScriptedVolume()
    var (volume, host): (StorageVolume?, ScriptedHost) = try await scripted.open()
    do {
      let stream = try await #require(volume).openUpload()
      volume = nil
      try await stream.write([1])
      #expect(stream.connection.isAlive)
    }
    await host.daemon?.clientHasGone()
    #expect(scripted.uploaded == [.data([1])])
  }

  @Test("a stream is aborted when it is let go of")
  func letGo() async throws {
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    _ = try await volume.openUpload()
    while scripted.endings.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    #expect(scripted.endings.map(\.abortsStream) == [true])
    #expect(volume.connection.isAlive)
  }

  @Test("what a stream that has ended is used for fails in libvirt's words")
  func ended() async throws {
    let (volume, _) = try await ScriptedVolume().open()
    let stream = try await volume.openUpload()
    ExpectedError(
      .operationInvalid, .rpc, "Requested operation is not valid: ", "Skipping is not supported with this stream",
      .usage
    ).check(await failure { try await stream.writeHole(1) })
    try await stream.finish()
    ExpectedError(.operationFailed, .rpc, "operation failed: ", "stream is closed", .usage)
      .check(await failure { try await stream.write([1]) })
    ExpectedError(.operationFailed, .rpc, "operation failed: ", "stream is closed", .usage)
      .check(await failure { try await stream.finish() })
    await stream.abort()
  }

  @Test("a stream's offence is told in libvirt's words")
  func unexpectedHole() async throws {
    let (volume, _) = try await ScriptedVolume([.hole(5)]).open()
    let stream = try await volume.openDownload()
    let error = await failure { try await stream.nextSegment() }
    #expect(error?.code == .rpc)
    #expect(error?.message == "Unexpected stream hole")
  }

  @Test("finishing is bound by the connection's time limit for calls")
  func callTimeout() async throws {
    let host = ScriptedHost { packet in
      guard packet.header.type == .call else { return [] }
      guard packet.calls(Remote.StorageVolLookupByPath.self) else {
        return packet.calls(Remote.StorageVolUpload.self) ? packet.reply(payload: []).bytes : nil
      }
      let volume = Wire.StorageVolume(pool: "default", name: "disk", key: "/pool/disk")
      return packet.reply(Wire.StorageVolLookupByPathReply(vol: volume)).bytes
    }
    var options = host.options
    options.callTimeout = .seconds(1)
    options.keepAlive = nil
    let connection = try await Connection.open("scripted:///", options: options)
    // On a busy machine the limit may be over before the daemon has had a chance.
    func patiently<Value>(_ call: () async throws(LibvirtError) -> Value) async -> Value {
      while true { if let value = try? await call() { return value } }
    }
    let volume = await patiently { () async throws(LibvirtError) in
      try await connection.storageVolume(path: "/pool/disk")
    }
    let stream = await patiently { () async throws(LibvirtError) in try await volume.openUpload() }
    #expect(await failure { try await stream.finish() }?.code == .operationTimeout)
    let daemon = try #require(host.daemon)
    while !daemon.packets.contains(where: \.abortsStream) { try await Task.sleep(for: .milliseconds(1)) }
    #expect(connection.isAlive)
  }
}
