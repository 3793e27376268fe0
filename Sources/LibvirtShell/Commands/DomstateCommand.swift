// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `domstate`: what a domain is doing.
enum DomstateCommand: Command {
  static let definition = CommandDefinition(
    "domstate", .monitor, "domain state", "Returns state about a domain.",
    options: [.domain(), .flag("reason", "also print reason for the state")])

  static func run(_ context: CommandContext) async throws {
    let (domain, _) = try await context.domain()
    let status = try await domain.status()
    let reason = context.arguments.has("reason") ? " (\(DomainText.reason(status)))" : ""
    context.print(DomainText.state(status.state) + reason)
  }
}
