// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Splits a script into words.
///
/// Blanks separate words; `;` and line ends separate commands; `#` at the start of a word begins a comment. Single
/// quotes take everything literally, double quotes keep blanks, `\` takes the next character literally and joins
/// lines at a line's end. A single quote that is never closed ends with the script.
package struct ScriptTokenizer: TokenSource {
  private var bytes: ArraySlice<UInt8>

  /// Creates a tokenizer over a script.
  package init(_ script: String) {
    bytes = Array(script.utf8)[...]
  }

  package mutating func next() throws(UsageError) -> ScriptToken {
    bytes = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if bytes.first == UInt8(ascii: "#") { bytes = bytes.drop { $0 != UInt8(ascii: "\n") } }
    guard let first = bytes.first else { return .end }
    if first == UInt8(ascii: ";") || first == UInt8(ascii: "\n") {
      bytes.removeFirst()
      return .endOfCommand
    }
    return .word(try word())
  }

  private mutating func word() throws(UsageError) -> String {
    var text: [UInt8] = []
    var isSingleQuoted = false
    var isDoubleQuoted = false
    while let byte = bytes.first {
      let isQuoted = isSingleQuoted || isDoubleQuoted
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "\n"):
        if !isQuoted { return String(decoding: text, as: UTF8.self) }
        text.append(byte)
      case UInt8(ascii: "'") where !isDoubleQuoted: isSingleQuoted.toggle()
      case UInt8(ascii: "\"") where !isSingleQuoted: isDoubleQuoted.toggle()
      case UInt8(ascii: "\\") where !isSingleQuoted:
        bytes.removeFirst()
        guard let escaped = bytes.first else { throw UsageError("dangling \\") }
        if escaped != UInt8(ascii: "\n") { text.append(escaped) }
      default: text.append(byte)
      }
      bytes.removeFirst()
    }
    if isDoubleQuoted { throw UsageError("missing \"") }
    return String(decoding: text, as: UTF8.self)
  }
}
