// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

@Suite("Uploads", .timeLimit(.minutes(10)))
struct UploadTests {
  private static let kib64 = 64 << 10

  private static func sparse(digest: Bool = false) -> TransferOptions {
    var options = TransferOptions()
    options.isSparse = true
    options.computesDigest = digest
    return options
  }

  @Test("a file arrives as it is", arguments: [0, 1, 262_120, 262_121, 900_001], [Link.memory, .unix])
  func file(size: Int, link: Link) async throws {
    let file = try TemporaryFile(pattern(size))
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open(over: link)
    let progress = Mutex<[TransferProgress]>([])
    var options = TransferOptions()
    options.offset = 512
    options.progress = { step in progress.withLock { $0.append(step) } }
    let summary = try await volume.upload(fromFile: file.path, options: options)
    #expect(scripted.uploaded.flatMap(\.bytes) == pattern(size))
    #expect((summary.totalBytes, summary.sentBytes) == (UInt64(size), UInt64(size)))
    #expect(summary.digest == nil)
    #expect(scripted.endings.map(\.finishesStream) == [true])
    let arguments = try #require(try scripted.openingCall?.arguments(of: Remote.StorageVolUpload.self))
    #expect((arguments.offset, arguments.length, arguments.flags) == (512, 0, 0))
    let steps = progress.withLock { $0 }
    #expect(steps.allSatisfy { $0.totalBytes == UInt64(size) })
    #expect(steps.first?.completedBytes == 0)
    #expect(steps.last?.completedBytes == UInt64(size))
  }

  /// Files with holes, as they lie on the disk.
  static let layouts: [[ScriptedVolume.Segment]] = [
    [.hole(Int64(kib64)), .data(pattern(kib64))],
    [.data(pattern(kib64)), .hole(Int64(3 * kib64)), .data(pattern(5))],
    [.data(pattern(kib64)), .hole(Int64(kib64) + 17)],
    [.hole(1 << 30)],
    [.data([UInt8](repeating: 0, count: kib64))],
    [.data(pattern(700_000 / kib64 * kib64)), .hole(Int64(kib64)), .data(pattern(kib64)), .hole(1)],
    [],
  ]

  @Test("holes are sent as such, wherever they are; zeros on the disk are data", arguments: layouts.indices)
  func holes(layout: Int) async throws {
    let segments = Self.layouts[layout]
    let file = try TemporaryFile(segments)
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    let summary = try await volume.upload(fromFile: file.path, options: Self.sparse())
    let total = segments.reduce(0) { $0 + ($1.holeLength ?? Int64($1.bytes.count)) }
    #expect(Int64(summary.totalBytes) == total)
    guard TemporaryFile.hasHoles else { return }
    // A file system need not make a hole of less than a block.
    let blocks = segments.map { $0 == .hole(1) ? .data([0]) : $0 }
    #expect(scripted.uploaded.filter { $0 != .hole(1) && $0 != .data([0]) } == blocks.filter { $0 != .data([0]) })
    #expect(try scripted.openingCall?.arguments(of: Remote.StorageVolUpload.self).flags == 1)
  }

  @Test("the digest is of all bytes, zeros included", .enabled(if: digestsAreThere))
  func digest() async throws {
    let segments = Self.layouts[1]
    let (sparse, plain) = (ScriptedVolume(), ScriptedVolume())
    let file = try TemporaryFile(segments)
    let first = try await sparse.open().volume.upload(fromFile: file.path, options: Self.sparse(digest: true))
    var options = TransferOptions()
    options.computesDigest = true
    let second = try await plain.open().volume.upload(from: segments.flatMap(\.bytes), options: options)
    #expect(first.digest?.count == 32)
    #expect(first.digest == second.digest)
    #expect(first.totalBytes == second.totalBytes)
    #expect(sparse.uploaded.flatMap(\.bytes) == plain.uploaded.flatMap(\.bytes))
  }

  @Test("no more is sent than was asked for, of data and of holes", arguments: [1, 65_536, 65_537, 131_072, 400_000])
  func length(length: Int) async throws {
    let segments = Self.layouts[1]
    let file = try TemporaryFile(segments)
    let scripted = ScriptedVolume()
    var options = Self.sparse()
    options.length = UInt64(length)
    let summary = try await scripted.open().volume.upload(fromFile: file.path, options: options)
    let expected = Array(segments.flatMap(\.bytes).prefix(length))
    #expect(scripted.uploaded.flatMap(\.bytes) == expected)
    #expect(Int(summary.totalBytes) == expected.count)
    #expect(try scripted.openingCall?.arguments(of: Remote.StorageVolUpload.self).length == UInt64(length))
  }

