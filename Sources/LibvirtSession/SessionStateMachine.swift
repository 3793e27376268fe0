// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC
import LibvirtXDR

/// Who waits for which packet: the rules of one connection, without any input or output.
///
/// Every input returns what is to be done about it. Time comes in as a value; a waiter is whatever the caller wants back
/// when its call ends, a continuation in production and a name in tests. Each waiter is handed back exactly once. A stream
/// is, likewise, whatever the caller wants its packets handed to.
package struct SessionStateMachine<Waiter: Sendable, Stream: Sendable>: ~Copyable, Sendable {
  private struct PendingCall {
    var program: Program
    var procedure: Int32
    /// `nil` once the caller has gone; the reply, if it still comes, is dropped.
    var waiter: Waiter?
    var deadline: ContinuousClock.Instant?
  }

  private struct OpenStream {
    var program: Program
    var procedure: Int32
    /// `nil` once this side has given it up; the daemon's last word about it is still to come.
    var stream: Stream?
  }

  /// The programs whose events may arrive.
  private let eventPrograms: [Program]
  private var calls: [UInt32: PendingCall] = [:]
  /// By the serial of the call that opens or opened them.
  private var streams: [UInt32: OpenStream] = [:]
  /// Serials that were reserved and cancelled before their call began.
  private var cancelledEarly: Set<UInt32> = []
  private var nextSerial: UInt32 = 0
  private var closedBy: SessionError?
  /// How many calls were given up and not answered yet.
  private var abandoned = 0
  private static var abandonedLimit: Int { 65_536 }
  /// How many streams were given up that the daemon has not had its last word about.
  private var orphans = 0
  private static var orphanLimit: Int { 4096 }

  package init(eventPrograms: [Program] = [.remote, .qemu, .lxc]) {
    self.eventPrograms = eventPrograms
  }

  /// Whether calls can still be made.
  package var isOpen: Bool { closedBy == nil }

  /// What ended the session first, if it has ended.
  package var closeCause: SessionError? { closedBy }

  /// Whether so many calls were given up without ever being answered that the daemon cannot be taken to listen. Their
  /// serials have to be remembered, so without a limit a hung daemon would make the session grow for ever.
  package var isDeaf: Bool { abandoned > Self.abandonedLimit }

  /// How many calls are waited for.
  package var callsInFlight: Int { calls.count - abandoned }
}

// MARK: Calls

extension SessionStateMachine {
  /// What to do about a call that begins.
  package enum StartAction {
    /// Send it.
    case send
    /// It cannot be sent; give the waiter this.
    case fail(Waiter, SessionError)
  }

  /// Draws the serial of a call that is about to begin, so that it can be cancelled at any moment from now on.
  package mutating func reserveSerial() -> UInt32 {
    while calls[nextSerial] != nil || streams[nextSerial] != nil { nextSerial &+= 1 }
    defer { nextSerial &+= 1 }
    return nextSerial
  }

  /// Begins the call with a reserved serial.
  ///
  /// - Parameter stream: what the packets of the stream that the call opens are for. The daemon may send some before it
  ///   answers the call.
  package mutating func startCall(
    serial: UInt32, program: Program, procedure: Int32, deadline: ContinuousClock.Instant?, stream: Stream? = nil,
    waiter: Waiter
  ) -> StartAction {
    // Most calls are not cancelled, and an empty set need not be searched.
    if !cancelledEarly.isEmpty, cancelledEarly.remove(serial) != nil { return .fail(waiter, .cancelled) }
    guard closedBy == nil else { return .fail(waiter, .closed) }
    calls[serial] = PendingCall(program: program, procedure: procedure, waiter: waiter, deadline: deadline)
    if let stream { streams[serial] = OpenStream(program: program, procedure: procedure, stream: stream) }
    return .send
  }

  /// Gives up waiting for a call; returns the waiter to be told, unless the call has ended or not begun.
  package mutating func cancelCall(serial: UInt32) -> Waiter? {
    guard let waiter = calls[serial]?.waiter else {
      if closedBy == nil, calls[serial] == nil { cancelledEarly.insert(serial) }
      return nil
    }
    calls[serial]?.waiter = nil
    abandoned += 1
    return waiter
  }

