// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `nodeinfo`: the host's processors and memory.
enum NodeinfoCommand: Command {
  static let definition = CommandDefinition(
    "nodeinfo", .host, "node information", "Returns basic information about the node.")

  static func run(_ context: CommandContext) async throws {
    let connection = try await context.connection()
    let node = try await context.attempt("failed to get node information") {
      try await connection.nodeInfo()
    }
    var lines = KeyValueLines(width: 21)
    lines.append("CPU model", node.model)
    lines.append("CPU(s)", "\(node.processors)")
    if node.megahertz > 0 { lines.append("CPU frequency", "\(node.megahertz) MHz") }
    lines.append("CPU socket(s)", "\(node.sockets)")
    lines.append("Core(s) per socket", "\(node.cores)")
    lines.append("Thread(s) per core", "\(node.threads)")
    lines.append("NUMA cell(s)", "\(node.numaNodes)")
    lines.append("Memory size", "\(node.memoryKiB) KiB")
    context.write(lines.text)
  }
}
