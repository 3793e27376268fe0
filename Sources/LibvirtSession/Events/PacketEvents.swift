// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The events of one subscription, in the order they came. It has one consumer; letting go of it ends it.
package final class PacketEvents: AsyncSequence, Sendable {
  package typealias Element = EventPacket
  package typealias Failure = SessionError

  private let buffer: EventBuffer
  private let unsubscribe: @Sendable () -> Void

  init(buffer: EventBuffer, unsubscribe: @escaping @Sendable () -> Void) {
    self.buffer = buffer
    self.unsubscribe = unsubscribe
  }

  deinit { unsubscribe() }

  /// How many events were dropped because the consumer was too slow.
  package var droppedCount: Int { buffer.droppedCount }

  package func makeAsyncIterator() -> Iterator { Iterator(events: self, buffer: buffer) }

  /// Takes events out one by one.
  package struct Iterator: AsyncIteratorProtocol {
    /// Keeps the subscription alive while somebody iterates.
    private let events: PacketEvents
    private let buffer: EventBuffer
    private var batch: ArraySlice<EventPacket> = []

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
      if let event = batch.popFirst() { return event }
      batch = try await buffer.nextBatch()[...]
      return batch.popFirst()
    }
  }
}
