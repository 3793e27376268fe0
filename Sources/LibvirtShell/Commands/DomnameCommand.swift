// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `domname`: a domain's name.
enum DomnameCommand: Command {
  static let definition = CommandDefinition(
    "domname", .domain, "convert a domain id or UUID to domain name", options: [.domain("domain id or uuid")])

  static func run(_ context: CommandContext) async throws {
    context.print(try await context.domain(by: [.id, .uuid]).domain.name)
  }
}
