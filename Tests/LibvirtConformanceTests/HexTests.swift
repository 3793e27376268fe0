// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import Testing

@Suite struct HexTests {
  @Test func bothWays() {
    let bytes: [UInt8] = [0x00, 0x09, 0x0a, 0x7f, 0x80, 0xff]
    #expect(Hex.text(bytes) == "00090a7f80ff")
    #expect(Hex.bytes("00090a7f80ff") == bytes)
    #expect(Hex.bytes("00090A7F80FF") == bytes)
    #expect(Hex.bytes("") == [])
    #expect(Hex.text([]) == "")
  }

  @Test(arguments: ["0", "000", "0g", "g0", "0 0", " 00", "0x00", "-1", "\u{ff10}0", "0\0"])
  func refused(text: String) {
    #expect(Hex.bytes(text) == nil)
  }
}
