// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A way for bytes to reach a daemon and come back: a socket, a child process, or memory.
///
/// All methods are non-blocking. A transport belongs to one owner, its ``TransportHandler``, and reports readiness to
/// it on the poller's thread. `send` and `requestWritability` may be called from any thread, but by one caller at a
/// time; `receive` only from within ``TransportHandler/transportIsReadable(_:scratch:)``.
package protocol ByteTransport: AnyObject, Sendable {
  /// What this connects to, for messages: `unix:/run/libvirt/libvirt-sock`, `tcp:[::1]:16509`.
  var name: String { get }

  /// Whether file descriptors can travel along.
  var passesDescriptors: Bool { get }

  /// The addresses of both ends; `nil` where there are none.
  var addresses: SocketAddressPair? { get }

  /// What the program that carries the bytes has said about them so far, such as why it cannot; empty without one.
  var complaint: String { get }

  /// Begins to report readiness to `handler`, which is kept until ``close()``.
  func start(_ handler: any TransportHandler) throws(TransportError)

  /// Reads what has arrived, and the descriptors that came with it.
  func receive(
    into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
  ) throws(TransportError) -> TransferResult

  /// Writes as much of `bytes` as the transport takes now.
  func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult

  /// Writes one byte that carries one descriptor. The descriptor stays the caller's.
  func send(descriptor: Int32) throws(TransportError) -> TransferResult

  /// Asks for one call of ``TransportHandler/transportIsWritable(_:)`` as soon as there is room again.
  func requestWritability()

  /// Stops calling ``TransportHandler/transportIsReadable(_:scratch:)``, except to tell that the peer is gone, until
  /// ``resumeReading()``: what arrives meanwhile waits in the transport, and then at the peer. Any thread.
  func pauseReading()

  /// Goes on after ``pauseReading()``.
  func resumeReading()

  /// Ends both directions and lets go of the handler. Later calls fail; calling it again does nothing.
  func close()
}

/// How much a transfer moved.
package enum TransferResult: Equatable, Sendable {
  /// This many bytes, at least one.
  case bytes(Int)
  /// Nothing can be moved now.
  case wouldBlock
  /// The peer has ended its side.
  case endOfFile
}

/// What a transport tells its owner, on the poller's thread.
package protocol TransportHandler: AnyObject, Sendable {
  /// There is something to receive, or the peer is gone. `scratch` is free to use during the call.
  func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer)

  /// There is room to send again.
  func transportIsWritable(_ transport: any ByteTransport)
}

extension ByteTransport {
  package var complaint: String { "" }

  package var addresses: SocketAddressPair? { nil }

  package func send(descriptor: Int32) throws(TransportError) -> TransferResult {
    throw TransportError(.send, .unsupported("Sending file descriptors is not supported on this socket"))
  }
}
