// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A command line that cannot be run. Nothing of it is run then.
package struct UsageError: Error, Equatable {
  /// The lines for the user, in order, without `error: `.
  package var messages: [String]

  /// Creates an error of one line.
  package init(_ message: String) {
    messages = [message]
  }

  /// Creates an error of several lines.
  package init(messages: [String]) {
    self.messages = messages
  }
}
