// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession

/// Takes events out of a subscription for one iterator and its copies, decoded some at a time: who takes them finds most of
/// them ready, and is spared an asynchronous call for each.
@usableFromInline
final class EventSource<Event: Sendable> {
  /// Keeps the registrations alive while somebody iterates.
  private let events: ObjectEvents<Event>
  private let packets: PacketEvents
  /// What was handed over together.
  private var batch = EventBatch()
  /// How many of them have been decoded.
  private var position = 0
  /// Events that are ready; the last one is the next.
  @usableFromInline var ready: [Event] = []
  /// Where in the batch they are from. There may be more places than events, as those are taken out elsewhere.
  private var places: [Int] = []

  init(of events: ObjectEvents<Event>, packets: PacketEvents) {
    self.events = events
    self.packets = packets
  }

  /// What nobody has taken, because a loop was left, is the next iterator's.
  deinit { putBack() }

  private func putBack() {
    packets.putBack(batch, from: ready.isEmpty ? position : places[ready.count - 1])
  }

  /// The next event; `nil` when there will be none, or the task is cancelled.
  @usableFromInline
  func next(isolation actor: isolated (any Actor)?) async throws(LibvirtError) -> Event? {
    do throws(SessionError) {
      while true {
        try decode()
        if let event = ready.popLast() { return event }
        let batch = try await packets.nextBatch()
        if batch.isEmpty { return nil }
        // Another iteration of the same iterator may have brought some meanwhile.
        putBack()
        self.batch = batch
        (position, ready) = (0, [])
      }
    } catch {
      if case .cancelled = error { return nil }
      throw LibvirtError(error, during: "waiting for events")
    }
  }

  private var groupSize: Int { 64 }

  /// Makes some events ready, if none are and some wait.
  ///
  /// - Throws: `undecodable`, which uses the event up. Those in front of it have been taken.
  // The compiler makes no version for an event type of its own accord: this is not visible where the type is known.
  @_specialize(where Event == DomainEvent)
  private func decode() throws(SessionError) {
    guard ready.isEmpty, position < batch.count else { return }
    // Not in place: every access to a property of a class is checked.
    var (ready, places) = ([Event](), [Int]())
    swap(&ready, &self.ready)
    swap(&places, &self.places)
    defer {
      swap(&ready, &self.ready)
      swap(&places, &self.places)
    }
    let (batch, events) = (batch, events)
    repeat {
      places.removeAll(keepingCapacity: true)
      let first = position
      position = min(first + groupSize, batch.count)
      // The last one first, so that they lie in the order in which they are taken out.
      var place = position
      while place > first {
        place -= 1
        do throws(SessionError) {
          guard let event = try events.read(batch[place]) else { continue }
          ready.append(consume event)
          places.append(place)
        } catch {
          // It is thrown when its turn has come; what is behind it has to wait.
          ready.removeAll(keepingCapacity: true)
          places.removeAll(keepingCapacity: true)
          position = place
          guard place == first else { continue }
          position += 1
          throw error
        }
      }
    } while ready.isEmpty && position < batch.count
  }
}
