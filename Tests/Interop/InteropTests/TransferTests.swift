// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Synchronization
import Testing

extension Interop {
  /// Volumes of the real daemon, up and down.
  @Suite("Transfers")
  struct TransferTests {
    /// Pieces of a sequence: where the bytes are cut.
    enum Cut: CaseIterable {
      case bytes, emptyBetween, mixed

      func pieces(of bytes: [UInt8]) -> [[UInt8]] {
        switch self {
        case .bytes: return bytes.map { [$0] }
        case .emptyBetween: return [[], bytes, [], []]
        case .mixed:
          var (rest, pieces, size) = (bytes[...], [[UInt8]](), 0)
          while !rest.isEmpty {
            pieces.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
            size = size == 0 ? 1 : size > 600_000 ? 0 : size * 7
          }
          return pieces
        }
      }
    }

    @Test("a sequence's pieces arrive, wherever they are cut", arguments: Cut.allCases)
    func pieces(cut: Cut) async throws {
      try await ScratchPool.with { scratch in
        let bytes = noise(cut == .bytes ? 20_000 : 3_000_001)
        let volume = try await scratch.volume(size: bytes.count)
        let (source, feeder) = AsyncStream.makeStream(of: [UInt8].self)
        for piece in cut.pieces(of: bytes) { feeder.yield(piece) }
        feeder.finish()
        let summary = try await volume.upload(from: source)
        #expect(summary.totalBytes == UInt64(bytes.count))
        #expect(try scratch.contents() == bytes)
        var back: [UInt8] = []
        try await volume.download { back += $0 }
        #expect(back == bytes)
        try scratch.delete()
      }
    }

    @Test("a large volume comes by several streams, whole or in part", arguments: [0, 5 << 20 + 1])
    func ranges(offset: Int) async throws {
      try await ScratchPool.with { scratch in
        let size = 200 << 20
        let volume = try await scratch.volume(size: size)
        _ = try Command.run(
          "dd", ["if=/dev/urandom", "of=\(scratch.file().path)", "bs=1M", "count=200", "status=none"])
        let target = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
        defer { try? FileManager.default.removeItem(at: target) }
        let last = Mutex<TransferProgress?>(nil)
        var options = TransferOptions()
        options.offset = UInt64(offset)
        options.progress = { step in last.withLock { $0 = step } }
        let summary = try await volume.download(toFile: target.path, options: options)
        #expect(summary.totalBytes == UInt64(size - offset))
        // One stream does not know how much will come.
        #expect(last.withLock { $0 }?.totalBytes == UInt64(size - offset))
        _ = try Command.run("cmp", ["--ignore-initial=\(offset):0", scratch.file().path, target.path])
        try scratch.delete()
      }
    }

    @Test("a pipe's short reads arrive")
    func pipe() async throws {
      try await ScratchPool.with { scratch in
        let bytes = noise(300_000)
        let volume = try await scratch.volume(size: bytes.count)
        let pipe = Pipe()
        let writer = Thread {
          var rest = bytes[...]
          var size = 1
          while !rest.isEmpty {
            try? pipe.fileHandleForWriting.write(contentsOf: Data(rest.prefix(size)))
            rest = rest.dropFirst(size)
            size = size % 4099 + 13
          }
          try? pipe.fileHandleForWriting.close()
        }
        writer.start()
        let summary = try await volume.upload(fromDescriptor: pipe.fileHandleForReading.fileDescriptor)
        #expect(summary.totalBytes == UInt64(bytes.count))
        #expect(try scratch.contents() == bytes)
        try scratch.delete()
      }
    }