  @Test("a descriptor is read from where it stands, and stays the caller's", arguments: [false, true])
  func descriptor(isSparse: Bool) async throws {
    let file = try TemporaryFile(pattern(100_000))
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file.path))
    try handle.seek(toOffset: 70_000)
    let scripted = ScriptedVolume()
    var options = TransferOptions()
    options.isSparse = isSparse
    try await scripted.open().volume.upload(fromDescriptor: handle.fileDescriptor, options: options)
    #expect(scripted.uploaded.flatMap(\.bytes) == pattern(100_000).dropFirst(70_000).map { $0 })
    #expect(try handle.offset() == 100_000)
    try handle.close()
  }

  @Test("a pipe is read to its end", arguments: [false, true], [false, true])
  func pipe(isSparse: Bool, isNonBlocking: Bool) async throws {
    let pipe = Pipe()
    let reader = pipe.fileHandleForReading.fileDescriptor
    if isNonBlocking { _ = fcntl(reader, F_SETFL, O_NONBLOCK) }
    async let writing: Void = onOwnThread {
      for start in stride(from: 0, to: 300_000, by: 30_000) {
        pipe.fileHandleForWriting.write(Data(pattern(300_000)[start..<start + 30_000]))
      }
      try? pipe.fileHandleForWriting.close()
    }
    let scripted = ScriptedVolume()
    var options = TransferOptions()
    options.isSparse = isSparse
    let progress = Mutex<TransferProgress?>(nil)
    options.progress = { step in progress.withLock { $0 = step } }
    let summary = try await scripted.open().volume.upload(fromDescriptor: reader, options: options)
    await writing
    #expect(scripted.uploaded.flatMap(\.bytes) == pattern(300_000))
    #expect(summary.totalBytes == 300_000)
    #expect(progress.withLock { $0 }?.totalBytes == nil, "nobody can know")
  }

  @Test("a task that waits for a pipe can be cancelled")
  func silentPipe() async throws {
    let pipe = Pipe()
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    let task = Task { try await volume.upload(fromDescriptor: pipe.fileHandleForReading.fileDescriptor) }
    while scripted.openingCall == nil { await Task.yield() }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    // One that is cancelled while the stream is being opened does not wait for the daemon to hear of it.
    while scripted.endings.isEmpty { await Task.yield() }
    #expect(scripted.endings.map(\.abortsStream) == [true])
    withExtendedLifetime(pipe) {}
  }

  @Test("a file that is cut off meanwhile is sent as far as it goes", arguments: [false, true])
  func cutOff(isSparse: Bool) async throws {
    let file = try TemporaryFile(pattern(1_000_000))
    let scripted = ScriptedVolume()
    var options = TransferOptions()
    options.isSparse = isSparse
    options.progress = { [path = file.path] step in if step.completedBytes > 0 { truncate(path, 300_000) } }
    let summary = try await scripted.open().volume.upload(fromFile: file.path, options: options)
    #expect(summary.totalBytes == 300_000)
    #expect(scripted.uploaded.flatMap(\.bytes) == Array(pattern(1_000_000).prefix(300_000)))
    #expect(scripted.endings.map(\.finishesStream) == [true])
  }

  @Test("a file that is not there costs the volume nothing")
  func noFile() async throws {
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    let error = await failure { try await volume.upload(fromFile: "/nonexistent/disk.img") }
    #expect(error?.code == .systemError)
    #expect(error?.integer1 == ENOENT)
    #expect(error?.origin == .usage)
    #expect(error?.message.contains("/nonexistent/disk.img") == true)
    #expect(scripted.openingCall == nil)
  }

  @Test("what cannot be read aborts the stream")
  func folder() async throws {
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    #expect(await failure { try await volume.upload(fromFile: "/") }?.integer1 == EISDIR)
    #expect(scripted.endings.map(\.abortsStream) == [true])
    #expect(try await volume.connection.hostname() == "kvm7")
  }

  @Test("the daemon's error at the end is the upload's")
  func fullDisk() async throws {
    let file = try TemporaryFile(pattern(1000))
    let scripted = ScriptedVolume(ending: .failure(.diskFull))
    let (volume, _) = try await scripted.open()
    let error = await failure { try await volume.upload(fromFile: file.path) }
    #expect(error?.message.hasSuffix("No space left on device") == true)
    #expect(error?.origin == .daemon)
    #expect(scripted.endings.map(\.finishesStream) == [true], "there is nothing to abort any more")
  }

  @Test("a refusal is the upload's error")
  func refused() async throws {
    let scripted = ScriptedVolume(refusal: .diskFull)
    let (volume, _) = try await scripted.open()
    #expect(await failure { try await volume.upload(from: [1, 2, 3]) }?.origin == .daemon)
    #expect(scripted.endings.isEmpty)
  }

  @Test("a sequence is sent piece by piece, empty ones included", arguments: Link.allCases)
  func sequence(link: Link) async throws {
    let pieces = [pattern(3), [], pattern(300_000), [9]]
    let scripted = ScriptedVolume()
    let stream = AsyncStream<[UInt8]> { continuation in
      for piece in pieces { continuation.yield(piece) }
      continuation.finish()
    }
    let summary = try await scripted.open(over: link).volume.upload(from: stream)
    #expect(scripted.uploaded.flatMap(\.bytes) == pieces.flatMap { $0 })
    #expect(summary.totalBytes == 300_004)
  }

  @Test("a sequence that ends because its task is cancelled is not taken for all there is")
  func cancelledSequence() async throws {
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    let (source, feeder) = AsyncStream.makeStream(of: [UInt8].self)
    let upload = Task { try await volume.upload(from: source) }
    feeder.yield([1, 2, 3])
    while scripted.uploaded.isEmpty { await Task.yield() }
    upload.cancel()
    #expect(await failure { try await upload.value }?.code == .operationAborted)
    #expect(scripted.endings.map(\.finishesStream) == [false])
  }

  @Test("a sequence that fails aborts the stream")
  func failingSequence() async throws {
    struct Stop: Error {}
    let scripted = ScriptedVolume()
    let (volume, _) = try await scripted.open()
    let stream = AsyncThrowingStream<[UInt8], any Error> { continuation in
      continuation.yield([1])
      continuation.finish(throwing: Stop())
    }
    await #expect(throws: Stop.self) { try await volume.upload(from: stream) }
    #expect(scripted.endings.map(\.abortsStream) == [true])
  }

  @Test("collections without memory of their own are sent too")
  func lazyCollection() async throws {
    let scripted = ScriptedVolume()
    try await scripted.open().volume.upload(from: (0..<300_000).lazy.map { UInt8($0 % 251 + 1) })
    #expect(scripted.uploaded == [.data(pattern(300_000))])
  }

  @Test("a cancelled upload is aborted")
  func cancelled() async throws {
    let scripted = ScriptedVolume(ending: .silence)
    let (volume, _) = try await scripted.open()
    let task = Task { try await volume.upload(from: pattern(1000)) }
    while scripted.endings.isEmpty { await Task.yield() }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    while scripted.endings.count < 2 { await Task.yield() }
    #expect(scripted.endings.map(\.abortsStream) == [false, true])
  }

  @Test("files are read on no thread that others need")
  @MainActor func mainActor() async throws {
    let file = try TemporaryFile(pattern(1000))
    let wasMain = Mutex<[Bool]>([])
    var options = TransferOptions()
    options.progress = { _ in wasMain.withLock { $0.append(Thread.isMainThread) } }
    try await ScriptedVolume().open().volume.upload(fromFile: file.path, options: options)
    #expect(wasMain.withLock { $0 } == [false, false])
  }

  @Test("connections for looking refuse streams without a packet")
  func readOnly() async throws {
    let host = ScriptedHost { packet in
      guard packet.calls(Remote.StorageVolLookupByPath.self) else { return nil }
      let volume = Wire.StorageVolume(pool: "default", name: "disk", key: "/pool/disk")
      return packet.reply(Wire.StorageVolLookupByPathReply(vol: volume)).bytes
    }
    let volume = try await host.open(isReadOnly: true).storageVolume(path: "/pool/disk")
    let before = host.calls.count
    #expect(await failure { try await volume.openUpload() }?.code == .operationDenied)
    #expect(await failure { try await volume.openDownload() }?.code == .operationDenied)
    #expect(host.calls.count == before)
  }
}

extension ScriptedVolume.Segment {
  fileprivate var holeLength: Int64? { if case .hole(let length) = self { length } else { nil } }
}

#if TLS
  let digestsAreThere = true
#else
  let digestsAreThere = false
#endif
