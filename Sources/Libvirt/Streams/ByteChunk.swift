// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtSession

/// A piece of a stream's data: bytes, in one block of memory, that are never changed.
///
/// A collection of bytes like any other; `Array(chunk)` and the like copy it in one go, and
/// withUnsafeBytes(_:) gives the memory itself. The memory is used again by the stream once no chunk needs it.
public struct ByteChunk: RandomAccessCollection, Sendable {
  private let storage: StreamChunk
  private let range: Range<Int>

  package init(_ storage: StreamChunk) {
    self.storage = storage
    range = 0..<storage.count
  }

  private init(_ storage: StreamChunk, _ range: Range<Int>) {
    self.storage = storage
    self.range = range
  }

  /// The position of the first byte.
  public var startIndex: Int { 0 }
  /// The number of bytes.
  public var endIndex: Int { range.count }
  /// The byte at a position.
  public subscript(position: Int) -> UInt8 {
    precondition(indices.contains(position), "index out of range")
    return storage.bytes[range.lowerBound + position]
  }

  /// The bytes from `offset` on, without copying them.
  public func dropping(_ offset: Int) -> ByteChunk {
    ByteChunk(storage, range.lowerBound + Swift.min(Swift.max(0, offset), range.count)..<range.upperBound)
  }

  /// Calls `body` with the memory that holds the bytes, which is good during the call only.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(storage) {} }
    return try body(UnsafeRawBufferPointer(rebasing: storage.bytes[range]))
  }

  /// The same, as what the standard library asks collections for.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    defer { withExtendedLifetime(storage) {} }
    return try body(UnsafeRawBufferPointer(rebasing: storage.bytes[range]).assumingMemoryBound(to: UInt8.self))
  }
}
