// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a libvirt source tree's protocol differs from ours.
struct ProtocolDifference {
  struct Change {
    var name: String
    var ours: String
    var theirs: String
  }

  /// Things of one kind: procedures, types or constants.
  struct Section {
    var title: String
    /// In the tree, not in our files.
    var added: [(name: String, description: String)] = []
    /// In our files, not in the tree: removed there, or newer than the tree.
    var onlyHere: [String] = []
    var changed: [Change] = []
  }

  var sections: [Section]

  init(ours: ProtocolShape, theirs: ProtocolShape) {
    sections = [
      Self.compare("procedures", ours.procedures, theirs.procedures),
      Self.compare("types", ours.types, theirs.types),
      Self.compare(
        "constants", ours.constants.mapValues { String($0) }, theirs.constants.mapValues { String($0) }),
    ]
  }

  private static func compare(_ title: String, _ ours: [String: String], _ theirs: [String: String]) -> Section {
    var section = Section(title: title)
    for (name, description) in theirs.sorted(by: { $0.key < $1.key }) {
      if let known = ours[name] {
        if known != description { section.changed.append(Change(name: name, ours: known, theirs: description)) }
      } else {
        section.added.append((name, description))
      }
    }
    section.onlyHere = ours.keys.filter { theirs[$0] == nil }.sorted()
    return section
  }

  /// Whether the tree has something that our files do not say, or say otherwise.
  var needsWork: Bool { sections.contains { !$0.added.isEmpty || !$0.changed.isEmpty } }

  /// The report, for people.
  var text: String {
    var lines: [String] = []
    for section in sections {
      lines.append(
        "\(section.title): \(section.added.count) added, \(section.changed.count) changed, "
          + "\(section.onlyHere.count) only here")
      for (name, description) in section.added { lines.append("  + \(name): \(description)") }
      for change in section.changed {
        lines.append("  ~ \(change.name)")
        lines.append("      ours:   \(change.ours)")
        lines.append("      theirs: \(change.theirs)")
      }
      for name in section.onlyHere { lines.append("  - \(name)") }
    }
    lines.append(
      needsWork
        ? "The tree has what the definition lacks: see the lines with '+' and '~'."
        : "The definition has everything that the tree has.")
    return lines.joined(separator: "\n") + "\n"
  }
}
