// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `list`: the host's domains.
enum ListCommand: Command {
  static let definition = CommandDefinition(
    "list", .monitor, "list domains", "Returns list of domains.",
    options: [
      .flag("inactive", "list inactive domains"),
      .flag("all", "list inactive & active domains"),
      .flag("transient", "list transient domains"),
      .flag("persistent", "list persistent domains"),
      .flag("with-snapshot", "list domains with existing snapshot"),
      .flag("without-snapshot", "list domains without a snapshot"),
      .flag("with-checkpoint", "list domains with existing checkpoint"),
      .flag("without-checkpoint", "list domains without a checkpoint"),
      .flag("state-running", "list domains in running state"),
      .flag("state-paused", "list domains in paused state"),
      .flag("state-shutoff", "list domains in shutoff state"),
      .flag("state-other", "list domains in other states"),
      .flag("autostart", "list domains with autostart enabled"),
      .flag("no-autostart", "list domains with autostart disabled"),
      .flag("with-managed-save", "list domains with managed save state"),
      .flag("without-managed-save", "list domains without managed save"),
      .flag("uuid", "list uuid's only"),
      .flag("name", "list domain names only"),
      .flag("id", "list domain IDs only"),
      .flag("table", "list table (default)"),
      .flag("managed-save", "mark inactive domains with managed save state"),
      .flag("title", "show domain title"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    for option in ["name", "uuid", "id"] { try arguments.exclude("table", option) }
    let connection = try await context.connection()
    let domains = try await context.attempt("Failed to list domains") {
      try await connection.domains(filter(arguments)).sorted(by: isBefore)
    }
    if ["name", "uuid", "id"].contains(where: arguments.has) {
      // Alone, numbers are for domains that have one.
      let isIDOnly = !arguments.has("name") && !arguments.has("uuid")
      for domain in domains where !isIDOnly || domain.id != nil { context.print(line(domain, arguments)) }
    } else {
      try await printTable(domains, context)
    }
  }

  private static func filter(_ arguments: ParsedCommand) -> ConnectListAllDomainsFlags {
    var filter: ConnectListAllDomainsFlags =
      arguments.has("inactive") || arguments.has("state-shutoff") ? .inactive : .active
    if arguments.has("all") { filter = [.active, .inactive] }
    let flags: [(String, ConnectListAllDomainsFlags)] = [
      ("persistent", .persistent), ("transient", .transient), ("with-managed-save", .managedSave),
      ("without-managed-save", .noManagedSave), ("autostart", .autostart), ("no-autostart", .noAutostart),
      ("with-snapshot", .hasSnapshot), ("without-snapshot", .noSnapshot), ("with-checkpoint", .hasCheckpoint),
      ("without-checkpoint", .noCheckpoint), ("state-running", .running), ("state-paused", .paused),
      ("state-shutoff", .shutOff), ("state-other", .other),
    ]
    for (option, flag) in flags where arguments.has(option) { filter.insert(flag) }
    return filter
  }

  /// Running domains by number, then the others by name, whatever its case.
  private static func isBefore(_ left: Domain, _ right: Domain) -> Bool {
    switch (left.id, right.id) {
    case (let left?, let right?): left < right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): asciiLowercased(left.name).lexicographicallyPrecedes(asciiLowercased(right.name))
    }
  }

  private static func asciiLowercased(_ text: String) -> [UInt8] {
    text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
  }

  private static func line(_ domain: Domain, _ arguments: ParsedCommand) -> String {
    var parts: [String] = []
    if arguments.has("uuid") { parts.append("\(domain.uuid)") }
    if arguments.has("id") { parts.append(DomainText.id(domain)) }
    if arguments.has("name") { parts.append(domain.name) }
    return parts.joined(separator: " ")
  }

  private static func printTable(_ domains: [Domain], _ context: CommandContext) async throws {
    let showsTitle = context.arguments.has("title")
    var table = Table(header: ["Id", "Name", "State"] + (showsTitle ? ["Title"] : []))
    for domain in domains {
      var cells = [DomainText.id(domain), domain.name, try await state(domain, context)]
      if showsTitle { cells.append(try await title(domain)) }
      table.append(cells)
    }
    context.write(table.render(showsHeader: !context.shell.options.isQuiet, characters: context.shell.characters))
  }

  private static func state(_ domain: Domain, _ context: CommandContext) async throws(LibvirtError) -> String {
    if context.arguments.has("managed-save"), domain.id == nil, try await domain.hasManagedSaveImage() {
      return "saved"
    }
    do throws(LibvirtError) {
      return DomainText.state(try await domain.state())
    } catch {
      // A domain may go while the list is made; it has no state then, and the others still do.
      guard domain.connection.isAlive else { throw error }
      return DomainText.state(.noState)
    }
  }

  private static func title(_ domain: Domain) async throws(LibvirtError) -> String {
    do throws(LibvirtError) {
      return try await domain.metadata(.title)
    } catch {
      guard domain.connection.isAlive else { throw error }
      return ""
    }
  }
}
