// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A command that did not do what it should. The shell prints the lines and goes on.
package struct CommandFailure: Error, Equatable {
  /// The lines for the user, in order, without `error: `. May be empty: some failures are silent.
  package var messages: [String]

  /// Creates a failure of one line.
  package init(_ message: String) {
    messages = [message]
  }

  /// Creates a failure of any number of lines.
  package init(messages: [String]) {
    self.messages = messages
  }
}
