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
    subcommands: [GenerateCommand.self])

  package init() {}
}
