// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
package import LibvirtTransport
import LibvirtXDR
import Synchronization

extension Session {
  /// What only the poller's thread uses.
  struct Inbound: ~Copyable {
    var reader: PacketReader
    var descriptors = DescriptorQueue()
    var taken = Taken()
    /// What came last was a stream's data.
    var isBehindStreamData = false

    /// More of a packet of stream data has to come.
    var isInsideStreamData: Bool { reader.expectedStreamData != nil }

    /// What is likely to come next.
    var expectation: Expectation {
      if let (header, count) = reader.expectedStreamData { return .streamData(header, count) }
      return isBehindStreamData ? .header : .anything
    }
  }

  enum Expectation {
    /// So much of a packet whose header has been read.
    case streamData(PacketHeader, Int)
    /// The header of more stream data, which then need not be copied.
    case header
    case anything
  }

  /// Something for a stream.
  enum StreamPiece {
    /// Data, by where it lies in what was received.
    case data(Range<Int>)
    case input(StreamInput)
  }

  /// What a piece of input comes to, in order.
  struct Taken {
    var resumptions: [(Waiter, CallOutcome)] = []
    var events = EventBatch()
    var streams: [(serial: UInt32, inbox: StreamInbox, input: StreamPiece)] = []
    var isSender = false
    var failure: SessionError?

    /// Empty, with memory ready for the next packets.
    mutating func reset() {
      resumptions.removeAll(keepingCapacity: true)
      events.removeAll()
      streams.removeAll(keepingCapacity: true)
      (isSender, failure) = (false, nil)
    }
  }

  /// A session that has ended may be kept for long; half a packet, and descriptors that belong to none, need not be.
  func forgetInput() {
    inbound.withLock { inbound in
      inbound.reader = PacketReader()
      inbound.descriptors = DescriptorQueue()
      inbound.taken = Taken()
    }
  }
}

extension Session: TransportHandler {
  package func transportIsWritable(_ transport: any ByteTransport) {
    if state.withLock({ $0.outbox.roomAgain() }) { flush() }
  }

