// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A libvirt source tree, as far as the protocol goes.
package struct UpstreamTree {
  /// What is wrong with a tree as a whole.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case noProtocol(folder: String)

    package var description: String {
      switch self {
      case .noProtocol(let folder): "no protocol files in '\(folder)': is it libvirt's source tree?"
      }
    }
  }

  /// Where libvirt keeps the protocols that a client speaks. Its locks' and logs' protocols are between daemons.
  static let paths = [
    "src/remote/remote_protocol.x", "src/remote/qemu_protocol.x", "src/remote/lxc_protocol.x",
    "src/admin/admin_protocol.x", "src/rpc/virnetprotocol.x", "src/rpc/virkeepaliveprotocol.x",
  ]

  var files: [DefinitionFile]

  /// Reads the protocol files below `folder`.
  package init(folder: String) throws {
    files = []
    for path in Self.paths {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
      files.append(try Parser.parse(String(decoding: data, as: UTF8.self), file: path))
    }
    guard !files.isEmpty else { throw Problem.noProtocol(folder: folder) }
  }

  /// Compares the definition with the tree.
  ///
  /// - Parameter definitions: The definition files' names and texts.
  /// - Returns: The report, and whether the tree has something that the definition lacks or has otherwise.
  package func compare(with definitions: [String: String]) throws(SourceError) -> (report: String, needsWork: Bool) {
    var ours: [DefinitionFile] = []
    for (name, text) in definitions.sorted(by: { $0.key < $1.key }) {
      ours.append(try Parser.parse(text, file: name))
    }
    let publicNames = ours.filter { $0.name.hasPrefix("enums_") }
    let wire = ours.filter { !$0.name.hasPrefix("enums_") }
    // Bounds that libvirt takes from its public headers are in our public files.
    let externals = try Self.numbers(publicNames)
    let difference = ProtocolDifference(
      ours: try ProtocolShape(of: wire, externals: externals),
      theirs: try ProtocolShape(of: files, externals: externals))
    return (difference.text, difference.needsWork)
  }

  private static func numbers(_ files: [DefinitionFile]) throws(SourceError) -> [String: Int] {
    var numerals: [String: Numeral] = [:]
    for file in files {
      for constant in file.constants {
        if case .numeral(let value) = constant.value { numerals[constant.name] = value }
      }
      for definition in file.enums {
        for member in definition.members { numerals[member.name] = member.value }
      }
    }
    return numerals.compactMapValues { numeral in
      var numeral: Numeral? = numeral
      for _ in numerals {
        switch numeral {
        case .number(let value)?: return value
        case .name(let name)?: numeral = numerals[name]
        case nil: return nil
        }
      }
      return nil
    }
  }
}
