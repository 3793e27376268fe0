// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTransport
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(10))) struct PollerTests {
  /// Numbers in the order in which they were noted.
  private final class Notes: Sendable {
    private let numbers = Mutex<[Int]>([])
    func append(_ number: Int) { numbers.withLock { $0.append(number) } }
    var all: [Int] { numbers.withLock { $0 } }
  }

  /// Runs `body` on the poller's thread, where nothing fires in between.
  private func onPoller<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in Poller.shared.run { continuation.resume(returning: body()) } }
  }

  @Test func timersFireInTheOrderOfTheirDeadlines() async {
    let notes = Notes()
    let done = OneShot<ContinuousClock.Instant>()
    let began = await onPoller {
      let now = ContinuousClock.now
      for number in [5, 2, 4, 1, 3, 0] {
        _ = Poller.shared.schedule(at: now + .milliseconds(20 + 10 * number)) {
          notes.append(number)
          if number == 5 { done.finish(.now) }
        }
      }
      // Equal deadlines keep the order in which they were asked for.
      for number in 10..<15 { _ = Poller.shared.schedule(at: now + .milliseconds(10)) { notes.append(number) } }
      return now
    }
    let end = await done.value
    #expect(notes.all == [10, 11, 12, 13, 14, 0, 1, 2, 3, 4, 5])
    #expect(end - began >= .milliseconds(70))
  }

  @Test func aTimerInThePastFiresAtOnce() async {
    let done = OneShot<Void>()
    _ = Poller.shared.schedule(at: .now - .seconds(5)) { done.finish(()) }
    await done.value
  }

  @Test func anEarlierTimerWakesTheSleepingThread() async {
    let done = OneShot<Int>()
    let late = Poller.shared.schedule(at: .now + .seconds(100)) { done.finish(1) }
    await Poller.shared.goRound()
    _ = Poller.shared.schedule(at: .now + .milliseconds(5)) { done.finish(2) }
    #expect(await done.value == 2)
    Poller.shared.cancelTimer(late)
  }

  @Test func aTimerBeyondAllTimeIsNoTrouble() async {
    let never = Poller.shared.schedule(at: .now + .seconds(Int64.max / 4)) {}
    await Poller.shared.goRound()
    Poller.shared.cancelTimer(never)
  }

  @Test func cancelledTimersDoNotFire() async {
    let notes = Notes()
    let done = OneShot<Void>()
    let last = await onPoller {
      let soon = ContinuousClock.now + .milliseconds(5)
      let ids = (0..<2000).map { number in Poller.shared.schedule(at: soon) { notes.append(number) } }
      for (number, id) in ids.enumerated() where number % 10 != 0 { Poller.shared.cancelTimer(id) }
      // Twice, and one that never was.
      Poller.shared.cancelTimer(ids[1])
      Poller.shared.cancelTimer(.max)
      return Poller.shared.schedule(at: soon + .milliseconds(1)) { done.finish(()) }
    }
    await done.value
    #expect(notes.all == Array(stride(from: 0, to: 2000, by: 10)))
    // It has fired.
    Poller.shared.cancelTimer(last)
  }

  @Test func aCancelledTimerLetsGoOfItsAction() async {
    weak var notes: Notes?
    let id: UInt64
    do {
      let kept = Notes()
      notes = kept
      id = Poller.shared.schedule(at: .now + .seconds(100)) { kept.append(1) }
    }
    #expect(notes != nil)
    Poller.shared.cancelTimer(id)
    #expect(notes == nil)
  }

  @Test func runsJobsFromManyThreadsOnceAndInOrder() async {
    let notes = (0..<8).map { _ in Notes() }
    await withTaskGroup(of: Void.self) { group in
      for part in notes {
        group.addTask {
          for number in 0..<2000 { Poller.shared.run { part.append(number) } }
        }
      }
    }
    await Poller.shared.goRound()
    for part in notes { #expect(part.all == Array(0..<2000)) }
  }

  @Test func aJobMayAskForAnother() async {
    let done = OneShot<Void>()
    Poller.shared.run { Poller.shared.run { Poller.shared.run { done.finish(()) } } }
    await done.value
  }

  @Test func runsTasksOnItsThread() async {
    let expected = await onPoller { currentThread() }
    let seen = await Task(executorPreference: Poller.shared) {
      let first = currentThread()
      await Task.yield()
      return [first, currentThread()]
    }.value
    #expect(seen == [expected, expected])
  }

  @Test func resumesATaskOnItsThreadFromAnotherOne() async {
    let expected = await onPoller { currentThread() }
    let value = OneShot<Int>()
    async let seen = withTaskExecutorPreference(Poller.shared) {
      let number = await value.value
      return (number, currentThread())
    }
    Thread.detachNewThread { value.finish(7) }
    let (number, thread) = await seen
    #expect(number == 7)
    #expect(thread == expected)
  }

  /// A task that is always ready to go on must not keep the rest of the process waiting.
  @Test func aRestlessTaskDoesNotStopTheRest() async throws {
    let stop = Notes()
    let restless = Task(executorPreference: Poller.shared) {
      while stop.all.isEmpty { await Task.yield() }
    }
    let (client, server) = try await Wire.socketPair.makePair()
    let (left, right) = (try TestOwner(client), try TestOwner(server, echo: true))
    left.send([1, 2, 3])
    await left.wait { $0.received == 3 }
    let fired = OneShot<Void>()
    _ = Poller.shared.schedule(at: .now + .milliseconds(1)) { fired.finish(()) }
    await fired.value
    stop.append(1)
    await restless.value
    client.close()
    right.transport.close()
  }
}

/// A number for the thread that asks.
private func currentThread() -> UInt {
  #if os(Linux)
    UInt(pthread_self())
  #else
    UInt(bitPattern: pthread_self())
  #endif
}
