// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTransport
import LibvirtXDR
import Synchronization

/// An open stream: data in both directions beside the calls of a session.
///
/// One task at a time reads, one writes; they may be different ones. Letting go of it aborts it on the daemon, unless it
/// was finished or aborted before.
package final class SessionStream: Sendable {
  private let session: Session
  private let inbox: StreamInbox
  private let serial: UInt32
  private let isSparse: Bool

  init(session: Session, inbox: StreamInbox, serial: UInt32, isSparse: Bool) {
    self.session = session
    self.inbox = inbox
    self.serial = serial
    self.isSparse = isSparse
  }

  deinit {
    // After its orderly end, or the daemon's own failure, there is nothing to tell; but data may still be waiting.
    session.abandon(serial, inbox, because: .streamClosed)
  }

  // MARK: Reading

  /// What comes next; `nil` once the daemon has no more data. The stream has to be finished all the same.
  ///
  /// - Throws: ``SessionError``: what the stream or the session failed with; `cancelled` when the task is, which leaves
  ///   the stream open.
  package func next(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> StreamItem? {
    let taken = try await inbox.next(deadline: deadline)
    if taken.madeRoom { session.noteRoom(serial, inbox) }
    return taken.item
  }

  /// Puts back what has been taken out of a hole and is not needed yet; it comes next again.
  package func putBack(hole length: Int64) { inbox.putBack(hole: length) }

  // MARK: Writing

  /// Sends what `fill` puts into a packet's memory, which saves copying it there. Returns once it is on its way, or has
  /// its place in a short queue.
  ///
  /// - Parameters:
  ///   - limit: how much room `fill` is given; at most PacketLimits/streamChunk bytes of it are used.
  ///   - fill: returns how much it has put there; with 0 nothing is sent.
  /// - Returns: what `fill` returned.
  /// - Throws: ``SessionError``: what the stream or the session failed with; `cancelled` when the task is; whatever `fill`
  ///   throws.
  package func write(
    upTo limit: Int, deadline: ContinuousClock.Instant? = nil,
    _ fill: (UnsafeMutableRawBufferPointer) throws(SessionError) -> Int
  ) async throws(SessionError) -> Int {
    try await waitUntilWritable(deadline)
    guard let header = streamHeader(.continue) else { throw await refusal() }
    let limit = min(limit, PacketLimits.streamChunk)
    var filled: Result<Int, SessionError> = .success(0)
    var packet = [UInt8](unsafeUninitializedCapacity: PacketLimits.minimumLength + limit) { memory, count in
      let memory = UnsafeMutableRawBufferPointer(memory)
      let room = UnsafeMutableRawBufferPointer(
        rebasing: memory[PacketLimits.minimumLength..<PacketLimits.minimumLength + limit])
      do throws(SessionError) {
        let used = try fill(room)
        filled = .success(used)
        UnsafeMutableRawBufferPointer(rebasing: memory[..<PacketLimits.minimumLength]).initializeMemory(
          as: UInt8.self, repeating: 0)
        count = used > 0 ? PacketLimits.minimumLength + used : 0
      } catch {
        filled = .failure(error)
      }
    }
    let count = try filled.get()
    guard count > 0 else { return 0 }
    PacketEncoder.setHeader(header, of: &packet)
    session.post(packet)
    return count
  }

  /// Sends a run of zeros without sending zeros.
  ///
  /// - Throws: SessionError/streamMisuse(_:) on a stream that was not opened as a sparse one; otherwise as for
  ///   `write`.
  package func writeHole(
    _ length: Int64, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) {
    guard isSparse else { throw .streamMisuse("Skipping is not supported with this stream") }
    guard length > 0 else { return }
    try await waitUntilWritable(deadline)
    guard let header = streamHeader(.continue, type: .streamHole) else { throw await refusal() }
    do {
      var encoder = try PacketEncoder(header: header)
      try encoder.append(Wire.StreamHole(length: length, flags: 0))
      session.post(encoder.finish())
    } catch {
      throw .unencodable(error)
    }
  }

  /// Why nothing can be written. A session that ends tells its streams one after the other; until it is this one's turn,
  /// only the session knows. A stream that the daemon has ended is forgotten first and told of it the next moment.
  private func refusal() async -> SessionError {
    if let known = inbox.refusal ?? session.closeCause { return known }
    await inbox.waitUntilOver(ignoringCancellation: false)
    return inbox.refusal ?? .cancelled
  }

  private func waitUntilWritable(_ deadline: ContinuousClock.Instant?) async throws(SessionError) {
    var timer: UInt64?
    defer { if let timer { Poller.shared.cancelTimer(timer) } }
    while true {
      if let refusal = inbox.refusal { throw refusal }
      guard !Task.isCancelled else { throw .cancelled }
      guard session.isCongested else { return }
      if let deadline {
        guard deadline > .now else { throw .timedOut }
        if timer == nil {
          timer = Poller.shared.schedule(at: deadline) { [weak session] in session?.wakeWriters() }
        }
      }
      await session.waitForRoom()
    }
  }

  private func streamHeader(_ status: PacketStatus, type: PacketType = .stream) -> PacketHeader? {
    session.state.withLock { $0.machine.streamHeader(serial: serial, type: type, status: status) }
  }

  // MARK: Ending

  /// Says that this side is done, and waits until the daemon has confirmed that everything that was written has arrived.
  /// Data that was not read is forgotten.
  ///
  /// - Throws: ``SessionError``: what the stream failed with, which may be news from the last bytes written;
  ///   `timedOut` or `cancelled`, after which the stream is aborted.
  package func finish(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) {
    try await end(.ok, deadline: deadline, isCancellable: true)
  }

  /// Gives the stream up, and waits until the daemon has confirmed that, also in a cancelled task. Without a
  /// confirmation by the deadline it is given up all the same. Does nothing to a stream that has ended.
  package func abort(deadline: ContinuousClock.Instant) async {
    try? await end(.error, deadline: deadline, isCancellable: false)
  }

  private func end(
    _ status: PacketStatus, deadline: ContinuousClock.Instant?, isCancellable: Bool
  ) async throws(SessionError) {
    if let refusal = inbox.refusal { throw refusal }
    inbox.beginToFinish()
    session.noteRoom(serial, inbox)
    session.noteEnding(1)
    defer { session.noteEnding(-1) }
    session.wakeWriters()
    if let header = streamHeader(status), let packet = try? Packet(header: header).encoded() { session.post(packet) }
    let timer = deadline.map { deadline in
      Poller.shared.schedule(at: deadline) { [inbox] in inbox.fail(.timedOut) }
    }
    defer { if let timer { Poller.shared.cancelTimer(timer) } }
    await inbox.waitUntilOver(ignoringCancellation: !isCancellable)
    if !inbox.isOver { session.abandon(serial, inbox, because: .cancelled) }
    if let failure = inbox.failure {
      if case .timedOut = failure { session.letGo(serial, inbox, isTold: status == .error) }
      throw failure
    }
  }
}
