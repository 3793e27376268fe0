// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Numbers as C's `strtol` reads them in base 10.
enum CNumber {
  /// - Returns: the number, or `nil` unless `text` is blanks, a sign or none, and digits, and fits 32 bits.
  static func parse(_ text: [UInt8]) -> Int32? {
    let digits = text.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
    // `Int32.init` accepts the same signs and nothing but digits after them.
    return Int32(String(decoding: digits, as: UTF8.self))
  }
}
