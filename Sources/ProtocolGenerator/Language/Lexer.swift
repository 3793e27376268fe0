// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Cuts the text of a definition file into tokens.
///
/// Understands both our own files (`///` and `//@` comments) and libvirt's (`%` lines, which are meant for the C
/// compiler, and `/* */` comments); both are skipped unless they carry meaning.
struct Lexer {
  private let bytes: [UInt8]
  private var index = 0
  private var position: SourcePosition
  /// Whether a token has been seen on the current line.
  private var lineHasToken = false

  init(text: String, file: String) {
    bytes = Array(text.utf8)
    position = SourcePosition(file: file, line: 1)
  }

  /// All tokens, the last being `.end`.
  static func tokens(of text: String, file: String) throws(SourceError) -> [Token] {
    var lexer = Lexer(text: text, file: file)
    var tokens: [Token] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private func byte(at offset: Int = 0) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private mutating func advance() {
    if bytes[index] == UInt8(ascii: "\n") {
      position.line += 1
      lineHasToken = false
    }
    index += 1
  }

  private mutating func take(while condition: (UInt8) -> Bool) -> String {
    let start = index
    while let byte = byte(), condition(byte) { advance() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func restOfLine() -> String {
    take { $0 != UInt8(ascii: "\n") }
  }

  private mutating func next() throws(SourceError) -> Token {
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        advance()
      case UInt8(ascii: "%") where !lineHasToken:
        _ = restOfLine()
      case UInt8(ascii: "/"):
        if let token = try comment() { return token }
      default:
        return try token(startingWith: byte)
      }
    }
    return Token(kind: .end, position: position)
  }

  /// Skips a comment, or returns it when it carries meaning.
  private mutating func comment() throws(SourceError) -> Token? {
    let start = position
    switch byte(at: 1) {
    case UInt8(ascii: "*"):
      index += 2
      while byte() != UInt8(ascii: "*") || byte(at: 1) != UInt8(ascii: "/") {
        guard byte() != nil else { throw SourceError(start, "comment is never closed") }
        advance()
      }
      index += 2
      return nil
    case UInt8(ascii: "/"):
      let isTrailing = lineHasToken
      let text = restOfLine().dropFirst(2)
      if text.first == "/" {
        return Token(kind: .documentation(withoutMargin(text.dropFirst())), position: start)
      }
      if text.first == "@" {
        return Token(kind: .annotation(trimmed(text.dropFirst()), isTrailing: isTrailing), position: start)
      }
      return nil
    default:
      throw SourceError(start, "unexpected '/'")
    }
  }

  private mutating func token(startingWith byte: UInt8) throws(SourceError) -> Token {
    let start = position
    lineHasToken = true
    if Self.isLetter(byte) {
      return Token(kind: .identifier(take { Self.isLetter($0) || Self.isDigit($0) }), position: start)
    }
    if Self.isDigit(byte) || byte == UInt8(ascii: "-") {
      let text = take { Self.isDigit($0) || Self.isLetter($0) || $0 == UInt8(ascii: "-") }
      guard let value = number(text) else { throw SourceError(start, "'\(text)' is not a number") }
      return Token(kind: .number(value), position: start)
    }
    if byte == UInt8(ascii: "\"") {
      advance()
      let text = take { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\n") }
      guard self.byte() == UInt8(ascii: "\"") else { throw SourceError(start, "text is never closed") }
      advance()
      return Token(kind: .text(text), position: start)
    }
    let character = Character(UnicodeScalar(byte))
    guard "{}()[]<>;:,=*".contains(character) else { throw SourceError(start, "unexpected '\(character)'") }
    advance()
    return Token(kind: .punctuation(character), position: start)
  }

  /// Decimal, `0x` hexadecimal or, with a leading zero, octal, as in C.
  private func number(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let magnitude =
      if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
        Int(digits.dropFirst(2), radix: 16)
      } else if digits.count > 1, digits.hasPrefix("0") {
        Int(digits.dropFirst(), radix: 8)
      } else {
        Int(digits)
      }
    return magnitude.map { isNegative ? -$0 : $0 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// The text without blanks around it.
func trimmed(_ text: some StringProtocol) -> String {
  let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
  let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
  return String(text[start..<end])
}

/// `text` without the space that sets it off from the comment's slashes; what more there is indents it.
func withoutMargin(_ text: some StringProtocol) -> String {
  let indented = text.first == " " ? text.dropFirst() : text[...]
  let end = indented.lastIndex { !$0.isWhitespace }.map { indented.index(after: $0) } ?? indented.startIndex
  return String(indented[..<end])
}
