// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reads libvirt's configuration syntax: assignments of strings, numbers and lists.
struct ConfigurationParser {
  /// One assignment.
  struct Entry: Sendable, Hashable {
    let name: String
    let value: ConfigurationValue
  }

  /// Lists nested deeper than this are refused instead of exhausting the stack.
  private static let maximumDepth = 32

  private let path: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ file: ClientEnvironment.File) {
    path = file.path
    bytes = Array(file.contents.utf8)
  }

  /// - Throws: a configuration syntax error naming file and line.
  static func parse(_ file: ClientEnvironment.File) throws(ConnectionURIError) -> [Entry] {
    var parser = ConfigurationParser(file)
    return try parser.parseFile()
  }

  private mutating func parseFile() throws(ConnectionURIError) -> [Entry] {
    var entries: [Entry] = []
    while true {
      skipBlanks(includingLines: true)
      guard let byte = current else { return entries }
      if byte == UInt8(ascii: "#") {
        skipComment()
        continue
      }
      entries.append(try parseAssignment())
      try parseSeparator()
    }
  }

  private mutating func parseAssignment() throws(ConnectionURIError) -> Entry {
    guard let first = current, first.isASCIILetter else { throw failure("expecting a name") }
    let start = position
    while let byte = current, byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") { position += 1 }
    let name = text(start..<position)
    skipBlanks(includingLines: false)
    guard accept("=") else { throw failure("expecting an assignment") }
    skipBlanks(includingLines: false)
    return Entry(name: name, value: try parseValue(depth: 0))
  }

  private mutating func parseSeparator() throws(ConnectionURIError) {
    skipBlanks(includingLines: false)
    if current == UInt8(ascii: "#") { skipComment() }
    guard let byte = current, !byte.isEndOfLine else { return }
    guard accept(";") else { throw failure("expecting a separator") }
  }

  private mutating func parseValue(depth: Int) throws(ConnectionURIError) -> ConfigurationValue {
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try parseString())
    case UInt8(ascii: "["): return .list(try parseList(depth: depth + 1))
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return .number(try parseNumber())
    case .some(let byte) where byte.isASCIIDigit: return .number(try parseNumber())
    default: throw failure("expecting a value")
    }
  }

  private mutating func parseString() throws(ConnectionURIError) -> String {
    let tripled = bytes[position...].starts(with: "\"\"\"".utf8)
    let quote = bytes[position]
    position += tripled ? 3 : 1
    let start = position
    while let byte = current {
      if tripled {
        if bytes[position...].starts(with: "\"\"\"".utf8) {
          defer { position += 3 }
          return text(start..<position)
        }
        if byte == UInt8(ascii: "\n") { line += 1 }
      } else if byte == quote {
        defer { position += 1 }
        return text(start..<position)
      } else if byte.isEndOfLine {
        break
      }
      position += 1
    }
    throw failure("unterminated string")
  }

  private mutating func parseNumber() throws(ConnectionURIError) -> String {
    let start = position
    if current?.isASCIIDigit == false { position += 1 }
    let digits = position
    while let byte = current, byte.isASCIIDigit { position += 1 }
    guard position > digits else { throw failure("unterminated number") }
    return text(start..<position)
  }

  private mutating func parseList(depth: Int) throws(ConnectionURIError) -> [ConfigurationValue] {
    guard depth <= Self.maximumDepth else { throw failure("lists are nested too deeply") }
    position += 1
    var values: [ConfigurationValue] = []
    skipBlanks(includingLines: true)
    while current != UInt8(ascii: "]"), current != nil || !values.isEmpty {
      values.append(try parseValue(depth: depth))
      skipBlanks(includingLines: true)
      guard current != nil, current != UInt8(ascii: "]") else { break }
      guard accept(",") else { throw failure("expecting a separator in list") }
      skipBlanks(includingLines: true)
    }
    guard accept("]") else { throw failure("list is not closed with ]") }
    return values
  }

  // MARK: Characters

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks(includingLines: Bool) {
    while let byte = current {
      if byte.isEndOfLine {
        guard includingLines else { return }
        if byte == UInt8(ascii: "\n") { line += 1 }
      } else if !byte.isOneOf(" \t") {
        return
      }
      position += 1
    }
  }

  private mutating func skipComment() {
    while let byte = current, !byte.isEndOfLine { position += 1 }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func failure(_ what: String) -> ConnectionURIError {
    .configurationSyntax("\(path):\(line): \(what)")
  }
}

extension UInt8 {
  fileprivate var isEndOfLine: Bool { isOneOf("\r\n") }
}
