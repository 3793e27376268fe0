// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What to send to the terminal so that it shows a prompt and a line, over as many rows as they need.
package struct LineRenderer {
  /// The row, counted from the prompt's, in which the terminal's cursor was left.
  private var cursorRow = 0

  /// Creates a renderer for a prompt that has not been shown.
  package init() {}

  /// The output that replaces what was shown by the line as it is now.
  ///
  /// - Parameters:
  ///   - prompt: shown before the line.
  ///   - text: the line.
  ///   - cursor: how many of its characters are before the cursor.
  ///   - columns: the terminal's width.
  package mutating func draw(prompt: String, text: [Character], cursor: Int, columns: Int) -> String {
    let width = max(1, columns)
    var output = erase()
    let promptColumns = TextWidth.columns(prompt)
    var place = Place(row: promptColumns / width, column: promptColumns % width)
    var target = place
    output += prompt
    for (index, character) in text.enumerated() {
      if index == cursor { target = place }
      let shown = Self.visible(character)
      let taken = TextWidth.columns(shown)
      if place.column + taken > width {
        // A wide character does not fit the row's last column; the terminal would wrap it by itself or not.
        output += "\r\n"
        place = Place(row: place.row + 1, column: 0)
      }
      if index == cursor { target = place }
      output += shown
      place.column += taken
      if place.column >= width {
        output += "\r\n"
        place = Place(row: place.row + 1, column: 0)
      }
    }
    if cursor >= text.count { target = place }
    if place.row > target.row { output += "\u{1B}[\(place.row - target.row)A" }
    output += "\r"
    if target.column > 0 { output += "\u{1B}[\(target.column)C" }
    cursorRow = target.row
    return output
  }

  /// The output that moves below the line and leaves it shown.
  package mutating func leave(prompt: String, text: [Character], columns: Int) -> String {
    defer { cursorRow = 0 }
    return draw(prompt: prompt, text: text, cursor: text.count, columns: columns) + "\r\n"
  }

  /// The output that clears the screen; the line is to be drawn anew.
  package mutating func clearScreen() -> String {
    cursorRow = 0
    return "\u{1B}[H\u{1B}[2J"
  }

  /// The output that removes prompt and line from the terminal.
  private func erase() -> String {
    (cursorRow > 0 ? "\u{1B}[\(cursorRow)A" : "") + "\r\u{1B}[J"
  }

  /// What is shown for a character: a control character as a caret and a letter.
  private static func visible(_ character: Character) -> String {
    guard let value = character.unicodeScalars.first?.value, value < 0x20 || value == 0x7F else {
      return String(character)
    }
    return "^" + String(UnicodeScalar(UInt8(value) ^ 0x40))
  }

  private struct Place {
    var row: Int
    var column: Int
  }
}
