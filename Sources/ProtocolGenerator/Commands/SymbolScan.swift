// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Finds the symbols that stand for a C function: those whose documentation names it behind `libvirt:`.
struct SymbolScan {
  /// The symbols of each function, by its name.
  private(set) var symbols: [String: Set<String>] = [:]
  /// The type whose members are being read.
  private var type = ""
  /// What the documentation names that is being read.
  private var functions: [String] = []
  /// Whether the documentation's last paragraph is the one that names functions.
  private var isNaming = false

  /// Reads one file of sources.
  mutating func scan(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    functions = []
    for (index, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("///") {
        scan(documentation: code.dropFirst(3))
      } else if !code.isEmpty, !code.hasPrefix("@"), !code.hasPrefix("//") {
        scan(declaration: line, lines[index...])
        functions = []
        isNaming = false
      }
    }
  }

  private mutating func scan(documentation line: Substring) {
    if line.contains("libvirt:") { isNaming = true } else if line.allSatisfy({ $0 == " " }) { isNaming = false }
    guard isNaming else { return }
    functions += line.matches(of: /`(vir[A-Z]\w*)`/).map { String($0.1) }
  }

  private mutating func scan(declaration line: Substring, _ rest: ArraySlice<Substring>) {
    let isOutermost = !line.hasPrefix(" ")
    if isOutermost,
      let match = line.firstMatch(of: /\b(?:struct|class|enum|actor|extension|protocol) ([A-Za-z.]+)/)
    {
      type = String(match.1)
    } else if isOutermost, line.contains("func ") {
      type = ""
    }
    guard !functions.isEmpty, let name = Self.name(of: rest) else { return }
    let symbol = name == type || type.isEmpty ? name : "\(type).\(name)"
    for function in functions { symbols[function, default: []].insert(symbol) }
  }

  /// The name of what is declared, with the labels of its parameters.
  private static func name(of lines: ArraySlice<Substring>) -> String? {
    let text = lines.prefix(12).joined(separator: "\n")
    if let match = text.prefixMatch(of: /[^\n(]*\b(?:struct|class|enum|actor|protocol|typealias|var|let|case) (\w+)/) {
      return String(match.1)
    }
    guard let match = text.prefixMatch(of: /[^\n(]*\b(?:func (\w+)|(init|subscript))[^(\n]*\(/) else { return nil }
    let labels = labels(of: text[match.range.upperBound...])
    // The one word of a subscript's parameter is no label.
    return match.2 == "subscript" && !labels.dropLast().contains(":")
      ? "subscript(_:)" : "\(match.1 ?? match.2 ?? "")(\(labels))"
  }

  /// The labels of a list of parameters, whose opening parenthesis has been read.
  private static func labels(of text: Substring) -> String {
    var depth = 1
    var parameters = [""]
    for character in text {
      switch character {
      case "(", "[", "<", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case ">" where parameters.last?.hasSuffix("-") != true: depth -= 1
      default: break
      }
      if depth == 0 { break }
      if character == ",", depth == 1 {
        parameters.append("")
      } else {
        parameters[parameters.count - 1].append(character)
      }
    }
    return parameters.compactMap { parameter -> String? in
      let words = parameter.prefix { $0 != ":" }.split { $0 == " " || $0 == "\n" }
      return words.first.map { "\($0):" }
    }.joined()
  }
}
