// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `quit`: leaves the shell.
enum QuitCommand: Command {
  static let definition = CommandDefinition("quit", .virsh, "quit this interactive terminal")

  static func run(_ context: CommandContext) async throws {
    context.shell.isLeaving = true
  }
}
