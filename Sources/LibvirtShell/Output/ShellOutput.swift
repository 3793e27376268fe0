// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where the shell prints.
package protocol ShellOutput: AnyObject {
  /// Prints results.
  func write(_ text: String)

  /// Prints an error or a warning, after everything that was printed before it.
  func writeError(_ text: String)

  /// Whether what is printed next begins a line.
  var isAtLineStart: Bool { get }

  /// Makes sure that all that was printed has left the program.
  func flush()
}
