// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting for events, until there are enough, the time is over, or the user presses Control-C.
struct EventWait {
  /// Why the wait is over.
  enum End {
    /// The event has come.
    case done
    case timedOut
    case interrupted
    /// No more events can come.
    case failed(any Error)
  }

  private enum Message: Sendable {
    case event(DomainEvent)
    case end(End)
  }

  private let messages: AsyncStream<Message>
  private let continuation: AsyncStream<Message>.Continuation
  private let signals: SignalWatch
  private let timeout: Duration?

  /// Control-C counts from now on.
  init(timeout: Duration?) {
    let (messages, continuation) = AsyncStream<Message>.makeStream()
    self.messages = messages
    self.continuation = continuation
    self.timeout = timeout
    signals = SignalWatch([SIGINT]) { _ in continuation.yield(.end(.interrupted)) }
  }

  /// Calls `body` with each event, or only with the first one.
  ///
  /// - Returns: how many events there were, and why the wait is over.
  func forEach(
    of events: DomainEvents, loops: Bool, _ body: (DomainEvent) -> Void
  ) async -> (count: Int, end: End) {
    defer { signals.stop() }
    let timer = timeout.map { timeout in
      Task { [continuation] in
        try? await Task.sleep(for: timeout)
        if !Task.isCancelled { continuation.yield(.end(.timedOut)) }
      }
    }
    let pump = Task { [continuation] in
      do {
        for try await event in events { continuation.yield(.event(event)) }
      } catch {
        continuation.yield(.end(.failed(error)))
      }
    }
    defer {
      timer?.cancel()
      pump.cancel()
    }
    var count = 0
    for await message in messages {
      switch message {
      case .end(let end): return (count, end)
      case .event(let event):
        body(event)
        count += 1
        if !loops { return (count, .done) }
      }
    }
    return (count, .interrupted)
  }
}
