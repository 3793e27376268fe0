// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct TableTests {
  private func list(_ rows: [[String]], showsHeader: Bool = true, characters: CharacterSet = .unicode) -> String {
    var table = Table("Id", "Name", "State")
    for row in rows { table.append(row) }
    return table.render(showsHeader: showsHeader, characters: characters)
  }

  @Test func dashesCountTheLastColumnAsIfPadded() {
    #expect(
      list([["1", "test", "running"], ["-", "d1", "shut off"]]) == """
         Id   Name   State
        -----------------------
         1    test   running
         -    d1     shut off

        """)
  }

  @Test func withoutRowsOnlyTheHeadingIsLeft() {
    #expect(list([]) == " Id   Name   State\n--------------------\n")
    #expect(list([], showsHeader: false) == "")
  }

  @Test func aHeadingThatIsNotShownWidensNothing() {
    #expect(list([["1", "t", "running"]], showsHeader: false) == " 1   t   running\n")
  }

  @Test func anEmptyLastCellLeavesItsBlanks() {
    var table = Table("Name", "Title")
    table.append(["test", ""])
    #expect(table.render() == " Name   Title\n---------------\n test   \n")
  }

  @Test func columnsCountWhatTheTerminalShows() {
    #expect(
      list([["1", "日本語", "running"], ["-", "ünïcödé", "shut off"], ["-", "e\u{301}x", "idle"]]) == """
         Id   Name      State
        --------------------------
         1    日本語    running
         -    ünïcödé   shut off
         -    e\u{301}x        idle

        """)
  }

  @Test func whatCannotBeShownIsEscaped() {
    #expect(
      list([["1", "a\tb", "x"]], characters: .ascii)
        == " Id   Name     State\n----------------------\n 1    a\\x09b   x\n")
    #expect(CharacterSet.unicode.visible("\u{85}x\u{1B}") == "\\xff\\xffx\\x1b")
    #expect(CharacterSet.ascii.visible("日") == "\\xff\\xff\\xff")
    #expect(CharacterSet.unicode.visible("日") == "日")
  }

  @Test(arguments: [
    ([:], CharacterSet.ascii), (["LANG": "C.UTF-8"], .unicode), (["LANG": "de_DE.utf8@euro"], .unicode),
    (["LANG": "C.UTF-8", "LC_ALL": "C"], .ascii), (["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"], .unicode),
    (["LANG": "C.UTF-8", "LC_ALL": ""], .unicode), (["LANG": "de_DE.ISO-8859-1"], .ascii),
  ])
  func theLocaleChoosesCharacters(_ environment: [String: String], _ expected: CharacterSet) {
    #expect(CharacterSet(environment: environment) == expected)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("😀", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{200B}", 0),
    ("🇩🇪", 2), ("\u{AD}", 1), ("─", 1),
  ])
  func widths(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test func labelsArePaddedToTheColumn() {
    var lines = KeyValueLines()
    lines.append("Id", "1")
    lines.append("Security label", "x")
    #expect(lines.text == "Id:             1\nSecurity label: x\n")
  }

  @Test(arguments: [
    (0.0414, 3, "0.041"), (0, 1, "0.0"), (1_795_361_829.84, 1, "1795361829.8"), (12.96, 1, "13.0"), (0.05, 3, "0.050"),
    (-0.01, 1, "0.0"), (-1.26, 1, "-1.3"),
  ])
  func decimals(_ value: Double, _ places: Int, _ text: String) {
    #expect(Decimals.text(value, places: places) == text)
  }
}
