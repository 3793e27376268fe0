// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import Testing

@Suite struct QuotingTests {
  @Test(arguments: [("a", "a"), ("a b", "'a b'"), ("", "''"), ("it's", "'it'\\''s'"), ("a,b=c/d", "a,b=c/d")])
  func shell(_ word: String, _ quoted: String) {
    #expect(Quoting.shell(word) == quoted)
  }

  @Test func xml() {
    #expect(Quoting.xml("'\"&<>é") == "&apos;&quot;&amp;&lt;&gt;é")
  }

  @Test(arguments: [
    ("a,,b,c", ["a,b", "c"]), ("", [""]), (",", ["", ""]), ("a,", ["a", ""]), (",,", [","]), (",,,", [",", ""]),
  ])
  func split(_ list: String, _ parts: [String]) {
    #expect(Quoting.split(list) == parts)
  }
}
