// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession
import Synchronization

/// Domain events as they come, in the daemon's order. It has one consumer.
///
/// Events wait in a buffer until they are taken out. The daemon is never held up by a slow consumer: when the buffer is
/// full, events are dropped, and ``droppedCount`` tells how many.
///
/// The daemon sends events until ``stop()``, or until the last reference is let go of.
public final class DomainEvents: Sendable {
  /// The connection they come from.
  public let connection: Connection
  /// The kinds that the daemon sends.
  public let kinds: [DomainEventID]
  private let packets: PacketEvents
  private let callbacks: Set<Int32>
  /// Those that the daemon has not been told to end.
  private let registered: Mutex<Set<Int32>>

  init(_ packets: PacketEvents, kinds: [DomainEventID], callbacks: Set<Int32>, on connection: Connection) {
    self.connection = connection
    self.kinds = kinds
    self.packets = packets
    self.callbacks = callbacks
    registered = Mutex(callbacks)
    packets.narrow(to: callbacks)
  }

  deinit {
    let left = registered.withLock { $0 }
    guard connection.isAlive, !left.isEmpty else { return }
    Task.detached { [connection] in await Self.deregister(left, on: connection) }
  }

  /// How many events have been dropped because they were not taken out in time.
  public var droppedCount: Int { packets.droppedCount }

  /// Has the daemon send no more; also in a cancelled task. Events that wait can still be taken out, then the sequence
  /// ends.
  ///
  /// libvirt: `virConnectDomainEventDeregisterAny`
  public func stop() async {
    packets.end()
    let left = registered.withLock { registered in
      defer { registered = [] }
      return registered
    }
    await Self.deregister(left, on: connection)
  }

  /// Ends registrations. What comes of it is not told: there is nothing to be done about it.
  static func deregister(_ callbacks: Set<Int32>, on connection: Connection) async {
    let deadline = ContinuousClock.now + connection.options.closeTimeout
    for callback in callbacks.sorted() {
      await connection.session.callIgnoringCancellation(
        Remote.ConnectDomainEventCallbackDeregisterAny.self, .init(callbackID: callback), deadline: deadline)
    }
  }
}

extension DomainEvents: AsyncSequence {
  /// What happened to a domain.
  public typealias Element = DomainEvent
  /// What iterating throws.
  public typealias Failure = LibvirtError

  /// Begins to take events out. A second iterator takes what the first one has not.
  public func makeAsyncIterator() -> Iterator { Iterator(events: self, packets: packets.makeAsyncIterator()) }

  /// Takes events out one by one.
  public struct Iterator: AsyncIteratorProtocol {
    /// Keeps the registrations alive while somebody iterates.
    let events: DomainEvents
    var packets: PacketEvents.Iterator

    /// The next event; `nil` after ``DomainEvents/stop()``, or when the task is cancelled.
    ///
    /// - Throws: ``LibvirtError``: the connection has ended, or the daemon sent an event that cannot be understood, after
    ///   which the next one can be taken.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(LibvirtError) -> DomainEvent? {
      do throws(SessionError) {
        while true {
          var found = packets.nextWithoutWaiting()
          if found == nil { found = try await packets.next() }
          guard let packet = found else { return nil }
          // Before the daemon had told its numbers, events of other registrations were let in.
          guard let callback = packet.callbackID, events.callbacks.contains(callback) else { continue }
          if let event = try DomainEvent(packet, on: events.connection) { return event }
        }
      } catch {
        if case .cancelled = error { return nil }
        throw LibvirtError(error, during: "waiting for events")
      }
    }
  }
}
