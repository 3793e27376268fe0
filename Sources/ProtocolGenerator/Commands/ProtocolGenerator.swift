// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import ArgumentParser

/// The command-line tool behind `make generate`.
@main
package struct ProtocolGenerator: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "ProtocolGenerator",
    abstract: "Generates LibvirtProtocol from the protocol's definition.",
    subcommands: [GenerateCommand.self, CheckUpstreamCommand.self])

  @Option(help: "The same as the check-upstream command.")
  var checkUpstream: String?

  package init() {}

  package func run() throws {
    guard let checkUpstream else { throw CleanExit.helpRequest(self) }
    try CheckUpstreamCommand.check(checkUpstream, definitions: "protocol")
  }
}
