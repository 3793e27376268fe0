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
    for target in ["Libvirt", "LibvirtSession"] {
      let files = FileManager.default.enumerator(atPath: "\(sources)/\(target)")
      while let path = files?.nextObject() as? String {
        guard path.hasSuffix(".swift") else { continue }
        let text = try String(contentsOfFile: "\(sources)/\(target)/\(path)", encoding: .utf8)
        let file = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
        for match in text.matches(of: pattern) {
          uses["\(match.1).\(match.2)", default: []].insert("\(target): \(file)")
        }
      }
    }
    return uses.mapValues { $0.sorted() }
  }
}
