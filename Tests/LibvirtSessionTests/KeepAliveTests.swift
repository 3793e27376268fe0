// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession
import Testing

@Suite("Keepalive, by the clock")
struct KeepAliveTests {
  private static let start = ContinuousClock.now
  private static func at(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }
  private static func policy(_ count: Int) -> KeepAlivePolicy { KeepAlivePolicy(interval: .seconds(5), count: count) }

  /// What happens at each deadline, until nothing is left to wait for or the daemon is given up.
  private static func run(_ keepAlive: inout KeepAlive) -> [(second: Int, action: KeepAlive.Action)] {
    var actions: [(Int, KeepAlive.Action)] = []
    while let deadline = keepAlive.deadline, actions.count < 20 {
      let action = keepAlive.tick(now: deadline)
      actions.append((Int((deadline - start).components.seconds), action))
      if action == .giveUp { break }
    }
    return actions
  }

  @Test("a silent daemon is given up after interval x (count + 1)", arguments: [0, 1, 2, 5])
  func silence(count: Int) {
    var keepAlive = KeepAlive(Self.policy(count), isAgreed: true, now: Self.start)
    let actions = Self.run(&keepAlive)
    #expect(actions.map(\.action) == [KeepAlive.Action](repeating: .ping, count: count) + [.giveUp])
    #expect(actions.last?.second == 5 * (count + 1))
  }

  @Test("a daemon that was never asked is asked first, and never pinged before it has agreed")
  func asking() {
    var keepAlive = KeepAlive(Self.policy(3), now: Self.start)
    let actions = Self.run(&keepAlive)
    #expect(actions.map(\.action) == [.ask, .nothing, .nothing, .giveUp])
    #expect(actions.last?.second == 20)
  }

  @Test("a daemon is asked even when no ping may stay unanswered")
  func askingWithCountZero() {
    var keepAlive = KeepAlive(Self.policy(0), now: Self.start)
    #expect(Self.run(&keepAlive).map(\.action) == [.ask, .giveUp])
  }

  @Test("whatever is heard starts the count again")
  func heard() {
    var keepAlive = KeepAlive(Self.policy(2), isAgreed: true, now: Self.start)
    #expect(keepAlive.tick(now: Self.at(5)) == .ping)
    #expect(keepAlive.tick(now: Self.at(10)) == .ping)
    keepAlive.heard(now: Self.at(12))
    #expect(keepAlive.tick(now: Self.at(15)) == .nothing, "it is silent for 3 seconds only")
    #expect(keepAlive.deadline == Self.at(17))
    #expect(keepAlive.tick(now: Self.at(17)) == .ping)
    #expect(keepAlive.tick(now: Self.at(22)) == .ping)
    #expect(keepAlive.tick(now: Self.at(27)) == .giveUp)
  }

  @Test("a busy connection is never asked anything")
  func busy() {
    var keepAlive = KeepAlive(Self.policy(2), now: Self.start)
    for second in 1..<100 {
      keepAlive.heard(now: Self.at(second))
      if let deadline = keepAlive.deadline, deadline <= Self.at(second) {
        #expect(keepAlive.tick(now: Self.at(second)) == .nothing)
      }
    }
  }

  @Test("a daemon that refuses is not watched any more")
  func refused() {
    var keepAlive = KeepAlive(Self.policy(2), now: Self.start)
    #expect(keepAlive.tick(now: Self.at(5)) == .ask)
    keepAlive.answered(false)
    #expect(keepAlive.deadline == nil)
    for second in [10, 100, 1000] { #expect(keepAlive.tick(now: Self.at(second)) == .nothing) }
  }

  @Test("a daemon that agrees is pinged from then on")
  func agreed() {
    var keepAlive = KeepAlive(Self.policy(1), now: Self.start)
    #expect(keepAlive.tick(now: Self.at(5)) == .ask)
    keepAlive.heard(now: Self.at(6))
    keepAlive.answered(true)
    #expect(keepAlive.tick(now: Self.at(10)) == .nothing)
    #expect(keepAlive.tick(now: Self.at(11)) == .ping)
    #expect(keepAlive.tick(now: Self.at(16)) == .giveUp)
  }

  @Test("while this side does not read, silence means nothing, and the pings go on")
  func deaf() {
    var keepAlive = KeepAlive(Self.policy(1), isAgreed: true, now: Self.start)
    for second in stride(from: 5, through: 100, by: 5) {
      #expect(keepAlive.tick(now: Self.at(second), isDeaf: true) == .ping)
    }
    // The count begins when it reads again.
    #expect(keepAlive.tick(now: Self.at(105)) == .ping)
    #expect(keepAlive.tick(now: Self.at(110)) == .giveUp)
  }

  @Test("a daemon that was not asked is not pinged while this side does not read")
  func deafAndUnasked() {
    var keepAlive = KeepAlive(Self.policy(1), now: Self.start)
    #expect(keepAlive.tick(now: Self.at(5), isDeaf: true) == .nothing)
    #expect(keepAlive.deadline == Self.at(10))
    #expect(keepAlive.tick(now: Self.at(10)) == .ask)
  }

  @Test("a late look counts once: what the daemon answered may be waiting already")
  func afterTheNight() {
    var keepAlive = KeepAlive(Self.policy(2), isAgreed: true, now: Self.start)
    #expect(keepAlive.tick(now: Self.at(30_000)) == .ping)
    #expect(keepAlive.deadline == Self.at(30_005))
    #expect(keepAlive.tick(now: Self.at(30_005)) == .ping)
  }
}
