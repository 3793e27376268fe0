// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `dumpxml`: a domain's definition.
enum DumpxmlCommand: Command {
  static let definition = CommandDefinition(
    "dumpxml", .domain, "domain information in XML", "Output the domain information as an XML dump to stdout.",
    options: [
      .domain(),
      .flag("inactive", "show inactive defined XML"),
      .flag("security-info", "include security sensitive information in XML dump"),
      .flag("update-cpu", "update guest CPU according to host CPU"),
      .flag("migratable", "provide XML suitable for migrations"),
      .string("xpath", "xpath expression to filter the XML document", isPositional: false),
      .flag("wrap", "wrap xpath results in an common root element"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let expression = arguments.rawValue("xpath")
    // virsh says nothing about an expression that is empty, and fails.
    if expression == "" { throw CommandFailure(messages: []) }
    let (domain, _) = try await context.domain()
    var flags: DomainXMLFlags = []
    if arguments.has("inactive") { flags.insert(.inactive) }
    if arguments.has("security-info") { flags.insert(.secure) }
    if arguments.has("update-cpu") { flags.insert(.updateCPU) }
    if arguments.has("migratable") { flags.insert(.migratable) }
    let xml = try await domain.xml(flags)
    if let expression {
      context.write(try XPathSelection.select(expression, from: xml, wrapped: arguments.has("wrap")))
    } else {
      context.write(xml)
    }
  }
}
