// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The definitions of all commands, in the order in which help lists them.
package struct CommandTable: Sendable {
  /// The definitions.
  package let definitions: [CommandDefinition]

  /// Creates a table.
  package init(_ definitions: [CommandDefinition]) {
    self.definitions = definitions
  }

  /// The definition of the command of a name.
  package subscript(_ name: String) -> CommandDefinition? {
    definitions.first { $0.name == name }
  }

  /// The groups that have commands, in help's order, each with its commands.
  package var groups: [(group: CommandGroup, definitions: [CommandDefinition])] {
    CommandGroup.allCases.compactMap { group in
      let members = definitions.filter { $0.group == group }
      return members.isEmpty ? nil : (group, members)
    }
  }
}
