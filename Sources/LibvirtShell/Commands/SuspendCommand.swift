// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `suspend`: freezes a domain.
enum SuspendCommand: Command {
  static let definition = CommandDefinition(
    "suspend", .domain, "suspend a domain", "Suspend a running domain.", options: [.domain()])

  static func run(_ context: CommandContext) async throws {
    let (domain, name) = try await context.domain()
    try await context.attempt("Failed to suspend domain '\(name)'") {
      try await domain.suspend()
    }
    context.note("Domain '\(name)' suspended")
  }
}
