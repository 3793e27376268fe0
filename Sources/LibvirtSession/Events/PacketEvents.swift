// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The events of one subscription, in the order they came. It has one consumer; letting go of it ends it.
package final class PacketEvents: AsyncSequence, Sendable {
  package typealias Element = EventPacket
  package typealias Failure = SessionError

  private let buffer: EventBuffer
  private let unsubscribe: @Sendable () -> Void

  private let narrow: @Sendable (Set<Int32>) -> Void

  init(
    buffer: EventBuffer, unsubscribe: @escaping @Sendable () -> Void,
    narrow: @escaping @Sendable (Set<Int32>) -> Void
  ) {
    self.buffer = buffer
    self.unsubscribe = unsubscribe
    self.narrow = narrow
  }

  deinit { unsubscribe() }

  /// Takes no more events. The consumer gets those that wait, then ``SessionError/cancelled``.
  package func end() { unsubscribe() }

  /// From now on takes only the events of these callbacks, which the daemon has chosen. Those of others may have come
  /// before: the consumer has to look.
  package func narrow(to callbacks: Set<Int32>) { narrow(callbacks) }

  /// How many events were dropped because the consumer was too slow.
  package var droppedCount: Int { buffer.droppedCount }

  /// Events that came together, as soon as some have; empty when the task is cancelled.
  ///
  /// - Throws: what ended the session, once all events before that have been taken.
  package func nextBatch() async throws(SessionError) -> EventBatch { try await buffer.nextBatch() }

  /// Takes back the events of a batch, from one on, for the next who asks.
  package func putBack(_ events: borrowing EventBatch, from first: Int) { buffer.putBack(events, from: first) }

  package func makeAsyncIterator() -> Iterator { Iterator(events: self, buffer: buffer) }

  /// Takes events out one by one.
  package struct Iterator: AsyncIteratorProtocol {
    /// Keeps the subscription alive while somebody iterates.
    private let events: PacketEvents
    private let batch: Batch

    init(events: PacketEvents, buffer: EventBuffer) {
      self.events = events
      batch = Batch(of: buffer)
    }

    /// The next event; `nil` when the task is cancelled.
    ///
    /// - Throws: what ended the session.
    package mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(SessionError) -> EventPacket? {
      if let event = batch.next() { return event }
      batch.fill(with: try await batch.buffer.nextBatch())
      return batch.next()
    }
  }

  /// Events that were handed over together. Those that nobody has taken when it goes, because a loop was left, are the
  /// next iterator's.
  private final class Batch {
    let buffer: EventBuffer
    private var events = EventBatch()
    /// How many of them have been taken.
    private var taken = 0

    init(of buffer: EventBuffer) { self.buffer = buffer }

    deinit { buffer.putBack(events, from: taken) }

    func fill(with events: consuming EventBatch) {
      // Another iteration of the same iterator may have filled it meanwhile.
      buffer.putBack(self.events, from: taken)
      self.events = events
      taken = 0
    }

    func next() -> EventPacket? {
      guard taken < events.count else { return nil }
      defer { taken += 1 }
      return events[taken]
    }
  }
}
