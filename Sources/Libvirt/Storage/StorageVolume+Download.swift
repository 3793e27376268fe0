// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension StorageVolume {
  /// Writes the volume's contents to a local file, which is created, or emptied first.
  ///
  /// Returns only when the daemon has confirmed that this was all. When anything fails, or the task is cancelled, the
  /// stream is aborted, and a file that was created for it removed.
  ///
  /// - Parameters:
  ///   - path: a file, device or pipe on this machine.
  ///   - options: what part, and how.
  /// - Throws: ``LibvirtError``: the file's, the daemon's or the connection's.
  ///
  /// libvirt: `virStorageVolDownload`, `virStreamRecvAll`, `virStreamSparseRecvAll`
  @discardableResult
  public func download(
    toFile path: String, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    try await Self.onFileThread { () async throws(LibvirtError) in
      let download = RangedDownload(volume: self, options: options)
      // The stream first: a volume that is not there must not cost the file's contents.
      let first = try await download.openFirst()
      var isNew = false
      do throws(LibvirtError) {
        var file = try LocalFile.openForWriting(path)
        isNew = file.isNew
        let summary = try await download.run(first, into: file)
        try file.finish()
        return summary
      } catch {
        await first.abort()
        if isNew { _ = unlink(path) }
        throw error
      }
    }
  }

  /// The same to an open file descriptor, from its current position on. It stays the caller's.
  @discardableResult
  public func download(
    toDescriptor descriptor: Int32, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    try await Self.onFileThread { () async throws(LibvirtError) in
      let file = try LocalFile(borrowing: descriptor)
      let download = RangedDownload(volume: self, options: options)
      let first = try await download.openFirst()
      do throws(LibvirtError) {
        return try await download.run(first, into: file)
      } catch {
        await first.abort()
        throw error
      }
    }
  }

  /// Hands the volume's contents to `consume`, chunk by chunk; holes are zeros.
  ///
  /// - Throws: whatever `consume` throws; otherwise as for files. Either way the stream is aborted.
  @discardableResult
  public func download(
    options: TransferOptions = TransferOptions(), _ consume: (ByteChunk) async throws -> Void
  ) async throws -> TransferSummary {
    var meter = try TransferMeter(options)
    let stream = try await openDownload(
      offset: options.offset, length: options.length, flags: options.isSparse ? .sparseStream : [])
    meter.begin()
    do {
      for try await chunk in stream {
        chunk.withUnsafeBytes { meter.add($0) }
        try await consume(chunk)
      }
      try await stream.finish()
    } catch {
      await stream.abort()
      throw error
    }
    return meter.finish()
  }
}
