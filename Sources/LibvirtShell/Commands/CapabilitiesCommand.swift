// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `capabilities`: what the host and its hypervisor can do.
enum CapabilitiesCommand: Command {
  static let definition = CommandDefinition(
    "capabilities", .host, "capabilities", "Returns capabilities of hypervisor/driver.")

  static func run(_ context: CommandContext) async throws {
    let connection = try await context.connection()
    context.print(
      try await context.attempt("failed to get capabilities") {
        try await connection.capabilities()
      })
  }
}
