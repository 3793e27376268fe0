// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `create`: starts a domain that exists only while it runs.
enum CreateCommand: Command {
  static let definition = CommandDefinition(
    "create", .domain, "create a domain from an XML file", "Create a domain.",
    options: [
      .file,
      .flag("console", "attach to console after creation"),
      .flag("paused", "leave the guest paused after creation"),
      .flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
      .string("pass-fds", "pass file descriptors N,M,... to the guest"),
      .flag("validate", "validate the XML against the schema"),
      .flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let file = try arguments.requiredString("file")
    let connection = try await context.connection()
    let xml = try TextFile.read(file)
    let files = try arguments.fileDescriptors("pass-fds")
    var flags: DomainCreateFlags = []
    if arguments.has("paused") { flags.insert(.startPaused) }
    if arguments.has("autodestroy") { flags.insert(.startAutoDestroy) }
    if arguments.has("validate") { flags.insert(.startValidate) }
    if arguments.has("reset-nvram") { flags.insert(.startResetNVRAM) }
    let domain = try await context.attempt("Failed to create domain from \(file)") {
      files.isEmpty
        ? try await connection.createDomain(xml: xml, flags: flags)
        : try await connection.createDomain(xml: xml, files: files, flags: flags)
    }
    context.note("Domain '\(domain.name)' created from \(file)")
    if arguments.has("console") { try await context.runConsole(of: domain) }
  }
}
