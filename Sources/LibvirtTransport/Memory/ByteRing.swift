// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A bounded queue of bytes. Its memory is taken with the first byte.
package struct ByteRing {
  package let capacity: Int
  package private(set) var count = 0
  private var storage: [UInt8] = []
  private var head = 0

  package init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// How many more bytes fit.
  package var room: Int { capacity - count }

  /// Appends as many of `bytes` as fit and returns how many those were.
  package mutating func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    let length = min(bytes.count, room)
    guard length > 0 else { return 0 }
    if storage.isEmpty { storage = [UInt8](repeating: 0, count: capacity) }
    let tail = (head + count) % capacity
    let first = min(length, capacity - tail)
    storage.withUnsafeMutableBytes { storage in
      UnsafeMutableRawBufferPointer(rebasing: storage[tail...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<first]))
      storage.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[first..<length]))
    }
    count += length
    return length
  }

  /// Moves out as many bytes as `buffer` takes and returns how many those were.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let length = min(buffer.count, count)
    guard length > 0 else { return 0 }
    let first = min(length, capacity - head)
    storage.withUnsafeBytes { storage in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[head..<head + first]))
      UnsafeMutableRawBufferPointer(rebasing: buffer[first...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: storage[..<(length - first)]))
    }
    count -= length
    // An empty queue starts over, so that what is read next comes in one piece.
    head = count == 0 ? 0 : (head + length) % capacity
    return length
  }

  /// Forgets all bytes and gives the memory back.
  package mutating func removeAll() {
    count = 0
    head = 0
    storage = []
  }
}
