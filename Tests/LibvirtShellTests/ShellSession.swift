// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtShell
import LibvirtTesting
import LibvirtTransport

/// A shell run from its arguments to its end, on a test driver of its own in this process.
struct ShellSession {
  let status: Int32
  let output: String
  let errors: String
  let prompts: [String]

  /// Runs a shell with the program's arguments, and lines to type when they leave it interactive.
  init(
    _ arguments: [String], typing lines: [String] = [], variables: [String: String] = ["LANG": "C.UTF-8"],
    driver: InProcessDriver? = nil, polkitAgent: String? = nil, commands: [any Command.Type] = AllCommands.list
  ) async throws {
    guard case .run(let options) = ShellInvocation.parse(arguments).action else {
      throw CommandFailure("these arguments run nothing: \(arguments)")
    }
    let recorded = RecordedOutput()
    let input = ScriptedInput(lines)
    let registry = HypervisorRegistry()
    let driver = driver ?? InProcessDriver(name: "test") { _ in try TestDaemon(registry).connect() }
    // A clock that stands still makes every command take no time at all.
    let environment = ShellEnvironment(
      program: "virsh-swift", variables: variables, drivers: [driver], polkitAgent: polkitAgent,
      monotonicNanoseconds: { 0 })
    let shell = Shell(options: options, environment: environment, output: recorded, commands: commands)
    status = await shell.run { input }
    output = recorded.results
    errors = recorded.errors
    prompts = input.prompts
  }

  /// Runs a script on the driver's default host.
  init(script: String, options: [String] = []) async throws {
    try await self.init(options + ["-c", "test:///default", script])
  }
}
