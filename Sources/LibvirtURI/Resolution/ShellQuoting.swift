// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Quoting for POSIX shells.
enum ShellQuoting {
  /// Whether a shell would read `text` as anything but one word that stands for itself.
  static func needsQuoting(_ text: String) -> Bool {
    text.isEmpty || text.utf8.contains { $0.isOneOf("\t\r\n !\"#$&'()*;<>?[\\]^`{|}~") }
  }

  /// The text as one word: in single quotes when it needs any.
  static func quote(_ text: String) -> String {
    guard needsQuoting(text) else { return text }
    let escaped = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "'\(escaped)'"
  }
}
