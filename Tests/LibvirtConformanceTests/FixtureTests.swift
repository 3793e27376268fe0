// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtConformance
import Testing

/// What libvirt itself wrote is read, and written again to the same bytes.
@Suite struct FixtureTests {
  @Test func everyFileIsListed() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Fixture.directory, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "jsonl" }
    #expect(
      Set(files.map(\.lastPathComponent)) == Set(Fixture.all.map { URL(fileURLWithPath: $0.name).lastPathComponent }))
    #expect(files.count == Fixture.all.count)
  }

  @Test(arguments: Fixture.all)
  func everyLineComesBack(fixture: Fixture) throws {
    var replay = Replay()
    replay.run(path: fixture.path, errors: { Issue.record("\($0)") })
    let total = replay.report.total
    #expect(total.packets == fixture.lines)
    #expect(total.failed == 0, "\(total.firstFailure ?? "")")
    // The one call of a program version that no daemon has.
    #expect(total.unknown == (fixture.name == "sessions/bad-calls.jsonl" ? 1 : 0))
    #expect(replay.exitStatus == .passed)
  }

  /// Compares what is printed with what was recorded, both as Foundation reads them, so that no mistake of this
  /// project's own JSON reading can hide a difference.
  @Test(arguments: Fixture.all)
  func everyValueIsTheRecordedOne(fixture: Fixture) throws {
    var printed: [String] = []
    var replay = Replay()
    replay.run(path: fixture.path, values: { printed.append($0) }, errors: { Issue.record("\($0)") })

    let recorded = try fixture.contents().enumerated().compactMap { (index, line) -> (line: Int, value: Any)? in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["value"].map { (index + 1, $0) }
    }
    #expect(printed.count == recorded.count)
    for (text, (line, value)) in zip(printed, recorded) {
      let decoded = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      guard let decoded = decoded as? NSObject, let value = value as? NSObject else {
        Issue.record("\(fixture):\(line) is not a value")
        continue
      }
      #expect(decoded == value, "\(fixture):\(line)")
    }
  }

  @Test func valuesAreThere() throws {
    let recorded = try Fixture.all.flatMap { try $0.contents() }.filter { $0.contains("\"value\": {\"") }
    #expect(recorded.count > 2_500)
  }

  /// Every packet of the "bad calls" session that is marked as wrong is refused for a reason of its own.
  @Test func malformedPacketsAreRefused() throws {
    let malformed = try Fixture.all.flatMap { try $0.contents() }.filter { $0.contains("\"malformed\": true") }
    #expect(malformed.count == 10)
    let reasons = try malformed.map { line in
      // The same packet, without the mark that makes refusing it a success.
      let unmarked = line.replacing("\"malformed\": true", with: "\"malformed\": false")
      return "\(try CaptureRecord(line: Array(unmarked.utf8)).check().outcome)"
    }
    #expect(
      reasons == [
        "unknown procedure 11111",
        "DOMAIN_EVENT_LIFECYCLE has no packets of type 0",
        "unknown program 305419896 version 1",
        "status 1 in a packet of type 0",
        "payload cannot be decoded: input ends at byte 28: 4 bytes needed, 2 left",
        "payload cannot be decoded: input ends at byte 28: 4 bytes needed, 2 left",
        "payload cannot be decoded: count 5000000 at byte 28 is over the limit of 4194304",
        "8 bytes left over at byte 36",
        "byte 35: 01 read, 00 written",
        "packet type 1 does not come from the client",
      ])
  }

  /// A codec that ignored its input would pass everything above but this: any changed byte changes the value, the
  /// bytes, or is refused.
  @Test(arguments: ["remote-domain.jsonl", "admin.jsonl", "lxc.jsonl"])
  func everyChangedByteIsNoticed(name: String) throws {
    let fixture = try #require(Fixture.all.first { $0.name == name })
    for line in try fixture.contents() {
      guard case .packet(let packet) = try CaptureRecord(line: Array(line.utf8)) else { continue }
      // A few places in each packet keep this fast; which ones differs from packet to packet.
      for offset in stride(from: packet.bytes.count % 31, to: packet.bytes.count, by: 31) {
        var changed = packet
        changed.bytes[offset] ^= 0x41
        guard case .failed = changed.check().outcome else {
          Issue.record("\(name): changing byte \(offset) of \(line.prefix(120)) went unnoticed")
          return
        }
      }
    }
  }

  @Test(arguments: Fixture.all.filter { $0.lines < 70 })
  func everyTruncationIsRefused(fixture: Fixture) throws {
    for line in try fixture.contents() {
      guard case .packet(let packet) = try CaptureRecord(line: Array(line.utf8)), packet.bytes.count < 600 else {
        continue
      }
      for length in 0..<packet.bytes.count {
        var cut = packet
        cut.bytes = Array(packet.bytes[..<length])
        switch cut.check().outcome {
        case .failed: continue
        case .passed where packet.isMalformed: continue
        case let outcome: Issue.record("\(fixture): cut to \(length) bytes: \(outcome)")
        }
      }
    }
  }

  /// Counts, markers and discriminants that lie, in every place where one may stand, in every type there is.
  @Test func hostileWordsNeverTrap() throws {
    let structures = try #require(Fixture.all.first { $0.name == "structs.jsonl" })
    var refused = 0
    for line in try structures.contents() {
      guard case .structure(let vector) = try CaptureRecord(line: Array(line.utf8)) else { continue }
      for offset in stride(from: 0, to: min(vector.bytes.count & ~3, 160), by: 4) {
        for word: [UInt8] in [[0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 2]] {
          var changed = vector
          changed.bytes.replaceSubrange(offset..<offset + 4, with: word)
          if case .failed(.payload) = changed.check().outcome { refused += 1 }
        }
      }
    }
    #expect(refused > 5_000)
  }

  /// Lengths that fit again after the cut get past the framing, down to the payload's own checks.
  @Test(arguments: Fixture.all.filter { $0.lines < 70 })
  func truncatedPayloadsAreRefused(fixture: Fixture) throws {
    for line in try fixture.contents() {
      guard case .packet(let packet) = try CaptureRecord(line: Array(line.utf8)), !packet.isMalformed,
        packet.payload != "raw", packet.bytes.count < 600
      else { continue }
      for length in 28..<max(28, packet.bytes.count) {
        var cut = packet
        cut.bytes = Array(packet.bytes[..<length])
        cut.bytes.replaceSubrange(2..<4, with: [UInt8(length >> 8), UInt8(length & 0xff)])
        if case .failed = cut.check().outcome { continue }
        Issue.record("\(fixture): cut to \(length) bytes, \(line.prefix(120)) passed")
        return
      }
    }
  }
}
