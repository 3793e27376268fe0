// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import LibvirtRPC
import Testing

@Suite struct ReplayTests {
  private func replay(_ lines: [String]) -> (replay: Replay, values: [String], errors: [String]) {
    var replay = Replay()
    var values: [String] = []
    var errors: [String] = []
    replay.run(
      contents: Array(lines.joined(separator: "\n").utf8), named: "x.jsonl", values: { values.append($0) },
      errors: { errors.append($0) })
    return (replay, values, errors)
  }

  private let hole = #"{"type": "virNetStreamHole", "hex": "000000000000000100000000"}"#

  @Test func nothingAtAll() {
    let (replay, values, errors) = replay([])
    #expect(replay.exitStatus == .passed)
    #expect("\(replay.report)" == "total: 0 packets, 0 passed, 0 failed\n")
    #expect(values.isEmpty && errors.isEmpty)
  }

  @Test func oneLineForEachProcedureAndATotal() throws {
    var event = CaptureLine.lookup
    event.header.procedure = 107
    var ping = CaptureLine.lookup
    ping.header.program = .keepalive
    ping.header.procedure = 1
    ping.header.type = .message
    ping.payload = []
    var unknown = CaptureLine.lookup
    unknown.header.program = .qemu
    unknown.header.procedure = 99
    let good = try CaptureLine.text()
    var bytes = try CaptureLine.lookup.encoded()
    bytes[31] = 3
    let (replay, values, errors) = replay([
      hole, try CaptureLine.text(ping), good, try CaptureLine.text(bytes: bytes), try CaptureLine.text(unknown),
      try CaptureLine.text(event), "", try CaptureLine.text(bytes: []), good,
    ])
    #expect(
      "\(replay.report)" == """
        remote 23 DOMAIN_LOOKUP_BY_NAME: 4 packets, 2 passed, 2 failed; \
        first: x.jsonl:4: byte 35: 74 read, 00 written
        remote 107 DOMAIN_EVENT_LIFECYCLE: 1 packets, 0 passed, 1 failed; \
        first: x.jsonl:6: DOMAIN_EVENT_LIFECYCLE has no packets of type 0
        qemu 99 (unknown): 1 packets, 0 passed, 0 failed, 1 unknown
        keepalive 1 PING: 1 packets, 1 passed, 0 failed
        structure virNetStreamHole: 1 packets, 1 passed, 0 failed
        total: 8 packets, 4 passed, 3 failed, 1 unknown

        """)
    #expect(replay.exitStatus == .failed)
    #expect(errors.isEmpty)
    // A value that is written differently is still the value that was read.
    #expect(
      values == [
        #"{"length": "1", "flags": 0}"#, #"{"name": "test"}"#, #"{"name": "tes"}"#, #"{"name": "test"}"#,
      ])
  }

  @Test func programsWithoutANameShowTheirNumbers() throws {
    var newer = CaptureLine.lookup
    newer.header.program = Program(number: newer.header.program.number, version: 2)
    var foreign = CaptureLine.lookup
    foreign.header.program = Program(number: 100_003, version: 3)
    let (replay, _, _) = replay([try CaptureLine.text(foreign), try CaptureLine.text(newer)])
    #expect(
      "\(replay.report)" == """
        remote.2 23 (unknown): 1 packets, 0 passed, 0 failed, 1 unknown
        100003.3 23 (unknown): 1 packets, 0 passed, 0 failed, 1 unknown
        total: 2 packets, 0 passed, 0 failed, 2 unknown

        """)
    #expect(replay.exitStatus == .passed)
  }

  /// A bad line names its place; the others are replayed all the same.
  @Test func badLinesAreNamed() {
    let (replay, _, errors) = replay(["{", hole, "\r", "  \t", #"{"type": "a", "hex": "0"}"#, hole + "\r"])
    #expect(errors == ["x.jsonl:1: not JSON", "x.jsonl:5: field 'hex': not an even number of hexadecimal digits"])
    #expect(replay.report.total.passed == 2)
    #expect(replay.exitStatus == .badInput)
  }

  @Test func badInputOutranksFailure() throws {
    let (replay, _, _) = replay([try CaptureLine.text(bytes: []), "{"])
    #expect(replay.report.total.failed == 1)
    #expect(replay.exitStatus == .badInput)
  }

  @Test func filesThatCannotBeRead() {
    var replay = Replay()
    var errors: [String] = []
    replay.run(path: "/nonexistent/x.jsonl", errors: { errors.append($0) })
    replay.run(path: "/", errors: { errors.append($0) })
    #expect(errors.first == "/nonexistent/x.jsonl: No such file or directory")
    #expect(errors.count == 2)
    #expect(replay.exitStatus == .badInput)
  }

  @Test func countsAddUpOverFiles() {
    var replay = Replay()
    for name in ["a", "b"] { replay.run(contents: Array(hole.utf8), named: name, errors: { Issue.record("\($0)") }) }
    #expect(replay.report.total.passed == 2)
    #expect(replay.report.subjects[.structure("virNetStreamHole")]?.passed == 2)
  }
}
