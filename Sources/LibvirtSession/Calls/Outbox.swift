// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Bytes on their way out, and who is sending them.
///
/// Whoever finds nobody sending becomes the sender, and sends for all who add bytes meanwhile: many small calls then
/// share one system call.
struct Outbox: ~Copyable, Sendable {
  private enum Sender {
    case nobody
    case aTask
    /// The transport is full; it will tell when there is room.
    case theTransport
  }

  private var waiting: [UInt8] = []
  private var sender = Sender.nobody

  /// Whether much is waiting, as when the peer has stopped reading.
  var isCongested: Bool { waiting.count > 256 * 1024 }

  /// Adds a packet. Returns whether the caller is now the sender.
  mutating func append(_ packet: consuming [UInt8]) -> Bool {
    if waiting.isEmpty { waiting = packet } else { waiting.append(contentsOf: packet) }
    guard sender == .nobody else { return false }
    sender = .aTask
    return true
  }

  /// What the sender is to send next; `nil` when all is sent, and the caller no longer the sender.
  mutating func takeBatch() -> [UInt8]? {
    guard !waiting.isEmpty else {
      sender = .nobody
      return nil
    }
    let batch = waiting
    waiting = []
    return batch
  }

  /// Puts back what the transport did not take; the transport becomes the sender.
  mutating func putBack(_ unsent: ArraySlice<UInt8>) {
    waiting = unsent + waiting
    sender = .theTransport
  }

  /// The transport has room again. Returns whether the caller is now the sender.
  mutating func roomAgain() -> Bool {
    guard sender == .theTransport else { return false }
    sender = .aTask
    return true
  }

  /// Forgets everything that has not been sent.
  mutating func clear() { waiting = [] }
}
