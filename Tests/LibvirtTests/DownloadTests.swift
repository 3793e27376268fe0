// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import Testing

@Suite("Downloads", .timeLimit(.minutes(10)))
struct DownloadTests {
  private static let sparse: TransferOptions = {
    var options = TransferOptions()
    options.isSparse = true
    return options
  }()

  /// Holes at the start, in the middle and at the end, in blocks that file systems can leave out.
  private static let segments: [ScriptedVolume.Segment] = [
    .hole(1 << 20), .data(pattern(65_536)), .hole(1 << 20), .data([7]), .hole((1 << 20) + 5),
  ]

  @Test("a volume becomes a file", arguments: [0, 1, 900_001], Link.allCases)
  func file(size: Int, link: Link) async throws {
    let size = link == .memoryByteByByte ? size / 30 : size
    let file = try TemporaryFile()
    let scripted = ScriptedVolume([.data(pattern(size))])
    var options = TransferOptions()
    (options.offset, options.length) = (4096, 1 << 30)
    let summary = try await scripted.open(over: link).volume.download(toFile: file.path, options: options)
    #expect(file.contents == pattern(size))
    #expect((summary.totalBytes, summary.sentBytes) == (UInt64(size), UInt64(size)))
    #expect(summary.digest == nil)
    #expect(scripted.endings.map(\.finishesStream) == [true])
    let arguments = try #require(try scripted.openingCall?.arguments(of: Remote.StorageVolDownload.self))
    #expect((arguments.offset, arguments.length, arguments.flags) == (4096, 32 << 20, 0), "the first part of it")
  }

