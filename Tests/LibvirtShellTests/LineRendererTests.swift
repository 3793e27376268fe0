// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct LineRendererTests {
  @Test func drawsOverItself() {
    var renderer = LineRenderer()
    #expect(renderer.draw(prompt: "# ", text: Array("abc"), cursor: 1, columns: 80) == "\r\u{1B}[J# abc\r\u{1B}[3C")
    #expect(renderer.draw(prompt: "# ", text: [], cursor: 0, columns: 80) == "\r\u{1B}[J# \r\u{1B}[2C")
  }

  @Test func climbsBackFromTheRowsItTook() {
    var renderer = LineRenderer()
    #expect(
      renderer.draw(prompt: "# ", text: Array("abcdef"), cursor: 6, columns: 4)
        == "\r\u{1B}[J# ab\r\ncdef\r\n\r")
    #expect(
      renderer.draw(prompt: "# ", text: Array("abcde"), cursor: 1, columns: 4)
        == "\u{1B}[2A\r\u{1B}[J# ab\r\ncde\u{1B}[1A\r\u{1B}[3C")
    #expect(renderer.leave(prompt: "# ", text: Array("abc"), columns: 4) == "\r\u{1B}[J# ab\r\nc\r\u{1B}[1C\r\n")
  }

  @Test func wideCharactersDoNotStraddleRows() {
    var renderer = LineRenderer()
    #expect(
      renderer.draw(prompt: "#", text: Array("日本"), cursor: 1, columns: 4)
        == "\r\u{1B}[J#日\r\n本\r\u{1B}[0C"
        .replacing("\u{1B}[0C", with: ""))
  }

  @Test func listsReadDownwards() {
    #expect(ColumnList.render(["a", "bb", "c", "d", "e"], columns: 12) == "a   c   e\nbb  d\n")
    #expect(ColumnList.render(["wide", "x"], columns: 3) == "wide\nx\n")
    #expect(ColumnList.render([], columns: 80) == "")
  }
}
