// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtRPC
import LibvirtTestSupport
import Synchronization
import Testing

@testable import Libvirt

/// Downloads by several streams, with ranges of 10,000 bytes.
@Suite("Downloads in ranges", .timeLimit(.minutes(10)))
struct RangedDownloadTests {
  private static let bytes = pattern(95_000)
  private static let size = UInt64(bytes.count)

  private static func download(
    _ volume: StorageVolume, _ options: TransferOptions = TransferOptions(), into descriptor: Int32,
    seconds: [Double] = [0, 1]
  ) async throws -> TransferSummary {
    var download = RangedDownload(volume: volume, options: options, sizes: .init(first: 10_000, range: 10_000))
    let clock = SteppedClock(seconds)
    download.now = { clock.now() }
    let first = try await download.openFirst()
    do {
      return try await download.run(first, into: LocalFile(borrowing: descriptor))
    } catch {
      await first.abort()
      throw error
    }
  }

  private static func download(
    _ volume: StorageVolume, _ options: TransferOptions = TransferOptions(), to path: String,
    flags: Int32 = O_WRONLY | O_CREAT, seconds: [Double] = [0, 1]
  ) async throws -> TransferSummary {
    let descriptor = open(path, flags | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    return try await download(volume, options, into: descriptor, seconds: seconds)
  }

  @Test("the parts make the whole, of which at least three were under way at a time")
  func whole() async throws {
    let file = try TemporaryFile()
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size, together: 3)
    let summary = try await Self.download(scripted.open(), to: file.path)
    #expect(file.contents == Self.bytes)
    #expect((summary.totalBytes, summary.sentBytes) == (Self.size, Self.size))
    let openings = scripted.openings
    #expect(openings.map(\.offset) == (0..<10).map { $0 * 10_000 })
    #expect(openings.map(\.length) == [UInt64](repeating: 10_000, count: 9) + [0], "the last is open-ended")
    #expect(scripted.endings.map(\.finishesStream) == [Bool](repeating: true, count: 10))
  }

