// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import Testing

@Suite("Session state machine: streams")
struct StreamMatchingTests {
  private typealias Machine = SessionStateMachine<String, String>

  private static let procedure = Remote.StorageVolUpload.number

  private static func header(_ serial: UInt32, _ type: PacketType, _ status: PacketStatus) -> PacketHeader {
    PacketHeader(program: .remote, procedure: procedure, type: type, serial: serial, status: status)
  }

  private static func packet(
    _ serial: UInt32, _ type: PacketType = .stream, _ status: PacketStatus = .continue, _ payload: [UInt8] = []
  ) -> Packet {
    Packet(header: header(serial, type, status), payload: payload)
  }

  /// The call that opens the stream "s" is under way.
  private static func opening(_ machine: inout Machine) -> UInt32 {
    let serial = machine.reserveSerial()
    guard
      case .send = machine.startCall(
        serial: serial, program: .remote, procedure: procedure, deadline: nil, stream: "s", waiter: "w")
    else {
      Issue.record("the call was not sent")
      return serial
    }
    return serial
  }

  /// The stream "s" is open.
  private static func open(_ machine: inout Machine) -> UInt32 {
    let serial = opening(&machine)
    #expect(text(machine.receive(packet(serial, .reply, .ok))) == "w: reply([], nil)")
    return serial
  }

  private static func text(_ action: Machine.ReceiveAction) -> String {
    switch action {
    case .resume(let waiter, let outcome): "\(waiter): \(outcome)"
    case .deliver: "event"
    case .stream(let stream, let input): "\(stream): \(input)"
    case .send(let packet): "send \(packet.header.type.rawValue) \(packet.header.status.rawValue)"
    case .drop: "drop"
    case .close(let error): "close: \(error)"
    }
  }

