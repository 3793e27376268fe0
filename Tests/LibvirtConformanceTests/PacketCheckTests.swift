// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import LibvirtRPC
import Testing

@Suite struct PacketCheckTests {
  /// Each way to be wrong, and what is said about it.
  static let wrong: [(line: String, reason: String)] = {
    let packet = CaptureLine.lookup
    func changed(_ offset: Int, _ byte: UInt8) throws -> [UInt8] {
      var bytes = try packet.encoded()
      bytes[offset] = byte
      return bytes
    }
    func other(_ change: (inout Packet) -> Void) -> Packet {
      var other = packet
      change(&other)
      return other
    }
    let lines: [(() throws -> String, String)] = [
      ({ try CaptureLine.text(bytes: []) }, "length word says 0 bytes, there are 0"),
      ({ try CaptureLine.text(bytes: [0, 0, 1]) }, "length word says 1 bytes, there are 3"),
      ({ try CaptureLine.text(bytes: changed(3, 3)) }, "packet of 3 bytes is too small"),
      ({ try CaptureLine.text(bytes: changed(3, 27)) }, "packet of 27 bytes has no room for its header"),
      ({ try CaptureLine.text(bytes: changed(0, 0x7f)) }, "packet of 2130706464 bytes is too large"),
      ({ try CaptureLine.text(bytes: changed(3, 37)) }, "length word says 37 bytes, there are 36"),
      ({ try CaptureLine.text(bytes: changed(3, 35)) }, "length word says 35 bytes, there are 36"),
      ({ try CaptureLine.text(other { $0.payload += [0, 0, 0, 0] }) }, "4 bytes left over at byte 36"),
      (
        { try CaptureLine.text(other { $0.payload.removeLast() }) },
        "payload cannot be decoded: input ends at byte 32: 4 bytes needed, 3 left"
      ),
      (
        { try CaptureLine.text(other { $0.payload = [0, 0, 0, 3, 0x74, 0x65, 0x73, 1] }) },
        "byte 35: 01 read, 00 written"
      ),
      ({ try CaptureLine.text(other { $0.header.status = .error }) }, "status 1 in a packet of type 0"),
      (
        { try CaptureLine.text(other { $0.header.procedure = 107 }) },
        "DOMAIN_EVENT_LIFECYCLE has no packets of type 0"
      ),
      ({ try CaptureLine.text(from: .server) }, "packet type 0 does not come from the server"),
      ({ try CaptureLine.text(other { $0.header.type = PacketType(rawValue: 9) }) }, "unknown packet type 9"),
      (
        {
          var bytes = try other { $0.header.type = .callWithDescriptors }.encoded()
          bytes[31] = 33
          return try CaptureLine.text(other { $0.header.type = .callWithDescriptors }, bytes: bytes)
        }, "descriptor count is missing or too large"
      ),
    ]
    return lines.map { ((try? $0.0()) ?? "", $0.1) }
  }()

