// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtTransport
import Synchronization

// How a slow consumer of a stream holds the daemon up, and everybody else on the connection as little as possible; see
// `StreamLimits`.
extension Session {
  /// More of a stream waits than is comfortable, as far as the reader saw.
  func noteCrowd(_ serial: UInt32, _ inbox: StreamInbox) {
    state.withLock { state in
      // The consumer may have been quicker.
      guard state.machine.isOpen, inbox.markCrowded() else { return }
      state.crowded[serial] = inbox
      reviewReading(&state)
    }
  }

  /// A stream's consumer has made room.
  func noteRoom(_ serial: UInt32, _ inbox: StreamInbox) {
    state.withLock { state in
      // The reader may have been quicker.
      if !inbox.isCrowded { state.forgetCrowd(serial, inbox) }
      reviewReading(&state)
    }
  }

  /// Reads on, or stops reading, as what waits and who waits now demand.
  func reviewReading(_ state: inout State) {
    let callsWait = state.machine.callsInFlight > 0
    let somebodyWaits = callsWait || state.endingStreams > 0
    let isFull = somebodyWaits && state.crowded.values.contains { $0.isFull }
    let pauses = !state.crowded.isEmpty && (isFull || !somebodyWaits)
    if pauses != state.isReadingPaused {
      state.isReadingPaused = pauses
      if pauses { transport.pauseReading() } else { transport.resumeReading() }
    }
    // One stream is not given up for the end of another, which is in no hurry.
    if isFull, callsWait, state.patienceTimer == nil { armPatience(&state) }
  }

  /// A stream begins, or ends, to wait for the daemon's confirmation of its end, which may come behind others' data.
  func noteEnding(_ change: Int) {
    state.withLock { state in
      state.endingStreams += change
      if !state.crowded.isEmpty { reviewReading(&state) }
    }
  }

  private func armPatience(_ state: inout State) {
    let step = streamLimits.patience / 4
    state.patienceTimer = Poller.shared.schedule(at: .now + step) { [weak self] in self?.losePatience() }
  }

  /// Gives up streams that calls have waited for in vain.
  private func losePatience() {
    let stalled = state.withLock { state -> [(UInt32, StreamInbox)] in
      state.patienceTimer = nil
      let limit = ContinuousClock.now - streamLimits.patience
      let callsWait = state.machine.callsInFlight > 0
      let stalled = callsWait ? state.crowded.filter { $0.value.isStalled(since: limit) } : [:]
      reviewReading(&state)
      return stalled.map { ($0.key, $0.value) }
    }
    for (serial, inbox) in stalled { abandon(serial, inbox, because: .streamStalled) }
  }

  /// Ends a stream on this side at once, and tells the daemon. Nothing is waited for.
  func abandon(_ serial: UInt32, _ inbox: StreamInbox, because cause: SessionError) {
    inbox.fail(cause)
    letGo(serial, inbox)
  }

  /// Forgets a stream that is over on this side, and tells the daemon, unless it knows.
  ///
  /// - Parameter isTold: whether the daemon has been told to abort the stream already.
  func letGo(_ serial: UInt32, _ inbox: StreamInbox, isTold: Bool = false) {
    let isSender = state.withLock { state in
      state.forgetCrowd(serial, inbox)
      reviewReading(&state)
      // The serial of a call that was never made may be another stream's.
      guard state.machine.stream(serial: serial) === inbox, let abort = state.machine.giveUpStream(serial: serial),
        !isTold, let packet = try? Packet(header: abort).encoded()
      else { return false }
      return state.outbox.append(packet)
    }
    if isSender { flush() }
    // Who waits for room to write to it need not wait any longer.
    wakeWriters()
  }
}

extension Session.State {
  /// Of this stream no more waits than is comfortable.
  fileprivate mutating func forgetCrowd(_ serial: UInt32, _ inbox: StreamInbox) {
    if crowded[serial] === inbox { crowded[serial] = nil }
  }
}
