// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

@Suite("Error codes")
struct ErrorCodeTests {
  @Test("each of libvirt's codes can be caught by its name")
  func drift() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let generated = try String(
      contentsOf: root.appending(path: "LibvirtProtocol/Generated/ErrorEnums.gen.swift"), encoding: .utf8)
    let written = try String(
      contentsOf: root.appending(path: "Libvirt/Errors/LibvirtError+Codes.swift"), encoding: .utf8)
    let codes = try #require(generated.split(separator: "public struct ErrorNumber:").last)
      .split(separator: "\n}").first
    let defined = try #require(codes).matches(
      of: /`(VIR_[A-Z_0-9]+)`, (\d+), since.*\n  public static var (\w+): Self/)
    try #require(defined.count > 100)
    for match in defined where match.2 != "0" {
      let entry = "/// `\(match.1)`, \(match.2)\n  public static var \(match.3): Code { .\(match.3) }"
      #expect(written.contains(entry), "\(match.1) is missing, or is another code")
    }
    #expect(written.matches(of: /public static var/).count == defined.count - 1)
  }

  @Test("the names are libvirt's numbers")
  func numbers() {
    #expect(LibvirtError.internalError.rawValue == 1)
    #expect(LibvirtError.noDomain.rawValue == 42)
    #expect(LibvirtError.operationInvalid.rawValue == 55)
    #expect(LibvirtError.agentCommandFailed.rawValue == 113)
  }
}
