// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A value that arrives once, from anywhere, for tasks that wait for it. Later values are ignored.
package final class OneShot<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    var waiters: [UInt64: UnsafeContinuation<Value?, Never>] = [:]
    var nextID: UInt64 = 0
  }

  private let state = Mutex(State())

  package init() {}

  /// Provides the value; returns whether it was the first.
  @discardableResult
  package func finish(_ value: Value) -> Bool {
    let (isFirst, waiters) = state.withLock { state -> (Bool, [UnsafeContinuation<Value?, Never>]) in
      guard state.value == nil else { return (false, []) }
      state.value = value
      defer { state.waiters = [:] }
      return (true, Array(state.waiters.values))
    }
    for waiter in waiters { waiter.resume(returning: value) }
    return isFirst
  }

  /// The value, once it is there, however long that takes.
  package var value: Value {
    get async {
      while true {
        let value = await withUnsafeContinuation { wait(as: nextID(), $0) }
        if let value { return value }
      }
    }
  }

  /// The value, once it is there; `nil` when the task is cancelled first.
  package var valueUnlessCancelled: Value? {
    get async {
      let id = nextID()
      return await withTaskCancellationHandler {
        await withUnsafeContinuation { continuation in
          wait(as: id, continuation)
          // The handler below may have come too early to find it.
          if Task.isCancelled { giveUp(id) }
        }
      } onCancel: {
        giveUp(id)
      }
    }
  }

  private func nextID() -> UInt64 {
    state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
  }

  private func wait(as id: UInt64, _ continuation: UnsafeContinuation<Value?, Never>) {
    let ready = state.withLock { state -> Value? in
      if state.value == nil { state.waiters[id] = continuation }
      return state.value
    }
    if let ready { continuation.resume(returning: ready) }
  }

  private func giveUp(_ id: UInt64) {
    state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(returning: nil)
  }
}
