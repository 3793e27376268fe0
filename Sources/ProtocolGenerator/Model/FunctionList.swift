// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The functions of libvirt's public headers, as `protocol/functions.txt` lists them.
package struct FunctionList: Sendable {
  /// One function.
  package struct Function: Sendable {
    package var name: String
    /// The release that brought it.
    package var since: String
    /// Why nothing here stands for it; `nil` for the others.
    package var reason: String?
  }

  /// The headers in the order of the list, and the functions of each.
  package private(set) var headers: [(name: String, functions: [Function])] = []

  /// - Throws: ``SourceError`` for a line that cannot be understood, a function in no header or one that is listed twice.
  package init(_ text: String, file: String = "functions.txt") throws(SourceError) {
    var seen: Set<Substring> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let position = SourcePosition(file: file, line: index + 1)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        headers.append((String(line.dropFirst().dropLast()), []))
        continue
      }
      let isLeftOut = line.hasPrefix("- ")
      let words = (isLeftOut ? line.dropFirst(2) : line).split(separator: " ", maxSplits: 2)
      guard words.count == (isLeftOut ? 3 : 2), words[0].hasPrefix("vir") else {
        throw SourceError(position, "expected a function and its release\(isLeftOut ? ", and a reason" : "")")
      }
      guard !headers.isEmpty else { throw SourceError(position, "'\(words[0])' is in no header") }
      guard seen.insert(words[0]).inserted else { throw SourceError(position, "'\(words[0])' is listed twice") }
      headers[headers.count - 1].functions.append(
        Function(name: String(words[0]), since: String(words[1]), reason: isLeftOut ? String(words[2]) : nil))
    }
  }

  /// All of them.
  package var functions: [Function] { headers.flatMap(\.functions) }
}
