// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// `explain-uri`: where a URI leads and why, without connecting. virsh has no such command.
enum ExplainUriCommand: Command {
  static let definition = CommandDefinition(
    "explain-uri", .virsh, "explain where a connection URI leads",
    "Show the transport, socket or command a URI stands for, and where\n"
      + "each parameter comes from, without connecting.",
    options: [
      .string("uri", "connection URI (default: where the shell would connect)", allowsEmpty: true),
      .flag("readonly", "as for a read-only connection"),
      .flag("json", "print JSON"),
    ])

  static func run(_ context: CommandContext) async throws {
    let environment: ClientEnvironment
    do throws(LibvirtError) {
      environment = try ClientEnvironment.ofProcess()
    } catch {
      throw CommandFailure(error.message)
    }
    let target = context.shell.target
    let explanation = EndpointExplanation(
      try context.arguments.string("uri") ?? target.uri,
      readOnly: target.isReadOnly || context.arguments.has("readonly"),
      inProcessDrivers: Set(context.shell.environment.drivers.map(\.name)), in: environment)
    if context.arguments.has("json") {
      context.print(explanation.json)
    } else if case .failure(let error) = explanation.result {
      throw CommandFailure(error.message)
    } else {
      context.write(explanation.text)
    }
    // JSON carries the error within itself, for programs; the exit status tells it to scripts.
    if !explanation.isUsable { throw CommandFailure(messages: []) }
  }
}
