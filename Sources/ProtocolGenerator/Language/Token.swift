// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The smallest meaningful piece of a definition file.
struct Token {
  enum Kind: Equatable {
    case identifier(String)
    case number(Int)
    case text(String)
    case punctuation(Character)
    /// A `///` line, without the slashes.
    case documentation(String)
    /// A `//@` comment, without the mark; `isTrailing` when something else stands before it on its line.
    case annotation(String, isTrailing: Bool)
    case end
  }

  var kind: Kind
  var position: SourcePosition

  /// How an error message names it.
  var description: String {
    switch kind {
    case .identifier(let name): "'\(name)'"
    case .number(let value): "'\(value)'"
    case .text(let text): "\"\(text)\""
    case .punctuation(let character): "'\(character)'"
    case .documentation: "a documentation comment"
    case .annotation: "an annotation"
    case .end: "the end of the file"
    }
  }
}