  @Test("a part of the volume, into the middle of a file, whose position is behind it then")
  func part() async throws {
    let old = pattern(200_000)
    let file = try TemporaryFile(old)
    var options = TransferOptions()
    (options.offset, options.length) = (3, 42_000)
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size)
    let volume = try await scripted.open()
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file.path))
    try handle.seek(toOffset: 1000)
    let summary = try await Self.download(volume, options, into: handle.fileDescriptor)
    #expect(try handle.offset() == 43_000)
    try handle.close()
    #expect(summary.totalBytes == 42_000)
    var expected = old
    expected.replaceSubrange(1000..<43_000, with: Self.bytes[3..<42_003])
    #expect(file.contents == expected)
    #expect(scripted.openings.map(\.length) == [10_000, 10_000, 10_000, 10_000, 2000])
  }

  @Test("a length beyond the end brings what there is", arguments: [UInt64.max, 1 << 40])
  func beyond(length: UInt64) async throws {
    let file = try TemporaryFile()
    var options = TransferOptions()
    (options.offset, options.length) = (5, length)
    let summary = try await Self.download(RangedVolume(Self.bytes, toldSize: Self.size).open(), options, to: file.path)
    #expect(summary.totalBytes == Self.size - 5)
    #expect(file.contents == Array(Self.bytes[5...]))
  }

  @Test("more streams than there can be are as many as there can be")
  func mostStreams() async throws {
    let file = try TemporaryFile()
    var options = TransferOptions()
    options.maximumStreams = .max
    _ = try await Self.download(RangedVolume(Self.bytes, toldSize: Self.size).open(), options, to: file.path)
    #expect(file.contents == Self.bytes)
  }

  @Test("an offset behind which there can be nothing, from a daemon that has something all the same")
  func lastOffset() async throws {
    let file = try TemporaryFile()
    let scripted = ScriptedVolume([.data(pattern(10_000))])
    var options = TransferOptions()
    options.offset = .max
    let summary = try await Self.download(scripted.open().volume, options, to: file.path)
    #expect(summary.totalBytes == 10_000)
  }

  @Test(
    "a volume that has grown since its size was told comes whole, or as far as is wanted",
    arguments: [0, 80_000, 1 << 40])
  func grown(length: UInt64) async throws {
    let file = try TemporaryFile()
    var options = TransferOptions()
    options.length = length
    let summary = try await Self.download(RangedVolume(Self.bytes, toldSize: 61_000).open(), options, to: file.path)
    let wanted = length == 0 ? Self.bytes.count : min(Self.bytes.count, Int(length))
    #expect(file.contents == Array(Self.bytes.prefix(wanted)))
    #expect(summary.totalBytes == UInt64(wanted))
  }

  @Test("more than was asked for is an error, also by one stream")
  func tooMuch() async throws {
    let file = try TemporaryFile()
    var options = TransferOptions()
    (options.length, options.maximumStreams) = (9_999, 1)
    let scripted = ScriptedVolume([.data(pattern(10_000))])
    let volume = try await scripted.open().volume
    let error = await failure { try await Self.download(volume, options, to: file.path) }
    #expect(
      error?.message.contains("sent more than the 9999 bytes asked for") == true,
      "\(error?.message ?? "none")")
  }

  @Test("a place in a file that no file has is the file's error")
  func tooFar() throws {
    let file = RandomAccessFile(descriptor: -1, name: "far", origin: .max - 10)
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1, alignment: 1)
    defer { bytes.deallocate() }
    let error = #expect(throws: LibvirtError.self) { try file.write(UnsafeRawBufferPointer(bytes), at: 11) }
    #expect(error?.message.hasSuffix("File too large") == true, "\(error?.message ?? "none")")
  }

  @Test("where the size is not known, or wrong, one stream brings the rest", arguments: [nil, 0, 10_000])
  func unknownSize(told: UInt64?) async throws {
    let file = try TemporaryFile()
    let scripted = RangedVolume(Self.bytes, toldSize: told)
    let summary = try await Self.download(scripted.open(), to: file.path)
    #expect(file.contents == Self.bytes)
    #expect(summary.totalBytes == Self.size)
    #expect(scripted.openings.map(\.offset) == [0, 10_000])
    #expect(scripted.openings.map(\.length) == [10_000, 0])
  }

  @Test("what fits into the first part needs no other", arguments: [0, 9999, 10_000])
  func small(size: Int) async throws {
    let file = try TemporaryFile()
    let scripted = RangedVolume(pattern(size), toldSize: UInt64(size))
    let summary = try await Self.download(scripted.open(), to: file.path)
    #expect(summary.totalBytes == UInt64(size))
    #expect(file.contents == pattern(size))
    // Whether there is more than was asked for, only another stream tells.
    #expect(scripted.openings.count == (size < 10_000 ? 1 : 2))
  }

  @Test("pipes, and files that are appended to, get everything in its order")
  func inOrder() async throws {
    let file = try TemporaryFile([1, 2, 3])
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size)
    _ = try await Self.download(scripted.open(), to: file.path, flags: O_WRONLY | O_APPEND)
    #expect(file.contents == [1, 2, 3] + Self.bytes)
    #expect(scripted.openings.count == 2)

    let pipe = Pipe()
    async let received = onOwnThread { try? pipe.fileHandleForReading.readToEnd() }
    let second = RangedVolume(Self.bytes, toldSize: Self.size)
    let volume = try await second.open()
    _ = try await Self.download(volume, into: pipe.fileHandleForWriting.fileDescriptor)
    try pipe.fileHandleForWriting.close()
    #expect(await received.map { Array($0) } == Self.bytes)
    #expect(second.openings.count == 2)
  }

  @Test("the null device takes several streams; other devices do not", arguments: ["/dev/null", "/dev/zero"])
  func devices(path: String) async throws {
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size)
    let summary = try await Self.download(scripted.open(), to: path, flags: O_WRONLY)
    #expect(summary.totalBytes == Self.size)
    #expect(scripted.openings.count == (path == "/dev/null" ? 10 : 2))
  }

  @Test("one stream does it alone when no more are wanted, for holes, and for a digest", arguments: 0..<4)
  func alone(why: Int) async throws {
    let file = try TemporaryFile()
    var options = TransferOptions()
    switch why {
    case 0: options.maximumStreams = 1
    case 1: options.maximumStreams = -5
    case 2: options.isSparse = true
    default: options.computesDigest = digestsAreThere
    }
    guard why < 3 || digestsAreThere else { return }
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size)
    _ = try await Self.download(scripted.open(), options, to: file.path)
    #expect(file.contents == Self.bytes)
    #expect(scripted.openings.map(\.length) == [0])
  }

  @Test(
    "a range that fails ends the others, which are aborted, and the connection goes on",
    arguments: [(2, RangedVolume.Fault.refusal), (3, .failure), (9, .refusal), (10, .failure)])
  func failing(opening: Int, fault: RangedVolume.Fault) async throws {
    let file = try TemporaryFile()
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size, fault: (opening, fault))
    let volume = try await scripted.open()
    let error = await failure { try await Self.download(volume, to: file.path) }
    #expect(error?.origin == .daemon)
    #expect(try await volume.connection.hostname() == "kvm7")
    // All but the one that has failed. Of one that was just being opened its reply tells first.
    while scripted.unendedCount > 1 { try await Task.sleep(for: .milliseconds(1)) }
    #expect(scripted.unendedCount == 1)
  }

  @Test(
    "a range of another length than was asked for is an error", arguments: [1, 2, 5], [RangedVolume.Fault.short, .long])
  func wrongLength(opening: Int, fault: RangedVolume.Fault) async throws {
    // A volume may end where it likes in its first part.
    guard opening > 1 || fault == .long else { return }
    let file = try TemporaryFile()
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size, fault: (opening, fault))
    let volume = try await scripted.open()
    let error = await failure { try await Self.download(volume, to: file.path) }
    #expect(error?.code == .operationFailed)
    let words = fault == .short ? "volume disk, whose size has changed" : "sent more than the 10000 bytes"
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "none")")
    #expect(try await volume.connection.hostname() == "kvm7")
  }

  @Test("a cancelled download aborts every stream that is open")
  func cancelled() async throws {
    let file = try TemporaryFile()
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size, fault: (4, .silence))
    let volume = try await scripted.open()
    let (steps, reporter) = AsyncStream.makeStream(of: UInt64.self)
    var options = TransferOptions()
    options.progress = { reporter.yield($0.completedBytes) }
    let task = Task { [options] in try await Self.download(volume, options, to: file.path) }
    for await done in steps where done == Self.size { break }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    #expect(scripted.unendedCount == 0)
    #expect(scripted.endings.contains { $0.abortsStream })
    #expect(try await volume.connection.hostname() == "kvm7")
  }

  @Test("several streams that are slower than one was leave the rest to one")
  func slower() async throws {
    let file = try TemporaryFile()
    let scripted = RangedVolume(Self.bytes, toldSize: Self.size)
    // One second for the first part, and an hour when the next range is claimed after each stream has had its own.
    let seconds: [Double] = [0, 1, 1, 1, 1, 1, 1, 3600]
    var options = TransferOptions()
    options.maximumStreams = 4
    _ = try await Self.download(scripted.open(), options, to: file.path, seconds: seconds)
    #expect(file.contents == Self.bytes)
    #expect(scripted.openings.last?.length == 0)
    #expect(scripted.openings.count < 10)
  }

  @Test("progress grows, and tells the whole once that is known")
  func progress() async throws {
    let file = try TemporaryFile()
    let steps = Mutex<[TransferProgress]>([])
    var options = TransferOptions()
    options.progress = { step in steps.withLock { $0.append(step) } }
    _ = try await Self.download(RangedVolume(Self.bytes, toldSize: Self.size).open(), options, to: file.path)
    let seen = steps.withLock { $0 }
    #expect(seen.first == TransferProgress(completedBytes: 0, sentBytes: 0, totalBytes: nil))
    #expect(seen.last == TransferProgress(completedBytes: Self.size, sentBytes: Self.size, totalBytes: Self.size))
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.completedBytes < $1.completedBytes })
    #expect(seen.allSatisfy { $0.totalBytes == ($0.completedBytes <= 10_000 ? nil : Self.size) })
  }
}

/// A clock that shows one time after the other, and the last for ever.
private final class SteppedClock: Sendable {
  private let start = ContinuousClock.now
  private let rest: Mutex<[Double]>

  /// - Parameter seconds: what it shows, since it was made; never empty.
  init(_ seconds: [Double]) {
    rest = Mutex(seconds)
  }

  func now() -> ContinuousClock.Instant {
    start + .seconds(rest.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] })
  }
}
