// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What ended a session, for everybody who wants to know.
final class Ending: Sendable {
  private struct State {
    var cause: SessionError?
    var waiters: [UnsafeContinuation<SessionError, Never>] = []
  }

  private let state = Mutex(State())

  /// Tells everybody; only the first cause counts.
  func finish(_ cause: SessionError) {
    let waiters = state.withLock { state -> [UnsafeContinuation<SessionError, Never>] in
      guard state.cause == nil else { return [] }
      state.cause = cause
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume(returning: cause) }
  }

  /// Suspends until the session has ended.
  func wait() async -> SessionError {
    await withUnsafeContinuation { continuation in
      let cause = state.withLock { state -> SessionError? in
        if state.cause == nil { state.waiters.append(continuation) }
        return state.cause
      }
      if let cause { continuation.resume(returning: cause) }
    }
  }
}
