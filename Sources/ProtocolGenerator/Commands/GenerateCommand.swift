// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import ArgumentParser
import Foundation

/// Writes the generated sources, those of the protocol and those of the library, and the compatibility table.
package struct GenerateCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write the generated Swift files and the compatibility table.")

  @Option(name: .customLong("protocol"), help: "The folder of definition files.")
  var definitions = "protocol"

  @Option(help: "The folder for generated Swift files. Generated files in it that are no longer made are removed.")
  var output = "Sources/LibvirtProtocol/Generated"

  @Option(help: "The folder for generated methods, likewise.")
  var methods = "Sources/Libvirt/Generated"

  @Option(help: "The compatibility table.")
  var docs = "docs/compatibility.md"

  package init() {}

  package func run() throws {
    let generator = try Generator(files: ProjectFiles.definitions(in: definitions))
    try replace(generator.sources(), in: output)
    try replace(generator.methods(), in: methods)
    let compatibility = try generator.compatibility(
      uses: ProjectFiles.descriptorUses(in: "Sources"), functions: ProjectFiles.functions(in: definitions),
      symbols: ProjectFiles.symbols(in: "Sources"))
    try ProjectFiles.write(compatibility, to: docs)
  }

  private func replace(_ sources: [String: String], in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".gen.swift") && sources[name] == nil {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    for (name, text) in sources { try ProjectFiles.write(text, to: "\(folder)/\(name)") }
  }
}
