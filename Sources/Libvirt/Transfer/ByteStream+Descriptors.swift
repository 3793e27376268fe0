// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ByteStream {
  /// Sends what an open file has, from its current position on. The stream still has to be finished.
  ///
  /// - Parameters:
  ///   - descriptor: a file, device or pipe on this machine. It stays the caller's.
  ///   - options: how much, and how; the offset has no meaning here. Whether the stream is sparse was decided when it was
  ///     opened, and is to be said here too.
  /// - Throws: ``LibvirtError``: the file's, the daemon's or the connection's. The stream is to be aborted then.
  ///
  /// libvirt: `virStreamSendAll`, `virStreamSparseSendAll`
  @discardableResult
  public func send(
    fromDescriptor descriptor: Int32, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    try await StorageVolume.onFileThread { () async throws(LibvirtError) in
      let file = try LocalFile(borrowing: descriptor)
      let limit = options.length > 0 ? options.length : nil
      var meter = try TransferMeter(options, totalBytes: file.remainingBytes.map { Swift.min($0, limit ?? .max) })
      meter.begin()
      try await self.send(file, limit: limit, isSparse: options.isSparse, &meter)
      return meter.finish()
    }
  }

  /// Writes everything that comes to an open file, from its current position on. The stream still has to be finished.
  ///
  /// - Parameters:
  ///   - descriptor: a file, device or pipe on this machine. It stays the caller's.
  ///   - options: how; offset and length have no meaning here.
  /// - Throws: ``LibvirtError``: the file's, the daemon's or the connection's. The stream is to be aborted then.
  ///
  /// libvirt: `virStreamRecvAll`, `virStreamSparseRecvAll`
  @discardableResult
  public func receive(
    intoDescriptor descriptor: Int32, options: TransferOptions = TransferOptions()
  ) async throws(LibvirtError) -> TransferSummary {
    try await StorageVolume.onFileThread { () async throws(LibvirtError) in
      let file = try LocalFile(borrowing: descriptor)
      var meter = try TransferMeter(options)
      meter.begin()
      try await self.receive(into: file, &meter)
      return meter.finish()
    }
  }
}
