// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC
import Synchronization

/// Hands events to whoever subscribed to their procedure. It never waits for a subscriber.
package final class EventHub: Sendable {
  private struct State {
    var nextID: UInt64 = 0
    var subscribers: [UInt64: Subscriber] = [:]
    var ended: SessionError?
  }

  private struct Subscriber {
    var program: Program
    /// Lists, because they hold one or two as a rule, and hashing costs more than looking through so few.
    var procedures: [Int32]
    /// Nil as long as the daemon has not told them all.
    var callbacks: [Int32]?
    var buffer: EventBuffer

    func wants(_ events: borrowing EventBatch, at index: Int) -> Bool {
      events.isEvent(at: index, of: program, procedures, callbacks: callbacks)
    }
  }

  private let state = Mutex(State())

  init() {}

  /// Events of these procedures, from now on.
  ///
  /// - Parameter capacity: how many events wait for a slow consumer before later ones are dropped and counted.
  package func subscribe(
    to procedures: [any Procedure.Type], of program: Program, capacity: Int = 4096
  ) -> PacketEvents {
    let buffer = EventBuffer(capacity: capacity)
    let (id, ended) = state.withLock { state -> (UInt64, SessionError?) in
      state.nextID += 1
      if state.ended == nil {
        state.subscribers[state.nextID] = Subscriber(
          program: program, procedures: procedures.map { $0.number }, buffer: buffer)
      }
      return (state.nextID, state.ended)
    }
    if let ended { buffer.finish(ended) }
    return PacketEvents(buffer: buffer) { [weak self] in
      self?.unsubscribe(id)
    } narrow: { [weak self] callbacks in
      self?.state.withLock { $0.subscribers[id]?.callbacks = Array(callbacks) }
    }
  }

  /// How many subscriptions there are.
  package var subscriberCount: Int { state.withLock { $0.subscribers.count } }

  private func unsubscribe(_ id: UInt64) {
    let gone = state.withLock { $0.subscribers.removeValue(forKey: id) }
    gone?.buffer.finish(.cancelled)
  }

  /// Puts each event into the buffers of those who want it.
  func deliver(_ events: borrowing EventBatch) {
    let subscribers = state.withLock { Array($0.subscribers.values) }
    for subscriber in subscribers {
      let firstOther = (0..<events.count).first { !subscriber.wants(events, at: $0) }
      // As a rule all of them are wanted, and then they need not be picked out.
      guard let firstOther else {
        subscriber.buffer.append(events)
        continue
      }
      var wanted = EventBatch()
      for index in 0..<events.count where index < firstOther || subscriber.wants(events, at: index) {
        wanted.append(events, at: index)
      }
      if !wanted.isEmpty { subscriber.buffer.append(wanted) }
    }
  }

  /// Ends every subscription, and those still to come.
  func finish(_ cause: SessionError) {
    let subscribers = state.withLock { state in
      state.ended = state.ended ?? cause
      defer { state.subscribers = [:] }
      return Array(state.subscribers.values)
    }
    for subscriber in subscribers { subscriber.buffer.finish(cause) }
  }
}
