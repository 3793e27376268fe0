// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR

/// A conversation between a C client and libvirtd 9.0.0 on its test driver, as it was captured.
struct RecordedSession {
  struct Message {
    var isFromClient: Bool
    var packet: Packet
    var bytes: [UInt8]
  }

  /// The messages by connection.
  var connections: [[Message]]

  /// Reads one of the captures that the conformance kit keeps.
  init(_ name: String) throws {
    let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = directory.appending(path: "LibvirtConformanceTests/Fixtures/sessions/\(name).jsonl")
    var connections: [Int: [Message]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      let bytes = record.bytes
      var reader = PacketReader()
      let packet = try bytes.withUnsafeBytes { bytes in
        var input = bytes
        return try reader.next(&input)
      }
      guard let packet else { throw CocoaError(.fileReadCorruptFile) }
      connections[record.conn ?? 0, default: []].append(
        Message(isFromClient: record.dir == "c2s", packet: packet, bytes: bytes))
    }
    self.connections = connections.sorted { $0.key < $1.key }.map(\.value)
  }

  private struct Record: Decodable {
    var dir: String
    var hex: String
    var conn: Int?

    var bytes: [UInt8] {
      let digits = Array(hex.utf8)
      return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
        UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
      }
    }
  }
}
