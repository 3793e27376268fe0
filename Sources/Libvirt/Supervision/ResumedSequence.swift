// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession

/// What comes out of a subscription that survives the loss of its connection.
public enum ResumedEvent<Event: Sendable>: Sendable {
  /// An event.
  case event(Event)
  /// The connection was lost and the subscription made anew: events may have been missed between these two moments.
  case gap(from: ContinuousClock.Instant, to: ContinuousClock.Instant)
}

extension SupervisedConnection {
  /// Subscribes on every connection anew, and hands everything over as one sequence.
  ///
  /// The subscription is made when iterating begins, and after each loss of the connection, in which case a
  /// ``ResumedEvent/gap(from:to:)`` comes before the first event of the new one. How to find out what was missed is up
  /// to the consumer: list what there is, after the gap has been reported.
  ///
  /// - Parameter subscribe: makes the subscription on a connection: registered when it returns, and over when the
  ///   sequence it returns is let go of.
  public func resumed<Events: AsyncSequence & Sendable>(
    _ subscribe: @escaping @Sendable (Connection) async throws -> Events
  ) -> ResumedSequence<Events> where Events.Element: Sendable {
    ResumedSequence(supervised: self, subscribe: subscribe)
  }
}

/// The events of ``SupervisedConnection/resumed(_:)``. It ends when the supervision does.
public struct ResumedSequence<Events: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Events.Element: Sendable {
  /// An event, or a gap.
  public typealias Element = ResumedEvent<Events.Element>
  /// What iterating throws: ``LibvirtError`` when the supervision ends with one, or the daemon refuses the subscription.
  public typealias Failure = any Error

  let supervised: SupervisedConnection
  let subscribe: @Sendable (Connection) async throws -> Events

  /// Begins without a subscription.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Takes events out one by one.
  public struct Iterator: AsyncIteratorProtocol {
    private let sequence: ResumedSequence
    private var connection: Connection?
    private var events: Events.AsyncIterator?
    private var lostAt: ContinuousClock.Instant?

    init(_ sequence: ResumedSequence) { self.sequence = sequence }

    /// The next event or gap; `nil` when the task is cancelled.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws -> ResumedEvent<Events.Element>? {
      while !Task.isCancelled {
        guard var iterator = events else {
          guard try await begin() else { continue }
          if let lostAt {
            self.lostAt = nil
            return .gap(from: lostAt, to: .now)
          }
          continue
        }
        let began = ContinuousClock.now
        do {
          let event = try await iterator.next(isolation: actor)
          events = iterator
          if let event { return .event(event) }
          if Task.isCancelled { return nil }
        } catch {
          // As long as the connection lives, the subscription's own end is the consumer's business.
          guard connection?.isAlive == false else { throw error }
        }
        events = nil
        // What came before the daemon was last heard of has been handed out; what it sent later may be lost.
        lostAt = lostAt ?? connection?.session.lastHeard ?? began
      }
      return nil
    }

    /// Subscribes on the connection of the moment; returns whether that has worked.
    private mutating func begin() async throws -> Bool {
      let connection = try await sequence.supervised.connection()
      do {
        events = try await sequence.subscribe(connection).makeAsyncIterator()
        self.connection = connection
        return true
      } catch {
        // It may have been lost again meanwhile; then there will be another.
        guard !connection.isAlive else { throw error }
        return false
      }
    }
  }
}
