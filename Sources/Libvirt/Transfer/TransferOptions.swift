// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a volume's contents are moved.
public struct TransferOptions: Sendable {
  /// Where in the volume to begin, in bytes.
  public var offset: UInt64 = 0

  /// The most bytes to move; 0, the default, for no limit.
  public var length: UInt64 = 0

  /// Whether runs of zeros are sent as such, so that sparse files stay sparse on both sides. It needs libvirt 3.4 there.
  public var isSparse = false

  /// How many streams a download may use at a time; 8 unless said otherwise, and 1 to 16 whatever is said.
  ///
  /// They bring different parts of the volume. libvirtd sends a stream's next packet only when the one before has left,
  /// so one of them uses but half of what the connection and the daemon can do. Several are used for what is behind the
  /// first 32 MiB, when the destination can be written in any order (a file, a block device, the null device), neither
  /// holes nor a digest are asked for, and the daemon knows the volume's size; and only if they prove faster than one
  /// was. What a download that fails leaves in a file may have gaps.
  ///
  /// Each part opens the volume anew: of one that somebody else deletes, replaces or resizes meanwhile, 1 brings what was
  /// there at the beginning, as far as its storage keeps that; several may fail, or bring parts of both. A volume whose size
  /// libvirt does not know rightly, since its pool has not been refreshed, may fail too.
  public var maximumStreams = 8

  /// Told about the progress: once when the stream is open, and after each piece, on the task that moves the data. It
  /// should return soon.
  public var progress: (@Sendable (TransferProgress) -> Void)?

  /// Whether the SHA-256 digest of what was moved is computed on the way. It needs the package trait `TLS`.
  public var computesDigest = false

  /// Everything, once, without progress or digest.
  public init() {}
}

/// How far a transfer has come.
public struct TransferProgress: Sendable, Hashable {
  /// How many bytes of the volume are done, holes included.
  public var completedBytes: UInt64
  /// How many of them were really sent.
  public var sentBytes: UInt64
  /// How many bytes there will be in all; `nil` where that is not known.
  public var totalBytes: UInt64?
}

/// What a transfer came to.
public struct TransferSummary: Sendable, Hashable {
  /// How many bytes of the volume were moved, holes included.
  public var totalBytes: UInt64
  /// How many of them were really sent.
  public var sentBytes: UInt64
  /// The SHA-256 digest of all of them, zeros included, when it was asked for; 32 bytes.
  public var digest: [UInt8]?
}
