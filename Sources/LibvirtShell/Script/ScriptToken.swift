// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A piece of a command line.
package enum ScriptToken: Sendable, Equatable {
  /// A word, with quotes and escapes resolved.
  case word(String)
  /// The end of a command: `;` or the end of a line.
  case endOfCommand
  /// The end of everything.
  case end
}
