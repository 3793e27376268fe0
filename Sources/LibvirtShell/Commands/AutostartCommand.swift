// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `autostart`: sets whether the host starts a domain by itself.
enum AutostartCommand: Command {
  static let definition = CommandDefinition(
    "autostart", .domain, "autostart a domain", "Configure a domain to be automatically started at boot.",
    options: [.domain(), .flag("disable", "disable autostarting")])

  static func run(_ context: CommandContext) async throws {
    let (domain, name) = try await context.domain()
    let starts = !context.arguments.has("disable")
    let verb = starts ? "mark" : "unmark"
    try await context.attempt("Failed to \(verb) domain '\(name)' as autostarted") {
      try await domain.setAutostart(starts)
    }
    context.note("Domain '\(name)' \(verb)ed as autostarted")
  }
}
