// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import LibvirtXDR
import Testing

@Suite("Values")
struct ValueTests {
  @Test(
    "versions",
    arguments: [
      (9_000_000, "9.0.0"), (11_003_000, "11.3.0"), (7_002_018, "7.2.18"), (0, "0.0.0"),
    ] as [(UInt64, String)])
  func version(number: UInt64, text: String) {
    #expect(LibvirtVersion(rawValue: number).description == text)
  }

  @Test("versions compare by their parts")
  func versionOrder() {
    #expect(LibvirtVersion(major: 9, minor: 10, release: 0) > LibvirtVersion(major: 9, minor: 9, release: 999))
    #expect(LibvirtVersion(major: 9, minor: 0, release: 1).rawValue == 9_000_001)
    let largest = LibvirtVersion(rawValue: .max)
    #expect(largest.major == UInt64.max / 1_000_000)
    #expect(largest.release == UInt64.max % 1_000)
  }

  @Test("the client's version is that of the newest function it has")
  func clientVersion() throws {
    let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../protocol/functions.txt")
    let versions = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").compactMap { line in
      let parts = line.firstMatch(of: /^vir\w+ (\d+)\.(\d+)\.(\d+)$/)?.output
      return parts.flatMap { parts in
        guard let major = UInt64(parts.1), let minor = UInt64(parts.2), let release = UInt64(parts.3) else {
          return LibvirtVersion?.none
        }
        return LibvirtVersion(major: major, minor: minor, release: release)
      }
    }
    #expect(versions.count > 500)
    #expect(versions.max() == .client)
  }

  @Test("typed parameters, by name and in order")
  func typedParameters() {
    let parameters = TypedParameters([
      .init(field: "int", value: .int(-1)), .init(field: "uint", value: .unsignedInt(.max)),
      .init(field: "hyper", value: .hyper(.min)), .init(field: "uhyper", value: .unsignedHyper(.max)),
      .init(field: "double", value: .double(0.5)), .init(field: "yes", value: .boolean(1)),
      .init(field: "no", value: .boolean(0)), .init(field: "text", value: .string("süß")),
      .init(field: "int", value: .int(7)),
    ])
    #expect(parameters["int"] == .int(-1), "the first of two")
    #expect(parameters["uint"] == .unsignedInt(.max))
    #expect(parameters["hyper"] == .int64(.min))
    #expect(parameters["uhyper"] == .unsignedInt64(.max))
    #expect(parameters["double"] == .double(0.5))
    #expect(parameters["yes"] == .bool(true))
    #expect(parameters["no"] == .bool(false))
    #expect(parameters["text"] == .string("süß"))
    #expect(parameters["nothing"] == nil)
    #expect(
      parameters.map(\.name) == ["int", "uint", "hyper", "uhyper", "double", "yes", "no", "text", "int"])
    #expect(parameters.count == 9)
  }

  @Test("as a number that is not negative")
  func unsigned() {
    let parameters = TypedParameters([
      .init(field: "negative", value: .int(-1)), .init(field: "int", value: .int(5)),
      .init(field: "least", value: .hyper(.min)), .init(field: "most", value: .unsignedHyper(.max)),
      .init(field: "text", value: .string("5")),
    ])
    #expect(parameters.unsigned("negative") == nil)
    #expect(parameters.unsigned("int") == 5)
    #expect(parameters.unsigned("least") == nil)
    #expect(parameters.unsigned("most") == .max)
    #expect(parameters.unsigned("text") == nil)
    #expect(parameters.unsigned("nothing") == nil)
  }
}
