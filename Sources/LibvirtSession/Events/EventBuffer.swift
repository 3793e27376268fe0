// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import DequeModule
import Synchronization

/// Events between the reader and one consumer, handed over in batches.
package final class EventBuffer: Sendable {
  private struct State {
    var waiting: Deque<EventBatch> = []
    var count = 0
    var byteCount = 0
    var dropped = 0
    var ended: SessionError?
    var consumer: UnsafeContinuation<Void, Never>?

    /// Few large pieces, of which the consumer takes one at a time; not a single one, which would have to be copied as it
    /// grows.
    mutating func append(_ events: EventBatch) {
      count += events.count
      byteCount += events.byteCount
      if let last = waiting.indices.last, waiting[last].byteCount + events.byteCount <= 64 * 1024 {
        waiting[last].append(events)
      } else {
        waiting.append(events)
      }
    }

    mutating func prepend(_ events: EventBatch) {
      count += events.count
      byteCount += events.byteCount
      waiting.prepend(events)
    }

    mutating func popFirst() -> EventBatch? {
      guard let first = waiting.popFirst() else { return nil }
      count -= first.count
      byteCount -= first.byteCount
      return first
    }
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

  func append(_ received: borrowing EventBatch) {
    // The reader's memory is used again. Copied here, as the consumer cannot get at the buffer meanwhile.
    var events = EventBatch()
    events.append(received)
    let consumer = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      guard state.ended == nil else { return nil }
      if state.count + events.count <= capacity, state.byteCount + events.byteCount <= byteCapacity {
        state.append(events)
      } else {
        let fitting = fitting(events, state)
        state.dropped += events.count - fitting.count
        if !fitting.isEmpty { state.append(fitting) }
      }
      return state.consumer.take()
    }
    consumer?.resume()
  }

  private func fitting(_ events: borrowing EventBatch, _ state: borrowing State) -> EventBatch {
    var fitting = EventBatch()
    for index in 0..<events.count {
      let byteCount = state.byteCount + fitting.byteCount + events.byteCount(at: index)
      guard state.count + fitting.count < capacity else { break }
      // One event fits always: otherwise it could never be delivered.
      guard byteCount <= byteCapacity || state.count + fitting.count == 0 else { continue }
      fitting.append(events, at: index)
    }
    return fitting
  }

  /// Takes back events that were handed over and have not been used; they are the oldest. There is room for them: nothing
  /// is dropped that the consumer was to have already.
  func putBack(_ events: borrowing EventBatch, from first: Int) {
    guard first < events.count else { return }
    var rest = EventBatch()
    rest.append(events, from: first)
    let consumer = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      state.prepend(rest)
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

  /// The first events that wait, as soon as some do; empty when the task is cancelled.
  ///
  /// - Throws: what ended the session, once all events before that have been taken.
  func nextBatch() async throws(SessionError) -> EventBatch {
    while true {
      let (batch, ended) = state.withLock { ($0.popFirst(), $0.ended) }
      if let batch { return batch }
      if let ended { throw ended }
      if Task.isCancelled { return EventBatch() }
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
