// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `send-key`: presses keys of a guest's keyboard.
enum SendKeyCommand: Command {
  static let definition = CommandDefinition(
    "send-key", .domain, "Send keycodes to the guest",
    "Send keycodes (integers or symbolic names) to the guest",
    options: [
      .domain(),
      .string("codeset", "the codeset of keycodes, default:linux", isPositional: false),
      .numberByName("holdtime", "the time (in milliseconds) how long the keys will be held"),
      .requiredArguments("keycode", "the key code"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let (domain, _) = try await context.domain()
    let name = try arguments.string("codeset") ?? "linux"
    let hold = try arguments.unsigned32("holdtime") ?? 0
    guard let codeset = KeyNames.codeset(name) else { throw CommandFailure("unknown codeset: '\(name)'") }
    var keys: [UInt32] = []
    for word in arguments.values("keycode") {
      guard keys.count < 16 else { throw CommandFailure("too many keycodes") }
      guard let key = KeyNames.code(word, in: codeset) else { throw CommandFailure("invalid keycode: '\(word)'") }
      keys.append(key)
    }
    try await domain.sendKeys(keys, codeset: codeset, holdMilliseconds: hold)
  }
}
