// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Collects lines of Swift, indented by block.
struct SourceWriter {
  private var lines: [String] = []
  private var depth = 0

  /// Begins a generated file that came from `sources`.
  ///
  /// - Parameter imports: The import statements.
  init(from sources: String, imports: [String]) {
    lines = [
      "// swift-libvirt",
      "// Copyright (c) the swift-libvirt project authors",
      "// SPDX-License-Identifier: Apache-2.0",
      "//",
      "// Generated from \(sources) by `make generate`; do not edit.",
      "// swift-format-ignore-file",
      "",
    ]
    lines += imports
    if !imports.isEmpty { lines.append("") }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func line(_ text: String = "") {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  mutating func documentation(_ paragraphs: [String]) {
    for line in paragraphs { self.line(line.isEmpty ? "///" : "/// \(line)") }
  }

  /// `head {`, what `body` writes, `}`.
  mutating func block(_ head: String, _ body: (inout SourceWriter) -> Void) {
    line("\(head) {")
    indented(body)
    line("}")
  }

  /// What `body` writes, one level deeper.
  mutating func indented(_ body: (inout SourceWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Runs `body` for each element, with an empty line in between.
  mutating func separated<Elements: Sequence>(
    _ elements: Elements, _ body: (inout SourceWriter, Elements.Element) -> Void
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst { line() }
      isFirst = false
      body(&self, element)
    }
  }
}

/// A number with its digits in groups of three, as our sources write them.
func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  guard digits.count > 4 else { return String(number) }
  var groups: [Substring] = []
  var rest = digits[...]
  while rest.count > 3 {
    groups.append(rest.suffix(3))
    rest = rest.dropLast(3)
  }
  groups.append(rest)
  return (number < 0 ? "-" : "") + groups.reversed().joined(separator: "_")
}

/// A literal that holds exactly `text`.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
