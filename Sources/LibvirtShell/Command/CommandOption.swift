// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// An option of a command, in the order in which help shows it and positional words fill it.
package struct CommandOption: Sendable, Equatable {
  /// What an option takes.
  package enum Kind: Sendable, Equatable {
    /// Nothing.
    case flag
    /// A text.
    case string
    /// A number, plain or with a unit.
    case number
    /// All remaining words.
    case arguments
  }

  /// What completes an option's value.
  package enum Completion: Sendable, Equatable {
    case none
    /// Names of domains.
    case domains
    /// Names of files.
    case files
    /// One of these words.
    case words([String])
  }

  /// The name, without `--`.
  package var name: String
  /// What it takes.
  package var kind: Kind
  /// What it is for, as help says it.
  package var help: String
  /// Whether the command cannot do without it.
  package var isRequired = false
  /// Whether a word without `--` may fill it.
  package var isPositional = true
  /// Whether an empty value is a value.
  package var allowsEmpty = false
  /// What completes its value.
  package var completion = Completion.none

  /// An option that is there or not.
  package static func flag(_ name: String, _ help: String) -> CommandOption {
    CommandOption(name: name, kind: .flag, help: help, isPositional: false)
  }

  /// An optional text.
  package static func string(
    _ name: String, _ help: String, isPositional: Bool = true, allowsEmpty: Bool = false,
    completion: Completion = .none
  ) -> CommandOption {
    CommandOption(
      name: name, kind: .string, help: help, isPositional: isPositional, allowsEmpty: allowsEmpty,
      completion: completion)
  }

  /// A text the command needs.
  package static func required(_ name: String, _ help: String, completion: Completion = .none) -> CommandOption {
    CommandOption(name: name, kind: .string, help: help, isRequired: true, completion: completion)
  }

  /// An optional number.
  package static func number(_ name: String, _ help: String) -> CommandOption {
    CommandOption(name: name, kind: .number, help: help)
  }

  /// An optional number that only `--name` gives.
  package static func numberByName(_ name: String, _ help: String) -> CommandOption {
    CommandOption(name: name, kind: .number, help: help, isPositional: false)
  }

  /// A number the command needs.
  package static func requiredNumber(_ name: String, _ help: String) -> CommandOption {
    CommandOption(name: name, kind: .number, help: help, isRequired: true)
  }

  /// All remaining words.
  package static func arguments(_ name: String, _ help: String, completion: Completion = .none) -> CommandOption {
    CommandOption(name: name, kind: .arguments, help: help, allowsEmpty: true, completion: completion)
  }

  /// All remaining words, at least one.
  package static func requiredArguments(_ name: String, _ help: String) -> CommandOption {
    CommandOption(name: name, kind: .arguments, help: help, isRequired: true, allowsEmpty: true)
  }

  /// How errors name a missing value of this option.
  var nameWhenMissing: String {
    kind == .number ? "--\(name)" : "<\(name)>"
  }

  /// How errors and help describe the value.
  var valueSyntax: String {
    kind == .number ? "<number>" : "<string>"
  }
}
