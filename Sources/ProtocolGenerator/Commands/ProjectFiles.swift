// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Reads and writes the files of the project.
package enum ProjectFiles {
  /// The definition files of a folder: names and texts.
  package static func definitions(in folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".x") {
      files[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
    return files
  }

  /// Writes a file unless it holds `text` already, so that nothing is rebuilt for nothing.
  package static func write(_ text: String, to path: String) throws {
    if let old = try? String(contentsOfFile: path, encoding: .utf8), old == text { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Where the library uses procedure descriptors: `Remote.DomainGetInfo` -> `Libvirt/Domain`.
  ///
  /// - Parameter sources: The `Sources` folder; only the targets that users reach are looked at.
  package static func descriptorUses(in sources: String) throws -> [String: [String]] {
    // Simple boundaries: by Unicode's rules "DomainGetInfo.self" is one word.
    let pattern = /\b(Remote|QEMUProgram|LXCProgram|AdminProgram|KeepAliveProgram)\.([A-Z][A-Za-z0-9]*)\b/
      .wordBoundaryKind(.simple)
    var uses: [String: Set<String>] = [:]
    for target in ["Libvirt", "LibvirtAdmin", "LibvirtSession"] {
      try forEachSource(of: "\(sources)/\(target)") { path, text in
        let file = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
        for match in text.matches(of: pattern) {
          uses["\(match.1).\(match.2)", default: []].insert("\(target): \(file)")
        }
      }
    }
    return uses.mapValues { $0.sorted() }
  }

  /// What stands for each C function in the targets that users import.
  ///
  /// - Parameter sources: The `Sources` folder.
  package static func symbols(in sources: String) throws -> [String: [String]] {
    var scan = SymbolScan()
    for target in ["Libvirt", "LibvirtAdmin"] {
      try forEachSource(of: "\(sources)/\(target)") { _, text in scan.scan(text) }
    }
    return scan.symbols.mapValues { $0.sorted() }
  }

  private static func forEachSource(of folder: String, _ body: (_ path: String, _ text: String) throws -> Void) throws {
    let files = FileManager.default.enumerator(atPath: folder)
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".swift") else { continue }
      try body(path, String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8))
    }
  }

  /// The list of C functions, which lies beside the definition files.
  package static func functions(in folder: String) throws -> FunctionList {
    try FunctionList(String(contentsOfFile: "\(folder)/functions.txt", encoding: .utf8))
  }
}
