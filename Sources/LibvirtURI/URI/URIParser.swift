// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reads RFC 3986 references the way libvirt's URI library does.
///
/// It is stricter in two places where leniency only helps an attacker: an escaped NUL, which would cut a C string
/// short, is an error, and so are blanks, controls and bytes above 127 inside the brackets of a host.
struct URIParser {
  private let bytes: [UInt8]
  private var position = 0
  private var parts = URIParts()

  /// - Returns: the components, or `nil` when `text` is no URI reference.
  static func parse(_ text: String) -> URIParts? {
    let bytes = Array(text.utf8)
    var absolute = URIParser(bytes: bytes)
    if absolute.parseAbsolute() { return absolute.parts }
    var relative = URIParser(bytes: bytes)
    return relative.parseRelative() ? relative.parts : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func parseAbsolute() -> Bool {
    guard let first = current, first.isASCIILetter else { return false }
    skip(while: { $0.isASCIILetter || $0.isASCIIDigit || $0.isOneOf("+-.") })
    parts.scheme = Array(bytes[..<position])
    return accept(":") && parseHierarchy(firstSegmentMayHoldColon: true) && parseTail()
  }

  private mutating func parseRelative() -> Bool {
    parseHierarchy(firstSegmentMayHoldColon: false) && parseTail()
  }

  private mutating func parseHierarchy(firstSegmentMayHoldColon: Bool) -> Bool {
    if current == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
      position += 2
      guard parseAuthority() else { return false }
      return parsePath(from: position, mustStartWithSlash: true)
    }
    let start = position
    if !firstSegmentMayHoldColon {
      guard skipPathCharacters(stoppingAt: UInt8(ascii: ":")) else { return false }
      if current == UInt8(ascii: ":") { return false }
    }
    return parsePath(from: start, mustStartWithSlash: false)
  }

  private mutating func parsePath(from start: Int, mustStartWithSlash: Bool) -> Bool {
    // After an authority anything but a slash ends the path, and then has to start a query or a fragment.
    if !mustStartWithSlash || current == UInt8(ascii: "/") {
      guard skipPathCharacters(stoppingAt: nil) else { return false }
    }
    guard let path = PercentCoding.decode(bytes[start..<position]) else { return false }
    parts.path = path
    return true
  }

  private mutating func parseTail() -> Bool {
    if accept("?") {
      let start = position
      guard skip(orEscape: { $0.isURIPathCharacter || $0.isOneOf("/?") }),
        PercentCoding.decode(bytes[start..<position]) != nil
      else { return false }
      parts.query = Array(bytes[start..<position])
    }
    if accept("#") {
      let start = position
      guard skip(orEscape: { $0.isURIPathCharacter || $0.isOneOf("/?[]") }),
        let fragment = PercentCoding.decode(bytes[start..<position])
      else { return false }
      parts.fragment = fragment
    }
    return current == nil
  }

  private mutating func parseAuthority() -> Bool {
    let start = position
    if skip(orEscape: { $0.isURINameCharacter || $0 == UInt8(ascii: ":") }), current == UInt8(ascii: "@") {
      guard let user = PercentCoding.decode(bytes[start..<position]) else { return false }
      // Nobody is called by no name: an empty user is none.
      parts.user = user.isEmpty ? nil : user
      position += 1
    } else {
      position = start
    }
    guard parseHost() else { return false }
    guard accept(":") else { return true }
    guard let port = parsePort() else { return false }
    // A port of no host is dropped.
    if parts.host != nil { parts.port = port }
    return true
  }

  private mutating func parseHost() -> Bool {
    let start = position
    if accept("[") {
      skip(while: { $0 > 0x20 && $0 < 0x7f && !$0.isOneOf("]\"<>\\^`{|}") })
      guard accept("]") else { return false }
      // A zone identifier is often written with a bare `%`, so what is no escape here stands for itself.
      guard let host = PercentCoding.decodeLeniently(bytes[start..<position]) else { return false }
      parts.host = host.contains(UInt8(ascii: ":")) ? Array(host.dropFirst().dropLast()) : host
      return true
    }
    guard skip(orEscape: \.isURINameCharacter), let host = PercentCoding.decode(bytes[start..<position]) else {
      return false
    }
    parts.host = host.isEmpty ? nil : host
    return true
  }

  /// - Returns: the number, or `nil` when there are no digits or it needs more than 31 bits.
  private mutating func parsePort() -> Int? {
    let start = position
    skip(while: \.isASCIIDigit)
    guard position > start else { return nil }
    return Int32(String(decoding: bytes[start..<position], as: UTF8.self)).map(Int.init)
  }

  // MARK: Characters

  private var current: UInt8? { peek(0) }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skip(while matches: (UInt8) -> Bool) {
    while let byte = current, matches(byte) { position += 1 }
  }

  /// Skips matching bytes and percent escapes.
  ///
  /// - Returns: `false` at a `%` that starts no escape.
  private mutating func skip(orEscape matches: (UInt8) -> Bool) -> Bool {
    while let byte = current {
      if byte == UInt8(ascii: "%") {
        guard peek(1)?.hexadecimalDigitValue != nil, peek(2)?.hexadecimalDigitValue != nil else { return false }
        position += 3
      } else if matches(byte) {
        position += 1
      } else {
        break
      }
    }
    return true
  }

  private mutating func skipPathCharacters(stoppingAt stop: UInt8?) -> Bool {
    skip(orEscape: { byte in
      if let stop, byte == stop || byte == UInt8(ascii: "/") { return false }
      return byte.isURIPathCharacter || byte == UInt8(ascii: "/")
    })
  }
}
