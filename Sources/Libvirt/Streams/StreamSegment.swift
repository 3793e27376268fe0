// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What comes out of a sparse stream, in order.
public enum StreamSegment: Sendable {
  /// Bytes that were sent.
  case data(ByteChunk)
  /// A run of this many zeros, in bytes, that were not sent.
  case hole(Int64)
}
