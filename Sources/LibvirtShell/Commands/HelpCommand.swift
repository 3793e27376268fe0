// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `help`: what commands there are and how they are called.
enum HelpCommand: Command {
  static let definition = CommandDefinition(
    "help", .virsh, "print help",
    "Prints global help, command specific help, or help for a\ngroup of related commands",
    options: [
      .string(
        "command", "Prints global help, command specific help, or help for a group of related commands",
        allowsEmpty: true)
    ])

  static func run(_ context: CommandContext) async throws {
    let help = HelpText(context.shell.table)
    guard let word = try context.arguments.string("command"), !word.isEmpty else {
      return context.write(help.overview)
    }
    guard let text = help.text(for: word) else {
      throw CommandFailure("command or command group '\(word)' doesn't exist")
    }
    context.write(text)
  }
}
