// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `maxvcpus`: the most virtual processors a domain can have.
enum MaxvcpusCommand: Command {
  static let definition = CommandDefinition(
    "maxvcpus", .host, "connection vcpu maximum",
    "Show maximum number of virtual CPUs for guests on this connection.", options: [.string("type", "domain type")])

  static func run(_ context: CommandContext) async throws {
    let type = try context.arguments.string("type")
    context.print("\(try await context.connection().maximumVCPUs(ofType: type))")
  }
}
