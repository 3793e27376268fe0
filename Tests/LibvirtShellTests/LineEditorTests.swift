// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct LineEditorTests {
  private func editor(_ keys: String = "", history: [String] = []) -> LineEditor {
    var editor = LineEditor(history: History(history, capacity: 10))
    for character in keys { _ = editor.handle(.text(character)) }
    return editor
  }

  /// The line with `|` where the cursor is.
  private func shown(_ editor: LineEditor) -> String {
    String(editor.text[..<editor.cursor]) + "|" + String(editor.text[editor.cursor...])
  }

  @Test(
    arguments: [
      ([.left, .left], "list --a|ll"),
      ([.home], "|list --all"),
      ([.home, .right], "l|ist --all"),
      ([.home, .end], "list --all|"),
      ([.wordLeft], "list --|all"),
      ([.wordLeft, .wordLeft], "|list --all"),
      ([.home, .wordRight], "list| --all"),
      ([.home, .wordRight, .wordRight], "list --all|"),
      ([.backspace], "list --al|"),
      ([.home, .delete], "|ist --all"),
      ([.home, .endOfInput], "|ist --all"),
      ([.left, .killToEnd], "list --al|"),
      ([.left, .killToStart], "|l"),
      ([.killWordLeft], "list --|"),
      ([.killBlankWordLeft], "list |"),
      ([.home, .killWordRight], "| --all"),
      ([.killBlankWordLeft, .home, .yank], "--all|list "),
      ([.transpose], "list --all|"),
      ([.home, .right, .transpose], "il|st --all"),
      ([.left, .text("é")], "list --alé|l"),
    ] as [([Key], String)])
  func edits(_ keys: [Key], _ expected: String) {
    var editor = editor("list --all")
    for key in keys { #expect(editor.handle(key) == .redraw) }
    #expect(shown(editor) == expected)
  }

  @Test(arguments: [
    Key.left, .wordLeft, .backspace, .delete, .killToEnd, .killToStart, .killWordLeft, .yank, .transpose, .up, .down,
    .right, .wordRight, .unknown,
  ])
  func ringsWhenThereIsNothingToDo(_ key: Key) {
    var editor = editor()
    #expect(editor.handle(key) == .bell)
    #expect(shown(editor) == "|")
  }

  @Test func combiningMarksJoinTheirCharacter() {
    var editor = editor("e")
    #expect(editor.handle(.text("\u{301}")) == .redraw)
    #expect(editor.text.count == 1)
    #expect(editor.handle(.backspace) == .redraw)
    #expect(editor.line == "")
  }

  @Test func enterSubmitsAndRemembers() {
    var editor = editor("uri")
    #expect(editor.handle(.enter) == .submit("uri"))
    #expect(editor.line == "")
    #expect(editor.history.lines == ["uri"])
    #expect(editor.handle(.enter) == .submit(""))
    #expect(editor.history.lines == ["uri"])
  }

  @Test func arrowsWalkTheHistoryAndComeBackToTheDraft() {
    var editor = editor("new", history: ["one", "two"])
    #expect(editor.handle(.up) == .redraw)
    #expect(shown(editor) == "two|")
    #expect(editor.handle(.up) == .redraw)
    #expect(shown(editor) == "one|")
    #expect(editor.handle(.up) == .bell)
    #expect(editor.handle(.down) == .redraw)
    #expect(editor.handle(.down) == .redraw)
    #expect(shown(editor) == "new|")
    #expect(editor.handle(.down) == .bell)
  }

  @Test func interruptAbandonsTheLine() {
    var editor = editor("abc", history: ["one"])
    _ = editor.handle(.up)
    #expect(editor.handle(.interrupt) == .cancel)
    #expect(shown(editor) == "|")
    #expect(editor.history.lines == ["one"])
    #expect(editor.handle(.up) == .redraw)
    #expect(editor.line == "one")
  }

  @Test func endOfInputCountsOnlyOnAnEmptyLine() {
    var editor = editor("a")
    #expect(editor.handle(.endOfInput) == .bell)
    _ = editor.handle(.backspace)
    #expect(editor.handle(.endOfInput) == .endOfInput)
  }

  @Test func tabAsksForWhatIsBeforeTheCursor() {
    var editor = editor("list --all")
    _ = editor.handle(.left)
    #expect(editor.handle(.tab) == .complete("list --al"))
  }

  @Test func oneCandidateIsTakenWithABlank() {
    var editor = editor("domi")
    #expect(editor.complete(CompletionResult(word: "domi", candidates: ["dominfo"])) == .redraw)
    #expect(shown(editor) == "dominfo |")
  }

  @Test func aDirectoryIsTakenWithoutABlank() {
    var editor = editor("define /e")
    #expect(editor.complete(CompletionResult(word: "/e", candidates: ["/etc/"])) == .redraw)
    #expect(shown(editor) == "define /etc/|")
  }

  @Test func severalCandidatesAreTakenAsFarAsTheyAgreeThenListed() {
    var editor = editor("su")
    let candidates = ["suspend", "suspicious"]
    #expect(editor.complete(CompletionResult(word: "su", candidates: candidates)) == .redraw)
    #expect(shown(editor) == "susp|")
    #expect(editor.complete(CompletionResult(word: "susp", candidates: candidates)) == .bell)
    #expect(editor.handle(.tab) == .complete("susp"))
    #expect(editor.complete(CompletionResult(word: "susp", candidates: candidates)) == .list(candidates))
    _ = editor.handle(.text("x"))
    #expect(editor.complete(CompletionResult(word: "suspx", candidates: candidates)) == .bell)
  }

  @Test func aCompletionThatDoesNotFitTheLineIsDropped() {
    var editor = editor("uri")
    #expect(editor.complete(CompletionResult(word: "list", candidates: ["list"])) == .bell)
    #expect(editor.complete(CompletionResult(word: "uri", candidates: [])) == .bell)
    #expect(shown(editor) == "uri|")
  }

  @Test func theHistoryKeepsTheLastLines() {
    var history = History(["a", "b", "c"], capacity: 2)
    #expect(history.lines == ["b", "c"])
    history.append("c")
    history.append("")
    history.append("d")
    #expect(history.lines == ["c", "d"])
    var none = History(["a"], capacity: 0)
    none.append("b")
    #expect(none.lines.isEmpty)
  }
}
