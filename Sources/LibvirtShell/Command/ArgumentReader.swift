// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Collects the arguments of one command, word by word.
struct ArgumentReader {
  private var command: ParsedCommand
  private var takesOptions = true
  /// Whether `--help` was among the words.
  private(set) var wantsHelp = false

  init(_ definition: CommandDefinition) {
    command = ParsedCommand(definition)
  }

  /// Takes a word, and the one after it when the word is an option that needs a value.
  mutating func take(_ word: String, following source: inout some TokenSource) throws(UsageError) {
    if takesOptions, word == "--" {
      takesOptions = false
    } else if takesOptions, Self.isOption(word) {
      try takeOption(word, following: &source)
    } else {
      try takePositional(word)
    }
  }

  /// The command with its arguments, once all words are taken.
  ///
  /// - Throws: a line for each missing option.
  func finish() throws(UsageError) -> ParsedCommand {
    if wantsHelp { return command }
    let missing = command.definition.options.filter { $0.isRequired && !command.has($0.name) }
    guard missing.isEmpty else {
      let name = command.definition.name
      throw UsageError(messages: missing.map { "command '\(name)' requires \($0.nameWhenMissing) option" })
    }
    return command
  }

  /// `--` and an ASCII letter or digit; other words with dashes are plain words.
  private static func isOption(_ word: String) -> Bool {
    let bytes = word.utf8.prefix(3)
    guard bytes.count == 3, word.hasPrefix("--"), let first = bytes.last else { return false }
    return switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private mutating func takeOption(_ word: String, following source: inout some TokenSource) throws(UsageError) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let isHelp = name == "help"
    guard let option = isHelp ? .flag("help", "") : command.definition.option(named: name) else {
      throw UsageError("command '\(command.definition.name)' doesn't support option --\(name)")
    }
    if !isHelp, option.kind != .arguments, command.has(name) {
      throw UsageError("option --\(name) already seen")
    }
    if option.kind == .flag {
      guard parts.count == 1 else { throw UsageError("invalid '=' after option --\(name)") }
      if isHelp { wantsHelp = true } else { command.arguments.append(.init(option: name)) }
      return
    }
    if parts.count == 2 {
      command.arguments.append(.init(option: name, value: String(parts[1])))
    } else if case .word(let value) = try source.next() {
      command.arguments.append(.init(option: name, value: value))
    } else {
      throw UsageError("expected syntax: --\(name) \(option.valueSyntax)")
    }
  }

  private mutating func takePositional(_ word: String) throws(UsageError) {
    let option = command.definition.options.first {
      $0.isPositional && ($0.kind == .arguments || !command.has($0.name))
    }
    guard let option else {
      // virsh lets `help` have words it has no use for.
      if command.definition.name == "help" { return }
      throw UsageError("unexpected data '\(word)'")
    }
    command.arguments.append(.init(option: option.name, value: word))
  }
}
