// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

// Measures the documentation: which public symbols have none, and which links of the articles lead nowhere.
//
//   swift documentation.swift FOLDER MODULE... -- ARTICLE...
//
// FOLDER holds the symbol graphs of the modules, as "swift package dump-symbol-graph" writes them.

import Foundation

struct Graph: Decodable {
  struct Symbol: Decodable {
    struct Comment: Decodable { struct Line: Decodable { var text: String }; var lines: [Line] }
    struct Kind: Decodable { var identifier: String }
    struct Location: Decodable { struct Position: Decodable { var line: Int }; var uri: String; var position: Position }
    var kind: Kind
    var pathComponents: [String]
    var docComment: Comment?
    var location: Location?
  }
  var symbols: [Symbol]
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, let divider = arguments.firstIndex(of: "--") else {
  print("usage: documentation.swift FOLDER MODULE... -- ARTICLE...")
  exit(2)
}
let modules = arguments[arguments.startIndex + 1..<divider]
let articles = arguments[(divider + 1)...]

var total = 0
var undocumented: [String] = []
var paths: Set<String> = []
for module in modules {
  // A module's additions to others are graphs of their own: MODULE@OTHER.
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
    $0 == "\(module).symbols.json" || $0.hasPrefix("\(module)@")
  }
  guard names.contains("\(module).symbols.json") else {
    print("there is no symbol graph of \(module) in \(folder)")
    exit(1)
  }
  for name in names {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
    for symbol in try JSONDecoder().decode(Graph.self, from: data).symbols {
      let path = symbol.pathComponents.joined(separator: "/")
      paths.insert(path)
      guard symbol.kind.identifier != "swift.extension" else { continue }
      total += 1
      let isDocumented = symbol.docComment?.lines.contains { !$0.text.allSatisfy(\.isWhitespace) } ?? false
      if !isDocumented {
        let place = symbol.location.map {
          ":\($0.uri.split(separator: "/Sources/").last ?? ""):\($0.position.line + 1)"
        }
        undocumented.append("\(module).\(path)\(place ?? "")")
      }
    }
  }
}

/// The symbols that an article links to, with their lines; those in code blocks are none.
func links(in article: String) -> [(link: String, line: Int)] {
  var inCode = false
  var found: [(String, Int)] = []
  for (number, line) in article.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if line.drop(while: { $0 == " " }).hasPrefix("```") { inCode.toggle() }
    guard !inCode else { continue }
    let parts = line.components(separatedBy: "``")
    for index in stride(from: 1, to: parts.count - 1, by: 2) { found.append((parts[index], number + 1)) }
  }
  return found
}

var broken: [String] = []
var linkCount = 0
for article in articles {
  let text = try String(contentsOfFile: article, encoding: .utf8)
  for (link, line) in links(in: text) where !modules.contains(link) {
    linkCount += 1
    // What tells symbols of one name apart is not part of the name.
    let path = link.replacingOccurrences(of: #"-swift\.\w+"#, with: "", options: .regularExpression)
    if !paths.contains(path) { broken.append("\(article):\(line): ``\(link)``") }
  }
}

for symbol in undocumented.sorted() { print("no documentation: \(symbol)") }
for link in broken { print("leads nowhere: \(link)") }
print(
  "\(total - undocumented.count) of \(total) public symbols documented; \(linkCount - broken.count) of \(linkCount) links lead somewhere"
)
exit(undocumented.isEmpty && broken.isEmpty ? 0 : 1)
