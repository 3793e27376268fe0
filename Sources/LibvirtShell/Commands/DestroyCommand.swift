// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `destroy`: ends a domain at once, as pulling the plug does.
enum DestroyCommand: Command {
  static let definition = CommandDefinition(
    "destroy", .domain, "destroy (stop) a domain", "Forcefully stop a given domain, but leave its resources intact.",
    options: [.domain(), .flag("graceful", "terminate gracefully"), .flag("remove-logs", "remove domain logs")])

  static func run(_ context: CommandContext) async throws {
    let (domain, name) = try await context.domain()
    var flags: DomainDestroyFlags = []
    if context.arguments.has("graceful") { flags.insert(.graceful) }
    if context.arguments.has("remove-logs") { flags.insert(.removeLogs) }
    try await context.attempt("Failed to destroy domain '\(name)'") {
      try await domain.destroy(flags)
    }
    context.note("Domain '\(name)' destroyed")
  }
}
