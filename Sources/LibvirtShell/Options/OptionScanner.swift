// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Takes options off the front of the program's arguments, as `getopt_long` does.
///
/// Short options may be clustered and carry their value; long ones may be shortened as long as only one fits.
/// Scanning ends at the first word that is no option, or after `--`.
package struct OptionScanner {
  /// One option as found.
  package struct Option: Equatable {
    /// The short letter it stands for.
    package var letter: Character
    /// Its value, empty when there is none.
    package var value: String
    /// How errors name it: `-k` or `--keepalive-interval`.
    package var spelling: String
  }

  /// An option that does not exist or lacks its value.
  package struct Failure: Error, Equatable {
    /// The text for the user.
    package var message: String
  }

  private enum Arity {
    case none, required, optional
  }

  private static let table: [(letter: Character, name: String, arity: Arity)] = [
    ("c", "connect", .required), ("d", "debug", .required), ("e", "escape", .required), ("h", "help", .none),
    ("k", "keepalive-interval", .required), ("K", "keepalive-count", .required), ("l", "log", .required),
    ("q", "quiet", .none), ("r", "readonly", .none), ("t", "timing", .none), ("v", "version", .optional),
  ]

  private var arguments: ArraySlice<String>
  private var cluster: Substring = ""

  /// Creates a scanner over the arguments, without the program's name.
  package init(_ arguments: [String]) {
    self.arguments = arguments[...]
  }

  /// The words that have not been taken.
  package var remaining: [String] {
    Array(arguments)
  }

  /// Takes the next option.
  ///
  /// - Returns: nil when there are no more options.
  package mutating func next() throws(Failure) -> Option? {
    if let letter = cluster.popFirst() { return try short(letter) }
    guard let word = arguments.first, word.hasPrefix("-"), word != "-" else { return nil }
    arguments.removeFirst()
    if word == "--" { return nil }
    if word.hasPrefix("--") { return try long(word) }
    cluster = word.dropFirst()
    return try cluster.popFirst().map { letter throws(Failure) in try short(letter) }
  }

  private mutating func short(_ letter: Character) throws(Failure) -> Option {
    // Only the long form of the version takes a value.
    if letter == "v" || letter == "V" { return Option(letter: letter, value: "", spelling: "-\(letter)") }
    guard let entry = Self.table.first(where: { $0.letter == letter }) else {
      throw Failure(message: "unsupported option '-\(letter)'. See --help.")
    }
    guard entry.arity == .required else { return Option(letter: letter, value: "", spelling: "-\(letter)") }
    var value = String(cluster)
    if cluster.isEmpty { value = try takeValue(letter: letter, name: entry.name) }
    cluster = ""
    return Option(letter: letter, value: value, spelling: "-\(letter)")
  }

  private mutating func long(_ word: String) throws(Failure) -> Option {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0]
    let matches = Self.table.filter { $0.name == name }
    let candidates = matches.isEmpty ? Self.table.filter { $0.name.hasPrefix(name) } : matches
    guard candidates.count == 1, let entry = candidates.first else {
      throw Failure(message: "unsupported option '\(word)'. See --help.")
    }
    var value = parts.count == 2 ? String(parts[1]) : ""
    if entry.arity == .none, parts.count == 2 {
      throw Failure(message: "unsupported option '-\(entry.letter)'. See --help.")
    }
    if entry.arity == .required, parts.count == 1 { value = try takeValue(letter: entry.letter, name: entry.name) }
    return Option(letter: entry.letter, value: value, spelling: "--\(entry.name)")
  }

  private mutating func takeValue(letter: Character, name: String) throws(Failure) -> String {
    guard let value = arguments.popFirst() else {
      throw Failure(message: "option '-\(letter)'/'--\(name)' requires an argument")
    }
    return value
  }
}
