// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `define`: makes a domain known to the host without starting it.
enum DefineCommand: Command {
  static let definition = CommandDefinition(
    "define", .domain, "define (but don't start) a domain from an XML file", "Define a domain.",
    options: [.file, .flag("validate", "validate the XML against the schema")])

  static func run(_ context: CommandContext) async throws {
    let file = try context.arguments.requiredString("file")
    let connection = try await context.connection()
    let xml = try TextFile.read(file)
    let flags: DomainDefineFlags = context.arguments.has("validate") ? .validate : []
    let domain = try await context.attempt("Failed to define domain from \(file)") {
      try await connection.defineDomain(xml: xml, flags: flags)
    }
    context.note("Domain '\(domain.name)' defined from \(file)")
  }
}
