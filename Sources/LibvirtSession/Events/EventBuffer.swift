// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Events between the reader and one consumer, handed over in batches.
package final class EventBuffer: Sendable {
  private struct State {
    var waiting: [EventPacket] = []
    var waitingBytes = 0
    var dropped = 0
    var ended: SessionError?
    var consumer: UnsafeContinuation<Void, Never>?
  }

  private let capacity: Int
  /// A few events may be as large as packets can be; many of them may not.
  private let byteCapacity: Int
  private let state = Mutex(State())

  init(capacity: Int, byteCapacity: Int = 16 * 1024 * 1024) {
    self.capacity = capacity
    self.byteCapacity = byteCapacity
  }

  /// How many events came while the buffer was full, and were dropped.
  package var droppedCount: Int { state.withLock { $0.dropped } }

  func append(_ events: [EventPacket]) {
    let consumer = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      guard state.ended == nil else { return nil }
      for event in events {
        let size = event.payload.count
        // One event fits always: otherwise it could never be delivered.
        let fits = state.waiting.isEmpty || state.waitingBytes + size <= byteCapacity
        guard fits, state.waiting.count < capacity else {
          state.dropped += 1
          continue
        }
        state.waiting.append(event)
        state.waitingBytes += size
      }
      return state.consumer.take()
    }
    consumer?.resume()
  }

  /// Takes back events that were handed over and have not been used; they are the oldest. There is room for them: nothing
  /// is dropped that the consumer was to have already.
  func putBack(_ events: some Collection<EventPacket>) {
    guard !events.isEmpty else { return }
    let consumer = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      state.waiting.insert(contentsOf: events, at: 0)
      for event in events { state.waitingBytes += event.payload.count }
      return state.consumer.take()
    }
    consumer?.resume()
  }

  func finish(_ cause: SessionError) {
    let consumer = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      state.ended = state.ended ?? cause
      return state.consumer.take()
    }
    consumer?.resume()
  }

  /// Everything that waits, as soon as something does; empty when the task is cancelled.
  ///
  /// - Throws: what ended the session, once all events before that have been taken.
  func nextBatch() async throws(SessionError) -> [EventPacket] {
    while true {
      let (batch, ended) = state.withLock { state -> ([EventPacket], SessionError?) in
        let batch = state.waiting
        state.waiting = []
        state.waitingBytes = 0
        return (batch, state.ended)
      }
      if !batch.isEmpty { return batch }
      if let ended { throw ended }
      if Task.isCancelled { return [] }
      await waitForMore()
    }
  }

  private func waitForMore() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let isReady = state.withLock { state -> Bool in
          guard state.waiting.isEmpty, state.ended == nil, !Task.isCancelled else { return true }
          state.consumer = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.consumer.take() }?.resume()
    }
  }
}
