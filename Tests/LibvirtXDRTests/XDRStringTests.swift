// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

@Suite struct XDRStringTests {
  private func string(_ bytes: [UInt8]) -> XDRString {
    unsafe bytes.withUnsafeBytes { unsafe XDRString(bytes: $0) }
  }

  @Test(arguments: ["", "vm", "na\u{ef}ve", "\u{1f5a5} vm", "nul\0inside"])
  func textKeepsItsBytes(text: String) {
    let read = string(Array(text.utf8))
    #expect(read.isUTF8)
    #expect(read.text == text)
    #expect(read.description == text)
    #expect(read.bytes == Array(text.utf8))
    #expect(read == XDRString(text))
    #expect(read.hashValue == XDRString(text).hashValue)
  }

  /// Latin-1, a lone continuation byte, an overlong form, a surrogate, a cut-off sequence.
  @Test(
    arguments: [
      [0x76, 0xe9, 0x6d], [0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x61, 0xf0, 0x9f, 0x96], [0xff, 0xfe],
    ] as [[UInt8]])
  func bytesThatAreNotTextRoundTrip(bytes: [UInt8]) throws {
    let counted = try encode { (e) throws(XDRError) in try e.opaque(bytes, limit: 16) }
    let read = try decode(counted) { (d) throws(XDRError) in try d.string(limit: 16) }
    #expect(!read.isUTF8)
    #expect(read.text.contains("\u{fffd}"))
    #expect(read.bytes == bytes)
    #expect(try encode { (e) throws(XDRError) in try e.string(read, limit: 16) } == counted)
  }

  @Test func equalityIsOfBytesNotOfLooks() {
    #expect(XDRString("\u{e9}") != XDRString("e\u{301}"))
    #expect(string([0xff]) != string([0xfe]))
    #expect(string([0xff]) != XDRString("\u{fffd}"))
    #expect(string([0xff]) == string([0xff]))
    #expect(string([0xff]).hashValue == string([0xff]).hashValue)
    #expect(Set([XDRString("a"), "a", "b"]).count == 2)
  }
}
