// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Words from the program's own command line: one command, no quoting, no `;`, no comments.
package struct LiteralWords: TokenSource {
  private var words: ArraySlice<String>

  /// Creates a source of these words.
  package init(_ words: [String]) {
    self.words = words[...]
  }

  package mutating func next() throws(UsageError) -> ScriptToken {
    words.popFirst().map(ScriptToken.word) ?? .end
  }
}
