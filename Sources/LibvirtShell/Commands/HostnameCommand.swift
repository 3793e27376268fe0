// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `hostname`: the host's name.
enum HostnameCommand: Command {
  static let definition = CommandDefinition("hostname", .host, "print the hypervisor hostname")

  static func run(_ context: CommandContext) async throws {
    let connection = try await context.connection()
    context.print(
      try await context.attempt("failed to get hostname") {
        try await connection.hostname()
      })
  }
}
