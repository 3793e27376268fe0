// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `exit`: the same as `quit`.
enum ExitCommand: Command {
  static let definition = CommandDefinition("exit", .virsh, "quit this interactive terminal")

  static func run(_ context: CommandContext) async throws {
    context.shell.isLeaving = true
  }
}
