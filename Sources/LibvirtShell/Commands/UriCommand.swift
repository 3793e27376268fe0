// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `uri`: where the shell is connected.
enum UriCommand: Command {
  static let definition = CommandDefinition("uri", .host, "print the hypervisor canonical URI")

  static func run(_ context: CommandContext) async throws {
    context.print(try await context.connection().uri)
  }
}
