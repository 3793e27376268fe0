// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import ArgumentParser
import Foundation

/// Writes the generated sources and the compatibility table.
package struct GenerateCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write the generated Swift files.")

  @Option(name: .customLong("protocol"), help: "The folder of definition files.")
  var definitions = "protocol"

  @Option(help: "The folder for generated Swift files. Generated files in it that are no longer made are removed.")
  var output = "Sources/LibvirtProtocol/Generated"

  @Option(help: "The compatibility table.")
  var docs = "docs/compatibility.md"

  package init() {}

  package func run() throws {
    let generator = try Generator(files: ProjectFiles.definitions(in: definitions))
    let sources = generator.sources()
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: output)
    where name.hasSuffix(".gen.swift") && sources[name] == nil {
      try FileManager.default.removeItem(atPath: "\(output)/\(name)")
    }
    for (name, text) in sources { try ProjectFiles.write(text, to: "\(output)/\(name)") }
    try ProjectFiles.write(
      generator.compatibility(uses: ProjectFiles.descriptorUses(in: "Sources")), to: docs)
  }
}
