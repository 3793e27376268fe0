// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ByteStream: AsyncSequence {
  /// A chunk of bytes; the holes of a sparse stream are chunks of zeros.
  public typealias Element = ByteChunk
  /// What iterating throws.
  public typealias Failure = LibvirtError

  /// Begins to take chunks out. There is one consumer: a second iterator continues where the first one is.
  ///
  /// libvirt: `virStreamEventAddCallback`, `virStreamEventUpdateCallback`, `virStreamEventRemoveCallback`
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Takes chunks out one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private let stream: ByteStream

    init(_ stream: ByteStream) { self.stream = stream }

    /// The next chunk, at least one byte; `nil` once the daemon has no more data.
    ///
    /// - Throws: as ByteStream/nextSegment().
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(LibvirtError) -> ByteChunk? {
      try await stream.nextChunk(ofHoles: 256 * 1024)
    }
  }
}
