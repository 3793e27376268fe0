// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

@Suite struct BytesTests {
  /// The example of RFC 4506, section 7: a file record, written field by field.
  @Test func fileOfRFC4506() throws {
    let bytes: [UInt8] =
      [0, 0, 0, 9] + Array("sillyprog".utf8) + [0, 0, 0]
      + [0, 0, 0, 2]
      + [0, 0, 0, 4] + Array("lisp".utf8)
      + [0, 0, 0, 4] + Array("john".utf8)
      + [0, 0, 0, 6] + Array("(quit)".utf8) + [0, 0]
    let encoded = try encode { (e) throws(XDRError) in
      try e.string("sillyprog", limit: 255)
      try e.int(2)
      try e.string("lisp", limit: 255)
      try e.string("john", limit: 32)
      try e.opaque(Array("(quit)".utf8), limit: 65535)
    }
    #expect(encoded == bytes)
    try decode(bytes) { (d) throws(XDRError) in
      #expect(try d.string(limit: 255) == "sillyprog")
      #expect(try d.int() == 2)
      #expect(try d.string(limit: 255) == "lisp")
      #expect(try d.string(limit: 32) == "john")
      #expect(try d.opaque(limit: 65535) == Array("(quit)".utf8))
      #expect(d.remaining == 0)
    }
  }

  @Test(arguments: 0...9)
  func opaqueIsPaddedToWords(length: Int) throws {
    let data = (0..<length).map { UInt8($0 + 1) }
    let padded = data + [UInt8](repeating: 0, count: (4 - length % 4) % 4)
    let counted = [0, 0, 0, UInt8(length)] + padded

    #expect(try encode { (e) throws(XDRError) in try e.opaque(data, length: length) } == padded)
    #expect(try encode { (e) throws(XDRError) in try e.opaque(data, limit: 9) } == counted)
    #expect(try decodeWithRest(padded + [7]) { (d) throws(XDRError) in try d.opaque(length: length) } == (data, 1))
    #expect(try decodeWithRest(counted + [7]) { (d) throws(XDRError) in try d.opaque(limit: 9) } == (data, 1))
  }

  @Test(arguments: 0...9)
  func stringIsPaddedToWords(length: Int) throws {
    let text = String("abcdefghi".prefix(length))
    let counted = [0, 0, 0, UInt8(length)] + Array(text.utf8) + [UInt8](repeating: 0, count: (4 - length % 4) % 4)
    #expect(try encode { (e) throws(XDRError) in try e.string(XDRString(text), limit: 9) } == counted)
    #expect(
      try decodeWithRest(counted + [7]) { (d) throws(XDRError) in try d.string(limit: 9) } == (XDRString(text), 1))
  }

  /// libvirt's decoder does not look at what padding holds; a daemon that leaves rubbish there is understood.
  @Test func paddingMayHoldAnything() throws {
    #expect(try decode([1, 0xaa, 0xbb, 0xcc]) { (d) throws(XDRError) in try d.opaque(length: 1) } == [1])
    #expect(
      try decode([0, 0, 0, 3, 0x74, 0x65, 0x73, 1]) { (d) throws(XDRError) in try d.string(limit: 8) } == "tes")
  }

  @Test func missingPaddingIsTruncation() {
    let fixed = error { () throws(XDRError) in
      try decode([1, 2, 3, 4, 5]) { (d) throws(XDRError) in try d.opaque(length: 5) }
    }
    #expect(fixed == .truncated(offset: 0, needed: 8, available: 5))
    let counted = error { () throws(XDRError) in
      try decode([0, 0, 0, 1, 0x41]) { (d) throws(XDRError) in try d.string(limit: 5) }
    }
    #expect(counted == .truncated(offset: 4, needed: 4, available: 1))
  }

  @Test func charsTakeAWordEach() throws {
    let bytes: [UInt8] = [0, 0, 0, 3, 0, 0, 0, 0x73, 0xff, 0xff, 0xff, 0xe9, 0, 0, 0, 0]
    let chars: [Int8] = [0x73, -23, 0]
    #expect(try encode { (e) throws(XDRError) in try e.chars(chars, limit: 3) } == bytes)
    #expect(try encode { (e) throws(XDRError) in try e.chars(chars, length: 3) } == Array(bytes[4...]))
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.chars(limit: 3) } == chars)
    #expect(try decode(Array(bytes[4...])) { (d) throws(XDRError) in try d.chars(length: 3) } == chars)
  }

  /// Where C's `char` is unsigned (aarch64, ppc64, s390x) a daemon zero-extends what x86 sign-extends. SASL tokens
  /// are arrays of `char`, so refusing it would mean refusing to log in to such hosts.
  @Test func charsOfHostsWithUnsignedCharAreUnderstood() throws {
    let bytes: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 0xe9, 0, 0, 0, 0x80]
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.chars(limit: 2) } == [-23, -128])
  }

  @Test func restIsEverythingUnread() throws {
    try decode([0, 0, 0, 1, 5, 6, 7]) { (d) throws(XDRError) in
      _ = try d.int()
      #expect(d.rest() == [5, 6, 7])
      #expect(d.remaining == 0)
      #expect(d.rest() == [])
    }
  }

  @Test func wrongFixedLengthIsRefused() {
    #expect(
      error { () throws(XDRError) in
        try encode { (e) throws(XDRError) in try e.opaque([1, 2], length: 3) }
      } == .wrongLength(expected: 3, actual: 2))
    #expect(
      error { () throws(XDRError) in
        try encode { (e) throws(XDRError) in try e.chars([1, 2], length: 1) }
      } == .wrongLength(expected: 1, actual: 2))
  }
}