  @Test("everything the daemon says about a stream, also before it has answered the call", arguments: [false, true])
  func inputs(isAnswered: Bool) {
    var machine = Machine()
    let serial = isAnswered ? Self.open(&machine) : Self.opening(&machine)
    let hole = Self.packet(serial).hole(77).payload
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .continue, [1, 2]))) == "s: bytes([1, 2])")
    #expect(Self.text(machine.receive(Self.packet(serial, .streamHole, .continue, hole))) == "s: hole(77)")
    #expect(Self.text(machine.receive(Self.packet(serial))) == "s: endOfData")
    #expect(machine.stream(of: Self.header(serial, .stream, .continue)) == "s")
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .ok))) == "s: confirmation")
    // It is over; what still comes is nobody's.
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .continue, [3]))) == "drop")
    #expect(machine.stream(of: Self.header(serial, .stream, .continue)) == nil)
    #expect(machine.streamHeader(serial: serial, status: .ok) == nil)
  }

  @Test("packets with the stream's serial and another program or procedure are nobody's")
  func otherProcedure() {
    var machine = Machine()
    let serial = Self.open(&machine)
    var other = Self.packet(serial, .stream, .continue, [1])
    other.header.procedure += 1
    #expect(Self.text(machine.receive(other)) == "drop")
    other = Self.packet(serial, .stream, .ok)
    other.header.program = .qemu
    #expect(Self.text(machine.receive(other)) == "drop")
    #expect(machine.stream(serial: serial) == "s")
  }

  @Test("stream packets for a call that opens none are nobody's")
  func plainCall() {
    var machine = Machine()
    let serial = machine.reserveSerial()
    _ = machine.startCall(serial: serial, program: .remote, procedure: Self.procedure, deadline: nil, waiter: "w")
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .continue, [1]))) == "drop")
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .ok))) == "drop")
    #expect(Self.text(machine.receive(Self.packet(serial, .reply, .ok))) == "w: reply([], nil)")
  }

  @Test("the daemon's error ends the stream, also where it looks like a reply", arguments: [PacketType.stream, .reply])
  func error(type: PacketType) {
    var machine = Machine()
    let serial = Self.open(&machine)
    let payload = Self.packet(serial).streamError(.diskFull).payload
    let action = Self.text(machine.receive(Self.packet(serial, type, .error, payload)))
    #expect(action.hasPrefix("s: failure(") && action.contains("No space left on device"))
    #expect(machine.giveUpStream(serial: serial) == nil, "the daemon knows")
  }

  @Test("an error that cannot be read ends the stream all the same")
  func unreadableError() {
    var machine = Machine()
    let serial = Self.open(&machine)
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .error, [1]))).hasPrefix("s: failure("))
    #expect(machine.stream(serial: serial) == nil)
  }

  @Test("what fails only here leaves the stream to be given up", arguments: [0, 1])
  func localFailure(kind: Int) {
    var machine = Machine()
    let serial = Self.open(&machine)
    let packet =
      kind == 0
      ? Self.packet(serial, .stream, PacketStatus(rawValue: 9)) : Self.packet(serial, .streamHole, .continue, [1])
    #expect(Self.text(machine.receive(packet)).hasPrefix("s: failure("))
    #expect(machine.giveUpStream(serial: serial) == Self.header(serial, .stream, .error))
  }

  @Test("a refused call leaves no stream", arguments: [PacketStatus.error, .continue])
  func refused(status: PacketStatus) {
    var machine = Machine()
    let serial = Self.opening(&machine)
    #expect(Self.text(machine.receive(Self.packet(serial, .reply, status))).hasPrefix("w: "))
    #expect(machine.stream(serial: serial) == nil)
  }

  @Test("a stream that nobody wants any more is aborted once the daemon has opened it")
  func cancelledOpening() {
    var machine = Machine()
    let serial = Self.opening(&machine)
    #expect(machine.cancelCall(serial: serial) == "w")
    #expect(machine.giveUpStream(serial: serial) == nil, "the daemon would not hear it yet")
    #expect(Self.text(machine.receive(Self.packet(serial, .reply, .ok))) == "send 3 1")
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .continue, [1]))) == "drop")
    #expect(Self.text(machine.receive(Self.packet(serial, .stream, .ok))) == "drop")
  }

  @Test("a cancelled call that the daemon refuses, or whose stream it has ended, is not aborted", arguments: [0, 1])
  func cancelledAndOver(kind: Int) {
    var machine = Machine()
    let serial = Self.opening(&machine)
    _ = machine.cancelCall(serial: serial)
    if kind == 0 {
      #expect(Self.text(machine.receive(Self.packet(serial, .reply, .error))) == "drop")
    } else {
      _ = machine.receive(Self.packet(serial, .stream, .ok))
      #expect(Self.text(machine.receive(Self.packet(serial, .reply, .ok))) == "drop")
    }
  }

  @Test(
    "of a stream that was given up the daemon may say a last word, in any form, and no second",
    arguments: [(PacketType.stream, PacketStatus.ok), (.stream, .error), (.reply, .error)])
  func lastWord(type: PacketType, status: PacketStatus) {
    var machine = Machine()
    let serial = Self.open(&machine)
    #expect(machine.giveUpStream(serial: serial) == Self.header(serial, .stream, .error))
    #expect(machine.giveUpStream(serial: serial) == nil)
    #expect(machine.stream(serial: serial) == nil)
    #expect(machine.streamHeader(serial: serial, status: .continue) == nil)
    for _ in 0..<3 {
      #expect(Self.text(machine.receive(Self.packet(serial, .stream, .continue, [1]))) == "drop")
    }
    #expect(Self.text(machine.receive(Self.packet(serial, type, status, [1]))) == "drop")
    #expect(Self.text(machine.receive(Self.packet(serial, .reply, .error))).hasPrefix("close: "))
  }

  @Test("the serials of streams are not used again while the daemon may speak of them")
  func serials() {
    var machine = Machine()
    let open = Self.open(&machine)
    let givenUp = Self.open(&machine)
    _ = machine.giveUpStream(serial: givenUp)
    #expect(machine.close(.endOfFile).streams == ["s"], "nobody has to be told about the other")
    #expect(open != givenUp)
  }

  @Test("a daemon that confirms nothing does not make the session remember for ever")
  func orphans() {
    var machine = Machine()
    for _ in 0..<10_000 { _ = machine.giveUpStream(serial: Self.open(&machine)) }
    let remembered = (0..<10_000 as Range<UInt32>).filter { serial in
      if case .close = machine.receive(Self.packet(serial, .reply, .error)) { false } else { true }
    }
    #expect(remembered.count == 4096)
    // Those have had their last word, so that there is room for others.
    let serial = Self.open(&machine)
    _ = machine.giveUpStream(serial: serial)
    #expect(Self.text(machine.receive(Self.packet(serial, .reply, .error))) == "drop")
  }
}
