// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `version`: of the library, the hypervisor and, when asked for, the daemon.
enum VersionCommand: Command {
  static let definition = CommandDefinition(
    "version", .host, "show version", "Display the system version information.",
    options: [.flag("daemon", "report daemon version too")])

  static func run(_ context: CommandContext) async throws {
    let connection = try await context.connection()
    let type = try await context.attempt("failed to get hypervisor type") {
      try await connection.hypervisorType()
    }
    let library = ShellVersion.libvirt
    context.print("Compiled against library: libvirt \(library)")
    context.print("Using library: libvirt \(library)")
    context.print("Using API: \(type) \(library)")
    let hypervisor = try await context.attempt("failed to get the hypervisor version") {
      try await connection.hypervisorVersion()
    }
    if hypervisor.rawValue == 0 {
      context.print("Cannot extract running \(type) hypervisor version")
    } else {
      context.print("Running hypervisor: \(type) \(hypervisor)")
    }
    if context.arguments.has("daemon") {
      let daemon = try await context.attempt("failed to get the daemon version") {
        try await connection.libraryVersion()
      }
      context.print("Running against daemon: \(daemon)")
    }
  }
}
