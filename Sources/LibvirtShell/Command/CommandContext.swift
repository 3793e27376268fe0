// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a running command sees of the shell.
package struct CommandContext {
  /// The shell it runs in.
  package let shell: Shell
  /// The command with its arguments.
  package let arguments: ParsedCommand

  /// Prints results as they are.
  package func write(_ text: String) {
    shell.output.write(text)
  }

  /// Prints a line of results.
  package func print(_ line: String) {
    shell.output.write(line + "\n")
  }

  /// Prints a line that `-q` silences: what was done, when nothing was asked.
  package func note(_ line: String) {
    if !shell.options.isQuiet { print(line) }
  }
}
