// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What comes out of a stream, in order.
package enum StreamItem: Sendable {
  case data(StreamChunk)
  /// A run of this many zeros that were not sent.
  case hole(Int64)
}
