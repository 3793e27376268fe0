// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import Testing

@testable import Libvirt

@Suite("Supervised connections", .timeLimit(.minutes(10)))
struct SupervisedConnectionTests {
  private static let soon = ReconnectDelay(initial: .milliseconds(1), maximum: .milliseconds(5))

  @Test("a lost connection is made again, and calls on the lost one are not repeated")
  func reconnects() async throws {
    let host = ScriptedHost { packet in packet.calls(Remote.ConnectGetType.self) ? [] : nil }
    try await withSupervisedConnection(to: "scripted:///", options: host.options, delay: Self.soon) { supervised in
      let first = try await supervised.connection()
      #expect(try await first.hostname() == "kvm7")
      async let waiting = failure { try await first.hypervisorType() }
      _ = await host.daemon?.packets(atLeast: 4)
      host.daemon?.close()
      #expect(await waiting?.code == .systemError)
      let second = try await supervised.connection()
      #expect(second !== first)
      #expect(try await second.hostname() == "kvm7")
    }
    #expect(host.calls.count { $0 == Remote.ConnectGetType.number } == 1)
    #expect(host.calls.last == Remote.ConnectClose.number, "closed orderly in the end")
  }

  @Test("its states can be followed")
  func states() async throws {
    let host = ScriptedHost()
    let supervised = Connection.supervised(
      to: "scripted:///", options: host.options, delay: .init(initial: .seconds(60)))
    let running = Task { try await supervised.run() }
    var iterator = supervised.states.makeAsyncIterator()
    var reason: LibvirtError?
    following: while let state = await iterator.next() {
      switch state {
      case .connecting(let attempt): #expect(attempt == 1)
      case .connected: host.daemon?.close()
      case .waiting(let error, let delay):
        reason = error
        #expect(delay <= .seconds(30) && delay >= .seconds(15))
        running.cancel()
      case .stopped(let error):
        #expect(error == nil)
        break following
      }
    }
    #expect(reason?.message == "End of file while reading data: Input/output error")
    #expect(await iterator.next() == nil)
    try await running.value
  }

  @Test("one that is lost as soon as it is made is made again later and later, until one has lasted")
  func shortLived() async throws {
    let host = ScriptedHost()
    let delay = ReconnectDelay(initial: .milliseconds(5), maximum: .milliseconds(20), factor: 2, jitter: 0)
    try await withSupervisedConnection(to: "scripted:///", options: host.options, delay: delay) { supervised in
      var (delays, hasLasted) = ([Duration](), false)
      following: for await state in supervised.states {
        switch state {
        case .connecting: break
        case .connected:
          if delays.count == 5 {
            try await Task.sleep(for: delay.maximum)
            hasLasted = true
          }
          host.daemon?.close()
        case .waiting(_, let delay):
          delays.append(delay)
          if hasLasted { break following }
        case .stopped(let error): Issue.record("stopped: \(String(describing: error))")
        }
      }
      #expect(delays == [5, 10, 20, 20, 20, 5].map(Duration.milliseconds))
    }
  }

  @Test("a subscription survives, and the gap is reported in its place")
  func gap() async throws {
    let host = ScriptedHost()
    let event = Remote.DomainEventCallbackLifecycle.self
    try await withSupervisedConnection(to: "scripted:///", options: host.options, delay: Self.soon) { supervised in
      let events = supervised.resumed { connection in connection.session.events.subscribe(to: [event], of: .remote) }
      var iterator = events.makeAsyncIterator()
      let before = ContinuousClock.now
      var seen: [UInt8] = []
      for round in [UInt8(1), 2] {
        // The subscription is made with the first step, so the daemon speaks only once that is under way.
        let connection = try await supervised.connection()
        let daemon = try #require(host.daemon)
        let speaker = Task {
          while connection.session.events.subscriberCount == 0 { await Task.yield() }
          daemon.send(Packet.event(event.number, payload: [round]))
          daemon.send(Packet.event(event.number, payload: [round + 10]))
        }
        if round == 2 {
          guard case .gap(let from, let to)? = try await iterator.next() else {
            Issue.record("no gap was reported")
            return
          }
          #expect(before <= from && from <= to)
        }
        for _ in 0..<2 {
          guard case .event(let packet)? = try await iterator.next() else {
            Issue.record("an event was expected")
            return
          }
          seen += packet.payload
        }
        await speaker.value
        if round == 1 {
          daemon.close()
          _ = try await connection.closed
        }
      }
      #expect(seen == [1, 11, 2, 12])
    }
  }

  @Test("what connecting again cannot mend ends it")
  func hopeless() async throws {
    let supervised = Connection.supervised(to: "qemu+bogus:///system", delay: Self.soon)
    let error = await failure { try await supervised.run() }
    #expect(error?.code == .invalidArg)
    #expect(await failure { try await supervised.connection() }?.code == .invalidArg)
  }

  @Test("delays grow to the limit, and are never longer")
  func delays() {
    var generator = SeededGenerator(seed: 7)
    let delay = ReconnectDelay(initial: .seconds(1), maximum: .seconds(10), factor: 2, jitter: 0.5)
    for (failures, longest) in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 10), (1000, 10)] {
      for _ in 0..<50 {
        let value = delay.delay(afterFailures: failures, using: &generator)
        #expect(value <= .seconds(longest) && value >= .seconds(longest) / 2)
      }
    }
    let exact = ReconnectDelay(initial: .seconds(1), jitter: 0)
    #expect(exact.delay(afterFailures: 1, using: &generator) == .seconds(1))
  }
}
