// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Quoting that every login shell understands alike.
///
/// The shell at the far end need not be a POSIX one. In single quotes, fish still reads `\'` and `\\`, and csh still
/// looks up `!`; so backslashes and exclamation marks leave the quotes and are escaped on their own.
enum ShellQuoting {
  /// Whether a shell would read `text` as anything but one word that stands for itself.
  static func needsQuoting(_ text: String) -> Bool {
    text.isEmpty || text.utf8.contains { $0.isOneOf("\t\r\n !\"#$&'()*;<>?[\\]^`{|}~") }
  }

  /// The text as one word: in single quotes when it needs any. Line breaks are beyond csh, whatever is done about them.
  static func quote(_ text: String) -> String {
    needsQuoting(text) ? inQuotes(text) : text
  }

  /// The text as one word, in single quotes.
  static func inQuotes(_ text: String) -> String {
    var quoted = "'"
    for character in text.unicodeScalars {
      switch character {
      case "'", "\\", "!":
        quoted += "'\\"
        quoted.unicodeScalars.append(character)
        quoted += "'"
      default:
        quoted.unicodeScalars.append(character)
      }
    }
    return quoted + "'"
  }
}
