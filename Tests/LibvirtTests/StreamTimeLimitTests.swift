// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtTestSupport
import Testing

@Suite("Time limits of a stream's steps", .timeLimit(.minutes(2)))
struct StreamTimeLimitTests {
  private static let limit = Duration.milliseconds(50)

  private static func expectTimeout(_ error: LibvirtError?, _ activity: String) {
    ExpectedError(
      .operationTimeout, .rpc, "Timed out during operation: ", "the daemon did not answer \(activity) in time", .session
    ).check(error)
  }

  private static func bytes(_ segment: StreamSegment?) -> [UInt8]? {
    if case .data(let chunk)? = segment { Array(chunk) } else { nil }
  }

  @Test("reading ends by the limit, and goes on when something comes", arguments: Link.allCases)
  func reading(link: Link) async throws {
    let scripted = ScriptedVolume(ending: .silence)
    let (volume, host) = try await scripted.open(over: link)
    let stream = try await volume.openDownload()
    let start = ContinuousClock.now
    for _ in 0..<2 {
      Self.expectTimeout(
        await failure { try await withCallTimeout(Self.limit) { try await stream.nextSegment() } },
        "STORAGE_VOL_DOWNLOAD")
    }
    #expect(.now - start >= Self.limit * 2)
    let iterated = await failure {
      try await withCallTimeout(Self.limit) { for try await _ in stream {} }
    }
    Self.expectTimeout(iterated, "STORAGE_VOL_DOWNLOAD")

    let (daemon, call) = (try #require(host.daemon), try #require(scripted.openingCall))
    daemon.send(call.streamData([7]))
    let segment = try await withCallTimeout(.seconds(60)) { try await stream.nextSegment() }
    #expect(Self.bytes(segment) == [7])
    daemon.send(call.endOfData)
    #expect(try await stream.nextSegment() == nil)
    await stream.abort()
    #expect(volume.connection.isAlive)
  }

  @Test("the connection's own limit is for calls: reading is not bound by it")
  func callTimeout() async throws {
    let scripted = ScriptedVolume(ending: .silence)
    let host = scripted.host()
    var options = host.options
    options.callTimeout = Self.limit
    let connection = try await Connection.open("scripted:///", options: options)
    // Whatever the machine is busy with, these two succeed.
    let stream = try await withCallTimeout(.seconds(3600)) {
      try await connection.storageVolume(path: "/pool/disk").openDownload()
    }
    let reading = Task { try await stream.nextSegment() }
    for _ in 0..<10 { await Task.yield() }
    // Begun later, and over: the reader would be too.
    host.daemon?.stopReading()
    Self.expectTimeout(await failure { try await connection.hostname() }, "CONNECT_GET_HOSTNAME")
    host.daemon?.goOnReading()
    host.daemon?.send(try #require(scripted.openingCall).streamData([7]))
    #expect(Self.bytes(try await reading.value) == [7])
    await stream.abort()
  }

  @Test(
    "writing ends by the limit when the daemon takes nothing, sends nothing of it, and goes on when it does",
    arguments: [Link.memory, .unix])
  func writing(link: Link) async throws {
    let scripted = ScriptedVolume()
    let (volume, host) = try await scripted.open(over: link)
    let stream = try await volume.openUpload(flags: .sparseStream)
    let daemon = try #require(host.daemon)
    daemon.stopReading()
    let (count, error) = await stream.writeUntilStuck()
    Self.expectTimeout(error, "STORAGE_VOL_UPLOAD")
    Self.expectTimeout(
      await failure { try await withCallTimeout(Self.limit) { try await stream.write([8]) } }, "STORAGE_VOL_UPLOAD")
    Self.expectTimeout(
      await failure { try await withCallTimeout(Self.limit) { try await stream.writeHole(9) } }, "STORAGE_VOL_UPLOAD")

    daemon.goOnReading()
    try await withCallTimeout(.seconds(60)) {
      try await stream.writeHole(5)
      try await stream.write([1, 2])
    }
    try await stream.finish()
    let expected: [ScriptedVolume.Segment] = [.data([UInt8](repeating: 7, count: count)), .hole(5), .data([1, 2])]
    // Not as operands: it would print all of it.
    let isSame = scripted.uploaded == expected
    #expect(isSame)
  }
}
