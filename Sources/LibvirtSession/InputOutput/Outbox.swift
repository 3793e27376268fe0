// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import DequeModule
import LibvirtTransport

/// What is on its way out, and who is sending it.
///
/// Whoever finds nobody sending becomes the sender, and sends for all who add something meanwhile: many small calls then
/// share one system call. Nothing that waits is copied again, except small packets into one another.
struct Outbox: ~Copyable, Sendable {
  private enum Sender {
    case nobody
    case aTask
    /// The transport is full; it will tell when there is room.
    case theTransport
  }

  /// What is sent with one operation of the transport.
  enum Item: Sendable {
    /// Whole packets, of which the first `sent` bytes have left.
    case bytes([UInt8], sent: Int)
    /// A descriptor that belongs to the packet before it.
    case descriptor(OwnedDescriptor)

    var unsentBytes: Int { if case .bytes(let bytes, let sent) = self { bytes.count - sent } else { 0 } }
  }

  private var waiting: Deque<Item> = []
  private var waitingBytes = 0
  private var sender = Sender.nobody
  /// Packets grow together up to this size.
  private static let batchSize = 64 * 1024

  /// Whether much is waiting, as when the peer has stopped reading.
  var isCongested: Bool { waitingBytes > 256 * 1024 }

  /// Adds a packet, and the descriptors that follow it. Returns whether the caller is now the sender.
  mutating func append(_ packet: consuming [UInt8], descriptors: [OwnedDescriptor] = []) -> Bool {
    let count = packet.count
    waitingBytes += count
    if case .bytes(var last, let sent)? = waiting.last, last.count + count <= Self.batchSize {
      // Taken out first, so that there is one owner and no copy.
      waiting.removeLast()
      last.append(contentsOf: packet)
      waiting.append(.bytes(last, sent: sent))
    } else {
      waiting.append(.bytes(packet, sent: 0))
    }
    for descriptor in descriptors { waiting.append(.descriptor(descriptor)) }
    guard sender == .nobody else { return false }
    sender = .aTask
    return true
  }

  /// What the sender is to send next; `nil` when all is sent, and the caller no longer the sender.
  mutating func takeNext() -> Item? {
    guard let next = waiting.popFirst() else {
      sender = .nobody
      return nil
    }
    waitingBytes -= next.unsentBytes
    return next
  }

  /// Puts back what the transport did not take; the transport becomes the sender.
  mutating func putBack(_ unsent: Item) {
    waiting.prepend(unsent)
    waitingBytes += unsent.unsentBytes
    sender = .theTransport
  }

  /// The transport has room again. Returns whether the caller is now the sender.
  mutating func roomAgain() -> Bool {
    guard sender == .theTransport else { return false }
    sender = .aTask
    return true
  }

  /// Forgets everything that has not been sent.
  mutating func clear() {
    waiting = []
    waitingBytes = 0
  }
}
