// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `freecell`: the host's free memory, all NUMA cells together.
enum FreecellCommand: Command {
  static let definition = CommandDefinition(
    "freecell", .host, "NUMA free memory", "display available free memory for the NUMA cell.",
    options: [.number("cellno", "NUMA cell number"), .flag("all", "show free memory for all NUMA cells")])

  static func run(_ context: CommandContext) async throws {
    try context.arguments.exclude("all", "cellno")
    _ = try context.arguments.signed32("cellno")
    try context.refuse("all")
    try context.refuse("cellno")
    context.print("Total: \(try await context.connection().freeMemory() / 1024) KiB")
  }
}
