// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtSession
import Testing

@Suite("Session state machine")
struct SessionStateMachineTests {
  private typealias Machine = SessionStateMachine<String, String>

  private static func reply(
    serial: UInt32, procedure: Int32 = 16, program: Program = .remote, status: PacketStatus = .ok,
    type: PacketType = .reply, payload: [UInt8] = []
  ) -> Packet {
    Packet(
      header: PacketHeader(program: program, procedure: procedure, type: type, serial: serial, status: status),
      payload: payload)
  }

  private static func start(
    _ machine: inout Machine, _ waiter: String, procedure: Int32 = 16, program: Program = .remote,
    deadline: ContinuousClock.Instant? = nil
  ) -> UInt32 {
    let serial = machine.reserveSerial()
    guard
      case .send = machine.startCall(
        serial: serial, program: program, procedure: procedure, deadline: deadline, waiter: waiter)
    else {
      Issue.record("the call of \(waiter) was not sent")
      return serial
    }
    return serial
  }

  @Test("the first serial is 0, and each call has its own")
  func serials() {
    var machine = Machine()
    #expect((0..<3).map { _ in Self.start(&machine, "x") } == [0, 1, 2])
  }

  @Test("replies in any order find their callers")
  func outOfOrder() {
    var machine = Machine()
    for name in ["a", "b", "c"] { _ = Self.start(&machine, name) }
    for (serial, name) in [(2, "c"), (0, "a"), (1, "b")] as [(UInt32, String)] {
      guard
        case .resume(let waiter, .reply(let payload, nil)) =
          machine.receive(Self.reply(serial: serial, payload: [UInt8(serial)]))
      else {
        Issue.record("reply \(serial) was not handed over")
        continue
      }
      #expect(waiter == name)
      #expect(payload == [UInt8(serial)])
    }
    let callsInFlight = machine.callsInFlight
    #expect(callsInFlight == 0)
  }

  @Test("an error reply is the caller's error")
  func errorReply() {
    var machine = Machine()
    let serial = Self.start(&machine, "a")
    guard
      case .resume("a", .errorReply([1, 2])) =
        machine.receive(Self.reply(serial: serial, status: .error, payload: [1, 2]))
    else {
      Issue.record("the error was not handed over")
      return
    }
  }

  @Test("a cancelled call's late reply is dropped, and costs nothing else")
  func lateReply() {
    var machine = Machine()
    let cancelled = Self.start(&machine, "a")
    let other = Self.start(&machine, "b")
    #expect(machine.cancelCall(serial: cancelled) == "a")
    #expect(machine.cancelCall(serial: cancelled) == nil)
    guard case .drop = machine.receive(Self.reply(serial: cancelled)) else {
      Issue.record("the late reply was not dropped")
      return
    }
    guard case .resume("b", .reply) = machine.receive(Self.reply(serial: other)) else {
      Issue.record("the other call was lost")
      return
    }
    let isOpen = machine.isOpen
    #expect(isOpen)
  }

  @Test("a call that is cancelled before it begins is never sent")
  func cancelledEarly() {
    var machine = Machine()
    let serial = machine.reserveSerial()
    #expect(machine.cancelCall(serial: serial) == nil)
    guard
      case .fail("a", .cancelled) = machine.startCall(
        serial: serial, program: .remote, procedure: 16, deadline: nil, waiter: "a")
    else {
      Issue.record("the call was sent")
      return
    }
  }

  @Test("a cancellation that comes after the reply leaves no mark for a later call")
  func cancelledLate() {
    var machine = Machine()
    let serial = Self.start(&machine, "a")
    _ = machine.receive(Self.reply(serial: serial))
    #expect(machine.cancelCall(serial: serial) == nil)
    machine.releaseSerial(serial)
    guard
      case .send = machine.startCall(
        serial: serial, program: .remote, procedure: 16, deadline: nil, waiter: "b")
    else {
      Issue.record("the serial stayed cancelled")
      return
    }
  }

  @Test("deadlines end the calls they belong to, and no others")
  func deadlines() {
    var machine = Machine()
    let now = ContinuousClock.now
    _ = Self.start(&machine, "soon", deadline: now + .seconds(1))
    _ = Self.start(&machine, "later", deadline: now + .seconds(5))
    _ = Self.start(&machine, "never")
    var (expired, next) = machine.expire(now: now)
    #expect(expired.isEmpty)
    #expect(next == now + .seconds(1))
    (expired, next) = machine.expire(now: now + .seconds(2))
    #expect(expired == ["soon"])
    #expect(next == now + .seconds(5))
    (expired, next) = machine.expire(now: now + .seconds(5))
    #expect(expired == ["later"])
    #expect(next == nil)
    guard case .drop = machine.receive(Self.reply(serial: 0)) else {
      Issue.record("the late reply was not dropped")
      return
    }
    let isOpen = machine.isOpen
    #expect(isOpen)
  }

