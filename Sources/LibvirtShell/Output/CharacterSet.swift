// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The characters the user's terminal is set up for, as the locale says.
package enum CharacterSet: Sendable {
  /// ASCII only.
  case ascii
  /// All of Unicode, in UTF-8.
  case unicode

  /// The characters of the locale that environment variables choose: the first of `LC_ALL`, `LC_CTYPE` and `LANG`
  /// that is set and not empty.
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    let encoding = locale.split(separator: ".").dropFirst().first?.prefix { $0 != "@" } ?? ""
    self = ["utf8", "utf-8"].contains(encoding.lowercased()) ? .unicode : .ascii
  }

  /// A text with what cannot be shown replaced by escapes, so that columns line up and nothing reaches the terminal
  /// as a command to it.
  ///
  /// Control characters become `\x09` and the like. Every byte of another character that cannot be shown becomes
  /// `\xff`, whatever its value: virsh prints it so, and scripts compare our output with its.
  package func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isVisible =
        scalar.isASCII
        ? scalar.value >= 0x20 && scalar.value != 0x7F : self == .unicode && TextWidth.isPrintable(scalar)
      if isVisible {
        result.unicodeScalars.append(scalar)
      } else if scalar.isASCII {
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      } else {
        result += String(repeating: "\\xff", count: UTF8.width(scalar))
      }
    }
    return result
  }
}
