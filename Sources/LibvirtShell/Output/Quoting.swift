// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Texts made safe for where they are used.
package enum Quoting {
  /// A word as a POSIX shell takes it back: as it is when nothing in it is special, otherwise in single quotes.
  package static func shell(_ word: String) -> String {
    let special = "\t\r\n !\"#$&'()*;<>?[\\]^`{|}~"
    if !word.isEmpty, !word.contains(where: special.contains) { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// A text for XML, in an element or an attribute.
  package static func xml(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "'": result += "&apos;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }

  /// The parts of a list with commas; two commas are one that belongs to a part.
  package static func split(_ list: String) -> [String] {
    var parts = [""]
    var rest = list.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == ",", rest.first == "," {
        rest.removeFirst()
        parts[parts.count - 1].append(",")
      } else if scalar == "," {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return parts
  }
}
