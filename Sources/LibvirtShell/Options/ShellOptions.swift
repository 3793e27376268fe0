// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What the words before the command ask of the shell.
package struct ShellOptions: Sendable, Equatable {
  /// `-c`: where to connect before anything is run. Nil connects when a command first needs it.
  package var connectURI: String?
  /// `-d`: the least severe level that is shown, 0 (everything) to 4 (errors only). Nil when not given.
  package var debugLevel: Int?
  /// `-e`: the key that leaves a console.
  package var consoleEscape = ConsoleEscape.standard
  /// `-k`: seconds between keepalive messages, 0 for none. Nil lets a daemon without keepalive pass.
  package var keepaliveInterval: Int32?
  /// `-K`: keepalive messages that may go unanswered. Nil as above.
  package var keepaliveCount: Int32?
  /// `-l`: the file messages are appended to.
  package var logFile: String?
  /// `-q`: no banner, no table headings, no empty line after a command.
  package var isQuiet = false
  /// `-r`: connect read-only.
  package var isReadOnly = false
  /// `-t`: print how long each command took.
  package var isTimed = false
  /// The words that are left: none for an interactive shell, one for a script, several for one command.
  package var words: [String] = []

  /// No options, no words.
  package init() {}
}
