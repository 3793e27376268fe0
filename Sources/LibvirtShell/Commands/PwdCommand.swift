// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// `pwd`: the directory that file names start from.
enum PwdCommand: Command {
  static let definition = CommandDefinition(
    "pwd", .virsh, "print the current directory", "Print the current directory.")

  static func run(_ context: CommandContext) async throws {
    do throws(SystemFailure) {
      context.print(try WorkingDirectory.current())
    } catch {
      throw CommandFailure("pwd: cannot get current directory: \(error)")
    }
  }
}