  /// Forgets a reserved serial whose call has ended, however it ended.
  package mutating func releaseSerial(_ serial: UInt32) {
    if !cancelledEarly.isEmpty { cancelledEarly.remove(serial) }
  }

  /// Gives up the calls whose deadline has passed.
  ///
  /// - Returns: the waiters to be told, and the earliest deadline left.
  package mutating func expire(
    now: ContinuousClock.Instant
  ) -> (expired: [Waiter], nextDeadline: ContinuousClock.Instant?) {
    var expired: [Waiter] = []
    var next: ContinuousClock.Instant?
    for (serial, call) in calls {
      guard let waiter = call.waiter, let deadline = call.deadline else { continue }
      if deadline <= now {
        calls[serial]?.waiter = nil
        abandoned += 1
        expired.append(waiter)
      } else {
        next = next.map { min($0, deadline) } ?? deadline
      }
    }
    return (expired, next)
  }

  /// Ends the session. Only the first cause counts; every waiter and every stream is to be told that one.
  package mutating func close(_ cause: SessionError) -> (waiters: [Waiter], streams: [Stream]) {
    guard closedBy == nil else { return ([], []) }
    closedBy = cause
    let told = (waiters: calls.values.compactMap(\.waiter), streams: streams.values.compactMap(\.stream))
    calls = [:]
    (abandoned, orphans) = (0, 0)
    streams = [:]
    cancelledEarly = []
    return told
  }
}

// MARK: Streams

extension SessionStateMachine {
  /// The packet that tells the daemon about a stream's end: `ok` finishes it, `error` aborts it; or the header of data
  /// for it. `nil` when there is no such stream any more.
  package func streamHeader(serial: UInt32, type: PacketType = .stream, status: PacketStatus) -> PacketHeader? {
    guard let open = streams[serial], open.stream != nil else { return nil }
    return PacketHeader(program: open.program, procedure: open.procedure, type: type, serial: serial, status: status)
  }

  /// The stream with this serial; `nil` when there is none any more.
  package func stream(serial: UInt32) -> Stream? { streams[serial]?.stream }

  /// Whose stream data this is; `nil` is nobody's, as is normal after a stream was given up.
  package func stream(of header: PacketHeader) -> Stream? { openStream(of: header)?.stream }

  private func openStream(of header: PacketHeader) -> OpenStream? {
    guard let open = streams[header.serial], open.program == header.program, open.procedure == header.procedure
    else { return nil }
    return open
  }

  /// Gives a stream up; what the daemon still sends for it is nobody's.
  ///
  /// - Returns: the header of the packet that tells the daemon. `nil` when there is nothing to tell: the daemon has ended
  ///   the stream, or it has not opened it yet. It must be given up again, then, when it has.
  package mutating func giveUpStream(serial: UInt32) -> PacketHeader? {
    guard calls[serial] == nil, let abort = streamHeader(serial: serial, status: .error) else { return nil }
    // An error that is under way may look like a reply, and a reply to nobody would end the session.
    if orphans < Self.orphanLimit {
      streams[serial]?.stream = nil
      orphans += 1
    } else {
      streams[serial] = nil
    }
    return abort
  }

  /// The daemon has had its last word about a stream that was given up.
  private mutating func forgetOrphan(_ serial: UInt32) -> ReceiveAction {
    streams[serial] = nil
    orphans -= 1
    return .drop
  }

  private mutating func receiveStream(_ packet: Packet) -> ReceiveAction {
    guard let open = openStream(of: packet.header) else { return .drop }
    guard let stream = open.stream else {
      let isLast = packet.header.status == .ok || packet.header.status == .error
      return isLast ? forgetOrphan(packet.header.serial) : .drop
    }
    switch (packet.header.type, packet.header.status) {
    case (.streamHole, .continue):
      do {
        return .stream(stream, .hole(try Self.decode(Wire.StreamHole.self, packet.payload).length))
      } catch {
        // The daemon takes the stream to be open: it has to be told, as with everything that fails only here.
        return .stream(stream, .failure(.undecodable(error)))
      }
    case (_, .continue):
      return .stream(stream, packet.payload.isEmpty ? .endOfData : .bytes(packet.payload))
    case (_, .ok):
      streams[packet.header.serial] = nil
      return .stream(stream, .confirmation)
    case (_, .error):
      return fail(stream, packet.header.serial, packet.payload)
    case (_, let status):
      return .stream(stream, .failure(.unexpectedStatus(status.rawValue)))
    }
  }

