// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A way to a daemon on which things go wrong: it listens beside the daemon, passes on what each side says to the other,
/// and does what its plan or its commands say.
///
/// It runs on a thread of its own, and knows nothing of what is said. What it draws at random follows from its seed. A
/// test ends it with ``stop()``; after that neither the thread nor a descriptor of it is left.
package final class FaultProxy: Sendable {
  /// Which bytes are meant.
  package enum Direction: Sendable {
    case toDaemon
    case toClient
    case both
  }

  /// What has happened so far, over all connections.
  package struct Progress: Sendable, Equatable {
    /// How many clients have connected.
    package var accepted = 0
    /// How many of the connections are there still.
    package var open = 0
    /// How many bytes clients have sent.
    package var fromClients = 0
    /// How many bytes have been passed on to clients.
    package var toClients = 0
  }

  /// What the thread is asked to do.
  enum Command: Sendable {
    case perform(Fault, Direction)
    case resume(Direction)
    case stop
  }

  struct State {
    var plan: FaultPlan
    var commands: [(Command, OneShot<Void>)] = []
    var progress = Progress()
    var waiters: [(condition: @Sendable (Progress) -> Bool, waiter: OneShot<Progress>)] = []
    var hasStopped = false
  }

  /// Where clients are to connect.
  package let place: Place
  /// What repeats the random numbers of this one.
  package let seed: UInt64
  let target: Place?
  let state: Mutex<State>
  /// The writing end of the pipe that wakes the thread.
  private let waker: Int32

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - target: where connections lead.
  ///   - neighbour: whose address it shares; the target's own unless told otherwise.
  ///   - isMute: whether clients are accepted and left alone, and nobody at the target ever hears of them.
  ///   - plan: what happens to connections; ``use(_:)`` changes it.
  ///   - seed: what the random numbers follow from; `nil` draws one.
  package init(
    to target: Place, beside neighbour: Place? = nil, isMute: Bool = false, plan: FaultPlan = FaultPlan(),
    seed: UInt64? = nil
  ) throws(SystemFailure) {
    let directory = try ScratchDirectory()
    let (listener, place) = try (neighbour ?? target).listenBeside(path: directory.path + "/proxy", backlog: 64)
    var pipe: [Int32] = [-1, -1]
    guard systemPipe(&pipe) == 0 else {
      let failure = SystemFailure(errno: errno)
      close(listener)
      throw failure
    }
    for descriptor in pipe { makeNonBlocking(descriptor) }
    let random = SeededGenerator(seed: seed)
    self.place = place
    self.seed = random.seed
    self.target = isMute ? nil : target
    waker = pipe[1]
    state = Mutex(State(plan: plan))
    // The thread keeps this object alive until it is stopped.
    startThread { [self, wakeUp = pipe[0]] in
      var loop = ProxyLoop(proxy: self, listener: listener, wakeUp: wakeUp, random: random)
      loop.run()
      close(listener)
      close(wakeUp)
      finish(directory)
    }
  }

  // MARK: Commands

  /// Connections that come from now on follow this plan.
  package func use(_ plan: FaultPlan) { state.withLock { $0.plan = plan } }

  /// Lets something go wrong now, on every connection; returns when it has. What waits to be passed on is passed on
  /// after it.
  package func perform(_ fault: Fault, _ direction: Direction = .both) async {
    await command(.perform(fault, direction))
  }

  /// Ends a silence on every connection.
  package func resume(_ direction: Direction = .both) async { await command(.resume(direction)) }

  /// Closes everything; returns when nothing is left. To be called once no client of it is of interest any more.
  package func stop() async { await command(.stop) }

  private func command(_ command: Command) async {
    let done = OneShot<Void>()
    let isLive = state.withLock { state in
      guard !state.hasStopped else { return false }
      state.commands.append((command, done))
      var one: UInt8 = 1
      // Under the lock, so that the thread cannot have closed the pipe.
      _ = write(waker, &one, 1)
      return true
    }
    if isLive { await done.value }
  }

  /// On the thread, at its end.
  private func finish(_ directory: borrowing ScratchDirectory) {
    directory.remove()
    let (commands, waiters, progress) = state.withLock { state in
      state.hasStopped = true
      close(waker)
      defer {
        state.commands = []
        state.waiters = []
      }
      return (state.commands, state.waiters, state.progress)
    }
    for (_, done) in commands { done.finish(()) }
    for (_, waiter) in waiters { waiter.finish(progress) }
  }

  // MARK: Progress

  /// What has happened so far.
  package var progress: Progress { state.withLock { $0.progress } }

  /// Waits until the progress fulfils a condition, or the proxy is stopped; returns the progress.
  @discardableResult
  package func wait(until condition: @escaping @Sendable (Progress) -> Bool) async -> Progress {
    let waiter = OneShot<Progress>()
    state.withLock { state in
      if state.hasStopped || condition(state.progress) {
        waiter.finish(state.progress)
      } else {
        state.waiters.append((condition, waiter))
      }
    }
    return await waiter.value
  }

  /// Notes progress, on the thread.
  func note(_ change: (inout Progress) -> Void) {
    let (ready, progress) = state.withLock { state in
      change(&state.progress)
      let progress = state.progress
      let ready = state.waiters.filter { $0.condition(progress) }
      if !ready.isEmpty { state.waiters.removeAll { $0.condition(progress) } }
      return (ready, progress)
    }
    for (_, waiter) in ready { waiter.finish(progress) }
  }
}

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
