// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR
import Testing

@Suite struct LibvirtUUIDTests {
  static let text = "6695eb01-f6a4-8304-79aa-97f2502e193f"
  static let bytes: [UInt8] = [
    0x66, 0x95, 0xeb, 0x01, 0xf6, 0xa4, 0x83, 0x04, 0x79, 0xaa, 0x97, 0xf2, 0x50, 0x2e, 0x19, 0x3f,
  ]

  @Test(arguments: [
    text, "6695EB01-F6A4-8304-79AA-97F2502E193F", "6695eb01f6a4830479aa97f2502e193f",
    " \t6695eb01-f6a4-8304-79aa-97f2502e193f \n", "66-95-eb-01-f6-a4-83-04-79-aa-97-f2-50-2e-19-3f",
    "-6695eb01f6a4830479aa97f2502e193f",
  ])
  func parses(_ text: String) throws {
    let uuid = try #require(LibvirtUUID(text))
    #expect(uuid.bytes == Self.bytes)
    #expect(uuid.description == Self.text)
    #expect(LibvirtUUID(bytes: Self.bytes) == uuid)
  }

  @Test(arguments: [
    "", " ", "6695eb01-f6a4-8304-79aa-97f2502e193", "6695eb01-f6a4-8304-79aa-97f2502e193f0",
    "6695eb01-f6a4-8304-79aa-97f2502e193g", "6695eb01 f6a4-8304-79aa-97f2502e193f",
    "6695eb01-f6a4-8304-79aa-97f2502e193f x", "web01", "6695eb01-f6a4-8304-79aa-97f2502e19é",
  ])
  func refuses(_ text: String) {
    #expect(LibvirtUUID(text) == nil)
  }

  @Test(arguments: [0, 15, 17]) func takesSixteenBytesOnly(_ count: Int) {
    #expect(LibvirtUUID(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test func isSixteenOpaqueBytesOnTheWire() throws {
    let uuid = try #require(LibvirtUUID(bytes: Self.bytes))
    var encoder = XDREncoder()
    try uuid.encode(into: &encoder)
    #expect(encoder.bytes == Self.bytes)
    var decoder = XDRDecoder(Self.bytes.span.bytes)
    #expect(try LibvirtUUID(from: &decoder) == uuid)
    #expect(decoder.remaining == 0)
  }
}
