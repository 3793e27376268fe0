// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import CSocketShims
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A connected stream socket: the end of a unix or TCP connection, or of a pair whose other end a child process has.
package final class SocketTransport: ByteTransport {
  package let name: String
  package let passesDescriptors: Bool

  private struct State {
    var descriptor: Int32
    /// The registration with the poller, from start to close.
    var token: UInt64?
    var handler: (any TransportHandler)?
    var awaitsRoom = false
    var isPaused = false
    var isClosed = false

    var interest: Readiness {
      var interest: Readiness = isPaused ? [] : .readable
      if awaitsRoom { interest.insert(.writable) }
      return interest
    }
  }

  /// Sends are made under the lock, so that a descriptor is never closed, and its number reused, in the middle of one.
  /// So is every change of what the poller waits for, so that no wish to write is lost.
  private let state: Mutex<State>

  /// Takes charge of a connected, non-blocking, close-on-exec socket.
  package init(adopting descriptor: Int32, name: String, passesDescriptors: Bool) {
    self.name = name
    self.passesDescriptors = passesDescriptors
    state = Mutex(State(descriptor: descriptor))
  }

  deinit {
    state.withLock { state in
      // While registered the poller keeps this object, so here nothing watches the descriptor.
      if state.descriptor >= 0 { _ = systemClose(state.descriptor) }
    }
  }

  package func start(_ handler: any TransportHandler) throws(TransportError) {
    try state.withLock { (state) throws(TransportError) in
      guard !state.isClosed else { throw TransportError(.poll, .closed) }
      guard state.token == nil else { throw TransportError(.poll, .system(EEXIST)) }
      // Registered under the lock: the first event may come before this returns, and its handler needs the token.
      state.token = try Poller.shared.register(state.descriptor, interest: state.interest) {
        [self] readiness, scratch in
        dispatch(readiness, scratch)
      }
      state.handler = handler
    }
  }

  /// On the poller's thread.
  private func dispatch(_ readiness: Readiness, _ scratch: UnsafeMutableRawBufferPointer) {
    if readiness.contains(.writable), let handler = handlerAwaitingRoom() { handler.transportIsWritable(self) }
    if readiness.contains(.readable), let handler = state.withLock({ $0.handler }) {
      handler.transportIsReadable(self, scratch: scratch)
    }
  }

  /// The handler if it has asked to write, which it must do again for another call.
  private func handlerAwaitingRoom() -> (any TransportHandler)? {
    state.withLock { state in
      guard state.awaitsRoom, let token = state.token else { return nil }
      state.awaitsRoom = false
      Poller.shared.setInterest(state.interest, of: state.descriptor, token: token)
      return state.handler
    }
  }

  package func requestWritability() {
    state.withLock { state in
      guard !state.isClosed, !state.awaitsRoom else { return }
      state.awaitsRoom = true
      // Before the start there is nothing to change; the wish is kept until then.
      guard let token = state.token else { return }
      Poller.shared.setInterest(state.interest, of: state.descriptor, token: token)
    }
  }

  package func pauseReading() { setPaused(true) }

  package func resumeReading() { setPaused(false) }

  private func setPaused(_ isPaused: Bool) {
    state.withLock { state in
      guard !state.isClosed, state.isPaused != isPaused else { return }
      state.isPaused = isPaused
      guard let token = state.token else { return }
      Poller.shared.setInterest(state.interest, of: state.descriptor, token: token)
    }
  }

  package func receive(
    into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
  ) throws(TransportError) -> TransferResult {
    let descriptor = try openDescriptor(.receive)
    while true {
      var truncated: Int32 = 0
      let count = withUnsafeTemporaryAllocation(of: Int32.self, capacity: Int(SWIFT_LIBVIRT_MAX_DESCRIPTORS)) { slots in
        var received = 0
        let count = swift_libvirt_receive(
          descriptor, buffer.baseAddress, buffer.count, slots.baseAddress, &received, &truncated)
        for slot in slots.prefix(received) {
          // A child process could pass descriptors though nobody expects any.
          if passesDescriptors { descriptors.append(slot) } else { _ = systemClose(slot) }
        }
        return count
      }
      // One lost descriptor would shift all later ones to the wrong messages, so it ends the connection.
      if truncated != 0, passesDescriptors { throw TransportError(.receive, .system(EMFILE)) }
      if count > 0 { return .bytes(count) }
      if count == 0 { return .endOfFile }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: return .wouldBlock
      case let number: throw TransportError(.receive, .system(number))
      }
    }
  }

  package func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
    try transmit { swift_libvirt_send($0, bytes.baseAddress, bytes.count) }
  }

  package func send(descriptor: Int32) throws(TransportError) -> TransferResult {
    guard passesDescriptors else {
      throw TransportError(.send, .unsupported("Sending file descriptors is not supported on this socket"))
    }
    return try transmit { swift_libvirt_send_descriptor($0, 0, descriptor) }
  }

  private func transmit(_ operation: (Int32) -> Int) throws(TransportError) -> TransferResult {
    try state.withLock { (state) throws(TransportError) -> TransferResult in
      guard !state.isClosed else { throw TransportError(.send, .closed) }
      while true {
        let count = operation(state.descriptor)
        if count >= 0 { return .bytes(count) }
        switch errno {
        case EINTR: continue
        case EAGAIN, EWOULDBLOCK: return .wouldBlock
        case let number: throw TransportError(.send, .system(number))
        }
      }
    }
  }

  package var addresses: SocketAddressPair? {
    state.withLock { state in state.isClosed ? nil : SocketAddressPair(ofSocket: state.descriptor) }
  }

  private func openDescriptor(_ operation: TransportError.Operation) throws(TransportError) -> Int32 {
    try state.withLock { (state) throws(TransportError) -> Int32 in
      guard !state.isClosed else { throw TransportError(operation, .closed) }
      return state.descriptor
    }
  }

  package func close() {
    let (handler, registration) = state.withLock { state -> ((any TransportHandler)?, (Int32, UInt64)?) in
      guard !state.isClosed else { return (nil, nil) }
      state.isClosed = true
      let handler = state.handler
      state.handler = nil
      guard let token = state.token else {
        _ = systemClose(state.descriptor)
        state.descriptor = -1
        return (handler, nil)
      }
      state.token = nil
      return (handler, (state.descriptor, token))
    }
    if let (descriptor, token) = registration {
      Poller.shared.unregister(descriptor, token: token) { [self] in closeDescriptor() }
    }
    withExtendedLifetime(handler) {}
  }

  private func closeDescriptor() {
    state.withLock { state in
      guard state.descriptor >= 0 else { return }
      _ = systemClose(state.descriptor)
      state.descriptor = -1
    }
  }
}

/// The system's `close`, which the transports' own method of that name would hide.
func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