  @Test func aGoodPacketPasses() throws {
    #expect(try CaptureLine.outcome(CaptureLine.text()) == "passed")
    #expect(try CaptureLine.outcome(CaptureLine.text(more: #", "value": {"name": "test"}"#)) == "passed")
    #expect(
      try CaptureLine.outcome(CaptureLine.text(more: #", "payload": "remote_domain_lookup_by_name_args""#)) == "passed")
  }

  @Test(arguments: wrong)
  func wrongPacketsFail(line: String, reason: String) throws {
    #expect(try CaptureLine.outcome(line) == reason)
  }

  @Test(arguments: wrong)
  func wrongPacketsPassWhenTheyAreMeantToBe(line: String, reason: String) throws {
    let marked = line.dropLast() + #", "malformed": true}"#
    let result = try CaptureRecord(line: Array(marked.utf8)).check()
    #expect("\(result.outcome)" == "passed")
    #expect(result.value == nil)
  }

  @Test func goodPacketsFailWhenTheyAreMeantToBeWrong() throws {
    let line = try CaptureLine.text(more: #", "malformed": true"#)
    guard case .acceptedMalformed = try CaptureRecord(line: Array(line.utf8)).check().outcome else {
      Issue.record("accepted")
      return
    }
    #expect(try CaptureLine.outcome(line) == "malformed, but nothing was found wrong")
  }

  @Test func unknownProceduresAreCountedNotFailed() throws {
    var packet = CaptureLine.lookup
    packet.header.procedure = 99_999
    let line = try CaptureLine.text(packet)
    guard case .unknown(.unknownProcedure(99_999)) = try CaptureRecord(line: Array(line.utf8)).check().outcome else {
      Issue.record("not unknown")
      return
    }
    let marked = try CaptureLine.text(packet, more: #", "malformed": true"#)
    #expect(try CaptureLine.outcome(marked) == "passed")
  }

  /// Whatever is noted beside the bytes has to be what the bytes say.
  @Test(arguments: [
    (#""prog": 536903814"#, #""prog": 536903815"#, "prog is noted as 536903815, and is 536903814"),
    (#""vers": 1"#, #""vers": 2"#, "vers is noted as 2, and is 1"),
    (#""proc": 23"#, #""proc": 24"#, "proc is noted as 24, and is 23"),
    (#""type": 0"#, #""type": 1"#, "type is noted as 1, and is 0"),
    (#""serial": 12"#, #""serial": 13"#, "serial is noted as 13, and is 12"),
    (#""status": 0"#, #""status": 1"#, "status is noted as 1, and is 0"),
    (#""hex""#, #""nfds": 1, "hex""#, "nfds is noted as 1, and is 0"),
    (#""hex""#, #""payload": "raw", "hex""#, "payload is noted as raw, and is remote_domain_lookup_by_name_args"),
    (
      #""hex""#, #""value": {"name": "tess"}, "hex""#,
      #"noted and decoded value differ at value.name: "tess", "test""#
    ),
  ])
  func notesAreCompared(noted: String, changed: String, reason: String) throws {
    let line = try CaptureLine.text()
    #expect(line.contains(noted))
    #expect(try CaptureLine.outcome(line.replacing(noted, with: changed)) == reason)
  }

  @Test func aValueNotedForNothingIsCompared() throws {
    let packet = Packet(header: PacketHeader(program: .remote, procedure: 66, type: .call, serial: 0))
    let line = try CaptureLine.text(packet, more: #", "value": {}"#)
    #expect(try CaptureLine.outcome(line) == "value is noted as {}, and is absent")
  }

  @Test func streamDataIsCarriedAsItIs() throws {
    let data = Packet(
      header: PacketHeader(program: .remote, procedure: 208, type: .stream, serial: 7, status: .continue),
      payload: [1, 2, 3])
    #expect(try CaptureLine.outcome(CaptureLine.text(data, more: #", "payload": "raw""#)) == "passed")
    #expect(
      try CaptureLine.outcome(CaptureLine.text(data, more: #", "payload": "virNetStreamHole""#))
        == "payload is noted as virNetStreamHole, and is raw")
  }

  @Test(arguments: [0, 1, 32])
  func descriptorsAreCounted(count: Int) throws {
    let packet = Packet(
      header: PacketHeader(program: .lxc, procedure: 1, type: .replyWithDescriptors, serial: 9), descriptorCount: count)
    let line = try CaptureLine.text(packet, from: .server, more: #", "nfds": \#(count)"#)
    #expect(try CaptureLine.outcome(line) == "passed")
  }

  @Test func structures() throws {
    func outcome(_ line: String) throws -> String { try CaptureLine.outcome(line) }
    #expect(try outcome(#"{"type": "virNetStreamHole", "hex": "000000000000000100000000"}"#) == "passed")
    #expect(
      try outcome(
        #"{"type": "virNetStreamHole", "hex": "000000000000000100000000", "value": {"length": "1", "flags": 0}}"#)
        == "passed")
    #expect(
      try outcome(#"{"type": "virNetStreamHole", "hex": "000000000000000100000000", "value": {"length": "1"}}"#)
        == "noted and decoded value differ at value.flags: nothing, 0")
    #expect(
      try outcome(#"{"type": "virNetStreamHole", "hex": "00000000000000010000000000"}"#)
        == "1 bytes left over at byte 12")
    #expect(
      try outcome(#"{"type": "virNetStreamHole", "hex": "0000000000000001"}"#)
        == "payload cannot be decoded: input ends at byte 8: 4 bytes needed, 0 left")
    #expect(try outcome(#"{"type": "remote_no_such_thing", "hex": ""}"#) == "unknown type remote_no_such_thing")
    #expect(try outcome(#"{"type": "virNetStreamHole", "hex": "00", "malformed": true}"#) == "passed")
  }
}
