// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR
import Testing

@Suite struct WireTypeTests {
  /// One value of a structure and its bytes, as libvirt's own routines write them.
  struct Vector: Decodable {
    var type: String
    var hex: String
  }

  static func vectors() throws -> [Vector] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appendingPathComponent("LibvirtConformanceTests/Fixtures/structs.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Vector.self, from: Data($0.utf8))
    }
  }

  @Test func everyVectorDecodesAndEncodesBackToTheSameBytes() throws {
    let vectors = try Self.vectors()
    #expect(vectors.count > 1000)
    for vector in vectors {
      guard let type = WireTypeTable.type(named: vector.type) else {
        Issue.record("no type '\(vector.type)'")
        continue
      }
      let bytes = Self.bytes(vector.hex)
      #expect(try Self.reencoded(type, bytes) == bytes, "\(vector.type)")
      #expect(bytes.count >= type.minimumEncodedSize, "\(vector.type)")
    }
  }

  @Test func everyTruncationIsAnError() throws {
    // One vector of each type is enough: the decoders are straight-line code.
    var seen: Set<String> = []
    for vector in try Self.vectors() where seen.insert(vector.type).inserted {
      let type = try #require(WireTypeTable.type(named: vector.type))
      let bytes = Self.bytes(vector.hex)
      for count in stride(from: 0, to: min(bytes.count, 256), by: 4) {
        #expect(throws: XDRError.self, "\(vector.type) cut to \(count)") {
          try Self.reencoded(type, Array(bytes[..<count]))
        }
      }
    }
  }

  @Test func namesAreUnique() {
    let names = WireTypeTable.all.map { $0.wireName }
    #expect(Set(names).count == names.count)
    #expect(WireTypeTable.type(named: "remote_no_such_type") == nil)
  }

  @Test func unlistedDiscriminantIsAnError() {
    let bytes: [UInt8] = [0, 0, 0, 8, 0, 0, 0, 1]
    #expect(throws: XDRError.invalidDiscriminant(offset: 0, value: 8)) {
      var decoder = XDRDecoder(bytes.span.bytes)
      _ = try Wire.TypedParameterValue(from: &decoder)
    }
  }

  @Test func listOverItsBoundIsRefusedBeforeMemoryIsTaken() {
    // remote_connect_list_domains_ret holds at most 16,384 identifiers.
    let bytes: [UInt8] = [0, 0, 0x40, 0x01]
    #expect(throws: XDRError.tooLong(offset: 0, count: 16_385, limit: 16_384)) {
      var decoder = XDRDecoder(bytes.span.bytes)
      _ = try Wire.ConnectListDomainsReply(from: &decoder)
    }
  }

  private static func reencoded<Value: WireType>(_: Value.Type, _ bytes: [UInt8]) throws -> [UInt8] {
    var decoder = XDRDecoder(bytes.span.bytes)
    let value = try Value(from: &decoder)
    var encoder = XDREncoder()
    try value.encode(into: &encoder)
    return encoder.bytes
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.utf8.map { UInt8($0 <= 0x39 ? $0 - 0x30 : $0 - 0x57) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
