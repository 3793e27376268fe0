// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The key that leaves a guest's console, as `-e` names it.
package struct ConsoleEscape: Sendable, Equatable {
  /// The byte the terminal sends for the key.
  package var byte: UInt8
  /// How the user named it.
  package var name: String

  /// `^]`, the key when the user names none.
  package static let standard = ConsoleEscape(byte: 0x1D, name: "^]")

  /// Creates the escape for a byte.
  package init(byte: UInt8, name: String) {
    self.byte = byte
    self.name = name
  }

  /// The name, and which keys that is.
  package var description: String {
    name.hasPrefix("^") ? "\(name) (Ctrl + \(name.dropFirst()))" : name
  }

  /// Reads `^X`, where X is a letter or one of `@[\]^_`, or a single ASCII character.
  ///
  /// - Returns: nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    name = text
    if bytes.count == 2, bytes[0] == UInt8(ascii: "^") {
      let key = bytes[1] >= UInt8(ascii: "a") && bytes[1] <= UInt8(ascii: "z") ? bytes[1] - 0x20 : bytes[1]
      guard (UInt8(ascii: "@")...UInt8(ascii: "_")).contains(key) else { return nil }
      byte = key & 0x1F
    } else if bytes.count == 1, bytes[0] != UInt8(ascii: "^") {
      byte = bytes[0]
    } else {
      return nil
    }
  }
}
