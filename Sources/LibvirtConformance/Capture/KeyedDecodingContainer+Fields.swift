// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension KeyedDecodingContainer {
  /// Bytes written as hexadecimal digits.
  func decodeHex(forKey key: Key) throws -> [UInt8] {
    guard let bytes = Hex.bytes(try decode(String.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "not an even number of hexadecimal digits")
    }
    return bytes
  }

  /// A whole number that fits its field.
  func decodeNumber<Number: FixedWidthInteger>(forKey key: Key) throws -> Number {
    guard let number = Number(exactly: try decode(Int64.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "out of range")
    }
    return number
  }
}
