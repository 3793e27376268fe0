// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `resume`: lets a frozen domain run again.
enum ResumeCommand: Command {
  static let definition = CommandDefinition(
    "resume", .domain, "resume a domain", "Resume a previously suspended domain.", options: [.domain()])

  static func run(_ context: CommandContext) async throws {
    let (domain, name) = try await context.domain()
    try await context.attempt("Failed to resume domain '\(name)'") {
      try await domain.resume()
    }
    context.note("Domain '\(name)' resumed")
  }
}
