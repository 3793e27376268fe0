// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Finds what the last word of an unfinished line stands for, and so what may complete it.
package struct Completer {
  /// What may be put in place of a word.
  package enum Expectation: Sendable, Equatable {
    /// One of these, as they are.
    case words([String])
    /// A value of an option of a command.
    case value(CommandOption.Completion)
  }

  private let table: CommandTable

  /// Creates a completer that knows the table's commands.
  package init(_ table: CommandTable) {
    self.table = table
  }

  /// What is expected in place of the last word of a line.
  ///
  /// - Parameter line: the line up to the cursor.
  /// - Returns: the last word as it is written, and what is expected there; a word with quotes or escapes is left
  ///   alone.
  package func expectation(_ line: String) -> (word: String, expected: Expectation) {
    var words = lastCommand(of: line)
    let word = words.popLast() ?? ""
    guard !word.contains(where: { "\"'\\".contains($0) }) else { return (word, .words([])) }
    guard let name = words.first else { return (word, .words(table.definitions.map(\.name).sorted())) }
    guard let definition = table[name] else { return (word, .words([])) }
    return (word, expected(for: word, after: Array(words.dropFirst()), of: definition))
  }

  private func expected(for word: String, after words: [String], of definition: CommandDefinition) -> Expectation {
    var seen: Set<String> = []
    var pending: CommandOption?
    var takesOptions = true
    for word in words {
      if pending != nil {
        pending = nil
      } else if takesOptions, word == "--" {
        takesOptions = false
      } else if takesOptions, word.hasPrefix("--"), word.count > 2 {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
        guard let name = parts.first, let option = definition.option(named: name) else { continue }
        seen.insert(option.name)
        if option.kind != .flag, !word.contains("=") { pending = option }
      } else if let option = Self.nextPositional(of: definition, seen: seen) {
        seen.insert(option.name)
      }
    }
    if let pending { return .value(pending.completion) }
    if takesOptions, word.hasPrefix("-") {
      let options = definition.options.filter { $0.kind == .arguments || !seen.contains($0.name) }
      return .words((options.map { "--\($0.name)" } + ["--help"]).sorted())
    }
    if definition.name == "help" {
      return .words((table.definitions.map(\.name) + CommandGroup.allCases.map(\.keyword)).sorted())
    }
    guard let option = Self.nextPositional(of: definition, seen: seen) else { return .words([]) }
    return .value(option.completion)
  }

  private static func nextPositional(of definition: CommandDefinition, seen: Set<String>) -> CommandOption? {
    definition.options.first { $0.isPositional && ($0.kind == .arguments || !seen.contains($0.name)) }
  }

  /// The words of the last command, the last one as it is written; empty after a blank.
  private func lastCommand(of line: String) -> [String] {
    var words = [""]
    for character in line {
      switch character {
      case " ", "\t":
        if words.last != "" { words.append("") }
      case ";": words = [""]
      default: words[words.count - 1].append(character)
      }
    }
    return words
  }
}
