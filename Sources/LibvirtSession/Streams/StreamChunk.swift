// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A piece of a stream's data, in memory that goes back to the stream's pool when the last reference goes.
///
/// Unchecked, because only the reader writes to it: under the inbox's lock while it lies in the inbox, without while it is
/// lent to the reader alone, and not at all once it has been handed out.
package final class StreamChunk: @unchecked Sendable {
  /// How much data it holds.
  package private(set) var count = 0
  let capacity: Int
  private let storage: UnsafeMutableRawPointer
  private let pool: Pool?

  /// Room for at least `capacity` bytes.
  package init(capacity: Int) {
    self.capacity = capacity
    pool = nil
    storage = .allocate(byteCount: capacity, alignment: 16)
  }

  /// This many zeros.
  package convenience init(zeros count: Int) {
    self.init(capacity: count)
    storage.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    self.count = count
  }

  private init(storage: UnsafeMutableRawPointer, pool: Pool) {
    self.capacity = Pool.size
    self.storage = storage
    self.pool = pool
  }

  deinit {
    if let pool { pool.takeBack(storage) } else { storage.deallocate() }
  }

  /// The data.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }

  /// The memory behind the data, to be received into.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: storage + count, count: capacity - count)
  }

  /// Takes in what has been put into ``room``.
  func grow(by bytes: Int) { count += bytes }

  /// Appends as much as there is room for; returns how much that was.
  package func append(_ data: UnsafeRawBufferPointer) -> Int {
    let taken = min(data.count, room.count)
    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: data[..<taken]))
    grow(by: taken)
    return taken
  }

  /// Memory for the large chunks of one stream. Fresh memory for each chunk would cost more, in page faults, than
  /// copying the data does.
  final class Pool: Sendable {
    static let size = 256 * 1024
    private static let spareLimit = 8
    /// Addresses, because pointers are not sendable.
    private let spare = Mutex<[UInt]>([])

    deinit {
      spare.withLock { for address in $0 { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() } }
    }

    func makeChunk() -> StreamChunk {
      let address = spare.withLock { $0.popLast() }
      let storage =
        address.flatMap { UnsafeMutableRawPointer(bitPattern: $0) } ?? .allocate(byteCount: Self.size, alignment: 16)
      return StreamChunk(storage: storage, pool: self)
    }

    fileprivate func takeBack(_ storage: UnsafeMutableRawPointer) {
      let isKept = spare.withLock { spare in
        guard spare.count < Self.spareLimit else { return false }
        spare.append(UInt(bitPattern: storage))
        return true
      }
      if !isKept { storage.deallocate() }
    }
  }
}
