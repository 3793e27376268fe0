// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The character classes of RFC 3986, of its predecessor where printing still follows that, and of ASCII.
extension UInt8 {
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }

  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var hexadecimalDigitValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// RFC 3986 `unreserved`.
  var isURIUnreserved: Bool { isASCIILetter || isASCIIDigit || isOneOf("-._~") }

  /// RFC 3986 `unreserved` and `sub-delims`: what names in an authority are made of.
  var isURINameCharacter: Bool { isURIUnreserved || isOneOf("!$&'()*+,;=") }

  /// RFC 3986 `pchar`, without percent escapes.
  var isURIPathCharacter: Bool { isURINameCharacter || isOneOf(":@") }

  /// RFC 2396 `unreserved`, which decides what is printed without an escape.
  var isPlainInPrintedURIs: Bool { isASCIILetter || isASCIIDigit || isOneOf("-_.!~*'()") }

  func isOneOf(_ characters: StaticString) -> Bool {
    characters.withUTF8Buffer { $0.contains(self) }
  }
}
