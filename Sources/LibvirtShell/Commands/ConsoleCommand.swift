// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `console`: connects the terminal with a domain's console.
enum ConsoleCommand: Command {
  static let definition = CommandDefinition(
    "console", .domain, "connect to the guest console", "Connect the virtual serial console for the guest",
    options: [
      .domain(),
      .string("devname", "character device name"),
      .flag("force", "force console connection (disconnect already connected sessions)"),
      .flag("safe", "only connect if safe console handling is supported"),
    ])

  static func run(_ context: CommandContext) async throws {
    let (domain, _) = try await context.domain()
    let device = try context.arguments.string("devname")
    var flags: DomainConsoleFlags = []
    if context.arguments.has("force") { flags.insert(.force) }
    if context.arguments.has("safe") { flags.insert(.safe) }
    try await context.runConsole(of: domain, device: device, flags: flags)
  }
}
