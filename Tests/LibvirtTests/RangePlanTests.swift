// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Libvirt

@Suite("Plans of ranges")
struct RangePlanTests {
  private static let start = ContinuousClock.now

  /// Ranges of 10 bytes for three streams, where one stream takes a second for as much.
  private static func plan(_ rest: Range<UInt64>, limit: UInt64? = nil) -> RangePlan {
    RangePlan(
      rest, limit: limit, streams: 3, sizes: .init(first: 10, range: 10),
      single: (bytes: 10, duration: .seconds(1)), at: start)
  }

  @Test(
    "ranges follow each other, and the last brings what there is then, up to the limit",
    arguments: [(nil, nil), (35, 5), (100, 70)] as [(UInt64?, UInt64?)])
  func order(limit: UInt64?, last: UInt64?) {
    var plan = Self.plan(10..<35, limit: limit)
    #expect(plan.next(for: 2, at: Self.start) == .init(offset: 10, length: 10))
    #expect(plan.next(for: 0, at: Self.start) == .init(offset: 20, length: 10))
    #expect(plan.next(for: 1, at: Self.start) == .init(offset: 30, length: last, isExact: limit == 35))
    for stream in 0..<3 { #expect(plan.next(for: stream, at: Self.start) == nil) }
  }

  @Test("a rest that fills its ranges has no empty one behind them")
  func full() {
    var plan = Self.plan(10..<30, limit: 30)
    #expect(plan.next(for: 0, at: Self.start) == .init(offset: 10, length: 10))
    #expect(plan.next(for: 0, at: Self.start) == .init(offset: 20, length: 10))
    #expect(plan.next(for: 0, at: Self.start) == nil)
  }

  @Test("several streams go on when they are faster than one was, and otherwise one takes all the rest")
  func verdict() {
    // One stream would take three seconds for what the three have brought by then.
    for (elapsed, isTogether) in [(2.9, true), (3.1, false)] {
      var plan = Self.plan(0..<1000)
      for stream in 0..<3 { #expect(plan.next(for: stream, at: Self.start) != nil) }
      plan.move(30)
      let now = Self.start + .seconds(elapsed)
      #expect((plan.next(for: 1, at: now) != nil) == isTogether)
      #expect((plan.next(for: 2, at: now) != nil) == isTogether)
      #expect(
        plan.next(for: 0, at: now)
          == (isTogether ? .init(offset: 50, length: 10) : .init(offset: 30, length: nil, isExact: false)))
    }
  }

  @Test("the verdict waits until each stream can have brought a range, and stays")
  func verdictTime() {
    var plan = Self.plan(0..<1000)
    for stream in 0..<3 { _ = plan.next(for: stream, at: Self.start) }
    plan.move(29)
    #expect(plan.next(for: 1, at: Self.start + .seconds(60)) == .init(offset: 30, length: 10))
    plan.move(31)
    #expect(plan.next(for: 1, at: Self.start + .seconds(1)) == .init(offset: 40, length: 10))
    #expect(plan.next(for: 1, at: Self.start + .seconds(600)) == .init(offset: 50, length: 10))
  }
}
