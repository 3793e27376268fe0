// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Something that goes wrong on the way.
package enum Fault: Sendable, Hashable, Codable {
  /// Both ends are closed.
  case close
  /// Both ends are reset where that exists, which is on TCP; on unix sockets this is ``close``.
  case reset
  /// The direction ends, as if its sender had no more to say. The other one goes on.
  case halfClose
  /// Nothing is passed on any more, but nothing is closed either.
  case silence
  /// The next bytes, so many of them, arrive with all their bits inverted.
  case corrupt(count: Int)
  /// The next bytes, so many of them, do not arrive.
  case drop(count: Int)
  /// Random bytes, so many of them, arrive before the next.
  case flood(count: Int)
  /// These bytes arrive before the next.
  case insert([UInt8])
}
