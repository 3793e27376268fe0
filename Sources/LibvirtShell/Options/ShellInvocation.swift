// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What the program's command line amounts to.
package struct ShellInvocation: Sendable, Equatable {
  /// What is to be done.
  package enum Action: Sendable, Equatable {
    /// Run commands, or the interactive shell.
    case run(ShellOptions)
    /// `-h`: print usage and leave with success.
    case usage
    /// `-v`: print the version number and leave with success.
    case shortVersion
    /// `-V`: print the version and what is built in, and leave with success.
    case longVersion
    /// Print this as an error and leave with failure.
    case fail(String)
  }

  /// Errors that are printed and do not keep the action from happening.
  package var warnings: [String] = []
  /// What is to be done.
  package var action: Action

  /// Creates an invocation.
  package init(warnings: [String] = [], action: Action) {
    self.warnings = warnings
    self.action = action
  }
}
