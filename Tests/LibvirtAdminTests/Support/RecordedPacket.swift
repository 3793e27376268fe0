// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A packet between virt-admin and a libvirtd, from the recordings of the conformance tests.
struct RecordedPacket: Decodable, Sendable {
  private let dir: String
  let procname: String
  let status: Int
  let source: String
  private let hex: String

  var isCall: Bool { dir == "c2s" }

  /// All of it, from the length word on.
  var bytes: [UInt8] {
    var digits = hex[...]
    var bytes: [UInt8] = []
    while let byte = UInt8(digits.prefix(2), radix: 16) {
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    return bytes
  }

  /// What stands behind the header.
  var payload: [UInt8] { Array(bytes.dropFirst(28)) }

  /// All of 9.0.0.
  static let all: [RecordedPacket] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../LibvirtConformanceTests/Fixtures/admin.jsonl").standardizedFileURL
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { try? JSONDecoder().decode(RecordedPacket.self, from: Data($0.utf8)) }
  }()

  /// What libvirtd 9.0.0 answered to that procedure: what came last, where there is more than one answer.
  static func reply(to procedure: String, status: Int = 0) -> RecordedPacket? {
    all.last { !$0.isCall && $0.procname == procedure && $0.status == status && $0.source == "admin-9.0.0" }
  }
}
