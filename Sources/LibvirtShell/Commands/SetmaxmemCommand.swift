// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `setmaxmem`: sets the most memory a domain may ever use.
enum SetmaxmemCommand: Command {
  static let definition = CommandDefinition(
    "setmaxmem", .domain, "change maximum memory limit",
    "Change the maximum memory allocation limit in the guest domain.",
    options: [
      .domain(), .requiredNumber("size", "new maximum memory size, as scaled integer (default KiB)"), .config, .live,
      .current,
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    try arguments.checkImpact()
    let (domain, _) = try await context.domain()
    let size = try arguments.memoryKiB("size") ?? 0
    var flags: DomainMemoryModFlags = .maximum
    if arguments.has("config") { flags.insert(.config) }
    if arguments.has("live") { flags.insert(.live) }
    try await context.attempt("Unable to change MaxMemorySize") {
      try await domain.setMemory(kib: size, flags: flags)
    }
  }
}
