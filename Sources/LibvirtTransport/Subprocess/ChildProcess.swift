// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import CSocketShims
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A child process that is always reaped, and never signalled after that.
final class ChildProcess: Sendable {
  let pid: pid_t

  /// How a child ended.
  enum Ending: Equatable {
    case exited(status: Int32)
    case killed(signal: Int32)
    /// Somebody else has reaped it.
    case unknown
  }

  private struct State {
    var ending: Ending?
    var isReaped: Bool { ending != nil }
    var isExpectedToEnd = false
    var timers: [UInt64] = []
    var onEnd: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  /// Takes charge of a child: a small thread waits for its end.
  init(adopting pid: pid_t) throws(TransportError.Cause) {
    self.pid = pid
    let status = Self.startThread { [self] in waitForEnd() }
    guard status == 0 else {
      kill(pid, SIGKILL)
      while waitpid(pid, nil, 0) < 0, errno == EINTR {}
      throw .system(status)
    }
  }

  /// How the child ended; `nil` while it runs.
  var ending: Ending? { state.withLock { $0.ending } }

  /// Calls `action` once when the child has ended; at once if it has ended already.
  func whenEnded(_ action: @escaping @Sendable () -> Void) {
    let now = state.withLock { state in
      if !state.isReaped { state.onEnd.append(action) }
      return state.isReaped
    }
    if now { action() }
  }

  /// Expects the child to end by itself now: helps with SIGTERM after `patience`, with SIGKILL 5 seconds later. Asking
  /// again changes nothing.
  func expectEnd(within patience: Duration = .seconds(1)) {
    let isFirst = state.withLock { state in
      defer { state.isExpectedToEnd = true }
      return !state.isExpectedToEnd && !state.isReaped
    }
    guard isFirst else { return }
    let now = ContinuousClock.now
    for (deadline, signal) in [(now + patience, SIGTERM), (now + patience + .seconds(5), SIGKILL)] {
      let timer = Poller.shared.schedule(at: deadline) { [self] in send(signal) }
      let isTooLate = state.withLock { state in
        if !state.isReaped { state.timers.append(timer) }
        return state.isReaped
      }
      if isTooLate { Poller.shared.cancelTimer(timer) }
    }
  }

  /// The process number stays the child's until it is reaped, which happens under the same lock.
  private func send(_ signal: Int32) {
    state.withLock { state in
      if !state.isReaped { kill(pid, signal) }
    }
  }

  /// On the thread of its own.
  private func waitForEnd() {
    // The program's signal handlers run on its own threads, which have room for them.
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_SETMASK, &signals, nil)
    var info = siginfo_t()
    // Waits without reaping. An error means that somebody else has reaped the child, or that the program has told the
    // system to do so.
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    let (timers, actions) = state.withLock { state -> ([UInt64], [@Sendable () -> Void]) in
      var status: Int32 = 0
      var reaped = waitpid(pid, &status, WNOHANG)
      while reaped < 0, errno == EINTR { reaped = waitpid(pid, &status, WNOHANG) }
      state.ending = reaped == pid ? Ending(waitStatus: status) : .unknown
      defer {
        state.timers = []
        state.onEnd = []
      }
      return (state.timers, state.onEnd)
    }
    for timer in timers { Poller.shared.cancelTimer(timer) }
    for action in actions { action() }
  }

  /// What a thread is to do; made for the thread and given up by it.
  private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs `body` on a detached thread with a small stack. Returns 0, or the errno that prevented it.
  private static func startThread(_ body: @escaping @Sendable () -> Void) -> Int32 {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, 128 * 1024)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let argument = Unmanaged.passRetained(ThreadBody(body))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        // The argument is the one below, so it is there.
        Unmanaged<ThreadBody>.fromOpaque(argument!).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
    if status != 0 { argument.release() }
    return status
  }
}

extension ChildProcess.Ending {
  /// Reads what `waitpid` stores for a child that has ended: the signal in the low bits, the exit status above them.
  fileprivate init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited(status: waitStatus >> 8 & 0xff) : .killed(signal: signal)
  }
}

extension ChildProcess.Ending: CustomStringConvertible {
  var description: String {
    switch self {
    case .exited(let status): "exit status \(status)"
    case .killed(let signal): "killed by signal \(signal)"
    case .unknown: "for an unknown reason"
    }
  }
}
