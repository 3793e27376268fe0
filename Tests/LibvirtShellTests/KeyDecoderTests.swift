// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct KeyDecoderTests {
  private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.compactMap { decoder.decode($0) }
  }

  @Test(
    arguments: [
      ("a", [.text("a")]), ("é日😀", [.text("é"), .text("日"), .text("😀")]),
      ("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}", [.home, .left, .interrupt, .endOfInput, .end, .right]),
      ("\u{8}\u{7F}\t\r\n", [.backspace, .backspace, .tab, .enter, .enter]),
      ("\u{B}\u{C}\u{E}\u{10}\u{14}", [.killToEnd, .clearScreen, .down, .up, .transpose]),
      ("\u{15}\u{17}\u{19}\u{1A}", [.killToStart, .killBlankWordLeft, .yank, .suspend]),
      ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
      ("\u{1B}OA\u{1B}OH\u{1B}OF", [.up, .home, .end]),
      (
        "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~\u{1B}[3~",
        [.home, .end, .home, .end, .home, .end, .delete]
      ),
      ("\u{1B}[1;5C\u{1B}[1;5D\u{1B}[1;3C\u{1B}[1;2C", [.wordRight, .wordLeft, .wordRight, .right]),
      ("\u{1B}b\u{1B}f\u{1B}d\u{1B}\u{7F}", [.wordLeft, .wordRight, .killWordRight, .killWordLeft]),
      ("\u{1B}[200~x\u{1B}[Z\u{1B}q", [.unknown, .text("x"), .unknown, .unknown]),
      ("\u{1B}\u{1B}[A", [.up]),
    ] as [(String, [Key])])
  func decodes(_ text: String, _ expected: [Key]) {
    #expect(keys(text.utf8) == expected)
  }

  @Test func brokenCharactersDoNotSwallowWhatFollows() {
    #expect(keys([0xC3, 0x61]) == [.text("a")])
    #expect(keys([0xFF, 0x61]) == [.unknown, .text("a")])
    #expect(keys([0xE0, 0x80, 0x80, 0x61]) == [.unknown, .text("a")])
    #expect(keys([0xE6, 0x97, 0x1B, 0x5B, 0x41]) == [.up])
  }

  @Test func anEndlessSequenceTakesNoMemory() {
    #expect(
      keys([0x1B, 0x5B] + Array(repeating: UInt8(ascii: "1"), count: 100_000) + [0x41, 0x61]) == [.up, .text("a")])
  }

  /// Bytes in any order are some keys and never a crash. The seed is fixed: a failure repeats.
  @Test func anyBytesAreKeys() {
    var state: UInt64 = 0x5EED
    var decoder = KeyDecoder()
    var editor = LineEditor(history: History(["uri", "list --all"], capacity: 5))
    for _ in 0..<100_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      guard let key = decoder.decode(UInt8(truncatingIfNeeded: state >> 33)) else { continue }
      _ = editor.handle(key)
      #expect((0...editor.text.count).contains(editor.cursor))
    }
  }
}
