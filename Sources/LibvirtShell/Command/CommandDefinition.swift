// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What there is to know about a command without running it.
package struct CommandDefinition: Sendable, Equatable {
  /// The word that calls it.
  package var name: String
  /// The part of help it belongs to.
  package var group: CommandGroup
  /// One line for lists.
  package var summary: String
  /// What it does, for its own help. Empty when the summary says it all.
  package var details: String
  /// Its options, in the order in which help shows them and positional words fill them.
  package var options: [CommandOption]

  /// Creates a definition.
  package init(
    _ name: String, _ group: CommandGroup, _ summary: String, _ details: String = "", options: [CommandOption] = []
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.details = details
    self.options = options
  }

  /// The option of a name.
  package func option(named name: some StringProtocol) -> CommandOption? {
    options.first { $0.name == name }
  }
}
