// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A command with its arguments, ready to run.
package struct ParsedCommand: Sendable, Equatable {
  /// An option as it was given.
  package struct Argument: Sendable, Equatable {
    /// The option's name.
    package var option: String
    /// Its value, empty for a flag.
    package var value: String

    /// Creates an argument.
    package init(option: String, value: String = "") {
      self.option = option
      self.value = value
    }
  }

  /// The command.
  package var definition: CommandDefinition
  /// What was given, in the order given.
  package var arguments: [Argument]

  /// Creates a command with arguments.
  package init(_ definition: CommandDefinition, _ arguments: [Argument] = []) {
    self.definition = definition
    self.arguments = arguments
  }
}
