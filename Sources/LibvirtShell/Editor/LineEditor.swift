// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A line being typed: keys go in, edits and requests come out. It prints nothing and waits for nothing.
package struct LineEditor {
  /// What the terminal is to do after a key.
  package enum Action: Sendable, Equatable {
    /// Show the line anew.
    case redraw
    /// Nothing changed because nothing could: sound the bell.
    case bell
    /// Clear the screen, then show the line.
    case clearScreen
    /// The line is finished.
    case submit(String)
    /// The line is abandoned.
    case cancel
    /// There are no more lines.
    case endOfInput
    /// The program is to be stopped until it is wanted again.
    case suspend
    /// Find out what the word at the end of this text may become, then call `complete(_:)`.
    case complete(String)
    /// Show these candidates, then the line.
    case list([String])
  }

  /// The line so far.
  package internal(set) var text: [Character] = []
  /// How many of its characters are before the cursor.
  package internal(set) var cursor = 0
  /// Lines typed before.
  package internal(set) var history: History

  /// Where in the history the line comes from; the history's count while it is a new one.
  var position: Int
  /// The new line, kept while an old one is shown.
  var draft: [Character] = []
  /// What was cut last.
  var cut: [Character] = []
  /// Whether the last key was a tab that could not complete: the next one lists.
  var hasAskedOnce = false

  /// Creates an editor with an empty line.
  package init(history: History) {
    self.history = history
    position = history.lines.count
  }

  /// The line as a text.
  package var line: String {
    String(text)
  }

  /// Takes a key.
  package mutating func handle(_ key: Key) -> Action {
    if key != .tab { hasAskedOnce = false }
    switch key {
    case .text(let character): return insert([character])
    case .left: return move(to: cursor - 1)
    case .right: return move(to: cursor + 1)
    case .wordLeft: return move(to: wordStart(before: cursor, isPart: Self.isWordPart))
    case .wordRight: return move(to: wordEnd(after: cursor))
    case .home: return move(to: 0, isQuietAtEdge: true)
    case .end: return move(to: text.count, isQuietAtEdge: true)
    case .up: return recall(position - 1)
    case .down: return recall(position + 1)
    case .backspace: return cursor > 0 ? remove(cursor - 1..<cursor) : .bell
    case .delete: return cursor < text.count ? remove(cursor..<cursor + 1) : .bell
    case .killToEnd: return kill(cursor..<text.count)
    case .killToStart: return kill(0..<cursor)
    case .killWordLeft: return kill(wordStart(before: cursor, isPart: Self.isWordPart)..<cursor)
    case .killBlankWordLeft: return kill(wordStart(before: cursor) { $0 != " " }..<cursor)
    case .killWordRight: return kill(cursor..<wordEnd(after: cursor))
    case .yank: return cut.isEmpty ? .bell : insert(cut)
    case .transpose: return transpose()
    case .tab: return .complete(String(text[..<cursor]))
    case .enter: return finish()
    case .clearScreen: return .clearScreen
    case .interrupt:
      reset()
      return .cancel
    case .endOfInput:
      if text.isEmpty { return .endOfInput }
      return cursor < text.count ? remove(cursor..<cursor + 1) : .bell
    case .suspend: return .suspend
    case .unknown: return .bell
    }
  }

  private mutating func finish() -> Action {
    let line = self.line
    history.append(line)
    reset()
    return .submit(line)
  }

  private mutating func reset() {
    text = []
    cursor = 0
    draft = []
    position = history.lines.count
  }
}
