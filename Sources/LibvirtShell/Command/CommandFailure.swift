// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A command that did not do what it should. The shell prints the lines and goes on.
package struct CommandFailure: Error, Equatable {
  /// The lines for the user, in order, without `error: `. May be empty: some failures are silent.
  package var messages: [String]
  /// What there is to know beyond what virsh says: which check failed, what to do. Shown behind the messages.
  package var note: String?

  /// Creates a failure of one line.
  package init(_ message: String, note: String? = nil) {
    messages = [message]
    self.note = note
  }

  /// Creates a failure of any number of lines.
  package init(messages: [String], note: String? = nil) {
    self.messages = messages
    self.note = note
  }
}
