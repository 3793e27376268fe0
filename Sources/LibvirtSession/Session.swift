// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
package import LibvirtTransport
import LibvirtXDR
import Synchronization

/// One connection to a daemon: the state machine, and the input and output that drive it.
///
/// A call's own task writes its packet, without blocking; the poller's thread reads, steps the machine and resumes
/// whoever a packet is for. Nobody is resumed, and nothing decoded, under the lock.
package final class Session: Sendable {
  typealias Waiter = UnsafeContinuation<CallOutcome, Never>

  private struct State: ~Copyable {
    var machine = SessionStateMachine<Waiter>()
    var outbox = Outbox()
    /// When the deadline timer will fire, if it is set.
    var timerDeadline: ContinuousClock.Instant?
    var timer: UInt64?
    /// This side has said goodbye, so that the peer's going is what was asked for.
    var isLeaving = false
  }

  /// What only the poller's thread uses.
  private struct Inbound: ~Copyable {
    var reader: PacketReader
    var descriptors = DescriptorQueue()
    var resumptions: [(Waiter, CallOutcome)] = []
    var events: [EventPacket] = []
  }

  package let transport: any ByteTransport
  /// Where events go.
  package let events = EventHub()
  private let state = Mutex(State())
  private let inbound: Mutex<Inbound>
  private let ended = OneShot<SessionError>()

  /// Takes charge of a connected transport and begins to read from it.
  package init(transport: any ByteTransport) throws(SessionError) {
    self.transport = transport
    inbound = Mutex(Inbound(reader: PacketReader(acceptsDescriptors: transport.passesDescriptors)))
    do { try transport.start(self) } catch { throw .transport(error) }
  }

  /// Whether calls can still be made. No input or output.
  package var isOpen: Bool { state.withLock { $0.machine.isOpen } }

  /// What ended the session, if it has ended.
  package var closeCause: SessionError? { state.withLock { $0.machine.closeCause } }

  /// Suspends until the session has ended; returns what ended it.
  package func waitUntilClosed() async -> SessionError { await ended.value }

  /// Ends the session at once. Every call that waits gets `cause`, unless another cause came first.
  package func close(_ cause: SessionError = .closed) {
    let (waiters, timer, cause) = state.withLock { state -> ([Waiter], UInt64?, SessionError) in
      let cause = state.isLeaving && cause.isHangUp ? .closed : cause
      let waiters = state.machine.close(cause)
      state.outbox.clear()
      defer { state.timer = nil }
      return (waiters, state.timer, cause)
    }
    if let timer { Poller.shared.cancelTimer(timer) }
    transport.close()
    forgetInput()
    for waiter in waiters { waiter.resume(returning: .failure(cause)) }
    // A later cause changes nothing: the machine keeps the first.
    if let first = closeCause {
      events.finish(first)
      ended.finish(first)
    }
  }

  /// A session that has ended may be kept for long; half a packet, and descriptors that belong to none, need not be.
  private func forgetInput() {
    inbound.withLock { inbound in
      inbound.reader = PacketReader()
      inbound.descriptors = DescriptorQueue()
    }
  }

  /// Whether what has been read ends in the middle of a packet.
  var isInsidePacket: Bool { inbound.withLock { $0.reader.isInsidePacket } }

  /// From now on it is no failure when the peer goes.
  func leave() { state.withLock { $0.isLeaving = true } }
}

// MARK: Calling

extension Session {
  /// Sends an encoded packet as a call and waits for what comes back. Cancelling the task ends the wait at once and
  /// costs nothing but this call.
  func exchange(
    _ packet: consuming [UInt8], program: Program, procedure: Int32, deadline: ContinuousClock.Instant?
  ) async -> CallOutcome {
    guard !Task.isCancelled else { return .failure(.cancelled) }
    let serial = state.withLock { $0.machine.reserveSerial() }
    PacketEncoder.setSerial(serial, of: &packet)
    let bytes = packet
    // Whoever was cancelled may have left a mark of it behind for a call that had ended already.
    defer { if Task.isCancelled { state.withLock { $0.machine.releaseSerial(serial) } } }
    return await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        start(
          bytes, serial: serial, program: program, procedure: procedure, deadline: deadline, waiter: continuation)
      }
    } onCancel: {
      cancel(serial)
    }
  }

  /// The same for a call that is worth its moment even in a cancelled task. Give it a deadline.
  func exchangeIgnoringCancellation(
    _ packet: consuming [UInt8], program: Program, procedure: Int32, deadline: ContinuousClock.Instant
  ) async -> CallOutcome {
    let serial = state.withLock { $0.machine.reserveSerial() }
    PacketEncoder.setSerial(serial, of: &packet)
    let bytes = packet
    return await withUnsafeContinuation { continuation in
      start(bytes, serial: serial, program: program, procedure: procedure, deadline: deadline, waiter: continuation)
    }
  }

  private func start(
    _ packet: [UInt8], serial: UInt32, program: Program, procedure: Int32, deadline: ContinuousClock.Instant?,
    waiter: Waiter
  ) {
    let (action, isSender) = state.withLock { state -> (SessionStateMachine<Waiter>.StartAction, Bool) in
      let action = state.machine.startCall(
        serial: serial, program: program, procedure: procedure, deadline: deadline, waiter: waiter)
      guard case .send = action else { return (action, false) }
      if let deadline { armTimer(&state, deadline) }
      return (action, state.outbox.append(packet))
    }
    switch action {
    case .send: if isSender { flush() }
    case .fail(let waiter, let error): waiter.resume(returning: .failure(error))
    }
  }

  private func cancel(_ serial: UInt32) {
    let (waiter, isDeaf) = state.withLock { ($0.machine.cancelCall(serial: serial), $0.machine.isDeaf) }
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
      return (expired, state.machine.isDeaf)
    }
    for waiter in expired { waiter.resume(returning: .failure(.timedOut)) }
    if isDeaf { close(.deafDaemon) }
  }
}

