// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension StorageVolume {
  /// Opens a stream that overwrites the volume's contents.
  ///
  /// - Parameters:
  ///   - offset: where in the volume to begin, in bytes.
  ///   - length: the most bytes that will be written; 0 for as many as there is room for.
  ///   - flags: whether holes will be sent as such.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virStorageVolUpload`
  public func openUpload(
    offset: UInt64 = 0, length: UInt64 = 0, flags: StorageVolUploadFlags = []
  ) async throws(LibvirtError) -> ByteStream {
    guard !connection.isReadOnly else { throw .readOnly("virStorageVolUpload") }
    return try await connection.openStream(
      Remote.StorageVolUpload.self, .init(vol: wire, offset: offset, length: length, flags: flags.rawValue),
      isSparse: flags.contains(.sparseStream)
    ).stream
  }

  /// Opens a stream of the volume's contents.
  ///
  /// - Parameters:
  ///   - offset: where in the volume to begin, in bytes.
  ///   - length: the most bytes to read; 0 for all.
  ///   - flags: whether holes are to be sent as such.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virStorageVolDownload`
  public func openDownload(
    offset: UInt64 = 0, length: UInt64 = 0, flags: StorageVolDownloadFlags = []
  ) async throws(LibvirtError) -> ByteStream {
    guard !connection.isReadOnly else { throw .readOnly("virStorageVolDownload") }
    return try await connection.openStream(
      Remote.StorageVolDownload.self, .init(vol: wire, offset: offset, length: length, flags: flags.rawValue),
      isSparse: flags.contains(.sparseStream)
    ).stream
  }
}
