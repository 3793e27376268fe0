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

  package func makeAsyncIterator() -> Iterator { Iterator(events: self, buffer: buffer) }

  /// Takes events out one by one.
  package struct Iterator: AsyncIteratorProtocol {
    /// Keeps the subscription alive while somebody iterates.
    private let events: PacketEvents
    private let buffer: EventBuffer
    private var batch: [EventPacket] = []
    /// How many of the batch have been taken.
    private var taken = 0

    init(events: PacketEvents, buffer: EventBuffer) {
      self.events = events
      self.buffer = buffer
    }

    /// The next event; `nil` when the task is cancelled.
    ///
    /// - Throws: what ended the session.
    package mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(SessionError) -> EventPacket? {
      if let event = nextWithoutWaiting() { return event }
      batch = try await buffer.nextBatch()
      taken = 0
      return nextWithoutWaiting()
    }

    /// The next event of those that came together with the last; `nil` when there is none. Asking for this first saves
    /// what an asynchronous call costs.
    package mutating func nextWithoutWaiting() -> EventPacket? {
      guard taken < batch.count else { return nil }
      defer { taken += 1 }
      return batch[taken]
    }
  }
}
