// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `domid`: a domain's number.
enum DomidCommand: Command {
  static let definition = CommandDefinition(
    "domid", .domain, "convert a domain name or UUID to domain id", options: [.domain("domain name or uuid")])

  static func run(_ context: CommandContext) async throws {
    context.print(DomainText.id(try await context.domain(by: [.uuid, .name]).domain))
  }
}
