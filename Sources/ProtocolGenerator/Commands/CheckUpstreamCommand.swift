// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import ArgumentParser

/// Compares the definition with a libvirt source tree.
package struct CheckUpstreamCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check-upstream",
    abstract: "Compare the definition with a libvirt source tree.",
    discussion: "Exits with 1 when the tree has something that the definition lacks or has otherwise.")

  @Argument(help: "The folder of libvirt's source tree.")
  var folder: String

  @Option(name: .customLong("protocol"), help: "The folder of definition files.")
  var definitions = "protocol"

  package init() {}

  package func run() throws { try Self.check(folder, definitions: definitions) }

  static func check(_ folder: String, definitions: String) throws {
    let tree = try UpstreamTree(folder: folder)
    let (report, needsWork) = try tree.compare(with: ProjectFiles.definitions(in: definitions))
    print(report, terminator: "")
    if needsWork { throw ExitCode(1) }
  }
}