    @Test("an upload that is cancelled half-way leaves the connection and the volume free", arguments: [false, true])
    func cancelled(fromPipe: Bool) async throws {
      try await ScratchPool.with { scratch in
        let bytes = noise(8 << 20)
        let volume = try await scratch.volume(size: bytes.count)
        // Half of it comes, and nothing more ever.
        let half = bytes.prefix(bytes.count / 2)
        let pipe = Pipe()
        let (source, feeder) = AsyncStream.makeStream(of: [UInt8].self)
        let (progress, reporter) = AsyncStream.makeStream(of: UInt64.self)
        let upload = Task {
          if fromPipe {
            var options = TransferOptions()
            options.progress = { reporter.yield($0.completedBytes) }
            return try await volume.upload(
              fromDescriptor: pipe.fileHandleForReading.fileDescriptor, options: options)
          }
          return try await volume.upload(
            from: source.map { piece in
              if piece.isEmpty { reporter.yield(UInt64(bytes.count / 2)) }
              return piece
            })
        }
        if fromPipe {
          Thread { try? pipe.fileHandleForWriting.write(contentsOf: Data(half)) }.start()
        } else {
          feeder.yield(Array(half))
          feeder.yield([])
        }
        for await done in progress where done >= UInt64(half.count) { break }
        upload.cancel()
        // Also where the sequence just ends when its task is cancelled.
        let error = await failure { try await upload.value }
        #expect(error?.code == .operationAborted, "\(error?.message ?? "no error")")
        #expect(try await volume.connection.hostname() == Command.virsh(.qemu, "hostname"))
        // The daemon refuses this while the first upload is under way.
        try await volume.upload(from: bytes.reversed())
        #expect(try scratch.contents() == bytes.reversed())
        try scratch.delete()
        try? pipe.fileHandleForWriting.close()
      }
    }

    @Test("a source that fails ends the upload with its error, and the volume is free")
    func failingSource() async throws {
      struct Broken: Error {}
      try await ScratchPool.with { scratch in
        let volume = try await scratch.volume(size: 4 << 20)
        let (source, feeder) = AsyncThrowingStream.makeStream(of: [UInt8].self)
        feeder.yield(noise(2 << 20))
        feeder.finish(throwing: Broken())
        await #expect(throws: Broken.self) { try await volume.upload(from: source) }
        try scratch.delete()
        #expect(volume.connection.isAlive)
      }
    }

    @Test("a disk without room is the daemon's error, in its words", arguments: [false, true])
    func fullDisk(isSparse: Bool) async throws {
      try await ScratchPool.with(fileSystemMiB: 4) { scratch in
        let volume = try await scratch.volume(size: 32 << 20)
        var options = TransferOptions()
        options.isSparse = isSparse
        let error = try #require(
          await failure { try await volume.upload(from: noise(32 << 20), options: options) })
        #expect(error.origin == .daemon)
        #expect(error.code == .systemError)
        #expect(error.message == "Unable to write \(scratch.file().path): No space left on device")
        #expect(volume.connection.isAlive)
        try scratch.delete()
      }
    }

    @Test("progress grows, from nothing missing to all done; the digest is sha256sum's", arguments: [false, true])
    func progress(isSparse: Bool) async throws {
      try await ScratchPool.with { scratch in
        let data = noise(1 << 20)
        let source = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
        let target = source.appendingPathExtension("back")
        defer { for file in [source, target] { try? FileManager.default.removeItem(at: file) } }
        try Data(data).write(to: source)
        let handle = try FileHandle(forWritingTo: source)
        // Data, a hole, data, a hole.
        try handle.seek(toOffset: 8 << 20)
        try handle.write(contentsOf: Data(data))
        try handle.truncate(atOffset: 12 << 20)
        try handle.close()
        let sum = try Command.run("sha256sum", [source.path]).prefix(64)
        let total: UInt64 = 12 << 20
        let volume = try await scratch.volume(size: Int(total))
        for isUpload in [true, false] {
          let steps = Mutex<[TransferProgress]>([])
          var options = TransferOptions()
          options.isSparse = isSparse
          options.computesDigest = true
          options.progress = { step in steps.withLock { $0.append(step) } }
          let summary =
            isUpload
            ? try await volume.upload(fromFile: source.path, options: options)
            : try await volume.download(toFile: target.path, options: options)
          let seen = steps.withLock { $0 }
          #expect(seen.count >= 2)
          #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.completedBytes < $1.completedBytes })
          #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.sentBytes <= $1.sentBytes })
          #expect(seen.last?.completedBytes == total)
          #expect(seen.allSatisfy { $0.totalBytes == (isUpload ? total : nil) })
          #expect(summary.totalBytes == total)
          #expect(summary.sentBytes == (isSparse ? 2 << 20 : total))
          #expect(summary.digest?.map { String(format: "%02x", $0) }.joined() == String(sum))
        }
        for file in [scratch.file(), target] {
          #expect(try Command.run("sha256sum", [file.path]).prefix(64) == sum)
        }
        try scratch.delete()
      }
    }
  }
}
