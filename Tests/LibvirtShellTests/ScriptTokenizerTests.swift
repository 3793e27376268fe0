// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct ScriptTokenizerTests {
  /// All tokens of a script up to its end; `;` stands for the end of a command.
  private func words(_ script: String) throws -> [String] {
    var tokenizer = ScriptTokenizer(script)
    var words: [String] = []
    while true {
      switch try tokenizer.next() {
      case .word(let word): words.append(word)
      case .endOfCommand: words.append(";")
      case .end: return words
      }
    }
  }

  @Test(arguments: [
    ("", []),
    (" \t ", []),
    ("uri", ["uri"]),
    ("  dominfo \t test  ", ["dominfo", "test"]),
    ("uri;hostname", ["uri", ";", "hostname"]),
    ("uri\nhostname\n", ["uri", ";", "hostname", ";"]),
    (";;uri", [";", ";", "uri"]),
    ("# a comment", []),
    ("uri # a; comment\nuri", ["uri", ";", "uri"]),
    ("uri;#c", ["uri", ";"]),
    ("echo a#b", ["echo", "a#b"]),
    (##"echo \# c"##, ["echo", "#", "c"]),
    (#"echo "a b" c\ d 'e f'"#, ["echo", "a b", "c d", "e f"]),
    (#"echo a"b c"d"#, ["echo", "ab cd"]),
    (#"echo "a;b" 'c;d' \;"#, ["echo", "a;b", "c;d", ";"]),
    (#"echo "" ''"#, ["echo", "", ""]),
    (#""uri""#, ["uri"]),
    (#"\uri"#, ["uri"]),
    (#"echo "a\b" 'c\d'"#, ["echo", "ab", #"c\d"#]),
    (#"echo "a\"b" "c\\d""#, ["echo", #"a"b"#, #"c\d"#]),
    (#"echo 'x"y' "x'y""#, ["echo", #"x"y"#, "x'y"]),
    ("echo a\\\nb", ["echo", "ab"]),
    ("echo \"a\\\nb\"", ["echo", "ab"]),
    ("echo \"a\nb\"", ["echo", "a\nb"]),
    ("echo 'never closed; uri", ["echo", "never closed; uri"]),
    ("define 日本語.xml", ["define", "日本語.xml"]),
  ])
  func splits(_ script: String, _ expected: [String]) throws {
    #expect(try words(script) == expected)
  }

  @Test(arguments: [(#"echo "a"#, #"missing ""#), (#"uri; echo ""#, #"missing ""#), (#"echo a\"#, #"dangling \"#)])
  func refuses(_ script: String, _ message: String) {
    #expect(throws: UsageError(message)) { try words(script) }
  }

  @Test func endsForGood() throws {
    var tokenizer = ScriptTokenizer("a")
    #expect(try tokenizer.next() == .word("a"))
    #expect(try tokenizer.next() == .end)
    #expect(try tokenizer.next() == .end)
  }

  @Test func literalWordsAreNotInterpreted() throws {
    var source = LiteralWords(["echo", "a;b", "'c'", "#", ""])
    var words: [String] = []
    while case .word(let word) = try source.next() { words.append(word) }
    #expect(words == ["echo", "a;b", "'c'", "#", ""])
  }
}
