// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  /// A connection that is made again when a real daemon comes back.
  @Suite("Supervised connections to a real daemon")
  struct SupervisedTests {
    private static let delay = ReconnectDelay(initial: .milliseconds(100), maximum: .seconds(1))

    @Test("the daemon dies and comes back: so do connection and events, and the gap is told")
    func comesBack() async throws {
      let daemon = try ReturningDaemon()
      let guest = SampleDomain.xml("supervised")
      try await withSupervisedConnection(to: daemon.uri, delay: Self.delay) { supervised in
        let first = try await supervised.connection()
        let (subscribed, subscriber) = AsyncStream.makeStream(of: Connection.self)
        let events = supervised.resumed { connection in
          let events = try await connection.domainEvents([.lifecycle])
          subscriber.yield(connection)
          return events
        }
        let (told, teller) = AsyncStream.makeStream(of: ResumedEvent<DomainEvent>.self)
        let watching = Task {
          do {
            for try await event in events { teller.yield(event) }
          } catch {
            Issue.record("the events ended: \(error)")
          }
          teller.finish()
        }
        var news = told.makeAsyncIterator()
        var subscriptions = subscribed.makeAsyncIterator()
        #expect(await subscriptions.next() === first)
        try await first.defineDomain(xml: guest)
        #expect(try #require(await news.next()).isDefinition)

        // A call that is under way when the daemon dies fails, and is not repeated.
        daemon.freeze()
        async let waiting = failure { try await first.hostname() }
        let frozen = ContinuousClock.now
        daemon.kill()
        let error = try #require(await waiting)
        #expect(error.origin != .daemon, "\(error)")
        print("- a call under way: \(error.message)")
        #expect(await failure { try await first.hostname() }?.origin != .daemon)
        #expect(!first.isAlive)
        // One that asks for the connection waits for it.
        async let second = supervised.connection()
        for await state in supervised.states { if case .waiting = state { break } }
        let before = ContinuousClock.now
        try daemon.restart()
        let up = ContinuousClock.now
        let next = try await second
        print("- connected \(ContinuousClock.now - up) after the daemon was up again")
        #expect(next !== first)
        #expect(try await next.domains().map(\.name) == ["test"])

        guard case .gap(let from, let to)? = await news.next() else {
          Issue.record("there was no gap")
          return
        }
        #expect(from <= frozen)
        #expect(to >= before && to <= .now)
        #expect(await subscriptions.next() === next)
        try await next.defineDomain(xml: guest)
        #expect(try #require(await news.next()).isDefinition)
        let delay = ContinuousClock.now - up
        print("- an event came \(delay) after the daemon was up again")
        #expect(delay < .seconds(3))
        watching.cancel()
        _ = await watching.result
      }
    }

    @Test("a daemon that goes orderly is waited for, too, and the states tell it")
    func orderly() async throws {
      let daemon = try ReturningDaemon()
      try await withSupervisedConnection(to: daemon.uri, delay: Self.delay) { supervised in
        _ = try await supervised.connection()
        let following = Task {
          var reasons: [String] = []
          for await state in supervised.states {
            if case .waiting(let error, _) = state { reasons.append(error.message) }
            if state.connection != nil, !reasons.isEmpty { break }
          }
          return reasons
        }
        try daemon.restart()
        let reasons = await following.value
        print("- waited because of: \(Set(reasons).sorted())")
        #expect(!reasons.isEmpty)
        #expect(try await supervised.connection().hypervisorType() == "TEST")
      }
    }
  }
}

extension ResumedEvent<DomainEvent> {
  /// Whether it tells that a domain was defined.
  fileprivate var isDefinition: Bool {
    if case .event(let event) = self { event.kind == .defined } else { false }
  }
}
