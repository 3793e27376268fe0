// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// How long the tasks of this process have been kept waiting by the machine, or by a sanitizer, as a task sees it that
/// does nothing but sleep. What has a limit is not late by that much, as far as that is not the library's own doing: what
/// is forgiven has a limit itself.
final class Stalls: Sendable {
  private struct State {
    var total = Duration.zero
    var lastBeat = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let sleeper = Mutex<Task<Void, Never>?>(nil)
  private static let pause = Duration.milliseconds(20)
  /// No more than the usual unpunctuality.
  private static let usual = Duration.milliseconds(100)
  /// The thread sanitizer has been seen to hold everything up for 2.6 s.
  private static let longest = Duration.seconds(5)

  init() {
    sleeper.withLock {
      $0 = Task.detached { [weak self] in
        while (try? await Task.sleep(for: Self.pause)) != nil, let self { beat() }
      }
    }
  }

  func stop() {
    sleeper.withLock { $0?.cancel() }
  }

  /// All of it so far, the present one included.
  var total: Duration {
    state.withLock { min($0.total + Self.lateness(since: $0.lastBeat), Self.longest) }
  }

  private func beat() {
    state.withLock { state in
      state.total += Self.lateness(since: state.lastBeat)
      state.lastBeat = .now
    }
  }

  private static func lateness(since beat: ContinuousClock.Instant) -> Duration {
    let late = .now - beat - pause
    return late > usual ? late : .zero
  }
}
