// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What the word before the cursor may become.
package struct CompletionResult: Sendable, Equatable {
  /// The part of the line that the candidates replace, as written: the last word before the cursor.
  package var word: String
  /// What it may become, sorted.
  package var candidates: [String]

  /// Creates a result.
  package init(word: String, candidates: [String]) {
    self.word = word
    self.candidates = candidates
  }
}
