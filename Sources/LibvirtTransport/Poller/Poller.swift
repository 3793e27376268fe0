// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import HeapModule
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One thread that waits for all descriptors and timers of the process, started on first use.
///
/// Handlers run on that thread, one at a time, with no lock held; they must not block. Descriptors that were registered
/// are closed there too, so that a number the kernel hands out again is never mistaken for the old one.
package final class Poller: Sendable {
  /// The process's poller.
  package static let shared = Poller()

  /// Called when a registered descriptor is ready.
  typealias Handler = @Sendable (Readiness, UnsafeMutableRawBufferPointer) -> Void

  private struct Timer: Comparable {
    var deadline: ContinuousClock.Instant
    var id: UInt64
    static func < (left: Timer, right: Timer) -> Bool { (left.deadline, left.id) < (right.deadline, right.id) }
  }

  /// Something to run on the poller's thread.
  private enum Work {
    case plain(@Sendable () -> Void)
    case withScratch(@Sendable (UnsafeMutableRawBufferPointer) -> Void)
  }

  private struct State {
    var nextID: UInt64 = 0
    var handlers: [UInt64: Handler] = [:]
    var timers: Heap<Timer> = Heap()
    var timerActions: [UInt64: @Sendable () -> Void] = [:]
    var jobs: [Work] = []
    var tasks: [UnownedJob] = []
    /// When the thread will look again by itself; `nil` while it is not waiting.
    var waitingUntil: ContinuousClock.Instant??
    /// Made with the thread; `nil` until then.
    var queue: SystemReadinessQueue?
    var thread: pthread_t?

    mutating func makeID() -> UInt64 {
      nextID += 1
      return nextID
    }
  }

  private let state = Mutex(State())
  private static let scratchSize = 256 * 1024

  private init() {}

  // MARK: Descriptors

  /// Watches `descriptor`; returns the token that names the registration.
  func register(
    _ descriptor: Int32, interest: Readiness, _ handler: @escaping Handler
  ) throws(TransportError) -> UInt64 {
    let (queue, token) = try state.withLock { (state) throws(TransportError) -> (SystemReadinessQueue, UInt64) in
      let queue = try start(&state)
      let token = state.makeID()
      state.handlers[token] = handler
      return (queue, token)
    }
    do {
      try queue.add(descriptor, token: token, interest: interest)
    } catch {
      state.withLock { _ = $0.handlers.removeValue(forKey: token) }
      throw error
    }
    return token
  }

  /// Stops reporting a descriptor that is still registered; for a handler that has seen all it wants.
  func silence(_ descriptor: Int32) { state.withLock { $0.queue }?.remove(descriptor) }

  /// Changes what a registration waits for. The caller serialises this with its own writes.
  func setInterest(_ interest: Readiness, of descriptor: Int32, token: UInt64) {
    state.withLock { $0.queue }?.change(descriptor, token: token, interest: interest)
  }

  /// Ends a registration, and runs `completion` (which closes the descriptor) on the poller's thread.
  func unregister(_ descriptor: Int32, token: UInt64, _ completion: @escaping @Sendable () -> Void) {
    let (queue, handler) = state.withLock { ($0.queue, $0.handlers.removeValue(forKey: token)) }
    queue?.remove(descriptor)
    // The handler may own the caller; it is let go of outside the lock.
    withExtendedLifetime(handler) {}
    run(completion)
  }

  // MARK: Work and time

  /// Starts the thread if it does not run yet, for those who have no descriptor to register but depend on it.
  ///
  /// - Throws: ``TransportError`` when the process has no descriptor or memory left for it.
  func ensureRunning() throws(TransportError) {
    try state.withLock { (state) throws(TransportError) in _ = try start(&state) }
  }

  /// Runs `job` on the poller's thread, soon.
  package func run(_ job: @escaping @Sendable () -> Void) { run(.plain(job)) }

  /// The same for a job that needs the thread's scratch buffer, which is the job's until it returns.
  package func runWithScratch(_ job: @escaping @Sendable (UnsafeMutableRawBufferPointer) -> Void) {
    run(.withScratch(job))
  }

  private func run(_ work: Work) {
    let sleeping = state.withLock { state in
      state.jobs.append(work)
      return queueToWake(&state)
    }
    sleeping?.wake()
  }

  /// Runs `action` on the poller's thread at `deadline`, unless it is cancelled first. Returns the timer's name.
  package func schedule(at deadline: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) -> UInt64 {
    let (id, sleeping) = state.withLock { state -> (UInt64, SystemReadinessQueue?) in
      let id = state.makeID()
      state.timers.insert(Timer(deadline: deadline, id: id))
      state.timerActions[id] = action
      if case .some(.some(let until)) = state.waitingUntil, until <= deadline { return (id, nil) }
      return (id, queueToWake(&state))
    }
    sleeping?.wake()
    return id
  }

  /// Forgets a timer that has not fired yet.
  package func cancelTimer(_ id: UInt64) {
    let action = state.withLock { state in
      let action = state.timerActions.removeValue(forKey: id)
      // Cancelled timers stay in the heap until they are due; many short calls must not make it grow.
      if state.timers.count > 2 * state.timerActions.count + 256 {
        state.timers = Heap(state.timers.unordered.filter { state.timerActions[$0.id] != nil })
      }
      return action
    }
    withExtendedLifetime(action) {}
  }

  /// What has to be woken so that the thread looks at new work; it is marked as running so that nobody else wakes it too.
  ///
  /// Where the thread cannot be had, for want of descriptors or memory, the work waits for the next who asks. Whoever
  /// wants to watch a descriptor is told then.
  private func queueToWake(_ state: inout State) -> SystemReadinessQueue? {
    guard let queue = try? start(&state), state.waitingUntil != nil else { return nil }
    state.waitingUntil = nil
    return queue
  }

  /// What there is to look after.
  package struct Load: Sendable, Equatable {
    /// How many descriptors are watched.
    package var descriptors: Int
    /// How many timers are set and may still fire.
    package var timers: Int
  }

  /// What there is to look after now.
  package var load: Load {
    state.withLock { Load(descriptors: $0.handlers.count, timers: $0.timerActions.count) }
  }

  // MARK: The thread

  /// Starts the thread, unless it runs already.
  private func start(_ state: inout State) throws(TransportError) -> SystemReadinessQueue {
    if let queue = state.queue, state.thread != nil { return queue }
    let queue: SystemReadinessQueue
    if let existing = state.queue { queue = existing } else { queue = try SystemReadinessQueue() }
    state.queue = queue
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, nil,
      { argument in
        // The poller is immortal, so the pointer is good for as long as the thread runs.
        Unmanaged<Poller>.fromOpaque(argument!).takeUnretainedValue().runLoop()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    guard status == 0 else { throw TransportError(.poll, .system(status)) }
    state.thread = thread
    return queue
  }

  private var isCurrentThread: Bool {
    state.withLock { $0.thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }
  }

  private func runLoop() {
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.scratchSize, alignment: 16)
    var events: [ReadinessEvent] = []
    // Made before the thread was.
    guard let queue = state.withLock({ $0.queue }) else { return }
    while true {
      let wait = prepareToWait()
      events.removeAll(keepingCapacity: true)
      queue.wait(milliseconds: wait, into: &events)
      state.withLock { $0.waitingUntil = nil }
      for event in events {
        guard let handler = state.withLock({ $0.handlers[event.token] }) else { continue }
        handler(event.readiness, scratch)
        runTasks()
      }
      runJobs(scratch)
      fireTimers()
      runTasks()
    }
  }

  /// How long the kernel may be waited for, in milliseconds; 0 when there is work already.
  private func prepareToWait() -> Int32? {
    state.withLock { state in
      while let first = state.timers.min, state.timerActions[first.id] == nil { state.timers.removeMin() }
      guard state.jobs.isEmpty, state.tasks.isEmpty else { return 0 }
      let deadline = state.timers.min?.deadline
      state.waitingUntil = .some(deadline)
      guard let deadline else { return nil }
      let left = ContinuousClock.now.duration(to: deadline).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
      // Rounded up: waking a moment early would only mean going round once more, as a wait for longer than a day does.
      return Int32(min(left.seconds, 86_400)) * 1000 + Int32(left.attoseconds / 1_000_000_000_000_000) + 1
    }
  }

  private func runJobs(_ scratch: UnsafeMutableRawBufferPointer) {
    let jobs = state.withLock { state in
      let jobs = state.jobs
      state.jobs = []
      return jobs
    }
    for job in jobs {
      switch job {
      case .plain(let job): job()
      case .withScratch(let job): job(scratch)
      }
      runTasks()
    }
  }

  private func fireTimers() {
    guard state.withLock({ !$0.timers.isEmpty }) else { return }
    let now = ContinuousClock.now
    while let action = state.withLock({ state -> (@Sendable () -> Void)? in
      while let first = state.timers.min, first.deadline <= now {
        state.timers.removeMin()
        if let action = state.timerActions.removeValue(forKey: first.id) { return action }
      }
      return nil
    }) {
      action()
    }
  }
}

// MARK: Running tasks

extension Poller: TaskExecutor {
  /// Runs a task's next step on the poller's thread. A task that prefers this executor is resumed by its reply without
  /// a change of thread; in return it must not compute for long there.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let onPoller = isCurrentThread
    let sleeping = state.withLock { state in
      state.tasks.append(job)
      return onPoller ? nil : queueToWake(&state)
    }
    sleeping?.wake()
  }

  /// Runs what tasks have to do now, and a few of the steps that follow from it; the rest waits for the next round, so
  /// that a task that never waits for anything cannot keep the descriptors and timers from being served.
  private func runTasks() {
    for _ in 0..<8 {
      let tasks = state.withLock { state in
        let tasks = state.tasks
        state.tasks = []
        return tasks
      }
      guard !tasks.isEmpty else { return }
      let executor = asUnownedTaskExecutor()
      for task in tasks { task.runSynchronously(on: executor) }
    }
  }
}
