// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession
import LibvirtTransport
import Synchronization

/// Events of one family as they come, in the daemon's order: what happens to domains, or to networks, and so on. It has
/// one consumer.
///
/// Events wait in a buffer until they are taken out. The daemon is never held up by a slow consumer: when the buffer is
/// full, events are dropped, and ``droppedCount`` tells how many.
///
/// The daemon sends events until ``stop()``, or until the last reference is let go of.
public final class ObjectEvents<Event: Sendable>: Sendable {
  /// The connection they come from.
  public let connection: Connection
  /// The numbers of the kinds that the daemon sends.
  let kindNumbers: [Int32]
  private let family: EventFamily<Event>
  private let packets: PacketEvents
  /// A list, because there are one or two as a rule, and hashing costs more than looking through so few.
  private let callbacks: [Int32]
  /// Whether the registrations have been given back, or are being.
  private let isStopped = Mutex(false)
  private let stopped = OneShot<Void>()

  init(
    _ packets: PacketEvents, of family: EventFamily<Event>, kinds: [Int32], callbacks: Set<Int32>,
    on connection: Connection
  ) {
    self.connection = connection
    self.family = family
    kindNumbers = kinds
    self.packets = packets
    self.callbacks = Array(callbacks)
    if !family.isLegacy { packets.narrow(to: callbacks) }
  }

  deinit {
    guard connection.isAlive, !isStopped.withLock({ $0 }) else { return }
    Task.detached { [family, kindNumbers, connection] in await family.release(kindNumbers, on: connection) }
  }

  /// How many events have been dropped because they were not taken out in time.
  public var droppedCount: Int { packets.droppedCount }

  /// Has the daemon send no more, unless others want the same; also in a cancelled task. Events that wait can still be
  /// taken out, then the sequence ends.
  ///
  /// libvirt: `virConnectDomainEventDeregisterAny` and its kind
  public func stop() async {
    packets.end()
    let isFirst = isStopped.withLock { isStopped in
      defer { isStopped = true }
      return !isStopped
    }
    // Whoever comes second waits for the first: when this returns, the daemon has been told.
    guard isFirst else { return await stopped.value }
    await family.release(kindNumbers, on: connection)
    stopped.finish(())
  }
}

extension ObjectEvents: AsyncSequence {
  /// What happened.
  public typealias Element = Event
  /// What iterating throws.
  public typealias Failure = LibvirtError

  /// Begins to take events out. A second iterator takes what the first one has not.
  public func makeAsyncIterator() -> Iterator { Iterator(source: EventSource(of: self, packets: packets)) }

  /// Takes events out one by one.
  public struct Iterator: AsyncIteratorProtocol {
    @usableFromInline let source: EventSource<Event>

    init(source: EventSource<Event>) { self.source = source }

    /// The next event; `nil` after ``ObjectEvents/stop()``, or when the task is cancelled.
    ///
    /// - Throws: ``LibvirtError``: the connection has ended, or the daemon sent an event that cannot be understood, after
    ///   which the next one can be taken.
    @inlinable
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(LibvirtError) -> Event? {
      if let event = source.ready.popLast() { return event }
      return try await source.next(isolation: actor)
    }
  }

  /// Reads a message; `nil` for one that was not asked for, or that this version does not know.
  func read(_ packet: EventPacket) throws(SessionError) -> Event? {
    // Before the daemon had told its numbers, events of other registrations were let in.
    guard family.isLegacy || packet.callbackID.map(callbacks.contains) == true else { return nil }
    return try family.read(packet, connection)
  }
}
