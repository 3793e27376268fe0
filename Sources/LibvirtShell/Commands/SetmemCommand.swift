// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `setmem`: sets how much memory a domain may use.
enum SetmemCommand: Command {
  static let definition = CommandDefinition(
    "setmem", .domain, "change memory allocation", "Change the current memory allocation in the guest domain.",
    options: [
      .domain(), .requiredNumber("size", "new memory size, as scaled integer (default KiB)"), .config, .live, .current,
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    try arguments.checkImpact()
    let (domain, _) = try await context.domain()
    let size = try arguments.memoryKiB("size") ?? 0
    var flags: DomainMemoryModFlags = []
    if arguments.has("config") { flags.insert(.config) }
    // Without a word on which, the running domain is meant.
    if arguments.has("live") || !(arguments.has("config") || arguments.has("current")) { flags.insert(.live) }
    try await domain.setMemory(kib: size, flags: flags)
  }
}
