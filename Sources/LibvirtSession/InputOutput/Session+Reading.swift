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
    var events: [EventPacket] = []
    var streams: [(serial: UInt32, inbox: StreamInbox, input: StreamPiece)] = []
    var isSender = false
    var failure: SessionError?

    /// Empty, with memory ready for the next packets.
    mutating func reset() {
      resumptions.removeAll(keepingCapacity: true)
      events.removeAll(keepingCapacity: true)
      streams.removeAll(keepingCapacity: true)
      (isSender, failure) = (false, nil)
    }
  }

  /// A session that has ended may be kept for long; half a packet, and descriptors that belong to none, need not be.
  func forgetInput() {
    inbound.withLock { inbound in
      inbound.reader = PacketReader()
      inbound.descriptors = DescriptorQueue()
    }
  }
}

extension Session: TransportHandler {
  package func transportIsWritable(_ transport: any ByteTransport) {
    if state.withLock({ $0.outbox.roomAgain() }) { flush() }
  }

  package func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    // A peer that sends without end must not keep the poller from everybody else, and a short read has emptied the
    // transport; if there is more all the same, the transport reports itself again.
    for _ in 0..<Self.readsInARow {
      guard receive(into: scratch) == .bytes(scratch.count), !state.withLock({ $0.isReadingPaused }) else { return }
    }
  }

  private static var readsInARow: Int { 4 }

  /// Receives once. Returns `nil` when that has ended the session.
  func receive(into scratch: UnsafeMutableRawBufferPointer) -> TransferResult? {
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
    var taken = take(received)
    // Events and streams first: who has its reply may look for what happened before it, or close the session.
    if !taken.events.isEmpty { events.deliver(taken.events) }
    for (serial, inbox, input) in taken.streams {
      let condition =
        switch input {
        case .data(let range): inbox.deliver(UnsafeRawBufferPointer(rebasing: received[range]))
        case .input(let input): inbox.deliver(input)
        }
      switch condition {
      case .comfortable: break
      case .crowded: noteCrowd(serial, inbox)
      case .over: letGo(serial, inbox)
      }
    }
    for (waiter, outcome) in taken.resumptions { waiter.resume(returning: outcome) }
    if taken.isSender { flush() }
    if let failure = taken.failure { close(failure) }
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
              try Self.carryOut(state.machine.receive(packet, descriptors: descriptors), packet, &state.outbox, &taken)
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
    _ action: consuming Machine.ReceiveAction, _ packet: Packet, _ outbox: inout Outbox, _ taken: inout Taken
  ) throws(SessionError) {
    switch action {
    case .resume(let waiter, let outcome): taken.resumptions.append((waiter, outcome))
    case .deliver(let event): taken.events.append(event)
    case .stream(let inbox, let input): taken.streams.append((packet.header.serial, inbox, .input(input)))
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
