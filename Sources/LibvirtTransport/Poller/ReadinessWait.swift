// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for one thing to happen to a descriptor, with a deadline, and can be cancelled.
enum ReadinessWait {
  enum Outcome: Sendable {
    case ready
    case timedOut
    case cancelled
  }

  /// Suspends until `descriptor` can be written, which for a connecting socket is when connecting has ended.
  static func untilWritable(
    _ descriptor: Int32, deadline: ContinuousClock.Instant?
  ) async throws(TransportError) -> Outcome {
    let wait = OneShot<Outcome>()
    let token = try Poller.shared.register(descriptor, interest: .writable) { _, _ in
      // It stays ready, and the task may take its time; the poller must not go round and round until then.
      Poller.shared.silence(descriptor)
      wait.finish(.ready)
    }
    let timer = deadline.map { deadline in Poller.shared.schedule(at: deadline) { wait.finish(.timedOut) } }
    let outcome = await withTaskCancellationHandler {
      await wait.value
    } onCancel: {
      wait.finish(.cancelled)
    }
    if let timer { Poller.shared.cancelTimer(timer) }
    // The registration must be gone before the descriptor is registered again or closed.
    await withUnsafeContinuation { continuation in
      Poller.shared.unregister(descriptor, token: token) { continuation.resume() }
    }
    return outcome
  }

  /// Suspends for a while; returns early, with `cancelled`, when the task is cancelled.
  static func pause(until deadline: ContinuousClock.Instant) async -> Outcome {
    let wait = OneShot<Outcome>()
    let timer = Poller.shared.schedule(at: deadline) { wait.finish(.timedOut) }
    defer { Poller.shared.cancelTimer(timer) }
    return await withTaskCancellationHandler {
      await wait.value
    } onCancel: {
      wait.finish(.cancelled)
    }
  }
}
