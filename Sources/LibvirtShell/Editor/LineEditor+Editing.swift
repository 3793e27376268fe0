// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Changing the line and moving in it.
extension LineEditor {
  mutating func insert(_ characters: [Character]) -> Action {
    // A combining mark joins the character before it: what was typed may come out shorter than it went in.
    let before = Array(String(text[..<cursor] + characters))
    text = before + text[cursor...]
    cursor = before.count
    return .redraw
  }

  mutating func move(to target: Int, isQuietAtEdge: Bool = false) -> Action {
    guard (0...text.count).contains(target), target != cursor || isQuietAtEdge else { return .bell }
    cursor = target
    return .redraw
  }

  mutating func remove(_ range: Range<Int>) -> Action {
    text.removeSubrange(range)
    cursor = range.lowerBound
    return .redraw
  }

  mutating func kill(_ range: Range<Int>) -> Action {
    guard !range.isEmpty else { return .bell }
    cut = Array(text[range])
    return remove(range)
  }

  /// Swaps the two characters before the cursor's end of the line, or around the cursor elsewhere.
  mutating func transpose() -> Action {
    guard cursor > 0, text.count > 1 else { return .bell }
    let second = min(cursor, text.count - 1)
    text.swapAt(second - 1, second)
    cursor = second + 1
    return .redraw
  }

  /// Where the word begins that ends at or before a position.
  func wordStart(before position: Int, isPart: (Character) -> Bool) -> Int {
    var index = position
    while index > 0, !isPart(text[index - 1]) { index -= 1 }
    while index > 0, isPart(text[index - 1]) { index -= 1 }
    return index
  }

  /// Where the word ends that begins at or after a position.
  func wordEnd(after position: Int) -> Int {
    var index = position
    while index < text.count, !Self.isWordPart(text[index]) { index += 1 }
    while index < text.count, Self.isWordPart(text[index]) { index += 1 }
    return index
  }

  static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
