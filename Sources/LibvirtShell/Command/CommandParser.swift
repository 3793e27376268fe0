// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Turns words into commands with their arguments, checking all that can be checked without running them.
package struct CommandParser {
  private let table: CommandTable

  /// Creates a parser that knows the table's commands.
  package init(_ table: CommandTable) {
    self.table = table
  }

  /// Reads all commands of a script or of literal words.
  ///
  /// `--help` with any command becomes the command `help` for it.
  ///
  /// - Throws: ``UsageError`` at the first command that is wrong.
  package func parse(_ source: some TokenSource) throws(UsageError) -> [ParsedCommand] {
    var source = source
    var commands: [ParsedCommand] = []
    while true {
      switch try source.next() {
      case .end: return commands
      case .endOfCommand: continue
      case .word(let name):
        guard let definition = table[name] else { throw UsageError("unknown command: '\(name)'") }
        var reader = ArgumentReader(definition)
        while case .word(let word) = try source.next() {
          try reader.take(word, following: &source)
        }
        let command = try reader.finish()
        if reader.wantsHelp, let help = table["help"] {
          commands.append(ParsedCommand(help, [.init(option: "command", value: name)]))
        } else {
          commands.append(command)
        }
      }
    }
  }
}
