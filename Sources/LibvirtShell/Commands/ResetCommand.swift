// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `reset`: resets a domain at once, as the button on the machine does.
enum ResetCommand: Command {
  static let definition = CommandDefinition(
    "reset", .domain, "reset a domain", "Reset the target domain as if by power button", options: [.domain()])

  static func run(_ context: CommandContext) async throws {
    let (domain, name) = try await context.domain()
    try await context.attempt("Failed to reset domain '\(name)'") {
      try await domain.reset()
    }
    context.note("Domain '\(name)' was reset")
  }
}
