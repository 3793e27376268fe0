// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Integers as the C library reads them from text: leading blanks, a sign, digits, and nothing after them.
package enum IntegerText {
  /// Reads a whole text as one integer.
  ///
  /// - Parameters:
  ///   - text: the text; blanks may lead, nothing may follow.
  ///   - detectsRadix: whether `0x` means hexadecimal and a leading `0` octal; otherwise everything is decimal.
  /// - Returns: the value, or nil when the text is not an integer or does not fit.
  package static func signed(_ text: String, detectsRadix: Bool = false) -> Int64? {
    guard let prefix = split(text, detectsRadix: detectsRadix), prefix.rest.isEmpty else { return nil }
    if prefix.isNegative {
      return prefix.magnitude <= UInt64(Int64.max) + 1 ? Int64(truncatingIfNeeded: 0 &- prefix.magnitude) : nil
    }
    return Int64(exactly: prefix.magnitude)
  }

  /// Reads a whole text as one integer that must not be negative.
  package static func unsigned(_ text: String) -> UInt64? {
    guard let prefix = split(text, detectsRadix: false), prefix.rest.isEmpty else { return nil }
    return prefix.isNegative ? nil : prefix.magnitude
  }

  /// Reads the integer a text begins with.
  ///
  /// - Returns: sign, magnitude and what follows the digits; nil when there are no digits or the value is beyond
  ///   64 bits.
  package static func split(
    _ text: String, detectsRadix: Bool
  ) -> (isNegative: Bool, magnitude: UInt64, rest: Substring)? {
    var rest = text.utf8[...]
    rest = rest.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    var radix: UInt64 = 10
    if detectsRadix, rest.first == UInt8(ascii: "0") {
      let marker = rest.dropFirst().first
      if marker == UInt8(ascii: "x") || marker == UInt8(ascii: "X"), let digit = rest.dropFirst(2).first,
        value(of: digit, radix: 16) != nil
      {
        radix = 16
        rest = rest.dropFirst(2)
      } else {
        radix = 8
      }
    }
    var magnitude: UInt64 = 0
    var digits = 0
    while let byte = rest.first, let digit = value(of: byte, radix: radix) {
      let (product, overflowed) = magnitude.multipliedReportingOverflow(by: radix)
      let (sum, carried) = product.addingReportingOverflow(digit)
      guard !overflowed, !carried else { return nil }
      magnitude = sum
      digits += 1
      rest = rest.dropFirst()
    }
    return digits == 0 ? nil : (isNegative, magnitude, Substring(rest))
  }

  private static func value(of byte: UInt8, radix: UInt64) -> UInt64? {
    let digit: UInt64
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt64(byte - UInt8(ascii: "A")) + 10
    default: return nil
    }
    return digit < radix ? digit : nil
  }
}
