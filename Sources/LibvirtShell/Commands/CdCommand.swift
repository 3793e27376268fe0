// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `cd`: changes the directory that file names start from.
enum CdCommand: Command {
  static let definition = CommandDefinition(
    "cd", .virsh, "change the current directory", "Change the current directory.",
    options: [.string("dir", "directory to switch to (default: home or else root)", completion: .files)])

  static func run(_ context: CommandContext) async throws {
    guard context.shell.isInteractive else { throw CommandFailure("cd: command valid only in interactive mode") }
    let home = context.shell.environment.variables["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let directory = try context.arguments.string("dir") ?? home ?? WorkingDirectory.home ?? "/"
    do throws(SystemFailure) {
      try WorkingDirectory.change(to: directory)
    } catch {
      throw CommandFailure("cd: \(error): \(directory)")
    }
  }
}
