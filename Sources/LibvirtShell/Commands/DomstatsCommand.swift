// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `domstats`: measurements of domains.
enum DomstatsCommand: Command {
  static let definition = CommandDefinition(
    "domstats", .monitor, "get statistics about one or multiple domains",
    "Gets statistics about one or more (or all) domains",
    options: groups.map { .flag($0.option, $0.help) } + filters.map { .flag("list-\($0.option)", $0.help) } + [
      .flag("raw", "do not pretty-print the fields"),
      .flag("enforce", "enforce requested stats parameters"),
      .flag("backing", "add backing chain information to block stats"),
      .flag("nowait", "report only stats that are accessible instantly"),
      .arguments("domain", "list of domains to get stats for", completion: .domains),
    ])

  private static let groups: [(option: String, group: DomainStatsTypes, help: String)] = [
    ("state", .state, "report domain state"),
    ("cpu-total", .cpuTotal, "report domain physical cpu usage"),
    ("balloon", .balloon, "report domain balloon statistics"),
    ("vcpu", .vcpu, "report domain virtual cpu information"),
    ("interface", .interface, "report domain network interface information"),
    ("block", .block, "report domain block device statistics"),
    ("perf", .perf, "report domain perf event statistics"),
    ("iothread", .ioThread, "report domain IOThread information"),
    ("memory", .memory, "report domain memory usage"),
    ("dirtyrate", .dirtyRate, "report domain dirty rate information"),
    ("vm", .vm, "report hypervisor-specific statistics"),
  ]

  private static let filters: [(option: String, flag: ConnectGetAllDomainStatsFlags, help: String)] = [
    ("active", .active, "list only active domains"),
    ("inactive", .inactive, "list only inactive domains"),
    ("persistent", .persistent, "list only persistent domains"),
    ("transient", .transient, "list only transient domains"),
    ("running", .running, "list only running domains"),
    ("paused", .paused, "list only paused domains"),
    ("shutoff", .shutOff, "list only shutoff domains"),
    ("other", .other, "list only domains in other states"),
  ]

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let wanted = DomainStatsTypes(groups.filter { arguments.has($0.option) }.map(\.group))
    var flags = ConnectGetAllDomainStatsFlags(filters.filter { arguments.has("list-\($0.option)") }.map(\.flag))
    if arguments.has("enforce") { flags.insert(.enforceStats) }
    if arguments.has("backing") { flags.insert(.backing) }
    if arguments.has("nowait") { flags.insert(.nowait) }
    let connection = try await context.connection()
    var domains: [Domain] = []
    for name in arguments.values("domain") { domains.append(try await context.domain(name, by: .all)) }
    let statistics =
      domains.isEmpty
      ? try await connection.allDomainStatistics(wanted, flags: flags)
      : try await connection.statistics(of: domains, wanted, flags: flags)
    context.write(statistics.map(block).joined(separator: "\n"))
  }

  private static func block(_ statistics: DomainStatistics) -> String {
    "Domain: '\(statistics.domain.name)'\n"
      + statistics.parameters.map { "  \($0.name)=\(TypedValueText.text($0.value))\n" }.joined()
  }
}