// MARK: Writing

extension Session {
  /// Sends what is waiting, as the one sender.
  private func flush() {
    while let batch = state.withLock({ $0.outbox.takeBatch() }) {
      var sent = 0
      while sent < batch.count {
        let result: TransferResult
        do throws(TransportError) {
          result = try batch.withUnsafeBufferPointer { (bytes) throws(TransportError) in
            try transport.send(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[sent...])))
          }
        } catch {
          sendingFailed(error)
          return
        }
        guard case .bytes(let count) = result else {
          let isOpen = state.withLock { state in
            // A session that was closed meanwhile has forgotten what it had to send.
            if state.machine.isOpen { state.outbox.putBack(batch[sent...]) }
            return state.machine.isOpen
          }
          if isOpen { transport.requestWritability() }
          return
        }
        sent += count
      }
    }
  }

  private func sendingFailed(_ error: TransportError) {
    // What the peer said before it went away is worth more than that we could not write: read it first.
    Poller.shared.run { [self] in
      withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) { scratch in
        // To its end, but not for ever: it may go on sending though it takes nothing any more.
        for _ in 0..<64 {
          guard case .bytes? = receive(into: scratch) else { break }
        }
      }
      close(.transport(error))
    }
  }
}

// MARK: Reading

extension Session: TransportHandler {
  package func transportIsWritable(_ transport: any ByteTransport) {
    if state.withLock({ $0.outbox.roomAgain() }) { flush() }
  }

  package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    // A peer that sends without end must not keep the poller from everybody else, and a short read has emptied the
    // transport; if there is more all the same, the transport reports itself again.
    for _ in 0..<Self.readsInARow {
      guard receive(into: scratch) == .bytes(scratch.count) else { return }
    }
  }

  private static var readsInARow: Int { 4 }

  /// Receives once. Returns `nil` when that has ended the session.
  private func receive(into scratch: UnsafeMutableRawBufferPointer) -> TransferResult? {
    guard isOpen else { return nil }
    do throws(TransportError) {
      let result = try inbound.withLock { (inbound) throws(TransportError) in
        try transport.receive(into: scratch, descriptors: &inbound.descriptors)
      }
      switch result {
      case .bytes(let count): process(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
      case .wouldBlock: break
      case .endOfFile: close(.endOfFile)
      }
      return result
    } catch {
      close(.transport(error))
      return nil
    }
  }

  private func process(_ received: UnsafeRawBufferPointer) {
    var (resumptions, events, isSender, failure) = take(received)
    // Events first: who has its reply may look for what happened before it, or close the session.
    if !events.isEmpty { self.events.deliver(events) }
    for (waiter, outcome) in resumptions { waiter.resume(returning: outcome) }
    if isSender { flush() }
    if let failure { close(failure) }
    // The arrays go back so that the next packets find memory ready.
    resumptions.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    inbound.withLock { inbound in
      inbound.resumptions = resumptions
      inbound.events = events
    }
  }

  private typealias Taken = (
    resumptions: [(Waiter, CallOutcome)], events: [EventPacket], isSender: Bool, failure: SessionError?
  )

  /// Cuts packets out of what was received and steps the machine through them, under one lock.
  private func take(_ received: UnsafeRawBufferPointer) -> Taken {
    inbound.withLock { inbound -> Taken in
      var rest = received
      var taken: Taken = (inbound.resumptions, inbound.events, false, nil)
      inbound.resumptions = []
      inbound.events = []
      state.withLock { state in
        do throws(SessionError) {
          while let packet = try Self.nextPacket(&rest, &inbound.reader) {
            let descriptors = try Self.descriptors(of: packet, from: &inbound.descriptors)
            switch state.machine.receive(packet, descriptors: descriptors) {
            case .resume(let waiter, let outcome): taken.resumptions.append((waiter, outcome))
            case .deliver(let event): taken.events.append(event)
            case .send(let answer):
              // A peer that pings without ever reading gets no answers, instead of our memory.
              guard !state.outbox.isCongested else { continue }
              taken.isSender = try Self.append(answer, to: &state.outbox) || taken.isSender
            case .drop: break
            case .close(let error): throw error
            }
          }
          // Descriptors that no packet announced would gather until the process has none left.
          let expected = inbound.reader.isInsidePacket ? PacketLimits.maximumDescriptors : 0
          if inbound.descriptors.count > expected { throw .framing(.badDescriptorCount) }
        } catch {
          taken.failure = error
        }
      }
      return taken
    }
  }

  private static func nextPacket(
    _ rest: inout UnsafeRawBufferPointer, _ reader: inout PacketReader
  ) throws(SessionError) -> Packet? {
    do { return try reader.next(&rest) } catch { throw .framing(error) }
  }

  private static func descriptors(
    of packet: Packet, from queue: inout DescriptorQueue
  ) throws(SessionError) -> ReceivedDescriptors? {
    guard packet.descriptorCount > 0 else { return nil }
    guard let descriptors = queue.take(packet.descriptorCount) else { throw .framing(.badDescriptorCount) }
    return ReceivedDescriptors(descriptors)
  }

  private static func append(_ packet: Packet, to outbox: inout Outbox) throws(SessionError) -> Bool {
    do { return outbox.append(try packet.encoded()) } catch { throw .unencodable(error) }
  }
}
