// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

extension Session {
  /// Sends a packet that nobody waits for an answer to.
  func post(_ packet: consuming [UInt8]) {
    let bytes = packet
    if state.withLock({ $0.machine.isOpen && $0.outbox.append(bytes) }) { flush() }
  }

  /// Whether much waits to be sent.
  var isCongested: Bool { state.withLock { $0.outbox.isCongested && $0.machine.isOpen } }

  /// Suspends while much waits to be sent. Wakes without cause too: when the task is cancelled, when the session ends.
  func waitForRoom() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let hasRoom = state.withLock { state in
          guard state.outbox.isCongested, state.machine.isOpen, !Task.isCancelled else { return true }
          state.roomWaiters.append(continuation)
          return false
        }
        if hasRoom { continuation.resume() }
      }
    } onCancel: {
      wakeWriters()
    }
  }

  /// Makes everybody who waits for room look again.
  func wakeWriters() {
    let waiters = state.withLock { state in
      defer { state.roomWaiters = [] }
      return state.roomWaiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Sends what is waiting, as the one sender.
  func flush() {
    while let item = nextToSend() {
      do throws(TransportError) {
        guard let unsent = try send(item) else { continue }
        let isOpen = state.withLock { state in
          // A session that was closed meanwhile has forgotten what it had to send.
          if state.machine.isOpen { state.outbox.putBack(unsent) }
          return state.machine.isOpen
        }
        if isOpen { transport.requestWritability() }
        return
      } catch {
        sendingFailed(error)
        return
      }
    }
  }

  private func nextToSend() -> Outbox.Item? {
    let (item, waiters) = state.withLock { state -> (Outbox.Item?, [UnsafeContinuation<Void, Never>]) in
      let item = state.outbox.takeNext()
      guard !state.roomWaiters.isEmpty, !state.outbox.isCongested else { return (item, []) }
      defer { state.roomWaiters = [] }
      return (item, state.roomWaiters)
    }
    for waiter in waiters { waiter.resume() }
    return item
  }

  /// Sends an item; returns what of it the transport did not take.
  private func send(_ item: Outbox.Item) throws(TransportError) -> Outbox.Item? {
    switch item {
    case .bytes(let bytes, var sent):
      while sent < bytes.count {
        let result = try bytes.withUnsafeBufferPointer { (bytes) throws(TransportError) in
          try transport.send(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[sent...])))
        }
        guard case .bytes(let count) = result else { return .bytes(bytes, sent: sent) }
        sent += count
      }
      return nil
    case .descriptor(let descriptor):
      if case .bytes = try transport.send(descriptor: descriptor.rawValue) { return nil }
      return item
    }
  }

  private func sendingFailed(_ error: TransportError) {
    // What the peer said before it went away is worth more than that we could not write: read it first.
    Poller.shared.run { [self] in
      withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) { scratch in
        // To its end, but not for ever: it may go on sending though it takes nothing any more.
        for _ in 0..<64 {
          guard case .bytes? = receive(into: scratch) else { break }
        }
      }
      close(.transport(error))
    }
  }
}
