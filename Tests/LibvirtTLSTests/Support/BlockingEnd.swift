// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTransport

/// One end of a transport for code that waits: reading and writing block the thread, for two minutes at most.
///
/// Unchecked because the compiler does not know that everything that changes is guarded by `condition`.
final class BlockingEnd: TransportHandler, @unchecked Sendable {
  private let transport: any ByteTransport
  private let condition = NSCondition()
  private var received: [UInt8] = []
  private var hasEnded = false
  private var hasRoom = false
  private let deadline = Date(timeIntervalSinceNow: 120)

  init(_ transport: any ByteTransport) throws {
    self.transport = transport
    try transport.start(self)
  }

  /// At least one byte, 0 at the end, or -1 when nothing comes.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    condition.lock()
    defer { condition.unlock() }
    while received.isEmpty, !hasEnded {
      guard condition.wait(until: deadline) else { return -1 }
    }
    let count = min(buffer.count, received.count)
    buffer.copyBytes(from: received.prefix(count))
    received.removeFirst(count)
    return count
  }

  /// All bytes, or -1 when they are not taken.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    var sent = 0
    while sent < bytes.count {
      guard let result = try? transport.send(UnsafeRawBufferPointer(rebasing: bytes[sent...])) else { return -1 }
      if case .bytes(let count) = result {
        sent += count
        continue
      }
      condition.lock()
      hasRoom = false
      transport.requestWritability()
      while !hasRoom {
        guard condition.wait(until: deadline) else {
          condition.unlock()
          return -1
        }
      }
      condition.unlock()
    }
    return sent
  }

  func close() { transport.close() }

  func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    var descriptors = DescriptorQueue()
    let result = (try? transport.receive(into: scratch, descriptors: &descriptors)) ?? .endOfFile
    condition.lock()
    switch result {
    case .bytes(let count): received += UnsafeRawBufferPointer(rebasing: scratch[..<count])
    case .wouldBlock: break
    case .endOfFile:
      hasEnded = true
      transport.close()
    }
    condition.broadcast()
    condition.unlock()
  }

  func transportIsWritable(_ transport: any ByteTransport) {
    condition.lock()
    hasRoom = true
    condition.broadcast()
    condition.unlock()
  }
}
