// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

/// A peer that sends faster than anybody reads, and never stops.
final class EndlessTransport: ByteTransport {
  let name = "endless"
  let passesDescriptors = false
  private let pattern: [UInt8]
  private let handler = Mutex<(any TransportHandler)?>(nil)
  private let position = Mutex(0)

  /// - Parameter pattern: a whole number of packets.
  init(repeating pattern: [UInt8]) { self.pattern = pattern }

  func start(_ handler: any TransportHandler) throws(TransportError) {
    self.handler.withLock { $0 = handler }
    visit()
  }

  private func visit() {
    Poller.shared.run { [self] in
      guard let handler = handler.withLock({ $0 }) else { return }
      withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) {
        handler.transportIsReadable(self, scratch: $0)
      }
      visit()
    }
  }

  func receive(
    into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
  ) throws(TransportError) -> TransferResult {
    position.withLock { position in
      for index in buffer.indices {
        buffer[index] = pattern[position]
        position = (position + 1) % pattern.count
      }
    }
    return .bytes(buffer.count)
  }

  func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult { .bytes(bytes.count) }

  func requestWritability() {}

  func pauseReading() {}

  func resumeReading() {}

  func close() { handler.withLock { $0 = nil } }
}
