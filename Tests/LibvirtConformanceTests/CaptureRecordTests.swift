// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import LibvirtRPC
import Testing

@Suite struct CaptureRecordTests {
  @Test func aPacket() throws {
    let line = try CaptureLine.text(more: #", "nfds": 0, "payload": "x", "value": 5, "source": "y", "conn": 1"#)
    guard case .packet(let packet) = try CaptureRecord(line: Array(line.utf8)) else {
      Issue.record("not a packet")
      return
    }
    #expect(packet.sender == .client)
    #expect(packet.program == .remote)
    #expect(packet.procedure == 23)
    #expect(packet.type == .call)
    #expect(packet.status == .ok)
    #expect(packet.serial == 12)
    #expect(packet.descriptorCount == 0)
    #expect(packet.payload == "x")
    #expect(packet.bytes == (try CaptureLine.lookup.encoded()))
    #expect(packet.value.map { "\($0)" } == "5")
    #expect(!packet.isMalformed)
  }

  @Test func absentAndNullAreTheSame() throws {
    let line = try CaptureLine.text(more: #", "payload": null, "value": null, "nfds": null, "malformed": null"#)
    #expect(try CaptureLine.outcome(line) == "passed")
  }

  @Test(arguments: ["dir", "prog", "vers", "proc", "type", "status", "hex"])
  func missingFields(name: String) throws {
    let line = try CaptureLine.text().replacing("\"\(name)\":", with: "\"_\":")
    #expect(throws: CaptureSyntaxError(reason: "field '\(name)' is missing")) {
      try CaptureRecord(line: Array(line.utf8))
    }
  }

  @Test(arguments: [
    (#""hex": ""#, #""hex": "0"#, "field 'hex': not an even number of hexadecimal digits"),
    (#""hex": "00"#, #""hex": "0x"#, "field 'hex': not an even number of hexadecimal digits"),
    (#""dir": "c2s""#, #""dir": "up""#, "field 'dir': neither 'c2s' nor 's2c'"),
    (#""dir": "c2s""#, #""dir": 1"#, "field 'dir' is of the wrong type"),
    (#""dir": "c2s""#, #""dir": null"#, "field 'dir' is null"),
    (#""prog": 536903814"#, #""prog": -1"#, "field 'prog': out of range"),
    (#""prog": 536903814"#, #""prog": 4294967296"#, "field 'prog': out of range"),
    (#""proc": 23"#, #""proc": 2147483648"#, "field 'proc': out of range"),
    (#""proc": 23"#, #""proc": true"#, "field 'proc' is of the wrong type"),
    (#""type": 0"#, #""type": -1"#, "field 'type': out of range"),
  ])
  func badFields(good: String, bad: String, reason: String) throws {
    let line = try CaptureLine.text()
    #expect(line.contains(good))
    #expect(throws: CaptureSyntaxError(reason: reason)) {
      try CaptureRecord(line: Array(line.replacing(good, with: bad).utf8))
    }
  }

  @Test(arguments: [
    ("", "not JSON"), ("nope", "not JSON"), (#"{"dir": "c2s""#, "not JSON"), ("[]", "the line is of the wrong type"),
    ("5", "the line is of the wrong type"), ("null", "the line is null"), ("{}", "field 'dir' is missing"),
    (#"{"type": "virNetStreamHole"}"#, "field 'hex' is missing"),
  ])
  func notCaptures(line: String, reason: String) {
    #expect(throws: CaptureSyntaxError(reason: reason)) { try CaptureRecord(line: Array(line.utf8)) }
  }

  @Test func bytesThatAreNotText() {
    #expect(throws: CaptureSyntaxError.self) { try CaptureRecord(line: [0x7b, 0xff, 0xfe, 0x7d]) }
    #expect(throws: CaptureSyntaxError.self) { try CaptureRecord(line: [UInt8](repeating: 0x5b, count: 100_000)) }
  }
}
