// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LibvirtShell

@Suite struct ConsoleInputTests {
  @Test(arguments: [
    ("", "", false), ("abc", "abc", false), ("\u{1D}", "", true), ("ab\u{1D}cd", "ab", true),
    ("ab\u{1D}\u{1D}", "ab", true),
  ])
  func splits(_ typed: String, _ text: String, _ leaves: Bool) {
    let input = ConsoleInput(Array(typed.utf8), escape: .standard)
    #expect(String(decoding: input.text, as: UTF8.self) == text)
    #expect(input.leaves == leaves)
  }

  @Test(arguments: [("^]", "^] (Ctrl + ])"), ("^A", "^A (Ctrl + A)"), ("Q", "Q")])
  func escapesAreNamedAsTheyWereWritten(_ name: String, _ description: String) {
    #expect(ConsoleEscape(name)?.description == description)
  }
}
