// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `connect`: connects to another host, or to the same one anew.
enum ConnectCommand: Command {
  static let definition = CommandDefinition(
    "connect", .virsh, "(re)connect to hypervisor",
    "Connect to local hypervisor. This is built-in command after shell start up.",
    options: [
      .string("name", "hypervisor connection URI", allowsEmpty: true),
      .flag("readonly", "read-only connection"),
    ])

  static func run(_ context: CommandContext) async throws {
    try await context.shell.connect(
      to: context.arguments.string("name"), readOnly: context.arguments.has("readonly"))
  }
}