  /// The daemon has ended the stream with an error.
  private mutating func fail(_ stream: Stream, _ serial: UInt32, _ payload: [UInt8]) -> ReceiveAction {
    streams[serial] = nil
    do {
      return .stream(stream, .failure(.daemon(try Self.decode(Wire.RemoteError.self, payload))))
    } catch {
      return .stream(stream, .failure(.undecodable(error)))
    }
  }

  private static func decode<Value: XDRDecodable>(_: Value.Type, _ payload: [UInt8]) throws(XDRError) -> Value {
    var decoder = XDRDecoder(payload.span.bytes)
    return try Value(from: &decoder)
  }
}

// MARK: Packets

extension SessionStateMachine {
  /// What to do about a packet.
  package enum ReceiveAction {
    /// A call has ended.
    case resume(Waiter, CallOutcome)
    /// It is an event, for whoever listens.
    case deliver
    /// Something for a stream.
    case stream(Stream, StreamInput)
    /// Send this back.
    case send(Packet)
    /// Nobody cares.
    case drop
    /// The peer broke the protocol; the session must end with this error.
    case close(SessionError)
  }

  /// Takes a packet in.
  package mutating func receive(_ packet: Packet, descriptors: ReceivedDescriptors? = nil) -> ReceiveAction {
    guard closedBy == nil else { return .drop }
    // The type decides before the serial does: events and pings carry serials that may equal a call's.
    switch packet.header.type {
    case .message:
      return receiveMessage(packet.header)
    case .reply, .replyWithDescriptors:
      return receiveReply(packet, descriptors)
    case .stream, .streamHole:
      return receiveStream(packet)
    default:
      let header = packet.header
      return .close(
        .protocolViolation(
          "got unexpected RPC call prog \(header.program.number) vers \(header.program.version) "
            + "proc \(header.procedure) type \(header.type.rawValue)"))
    }
  }

  /// Takes a message in that answers no call, by its header.
  package func receiveMessage(_ header: PacketHeader) -> ReceiveAction {
    guard closedBy == nil else { return .drop }
    if header.program == .keepalive { return Self.answer(header) }
    for program in eventPrograms where program == header.program { return .deliver }
    return .close(.unknownCause)
  }

  private static func answer(_ header: PacketHeader) -> ReceiveAction {
    guard header.procedure == KeepAliveProgram.Ping.number else { return .drop }
    return .send(
      Packet(
        header: PacketHeader(
          program: .keepalive, procedure: KeepAliveProgram.Pong.number, type: .message, serial: 0)))
  }

  private mutating func receiveReply(_ packet: Packet, _ descriptors: ReceivedDescriptors?) -> ReceiveAction {
    let header = packet.header
    if calls[header.serial] == nil, header.status == .error, let open = openStream(of: header) {
      // That is how libvirtd tells that it cannot make a hole.
      guard let stream = open.stream else { return forgetOrphan(header.serial) }
      return fail(stream, header.serial, packet.payload)
    }
    guard let call = calls[header.serial], call.program == header.program else {
      return .close(
        .protocolViolation(
          "no call waiting for reply with prog \(header.program.number) vers \(header.program.version) "
            + "serial \(header.serial)"))
    }
    calls[header.serial] = nil
    let opensStream = header.status == .ok && call.procedure == header.procedure
    defer { if !opensStream { streams[header.serial] = nil } }
    guard let waiter = call.waiter else {
      abandoned -= 1
      guard opensStream, let abort = streamHeader(serial: header.serial, status: .error) else { return .drop }
      // Nobody wants the stream any more that the daemon has just opened.
      streams[header.serial] = nil
      return .send(Packet(header: abort))
    }
    guard call.procedure == header.procedure else {
      return .resume(
        waiter, .failure(.unexpectedProcedure(received: header.procedure, called: call.procedure)))
    }
    switch header.status {
    case .ok: return .resume(waiter, .reply(packet.payload, descriptors))
    case .error: return .resume(waiter, .errorReply(packet.payload))
    default: return .resume(waiter, .failure(.unexpectedStatus(header.status.rawValue)))
    }
  }
}
