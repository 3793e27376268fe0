// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `sysinfo`: the host's firmware tables.
enum SysinfoCommand: Command {
  static let definition = CommandDefinition(
    "sysinfo", .host, "print the hypervisor sysinfo",
    "output an XML string for the hypervisor sysinfo, if available")

  static func run(_ context: CommandContext) async throws {
    let connection = try await context.connection()
    context.write(
      try await context.attempt("failed to get sysinfo") {
        try await connection.systemInformation()
      })
  }
}
