// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Percent escapes of URIs, on bytes.
enum PercentCoding {
  /// - Returns: the decoded bytes, or `nil` when an escape is broken or stands for NUL.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    decode(text, keepingBrokenEscapes: false)
  }

  /// Decodes what is an escape and keeps any other `%`.
  ///
  /// - Returns: `nil` when an escape stands for NUL.
  static func decodeLeniently(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    decode(text, keepingBrokenEscapes: true)
  }

  private static func decode(_ text: ArraySlice<UInt8>, keepingBrokenEscapes keep: Bool) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      let digits = rest.prefix(2).compactMap(\.hexadecimalDigitValue)
      if digits.count == 2 {
        let value = digits[0] << 4 | digits[1]
        guard value != 0 else { return nil }
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else if keep {
        decoded.append(byte)
      } else {
        return nil
      }
    }
    return decoded
  }

  /// Escapes every byte that `isPlain` does not accept, with upper-case digits.
  static func encode(_ bytes: [UInt8], leaving isPlain: (UInt8) -> Bool) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for byte in bytes {
      if isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(hexadecimalDigit(byte >> 4))
        encoded.append(hexadecimalDigit(byte & 15))
      }
    }
    return encoded
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
