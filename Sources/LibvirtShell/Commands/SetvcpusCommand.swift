// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `setvcpus`: sets how many virtual processors a domain has.
enum SetvcpusCommand: Command {
  static let definition = CommandDefinition(
    "setvcpus", .domain, "change number of virtual CPUs", "Change the number of virtual CPUs in the guest domain.",
    options: [
      .domain(), .requiredNumber("count", "number of virtual CPUs"),
      .flag("maximum", "set maximum limit on next boot"), .config, .live, .current,
      .flag("guest", "modify cpu state in the guest"), .flag("hotpluggable", "make added vcpus hot(un)pluggable"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    try arguments.checkImpact()
    try arguments.exclude("guest", "config")
    try arguments.require("config", with: "maximum")
    let (domain, _) = try await context.domain()
    let count = try arguments.unsigned32("count") ?? 0
    if count == 0 { throw CommandFailure("Can't set 0 processors for a VM") }
    let choices: [(String, DomainVCPUFlags)] = [
      ("maximum", .maximum), ("config", .config), ("live", .live), ("guest", .guest), ("hotpluggable", .hotpluggable),
    ]
    var flags = DomainVCPUFlags(choices.filter { arguments.has($0.0) }.map(\.1))
    if flags.isEmpty, arguments.has("current") {
      // No flags at all means the running domain, as for `virDomainSetVcpus`; "current" is to work on both.
      flags = try await domain.isActive() ? .live : .config
    }
    try await domain.setVCPUs(count, flags: flags)
  }
}
