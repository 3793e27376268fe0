// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtTransport
import Synchronization

extension Session {
  /// A packet on its way, and what has to do with it.
  struct Request {
    var packet: [UInt8]
    var program: Program
    var procedure: Int32
    var deadline: ContinuousClock.Instant?
    /// What the packets of the stream that the call opens are for.
    var stream: StreamInbox?
    /// What follows the packet.
    var descriptors: [OwnedDescriptor] = []
  }

  /// Sends an encoded packet as a call and waits for what comes back. Cancelling the task ends the wait at once and
  /// costs nothing but this call.
  func exchange(_ request: consuming Request) async -> CallOutcome { await exchangeNumbered(request).outcome }

  /// The same, for those who need the serial too.
  func exchangeNumbered(_ request: consuming Request) async -> (serial: UInt32, outcome: CallOutcome) {
    guard !Task.isCancelled else { return (0, .failure(.cancelled)) }
    let serial = state.withLock { $0.machine.reserveSerial() }
    PacketEncoder.setSerial(serial, of: &request.packet)
    let numbered = request
    // Whoever was cancelled may have left a mark of it behind for a call that had ended already.
    defer { if Task.isCancelled { state.withLock { $0.machine.releaseSerial(serial) } } }
    let outcome = await withTaskCancellationHandler {
      await withUnsafeContinuation { start(numbered, serial: serial, waiter: $0) }
    } onCancel: {
      cancel(serial)
    }
    return (serial, outcome)
  }

  /// The same for a call that is worth its moment even in a cancelled task. Give it a deadline.
  func exchangeIgnoringCancellation(_ request: consuming Request) async -> CallOutcome {
    let serial = state.withLock { $0.machine.reserveSerial() }
    PacketEncoder.setSerial(serial, of: &request.packet)
    let numbered = request
    return await withUnsafeContinuation { start(numbered, serial: serial, waiter: $0) }
  }

  private func start(_ request: Request, serial: UInt32, waiter: Waiter) {
    let (action, isSender) = state.withLock { state -> (Machine.StartAction, Bool) in
      let action = state.machine.startCall(
        serial: serial, program: request.program, procedure: request.procedure, deadline: request.deadline,
        stream: request.stream, waiter: waiter)
      guard case .send = action else { return (action, false) }
      if let deadline = request.deadline { armTimer(&state, deadline) }
      if state.isReadingPaused { reviewReading(&state) }
      return (action, state.outbox.append(request.packet, descriptors: request.descriptors))
    }
    switch action {
    case .send: if isSender { flush() }
    case .fail(let waiter, let error): waiter.resume(returning: .failure(error))
    }
  }

  private func cancel(_ serial: UInt32) {
    let (waiter, isDeaf) = state.withLock { state in
      let waiter = state.machine.cancelCall(serial: serial)
      if !state.crowded.isEmpty { reviewReading(&state) }
      return (waiter, state.machine.isDeaf)
    }
    waiter?.resume(returning: .failure(.cancelled))
    if isDeaf { close(.deafDaemon) }
  }

  /// The timer is not moved for every call: it fires at the earliest deadline it was ever set to, and then looks which
  /// is the earliest of those that are left.
  private func armTimer(_ state: inout State, _ deadline: ContinuousClock.Instant) {
    if let armed = state.timerDeadline, armed <= deadline { return }
    if let timer = state.timer { Poller.shared.cancelTimer(timer) }
    state.timerDeadline = deadline
    state.timer = Poller.shared.schedule(at: deadline) { [weak self] in self?.expireCalls() }
  }

  private func expireCalls() {
    let now = ContinuousClock.now
    let (expired, isDeaf) = state.withLock { state -> ([Waiter], Bool) in
      state.timer = nil
      state.timerDeadline = nil
      let (expired, next) = state.machine.expire(now: now)
      if let next { armTimer(&state, next) }
      if !state.crowded.isEmpty { reviewReading(&state) }
      return (expired, state.machine.isDeaf)
    }
    for waiter in expired { waiter.resume(returning: .failure(.timedOut)) }
    if isDeaf { close(.deafDaemon) }
  }
}
