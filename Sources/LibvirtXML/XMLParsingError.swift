// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Why a text was not accepted as an XML document.
package enum XMLParsingError: Error, Hashable, Sendable {
  /// The text is not well-formed.
  case malformed(Malformation)
  /// The text holds a document type declaration. None is accepted: entities and external files come in by it.
  case documentType(line: Int)
  /// The text is longer than allowed; both in bytes.
  case tooLong(count: Int, limit: Int)
  /// The package was built without the trait that brings libxml2 in.
  case traitDisabled(String)

  /// Where and how a text is not well-formed.
  package struct Malformation: Hashable, Sendable {
    /// The line, counted from 1.
    package var line: Int
    /// libxml2's message, without the line break at its end.
    package var message: String
    /// The offending line and how many bytes of it were read; `nil` when the line is too long to show.
    package var excerpt: Excerpt?

    /// What is wrong in which line.
    package init(line: Int, message: String, excerpt: Excerpt? = nil) {
      self.line = line
      self.message = message
      self.excerpt = excerpt
    }
  }

  /// A line of the text and a position in it.
  package struct Excerpt: Hashable, Sendable {
    /// The line without its end; `nil` for an empty document.
    package var line: String?
    /// How many bytes of the line precede the position.
    package var offset: Int

    /// A line and a position in it.
    package init(line: String?, offset: Int) {
      self.line = line
      self.offset = offset
    }
  }
}

extension XMLParsingError: CustomStringConvertible {
  /// The error, with the line and a pointer below it.
  package var description: String { description(of: "document") }

  /// The error as libvirt words it: `(domain_definition):3: what is wrong`, the line, and a pointer below it.
  ///
  /// - Parameter source: what was parsed, such as `(domain_definition)` or a file's path.
  package func description(of source: String) -> String {
    switch self {
    case .malformed(let malformation):
      "\(source):\(malformation.line): \(malformation.message)\(malformation.pointer)"
    case .documentType(let line):
      "\(source):\(line): document type declarations are not accepted"
    case .tooLong(let count, let limit):
      "\(source): \(count) bytes of XML are over the limit of \(limit)"
    case .traitDisabled(let trait):
      "XML is not available: swift-libvirt was built without its '\(trait)' trait"
    }
  }
}

extension XMLParsingError.Malformation {
  fileprivate var pointer: String {
    guard let excerpt else { return "" }
    return "\n\(excerpt.line ?? "(null)")\n\(String(repeating: "-", count: excerpt.offset))^"
  }
}
