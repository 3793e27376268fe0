// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `echo`: prints its arguments, perhaps quoted.
///
/// The line is not ended: the empty line that follows a command ends it.
enum EchoCommand: Command {
  static let definition = CommandDefinition(
    "echo", .virsh, "echo arguments. Used for internal testing.",
    "Echo back arguments, possibly with quoting. Used for internal testing.",
    options: [
      .flag("shell", "escape for shell use"),
      .flag("xml", "escape for XML use"),
      .flag("split", "split each argument on ','; ',,' is an escape sequence"),
      .flag("err", "output to stderr"),
      .arguments("string", "arguments to echo"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    try arguments.exclude("shell", "xml")
    try arguments.exclude("shell", "split")
    try arguments.exclude("xml", "split")
    let words = arguments.values("string").map { word in
      if arguments.has("shell") { return Quoting.shell(word) }
      if arguments.has("xml") { return Quoting.xml(word) }
      // A word that is empty has no parts at all.
      guard arguments.has("split"), !word.isEmpty else { return word }
      return Quoting.split(word).map { $0 + "\n" }.joined()
    }
    let text = words.joined(separator: " ")
    if arguments.has("err") {
      context.shell.printError(text)
    } else {
      context.write(text)
    }
  }
}
