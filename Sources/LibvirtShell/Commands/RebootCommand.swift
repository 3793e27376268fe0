// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `reboot`: asks a guest to restart.
enum RebootCommand: Command {
  static let definition = CommandDefinition(
    "reboot", .domain, "reboot a domain", "Run a reboot command in the target domain.", options: [.domain(), .mode])

  static func run(_ context: CommandContext) async throws {
    let modes = try ShutdownModes.bits(try context.arguments.string("mode"), lastSeparator: " or")
    let (domain, name) = try await context.domain()
    try await context.attempt("Failed to reboot domain '\(name)'") {
      try await domain.reboot(DomainRebootFlags(rawValue: modes))
    }
    context.note("Domain '\(name)' is being rebooted")
  }
}
