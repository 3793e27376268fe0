// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reads GLib's syntax of key files: groups in brackets, and assignments in them.
///
/// Blanks before a line, around the equals sign and after a key do not count; those at the end of a value do. Lines that
/// begin with `#` are comments. Of several assignments to a key the last counts.
enum AuthenticationFileParser {
  static func parse(_ contents: SecretBytes, path: String) throws(ConnectionURIError) -> [String: [String: SecretBytes]]
  {
    try contents.withUnsafeBytes { (bytes) throws(ConnectionURIError) in
      var groups: [String: [String: SecretBytes]] = [:]
      var group: String?
      var number = 0
      var rest = bytes[...]
      while !rest.isEmpty {
        number += 1
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        var line = rest[..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        line = line.drop(while: isBlank)
        guard let first = line.first, first != UInt8(ascii: "#") else { continue }
        if first == UInt8(ascii: "["), let name = groupName(line) {
          group = name
          groups[name, default: [:]].merge([:]) { $1 }
        } else if let group, let equals = line.firstIndex(of: UInt8(ascii: "=")), equals > line.startIndex {
          let key = text(trimmedRight(line[..<equals]))
          groups[group]?[key] = value(line[(equals + 1)...].drop(while: isBlank))
        } else {
          throw .authenticationFile(
            group == nil
              ? "\(path):\(number): expecting a group" : "\(path):\(number): expecting a group or an assignment")
        }
      }
      return groups
    }
  }

  private typealias Line = Slice<UnsafeRawBufferPointer>

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }

  private static func trimmedRight(_ line: Line) -> Line {
    var line = line
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }

  private static func text(_ line: Line) -> String { String(decoding: line, as: UTF8.self) }

  /// The name in brackets; `nil` when the line is no such thing.
  private static func groupName(_ line: Line) -> String? {
    let line = trimmedRight(line)
    guard line.count > 2, line.last == UInt8(ascii: "]") else { return nil }
    let name = line.dropFirst().dropLast()
    guard !name.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 < 32 }) else { return nil }
    return text(name)
  }

  /// A value with its escape sequences replaced; what is none stays as it is. No copy of it is made elsewhere.
  private static func value(_ escaped: Line) -> SecretBytes {
    SecretBytes(capacity: escaped.count) { target in
      var count = 0
      var position = escaped.startIndex
      while position < escaped.endIndex {
        var byte = escaped[position]
        position += 1
        if byte == UInt8(ascii: "\\"), position < escaped.endIndex, let replacement = replacement(escaped[position]) {
          byte = replacement
          position += 1
        }
        // What is replaced is never longer than what it replaces.
        target[count] = byte
        count += 1
      }
      return count
    }
  }

  private static func replacement(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "s"): UInt8(ascii: " ")
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "\\"): UInt8(ascii: "\\")
    default: nil
    }
  }
}
