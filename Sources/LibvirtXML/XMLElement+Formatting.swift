// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension XMLElement {
  /// How attribute values are quoted.
  package enum Quoting: Sendable {
    /// `'`, as libvirt writes its own XML.
    case single
    /// `"`, as libxml2 writes what libvirt passes through.
    case double
  }

  /// The element as text in libvirt's layout: two blanks a level, a line break behind every line.
  ///
  /// - Parameter level: how many levels the element is indented.
  package func formatted(level: Int = 0, quoting: Quoting = .single) -> String {
    var output = ""
    write(to: &output, level: level, quoting: quoting)
    return output
  }

  private func write(to output: inout String, level: Int, quoting: Quoting) {
    let indentation = String(repeating: "  ", count: level)
    output += indentation
    writeStart(to: &output, quoting: quoting)
    let children = children
    if content.isEmpty {
      output += "/>"
    } else if children.isEmpty || hasMixedContent {
      output += ">"
      writeInline(to: &output, quoting: quoting)
      output += "</\(name)>"
    } else {
      output += ">\n"
      for child in children { child.write(to: &output, level: level + 1, quoting: quoting) }
      output += "\(indentation)</\(name)>"
    }
    output += "\n"
  }

  private func writeStart(to output: inout String, quoting: Quoting) {
    output += "<\(name)"
    let quote = quoting == .single ? "'" : "\""
    for attribute in attributes {
      output += " \(attribute.name)=\(quote)\(quoting.escape(attribute.value, inAttribute: true))\(quote)"
    }
  }

  /// Text beside elements must keep its place, so no blanks are put between.
  private func writeInline(to output: inout String, quoting: Quoting) {
    for part in content {
      switch part {
      case .text(let text):
        output += quoting.escape(text)
      case .element(let child):
        child.writeStart(to: &output, quoting: quoting)
        output += child.content.isEmpty ? "/>" : ">"
        guard !child.content.isEmpty else { continue }
        child.writeInline(to: &output, quoting: quoting)
        output += "</\(child.name)>"
      }
    }
  }

  private var hasMixedContent: Bool {
    content.contains { if case .text(let text) = $0 { text.contains { !$0.isWhitespace } } else { false } }
  }
}

extension XMLElement.Quoting {
  /// libvirt escapes both quotes everywhere, libxml2 only the one it uses.
  fileprivate func escape(_ text: String, inAttribute: Bool = false) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'" where self == .single: escaped += "&apos;"
      case "\r": escaped += "&#13;"
      // A parser reads a bare line break in an attribute as a blank.
      case "\n" where inAttribute: escaped += "&#10;"
      case "\t" where inAttribute: escaped += "&#9;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
