// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

/// Between the reader and a stream's consumer: what has arrived, and who waits for it. The reader never waits here.
package final class StreamInbox: Sendable {
  private typealias Waiter = UnsafeContinuation<Void, Never>

  private struct State: ~Copyable {
    var machine: StreamStateMachine
    /// The session knows that more waits than is comfortable.
    var isCrowded = false
    /// Since when nothing more may be read for this stream, and its consumer has taken nothing.
    var stalledSince: ContinuousClock.Instant?
    /// Those who wait for an item, or for the end.
    var waiters: [Waiter] = []
  }

  private let state: Mutex<State>
  private let limits: StreamLimits

  init(acceptsHoles: Bool, limits: StreamLimits) {
    state = Mutex(State(machine: StreamStateMachine(acceptsHoles: acceptsHoles)))
    self.limits = limits
  }

  // MARK: The session's side

  /// What the session has to know after a delivery.
  enum Condition {
    case comfortable
    /// More waits now than is comfortable.
    case crowded
    /// Nothing more will come.
    case over
  }

  /// Takes in what the daemon says.
  func deliver(_ input: StreamInput) -> Condition { change { $0.receive(input) } }

  /// The same for data.
  func deliver(_ data: UnsafeRawBufferPointer) -> Condition { change { $0.receive(data) } }

  /// Memory for `count` bytes of data, or for some of them, which the reader receives into and gives to ``takeBack(_:)``
  /// before it delivers anything else; `nil` where it had better deliver them.
  func lend(for count: Int) -> StreamChunk? { state.withLock { $0.machine.lend(for: count) } }

  /// Takes in what has been received into memory that was lent. Whoever waits is not told yet; ``wake()`` does that.
  func takeBack(_ chunk: StreamChunk) -> Condition { change(isTold: false) { $0.takeBack(chunk) } }

  /// Ends the stream on this side.
  func fail(_ error: SessionError) { _ = change { $0.fail(error) } }

  /// This side is done with the stream, and waits for no more than the confirmation.
  func beginToFinish() { _ = change { $0.beginToFinish() } }

  private func change(isTold: Bool = true, _ body: (inout StreamStateMachine) -> Void) -> Condition {
    let (waiters, condition) = state.withLock { state -> ([Waiter], Condition) in
      body(&state.machine)
      if state.machine.waitingMemory <= limits.most {
        state.stalledSince = nil
      } else if state.stalledSince == nil {
        state.stalledSince = .now
      }
      let condition = Self.condition(state, limits)
      guard isTold else { return ([], condition) }
      defer { state.waiters = [] }
      return (state.waiters, condition)
    }
    for waiter in waiters { waiter.resume() }
    return condition
  }

  private static func condition(_ state: borrowing State, _ limits: StreamLimits) -> Condition {
    // What waits in a stream that is over cannot become more.
    if state.machine.isOver { return .over }
    return state.machine.waitingMemory > limits.comfortable ? .crowded : .comfortable
  }

  /// Notes that the session knows of it, if more waits than is comfortable; returns whether that is so.
  ///
  /// What the session knew before stays noted until the consumer has made room, or it would never hear of that.
  func markCrowded() -> Bool {
    state.withLock { state in
      let isCrowded = Self.condition(state, limits) == .crowded
      if isCrowded { state.isCrowded = true }
      return isCrowded
    }
  }

  /// Whether the session knows that more waits than is comfortable, and that is still so.
  var isCrowded: Bool {
    state.withLock { $0.isCrowded && $0.machine.waitingMemory > limits.comfortable / 2 }
  }

  /// Whether more waits than is comfortable, known to the session or not.
  var isUncomfortable: Bool { state.withLock { $0.machine.waitingMemory > limits.comfortable } }

  /// Whether nothing more may be read for this stream.
  var isFull: Bool { state.withLock { $0.machine.waitingMemory > limits.most } }

  /// Whether that has been so since before `limit`, and the consumer has taken nothing since.
  func isStalled(since limit: ContinuousClock.Instant) -> Bool {
    state.withLock { $0.stalledSince.map { $0 < limit } ?? false }
  }

  // MARK: The consumer's side

  /// What ended the stream, if it was not its orderly end.
  var failure: SessionError? { state.withLock { $0.machine.failure } }

  /// Why nothing can be sent any more; `nil` while something can.
  var refusal: SessionError? { state.withLock { $0.machine.refusal } }

  /// Whether the daemon has nothing more to say about the stream.
  var isOver: Bool { state.withLock { $0.machine.isOver } }

  /// What a consumer found.
  struct Taken {
    /// `nil` at the end of the data.
    var item: StreamItem?
    /// Whether there is room again that the session should hear of.
    var madeRoom = false
  }

  /// The next item, as soon as there is one.
  ///
  /// - Throws: what the stream failed with; `cancelled` when the task is.
  func next(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> Taken {
    var timer: UInt64?
    defer { if let timer { Poller.shared.cancelTimer(timer) } }
    while true {
      let (found, failure) = state.withLock { Self.take(&$0, limits) }
      if let failure { throw failure }
      if let found { return found }
      guard !Task.isCancelled else { throw .cancelled }
      if let deadline {
        guard deadline > .now else { throw .timedOut }
        if timer == nil { timer = Poller.shared.schedule(at: deadline) { [weak self] in self?.wake() } }
      }
      await wait { $0.isExhausted || $0.hasWaiting || deadline.map { $0 <= .now } ?? false }
    }
  }

  /// Makes a hole, or the rest of one, the next item again.
  func putBack(hole length: Int64) { _ = change { $0.putBack(hole: length) } }

  private static func take(_ state: inout State, _ limits: StreamLimits) -> (Taken?, SessionError?) {
    if let failure = state.machine.failure { return (nil, failure) }
    if let item = state.machine.takeNext() {
      let wasFull = state.stalledSince != nil
      let isFull = state.machine.waitingMemory > limits.most
      state.stalledSince = isFull ? .now : nil
      let isRelieved = state.isCrowded && state.machine.waitingMemory <= limits.comfortable / 2
      if isRelieved { state.isCrowded = false }
      // Calls may be waiting behind what there was no room for.
      return (Taken(item: item, madeRoom: isRelieved || (wasFull && !isFull)), nil)
    }
    return (state.machine.isExhausted ? Taken() : nil, nil)
  }

  /// Suspends until the daemon has nothing more to say about the stream, or the task is cancelled.
  func waitUntilOver(ignoringCancellation: Bool) async {
    while !isOver {
      if ignoringCancellation {
        await withUnsafeContinuation { enlist($0, unless: { $0.isOver }) }
      } else if Task.isCancelled {
        return
      } else {
        await wait { $0.isOver }
      }
    }
  }

  /// Suspends until something has changed, unless what is waited for is so already. Wakes without cause too.
  private func wait(until condition: (borrowing StreamStateMachine) -> Bool) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { enlist($0, unless: { condition($0) || Task.isCancelled }) }
    } onCancel: {
      wake()
    }
  }

  private func enlist(_ waiter: Waiter, unless condition: (borrowing StreamStateMachine) -> Bool) {
    let isReady = state.withLock { state in
      guard !condition(state.machine) else { return true }
      state.waiters.append(waiter)
      return false
    }
    if isReady { waiter.resume() }
  }

  /// Makes everybody who waits look again.
  func wake() { _ = change { _ in } }
}
