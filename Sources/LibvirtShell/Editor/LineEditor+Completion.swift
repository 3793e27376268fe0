// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Completing the word before the cursor.
extension LineEditor {
  /// Takes what the word before the cursor may become.
  ///
  /// One candidate replaces the word and a blank follows it, unless it names a directory. Several replace it by as
  /// much as they share; when that is no more than what is there, the second tab in a row shows them.
  package mutating func complete(_ result: CompletionResult) -> Action {
    guard let first = result.candidates.first, text[..<cursor].suffix(result.word.count) == Array(result.word)[...]
    else { return .bell }
    let isOnly = result.candidates.count == 1
    let shared = isOnly ? first : Self.sharedPrefix(result.candidates)
    if isOnly || shared.count > result.word.count {
      hasAskedOnce = false
      let end = isOnly && !first.hasSuffix("/") ? " " : ""
      text.removeSubrange(cursor - result.word.count..<cursor)
      cursor -= result.word.count
      return insert(Array(shared + end))
    }
    defer { hasAskedOnce = true }
    return hasAskedOnce ? .list(result.candidates) : .bell
  }

  private static func sharedPrefix(_ candidates: [String]) -> String {
    candidates.dropFirst().reduce(candidates.first ?? "") { shared, candidate in
      String(zip(shared, candidate).prefix { $0 == $1 }.map(\.0))
    }
  }
}
