// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One end of a connection inside the process: two bounded queues of bytes, no socket, no system call.
///
/// It behaves as a socket does. What was sent before the peer closed can still be received; then comes the end of
/// file. Sending to a closed peer fails with `EPIPE`.
package final class MemoryTransport: ByteTransport {
  package let name: String
  package let passesDescriptors: Bool
  private let pipe: MemoryPipe
  private let side: MemoryPipe.Side

  private init(name: String, passesDescriptors: Bool, pipe: MemoryPipe, side: MemoryPipe.Side) {
    self.name = name
    self.passesDescriptors = passesDescriptors
    self.pipe = pipe
    self.side = side
  }

  /// Makes two connected ends.
  ///
  /// - Parameters:
  ///   - capacity: how many bytes fit into each direction's queue, at least one.
  ///   - chunkSize: the most bytes that one `receive` hands out; `nil` for no limit. With 1 the owner sees every
  ///     possible split of its input.
  ///   - passesDescriptors: whether descriptors can travel along. They arrive duplicated, close-on-exec.
  package static func makePair(
    capacity: Int = 64 * 1024, chunkSize: Int? = nil, passesDescriptors: Bool = true
  ) -> (client: MemoryTransport, server: MemoryTransport) {
    let pipe = MemoryPipe(capacity: capacity, chunkSize: chunkSize)
    return (
      MemoryTransport(name: "memory:client", passesDescriptors: passesDescriptors, pipe: pipe, side: .client),
      MemoryTransport(name: "memory:server", passesDescriptors: passesDescriptors, pipe: pipe, side: .server)
    )
  }

  deinit { pipe.close(side) }

  package func start(_ handler: any TransportHandler) throws(TransportError) {
    try pipe.start(self, at: side, handler)
  }

  package func receive(
    into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
  ) throws(TransportError) -> TransferResult {
    try pipe.receive(at: side, into: buffer, descriptors: &descriptors)
  }

  package func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
    try pipe.send(bytes, at: side)
  }

  package func send(descriptor: Int32) throws(TransportError) -> TransferResult {
    guard passesDescriptors else {
      throw TransportError(.send, .unsupported("Sending file descriptors is not supported on this socket"))
    }
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw TransportError(.send, .system(errno)) }
    do throws(TransportError) {
      let result = try withUnsafeBytes(of: UInt8(0)) { (byte) throws(TransportError) in
        try pipe.send(byte, carrying: copy, at: side)
      }
      if result == .wouldBlock { _ = systemClose(copy) }
      return result
    } catch {
      _ = systemClose(copy)
      throw error
    }
  }

  package func requestWritability() { pipe.requestWritability(at: side) }

  package func pauseReading() { pipe.setPaused(true, at: side) }

  package func resumeReading() { pipe.setPaused(false, at: side) }

  package func close() { pipe.close(side) }
}
