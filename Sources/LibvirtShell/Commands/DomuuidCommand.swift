// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `domuuid`: a domain's UUID.
enum DomuuidCommand: Command {
  static let definition = CommandDefinition(
    "domuuid", .domain, "convert a domain name or id to domain UUID", options: [.domain("domain id or name")])

  static func run(_ context: CommandContext) async throws {
    context.print("\(try await context.domain(by: [.id, .name]).domain.uuid)")
  }
}
