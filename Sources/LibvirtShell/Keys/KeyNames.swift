// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// The names of keys that `send-key` knows, in the codesets that have names, and the names of the codesets.
package enum KeyNames {
  /// The codeset of a name. `rfb` is what `qnum` was called first.
  package static func codeset(_ name: String) -> KeycodeSet? {
    switch name {
    case "linux": .linux
    case "xt": .xt
    case "atset1": .atset1
    case "atset2": .atset2
    case "atset3": .atset3
    case "os_x": .osx
    case "xt_kbd": .xtKbd
    case "usb": .usb
    case "win32": .win32
    case "qnum", "rfb": .qnum
    default: nil
    }
  }

  /// The number of a key: of a number up to 65535 in any of C's notations, or of a name that the codeset has.
  package static func code(_ word: String, in codeset: KeycodeSet) -> UInt32? {
    if let number = IntegerText.signed(word, detectsRadix: true), (0...0xFFFF).contains(number) {
      return UInt32(number)
    }
    return switch codeset {
    case .linux: code(word, in: linux)
    case .win32: code(word, in: win32)
    case .osx: code(word, in: osx)
    default: nil
    }
  }

  private static func code(_ word: String, in table: String) -> UInt32? {
    for entry in table.split(whereSeparator: \.isWhitespace) {
      // The names themselves have no equals sign.
      let parts = entry.split(separator: "=")
      if parts.count == 2, parts[0] == word { return UInt32(parts[1]) }
    }
    return nil
  }
}