  package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    var stream: StreamInbox?
    // Once for all that it has been given, not for every piece.
    defer { if let stream { wake(stream) } }
    // A peer that sends without end must not keep the poller from everybody else, and a short read has emptied the
    // transport; if there is more all the same, the transport reports itself again.
    var budget = Self.bytesInARow
    while budget > 0 {
      let (room, result) = receiveNext(scratch, &stream)
      guard result == .bytes(room), !state.withLock({ $0.isReadingPaused }) else { return }
      budget -= room
    }
  }

  /// Wakes the consumer of the stream whose data came last, unless the rest of a packet will do so. Half a packet is
  /// enough where more waits than is comfortable, since the rest may then not be read before the consumer has taken it.
  private func wake(_ stream: StreamInbox) {
    if !inbound.withLock({ $0.isInsideStreamData }) || stream.isUncomfortable { stream.wake() }
  }

  /// Receives once, as much as fits what is expected; returns how much could have come, and what has.
  private func receiveNext(
    _ scratch: UnsafeMutableRawBufferPointer, _ stream: inout StreamInbox?
  ) -> (room: Int, result: TransferResult?) {
    let (expectation, isBehindStreamData) = inbound.withLock { ($0.expectation, $0.isBehindStreamData) }
    var room = scratch.count
    switch expectation {
    case .streamData(let header, let count):
      if let direct = receiveStreamData(header, count, &stream) { return direct }
      if isBehindStreamData { room = min(room, count + PacketLimits.minimumLength) }
    case .header: room = PacketLimits.minimumLength
    case .anything: break
    }
    let result = receive(into: UnsafeMutableRawBufferPointer(rebasing: scratch[..<room]))
    // Where nothing has come yet, the same is still likely.
    if case (.header, .bytes) = (expectation, result) { inbound.withLock { $0.isBehindStreamData = false } }
    return (room, result)
  }

  private static var bytesInARow: Int { 1024 * 1024 }

  /// Receives once. Returns `nil` when that has ended the session.
  func receive(into scratch: UnsafeMutableRawBufferPointer) -> TransferResult? {
    let result = receiveBytes(into: scratch)
    if case .bytes(let count) = result { process(UnsafeRawBufferPointer(rebasing: scratch[..<count])) }
    return result
  }

  private func receiveBytes(into room: UnsafeMutableRawBufferPointer) -> TransferResult? {
    guard isOpen else { return nil }
    do throws(TransportError) {
      let result = try inbound.withLock { (inbound) throws(TransportError) in
        try transport.receive(into: room, descriptors: &inbound.descriptors)
      }
      if result == .endOfFile { close(.endOfFile) }
      return result
    } catch {
      close(.transport(error))
      return nil
    }
  }

  /// Receives once, a stream's data to where its consumer finds it, if it is worth while.
  ///
  /// - Parameter stream: is set to the stream, whose consumer has not been told.
  /// - Returns: how much could have come, and what has; `nil` when nothing has been received.
  private func receiveStreamData(
    _ header: PacketHeader, _ count: Int, _ stream: inout StreamInbox?
  ) -> (room: Int, result: TransferResult?)? {
    guard let inbox = state.withLock({ $0.machine.stream(of: header) }), let chunk = inbox.lend(for: count) else {
      return nil
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: chunk.room.prefix(count))
    let result = receiveBytes(into: room)
    if case .bytes(let count) = result {
      chunk.grow(by: count)
      let hasStrayDescriptors = inbound.withLock { inbound in
        inbound.reader.skipStreamData(count)
        inbound.isBehindStreamData = true
        return inbound.descriptors.count > 0
      }
      // A packet of stream data announces none; they would gather until the process has none left.
      if hasStrayDescriptors { close(.framing(.badDescriptorCount)) }
      state.withLock { state in
        state.keepAlive?.heard(now: .now)
        if !state.crowded.isEmpty { reviewReading(&state) }
      }
    }
    if stream !== inbox { stream?.wake() }
    stream = inbox
    note(inbox.takeBack(chunk), header.serial, inbox)
    return (room.count, result)
  }

  private func note(_ condition: StreamInbox.Condition, _ serial: UInt32, _ inbox: StreamInbox) {
    switch condition {
    case .comfortable: break
    case .crowded: noteCrowd(serial, inbox)
    case .over: letGo(serial, inbox)
    }
  }

  private func process(_ received: UnsafeRawBufferPointer) {
    var taken = take(received)
    // Events and streams first: who has its reply may look for what happened before it, or close the session.
    if !taken.events.isEmpty { events.deliver(taken.events) }
    for (serial, inbox, input) in taken.streams {
      let condition =
        switch input {
        case .data(let range): inbox.deliver(UnsafeRawBufferPointer(rebasing: received[range]))
        case .input(let input): inbox.deliver(input)
        }
      note(condition, serial, inbox)
    }
    for (waiter, outcome) in taken.resumptions { waiter.resume(returning: outcome) }
    if taken.isSender { flush() }
    if let failure = taken.failure { close(failure) }
    guard isOpen else { return }
    taken.reset()
    inbound.withLock { $0.taken = taken }
  }

  /// Cuts packets out of what was received and steps the machine through them, under one lock.
  private func take(_ received: UnsafeRawBufferPointer) -> Taken {
    inbound.withLock { inbound -> Taken in
      var rest = received
      var taken = inbound.taken
      inbound.taken = Taken()
      state.withLock { state in
        state.keepAlive?.heard(now: .now)
        do throws(SessionError) {
          while let piece = try Self.nextPiece(&rest, &inbound.reader) {
            switch piece {
            case .packet(let packet):
              let descriptors = try Self.descriptors(of: packet, from: &inbound.descriptors)
              try Self.carryOut(
                state.machine.receive(packet, descriptors: descriptors), packet.header, packet.payload.span.bytes,
                &state.outbox, &taken)
            case .message(let header, let payload):
              try Self.carryOut(
                state.machine.receiveMessage(header), header, RawSpan(_unsafeBytes: payload), &state.outbox, &taken)
            case .streamData(let header, let data):
              guard let inbox = state.machine.stream(of: header) else { continue }
              let end = received.count - rest.count
              taken.streams.append((header.serial, inbox, .data(end - data.count..<end)))
            }
          }
          // Descriptors that no packet announced would gather until the process has none left.
          let expected = inbound.reader.isInsidePacket ? PacketLimits.maximumDescriptors : 0
          if inbound.descriptors.count > expected { throw .framing(.badDescriptorCount) }
        } catch {
          taken.failure = error
        }
        if !state.crowded.isEmpty { reviewReading(&state) }
      }
      return taken
    }
  }

  private static func carryOut(
    _ action: consuming Machine.ReceiveAction, _ header: PacketHeader, _ payload: RawSpan, _ outbox: inout Outbox,
    _ taken: inout Taken
  ) throws(SessionError) {
    switch action {
    case .resume(let waiter, let outcome): taken.resumptions.append((waiter, outcome))
    case .deliver: taken.events.append(header, payload)
    case .stream(let inbox, let input): taken.streams.append((header.serial, inbox, .input(input)))
    case .send(let answer):
      // A peer that pings without ever reading gets no answers, instead of our memory. Other answers follow calls.
      guard answer.header.program != .keepalive || !outbox.isCongested else { return }
      taken.isSender = try append(answer, to: &outbox) || taken.isSender
    case .drop: break
    case .close(let error): throw error
    }
  }

  private static func nextPiece(
    _ rest: inout UnsafeRawBufferPointer, _ reader: inout PacketReader
  ) throws(SessionError) -> PacketPiece? {
    do { return try reader.nextPiece(&rest) } catch { throw .framing(error) }
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