  @Test("a reply nobody waits for ends the session, with libvirt's words")
  func strayReply() {
    var machine = Machine()
    _ = Self.start(&machine, "a")
    guard case .close(.protocolViolation(let text)) = machine.receive(Self.reply(serial: 7)) else {
      Issue.record("the stray reply was accepted")
      return
    }
    #expect(text == "no call waiting for reply with prog 536903814 vers 1 serial 7")
  }

  @Test("a reply of another program is nobody's, though its serial is")
  func otherProgram() {
    var machine = Machine()
    let serial = Self.start(&machine, "a")
    guard case .close(.protocolViolation) = machine.receive(Self.reply(serial: serial, program: .qemu)) else {
      Issue.record("the reply was accepted")
      return
    }
  }

  @Test("a reply to another procedure fails that call only")
  func otherProcedure() {
    var machine = Machine()
    let serial = Self.start(&machine, "a", procedure: 66)
    guard
      case .resume("a", .failure(.unexpectedProcedure(received: 5, called: 66))) =
        machine.receive(Self.reply(serial: serial, procedure: 5))
    else {
      Issue.record("the mismatch went unnoticed")
      return
    }
    let isOpen = machine.isOpen
    #expect(isOpen)
  }

  @Test("a status that no reply has fails that call only", arguments: [2, 3, 255] as [UInt32])
  func oddStatus(status: UInt32) {
    var machine = Machine()
    let serial = Self.start(&machine, "a")
    guard
      case .resume("a", .failure(.unexpectedStatus(status))) =
        machine.receive(Self.reply(serial: serial, status: PacketStatus(rawValue: status)))
    else {
      Issue.record("the status went unnoticed")
      return
    }
    let isOpen = machine.isOpen
    #expect(isOpen)
  }

  @Test("calls and unknown types from the daemon end the session", arguments: [0, 4, 7, 254] as [UInt32])
  func oddType(type: UInt32) {
    var machine = Machine()
    guard
      case .close(.protocolViolation(let text)) =
        machine.receive(Self.reply(serial: 3, procedure: 9, type: PacketType(rawValue: type)))
    else {
      Issue.record("the packet was accepted")
      return
    }
    #expect(text == "got unexpected RPC call prog 536903814 vers 1 proc 9 type \(type)")
  }

  @Test("an event is an event, even when its serial is a call's")
  func eventWithSerialOfCall() {
    var machine = Machine()
    for name in ["a", "b"] { _ = Self.start(&machine, name) }
    guard
      case .deliver =
        machine.receive(Self.reply(serial: 1, procedure: 318, type: .message, payload: [9]))
    else {
      Issue.record("the event was taken for something else")
      return
    }
    let callsInFlight = machine.callsInFlight
    #expect(callsInFlight == 2)
  }

  @Test("a ping is answered with a pong; other keepalive messages are nobody's")
  func ping() {
    var machine = Machine()
    func message(_ procedure: Int32) -> Packet {
      Self.reply(serial: 0, procedure: procedure, program: .keepalive, type: .message)
    }
    guard case .send(let answer) = machine.receive(message(1)) else {
      Issue.record("the ping was not answered")
      return
    }
    #expect(answer == message(2))
    for procedure in [2, 3] as [Int32] {
      guard case .drop = machine.receive(message(procedure)) else {
        Issue.record("message \(procedure) was not dropped")
        return
      }
    }
  }

  @Test("an event of a program we do not know ends the session without a known cause")
  func unknownEventProgram() {
    var machine = Machine()
    let unknown = Program(number: 0x1234, version: 1)
    guard
      case .close(.unknownCause) =
        machine.receive(Self.reply(serial: 0, program: unknown, type: .message))
    else {
      Issue.record("the event was accepted")
      return
    }
  }

  @Test("stream packets of no stream are dropped", arguments: [PacketType.stream, .streamHole])
  func strayStream(type: PacketType) {
    var machine = Machine()
    guard case .drop = machine.receive(Self.reply(serial: 4, status: .continue, type: type)) else {
      Issue.record("the packet was not dropped")
      return
    }
  }

  @Test("everybody gets the first cause, and later calls are told that the session is closed")
  func closing() {
    var machine = Machine()
    for name in ["a", "b"] { _ = Self.start(&machine, name) }
    #expect(machine.close(.endOfFile).waiters.sorted() == ["a", "b"])
    #expect(machine.close(.cancelled).waiters.isEmpty)
    guard case .endOfFile? = machine.closeCause else {
      Issue.record("the first cause was not kept")
      return
    }
    guard
      case .fail("c", .closed) = machine.startCall(
        serial: machine.reserveSerial(), program: .remote, procedure: 1, deadline: nil, waiter: "c")
    else {
      Issue.record("a closed session took a call")
      return
    }
    guard case .drop = machine.receive(Self.reply(serial: 0)) else {
      Issue.record("a closed session took a packet")
      return
    }
  }
}
