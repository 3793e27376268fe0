// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
package import LibvirtTransport
import Synchronization

/// One connection to a daemon: the state machine, and the input and output that drive it.
///
/// A call's own task writes its packet, without blocking; the poller's thread reads, steps the machine and resumes
/// whoever a packet is for. Nobody is resumed, and nothing decoded, under the lock.
package final class Session: Sendable {
  typealias Waiter = UnsafeContinuation<CallOutcome, Never>
  typealias Machine = SessionStateMachine<Waiter, StreamInbox>

  struct State: ~Copyable {
    var machine = Machine()
    var outbox = Outbox()
    /// Those who wait until less waits to be sent.
    var roomWaiters: [UnsafeContinuation<Void, Never>] = []
    /// When the deadline timer will fire, if it is set.
    var timerDeadline: ContinuousClock.Instant?
    var timer: UInt64?
    var keepAlive: KeepAlive?
    var keepAliveTimer: UInt64?
    /// When the daemon was last heard of, once the session has ended.
    var lastHeard: ContinuousClock.Instant?
    /// The streams of which more waits than is comfortable, by serial.
    var crowded: [UInt32: StreamInbox] = [:]
    var isReadingPaused = false
    /// How many streams wait for the daemon to confirm their end.
    var endingStreams = 0
    var patienceTimer: UInt64?
    /// This side has said goodbye, so that the peer's going is what was asked for.
    var isLeaving = false

    /// Takes out all timers, to be cancelled.
    mutating func takeTimers() -> [UInt64] {
      defer { (timer, keepAliveTimer, patienceTimer) = (nil, nil, nil) }
      return [timer, keepAliveTimer, patienceTimer].compactMap { $0 }
    }
  }

  package let transport: any ByteTransport
  /// Where events go.
  package let events = EventHub()
  let state = Mutex(State())
  let inbound: Mutex<Inbound>
  let streamLimits: StreamLimits
  private let ended = OneShot<SessionError>()

  /// Takes charge of a connected transport and begins to read from it.
  package init(
    transport: any ByteTransport, streamLimits: StreamLimits = StreamLimits()
  ) throws(SessionError) {
    self.transport = transport
    self.streamLimits = streamLimits
    inbound = Mutex(Inbound(reader: PacketReader(acceptsDescriptors: transport.passesDescriptors)))
    do { try transport.start(self) } catch { throw .transport(error) }
  }

  /// Whether calls can still be made. No input or output.
  package var isOpen: Bool { state.withLock { $0.machine.isOpen } }

  /// What ended the session, if it has ended.
  package var closeCause: SessionError? { state.withLock { $0.machine.closeCause } }

  /// When the daemon was last heard of; `nil` when nobody took note, without keepalive.
  package var lastHeard: ContinuousClock.Instant? { state.withLock { $0.lastHeard ?? $0.keepAlive?.lastHeard } }

  /// Suspends until the session has ended; returns what ended it, or `nil` when the task is cancelled first.
  package func waitUntilClosed() async -> SessionError? { await ended.valueUnlessCancelled }

  /// Ends the session at once. Everybody who waits gets `cause`, unless another cause came first.
  package func close(_ cause: SessionError = .closed) {
    let (told, room, timers, cause) = state.withLock { state in
      let cause = state.isLeaving && cause.isHangUp ? .closed : cause
      let told = state.machine.close(cause)
      state.outbox.clear()
      state.lastHeard = state.lastHeard ?? state.keepAlive?.lastHeard
      state.keepAlive = nil
      state.crowded = [:]
      let room = state.roomWaiters
      state.roomWaiters = []
      return (told, room, state.takeTimers(), cause)
    }
    for timer in timers { Poller.shared.cancelTimer(timer) }
    transport.close()
    forgetInput()
    for stream in told.streams { stream.fail(cause) }
    for waiter in told.waiters { waiter.resume(returning: .failure(cause)) }
    for waiter in room { waiter.resume() }
    // A later cause changes nothing: the machine keeps the first.
    if let first = closeCause {
      events.finish(first)
      ended.finish(first)
    }
  }

  /// Whether what has been read ends in the middle of a packet.
  var isInsidePacket: Bool { inbound.withLock { $0.reader.isInsidePacket } }

  /// From now on it is no failure when the peer goes.
  func leave() { state.withLock { $0.isLeaving = true } }
}
