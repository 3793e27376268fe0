// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What `//@` comments say about a declaration: names, most of them with a value.
struct Annotations {
  private(set) var entries: [(name: String, value: String, position: SourcePosition)] = []

  /// Adds the entries of one comment, which are separated by semicolons.
  mutating func add(_ text: String, at position: SourcePosition) {
    for part in text.split(separator: ";") {
      let entry = trimmed(part)
      guard !entry.isEmpty else { continue }
      let name = entry.prefix { $0 != " " }
      entries.append((String(name), trimmed(entry.dropFirst(name.count)), position))
    }
  }

  subscript(name: String) -> String? {
    entries.first { $0.name == name }?.value
  }

  /// The comma-separated values of `name`.
  func list(_ name: String) -> [String] {
    (self[name] ?? "").split(separator: ",").map { trimmed($0) }
  }

  func contains(_ name: String) -> Bool { self[name] != nil }

  /// Refuses names other than `names`, and names given twice.
  func check(only names: Set<String>, on subject: String) throws(SourceError) {
    var seen: Set<String> = []
    for entry in entries {
      guard names.contains(entry.name) else {
        throw SourceError(entry.position, "annotation '\(entry.name)' means nothing on \(subject)")
      }
      guard seen.insert(entry.name).inserted else {
        throw SourceError(entry.position, "annotation '\(entry.name)' is given twice")
      }
    }
  }
}

/// What stands in front of a declaration, or behind it on its line.
struct Remarks {
  var documentation: [String] = []
  var annotations = Annotations()
}
