// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The states of a supervised connection, from the present one on. Whoever is slow misses states in between, never the
/// latest. It ends after `stopped`.
public struct SupervisionStates: AsyncSequence, Sendable {
  /// A state.
  public typealias Element = SupervisionState
  /// Nothing is thrown; a cancelled task sees the end.
  public typealias Failure = Never

  let board: SupervisionBoard

  /// Begins with the present state.
  public func makeAsyncIterator() -> Iterator { Iterator(board: board) }

  /// Takes states out one by one.
  public struct Iterator: AsyncIteratorProtocol {
    let board: SupervisionBoard
    private var seen: UInt64 = 0
    private var hasEnded = false

    init(board: SupervisionBoard) { self.board = board }

    /// The next state that has not been seen; `nil` after the last, or when the task is cancelled.
    public mutating func next(isolation actor: isolated (any Actor)? = #isolation) async -> SupervisionState? {
      guard !hasEnded, let (number, state) = await board.state(after: seen) else { return nil }
      seen = number
      if case .stopped = state { hasEnded = true }
      return state
    }
  }
}

/// The present state, and those who wait for the next.
final class SupervisionBoard: Sendable {
  private struct State {
    var number: UInt64 = 1
    var current = SupervisionState.connecting(attempt: 1)
    var nextWaiter: UInt64 = 0
    var waiters: [UInt64: UnsafeContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  var current: SupervisionState { state.withLock { $0.current } }

  func post(_ new: SupervisionState) {
    let waiters = state.withLock { state in
      state.number += 1
      state.current = new
      defer { state.waiters = [:] }
      return state.waiters.values.map { $0 }
    }
    for waiter in waiters { waiter.resume() }
  }

  /// The present state if it is a later one than that; waits for it otherwise. `nil` when the task is cancelled.
  func state(after seen: UInt64) async -> (UInt64, SupervisionState)? {
    while true {
      let found = state.withLock { $0.number > seen ? ($0.number, $0.current) : nil }
      if let found { return found }
      if Task.isCancelled { return nil }
      await change(after: seen)
    }
  }

  private func change(after seen: UInt64) async {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let isReady = state.withLock { state in
          guard state.number == seen, !Task.isCancelled else { return true }
          state.waiters[id] = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
    }
  }
}
