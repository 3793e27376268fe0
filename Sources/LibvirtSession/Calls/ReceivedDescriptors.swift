// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

/// Descriptors that came with a reply, until somebody takes them. If nobody does, they are closed.
package final class ReceivedDescriptors: Sendable {
  private let queue: Mutex<DescriptorQueue?>

  init(_ queue: consuming DescriptorQueue) {
    self.queue = Mutex(queue)
  }

  /// Hands the descriptors over; the caller closes them. Empty when they were taken before.
  package func take() -> [Int32] {
    queue.withLock { $0.take()?.release() ?? [] }
  }
}