  @Test("holes stay holes", arguments: [false, true])
  func holes(isThere: Bool) async throws {
    let file = try isThere ? TemporaryFile(pattern(5 << 20)) : TemporaryFile()
    let scripted = ScriptedVolume(Self.segments)
    let summary = try await scripted.open().volume.download(toFile: file.path, options: Self.sparse)
    #expect(file.contents == Self.segments.flatMap(\.bytes))
    #expect(summary.totalBytes == 3 << 20 + 65_536 + 6)
    #expect(summary.sentBytes == 65_537)
    #expect(try scripted.openingCall?.arguments(of: Remote.StorageVolDownload.self).flags == 1)
    if TemporaryFile.hasHoles { #expect(file.allocatedBytes < 1 << 20) }
  }

  @Test("nothing but a hole becomes a file of that size")
  func onlyHole() async throws {
    let file = try TemporaryFile()
    try await ScriptedVolume([.hole(1 << 30)]).open().volume.download(toFile: file.path, options: Self.sparse)
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int == 1 << 30)
    if TemporaryFile.hasHoles { #expect(file.allocatedBytes < 1 << 20) }
  }

  @Test("a descriptor is written from where it stands; holes replace what was there, and nothing else")
  func oldData() async throws {
    let old = pattern(4 << 20)
    let file = try TemporaryFile(old)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file.path))
    try handle.seek(toOffset: 1000)
    let new: [ScriptedVolume.Segment] = [.hole(1 << 20), .data([1, 2, 3]), .hole(100)]
    try await ScriptedVolume(new).open().volume.download(
      toDescriptor: handle.fileDescriptor, options: Self.sparse)
    let bytes = new.flatMap(\.bytes)
    #expect(file.contents == old[..<1000] + bytes + old[(1000 + bytes.count)...])
    #expect(try handle.offset() == UInt64(1000 + bytes.count))
    try handle.close()
  }

  @Test("a hole may begin in old data and end behind it")
  func acrossTheEnd() async throws {
    let file = try TemporaryFile(pattern(10_000))
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file.path))
    try handle.seek(toOffset: 5000)
    try await ScriptedVolume([.hole(20_000), .data([1])]).open().volume.download(
      toDescriptor: handle.fileDescriptor, options: Self.sparse)
    #expect(file.contents == pattern(10_000)[..<5000] + [UInt8](repeating: 0, count: 20_000) + [1])
    try handle.close()
  }

  @Test("a pipe gets zeros for holes", arguments: [false, true])
  func pipe(isNonBlocking: Bool) async throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting.fileDescriptor
    if isNonBlocking { _ = fcntl(writer, F_SETFL, O_NONBLOCK) }
    async let received = onOwnThread { try? pipe.fileHandleForReading.readToEnd() }
    try await ScriptedVolume(Self.segments).open().volume.download(toDescriptor: writer, options: Self.sparse)
    try pipe.fileHandleForWriting.close()
    #expect(await received.map { Array($0) } == Self.segments.flatMap(\.bytes))
  }

  @Test("a pipe that nobody reads any more is an error, not the end of the process")
  func brokenPipe() async throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let scripted = ScriptedVolume([.data(pattern(1000))])
    let (volume, _) = try await scripted.open()
    let error = await failure {
      try await volume.download(toDescriptor: pipe.fileHandleForWriting.fileDescriptor)
    }
    #expect(error?.integer1 == EPIPE)
    #expect(scripted.endings.map(\.abortsStream) == [true])
  }

  @Test("a task that waits for a full pipe can be cancelled", arguments: [0, 1])
  func fullPipe(kind: Int) async throws {
    let pipe = Pipe()
    let scripted = ScriptedVolume([kind == 0 ? .data(pattern(300_000)) : .hole(.max)])
    let (volume, _) = try await scripted.open()
    let task = Task {
      try await volume.download(toDescriptor: pipe.fileHandleForWriting.fileDescriptor, options: Self.sparse)
    }
    // Something has arrived, and it will not take all.
    let first = await onOwnThread { try? pipe.fileHandleForReading.read(upToCount: 1) }
    #expect(first?.count == 1)
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    #expect(scripted.endings.map(\.abortsStream) == [true])
  }

  @Test("the longest hole there is can be left", arguments: [false, true])
  func endlessHole(computesDigest: Bool) async throws {
    guard !computesDigest || digestsAreThere else { return }
    let scripted = ScriptedVolume([.data([1]), .hole(.max)])
    let (volume, _) = try await scripted.open()
    var options = Self.sparse
    options.computesDigest = computesDigest
    let (begun, beginning) = AsyncStream<Void>.makeStream()
    options.progress = { _ in beginning.yield() }
    let task = Task { [options] in try await volume.download(toFile: "/dev/null", options: options) }
    for await _ in begun { break }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    #expect(scripted.endings.map(\.abortsStream) == [true])
  }

  @Test("holes beyond the size of any file are an error")
  func impossibleFile() async throws {
    let file = try TemporaryFile()
    let scripted = ScriptedVolume([.hole(.max), .data([1]), .hole(.max)])
    let (volume, _) = try await scripted.open()
    #expect(await failure { try await volume.download(toFile: file.path, options: Self.sparse) }?.code == .systemError)
    #expect(!file.exists)
    #expect(try await volume.connection.hostname() == "kvm7")
  }

  @Test("a full disk is an error, and the stream is aborted")
  func diskFull() async throws {
    let scripted = ScriptedVolume([.data(pattern(1000))])
    let (volume, _) = try await scripted.open()
    let error = await failure { try await volume.download(toFile: "/dev/full") }
    #expect(error?.code == .systemError)
    #expect(error?.integer1 == ENOSPC)
    #expect(error?.message.contains("/dev/full") == true)
    #expect(scripted.endings.map(\.abortsStream) == [true])
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test(
    "a file that was made for a download that fails is removed; one that was there is not", arguments: [false, true])
  func failing(isThere: Bool) async throws {
    let file = try isThere ? TemporaryFile([1]) : TemporaryFile()
    let scripted = ScriptedVolume([.data(pattern(1000))], ending: .failure(.diskFull))
    let (volume, _) = try await scripted.open()
    #expect(await failure { try await volume.download(toFile: file.path) }?.origin == .daemon)
    #expect(file.exists == isThere)
    #expect(scripted.endings.isEmpty, "the daemon has ended it")
  }

  @Test("a volume that is not there costs the file nothing")
  func refused() async throws {
    let file = try TemporaryFile([1, 2, 3])
    let (volume, _) = try await ScriptedVolume(refusal: .diskFull).open()
    #expect(await failure { try await volume.download(toFile: file.path) }?.origin == .daemon)
    #expect(file.contents == [1, 2, 3])
  }

  @Test("a cancelled download is aborted, and its file removed")
  func cancelled() async throws {
    let file = try TemporaryFile()
    let scripted = ScriptedVolume([.data(pattern(1000))], ending: .silence)
    let (volume, _) = try await scripted.open()
    let (begun, beginning) = AsyncStream<Void>.makeStream()
    var options = TransferOptions()
    options.progress = { _ in beginning.yield() }
    let task = Task { [options] in try await volume.download(toFile: file.path, options: options) }
    for await _ in begun { break }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    #expect(scripted.endings.map(\.abortsStream) == [true])
    #expect(!file.exists)
  }

  @Test("a consumer gets everything, holes as zeros")
  func consumer() async throws {
    var bytes: [UInt8] = []
    let summary = try await ScriptedVolume(Self.segments).open().volume.download(options: Self.sparse) { chunk in
      #expect(!chunk.isEmpty)
      bytes += chunk
    }
    #expect(bytes == Self.segments.flatMap(\.bytes))
    #expect(Int(summary.totalBytes) == bytes.count)
  }

  @Test("a consumer that throws aborts the stream")
  func failingConsumer() async throws {
    struct Stop: Error {}
    let scripted = ScriptedVolume(Self.segments)
    let (volume, _) = try await scripted.open()
    await #expect(throws: Stop.self) { try await volume.download(options: Self.sparse) { _ in throw Stop() } }
    #expect(scripted.endings.map(\.abortsStream) == [true])
  }
}
