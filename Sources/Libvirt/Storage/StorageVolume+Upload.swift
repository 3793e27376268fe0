// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension StorageVolume {
  /// Overwrites the volume with what a local file holds.
  ///
  /// Returns only when the daemon has confirmed the last byte. When anything fails, or the task is cancelled, the stream
  /// is aborted; what was written by then stays written.
  ///
  /// - Parameters:
  ///   - path: a file, device or pipe on this machine.
  ///   - options: what part, and how.
  /// - Throws: ``LibvirtError``: the file's, the daemon's or the connection's.
  ///
  /// libvirt: `virStorageVolUpload`, `virStreamSendAll`, `virStreamSparseSendAll`
  @discardableResult
  public func upload(
    fromFile path: String, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    try await upload(options) { () throws(LibvirtError) in try LocalFile.openForReading(path) }
  }

  /// The same from an open file descriptor, from its current position on. It stays the caller's.
  @discardableResult
  public func upload(
    fromDescriptor descriptor: Int32, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    try await upload(options) { () throws(LibvirtError) in try LocalFile(borrowing: descriptor) }
  }

  private func upload(
    _ options: TransferOptions, _ open: @Sendable () throws(LibvirtError) -> LocalFile
  ) async throws(LibvirtError) -> TransferSummary {
    try await Self.onFileThread { () async throws(LibvirtError) in
      let file = try open()
      let limit = options.length > 0 ? options.length : nil
      let total = file.remainingBytes.map { min($0, limit ?? .max) }
      var meter = try TransferMeter(options, totalBytes: total)
      let stream = try await openUpload(
        offset: options.offset, length: options.length, flags: options.isSparse ? .sparseStream : [])
      meter.begin()
      do throws(LibvirtError) {
        try await stream.send(file, limit: limit, isSparse: options.isSparse, &meter)
        try await stream.finish()
      } catch {
        await stream.abort()
        throw error
      }
      return meter.finish()
    }
  }

  /// Overwrites the volume with what a sequence yields: pieces of any size, empty ones included.
  ///
  /// - Throws: whatever the sequence throws; otherwise as for files. Either way the stream is aborted. In a cancelled task
  ///   that is `operationAborted`, also when the sequence then just ends.
  @discardableResult
  public func upload<Source: AsyncSequence>(
    from source: Source, options: TransferOptions = TransferOptions()
  ) async throws -> TransferSummary where Source.Element: Collection<UInt8> {
    var meter = try TransferMeter(options)
    let stream = try await openUpload(
      offset: options.offset, length: options.length, flags: options.isSparse ? .sparseStream : [])
    meter.begin()
    do {
      for try await piece in source {
        try await stream.write(piece)
        meter.add(piece)
      }
      // Many a sequence just ends when its task is cancelled: what came so far is not all there is.
      try LibvirtError.checkCancellation(of: "the upload")
      try await stream.finish()
    } catch {
      await stream.abort()
      throw error
    }
    return meter.finish()
  }

  /// Overwrites the volume with these bytes.
  @discardableResult
  public func upload(
    from bytes: some Collection<UInt8>, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    var meter = try TransferMeter(options, totalBytes: UInt64(bytes.count))
    let stream = try await openUpload(
      offset: options.offset, length: options.length, flags: options.isSparse ? .sparseStream : [])
    meter.begin()
    do throws(LibvirtError) {
      try await stream.write(bytes)
      meter.add(bytes)
      try await stream.finish()
    } catch {
      await stream.abort()
      throw error
    }
    return meter.finish()
  }
}
