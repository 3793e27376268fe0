// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `shutdown`: asks a guest to shut itself down.
enum ShutdownCommand: Command {
  static let definition = CommandDefinition(
    "shutdown", .domain, "gracefully shutdown a domain", "Run shutdown in the target domain.",
    options: [.domain(), .mode])

  static func run(_ context: CommandContext) async throws {
    let modes = try ShutdownModes.bits(try context.arguments.string("mode"), lastSeparator: ", or")
    let (domain, name) = try await context.domain()
    try await context.attempt("Failed to shutdown domain '\(name)'") {
      try await domain.shutDown(DomainShutdownFlags(rawValue: modes))
    }
    context.note("Domain '\(name)' is being shutdown")
  }
}
