// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// The shell: runs commands, one after another, and prints what they say.
///
/// It belongs to one task; nothing in it may be used by two at once.
package final class Shell {
  /// What the user asked of the shell.
  package let options: ShellOptions
  /// The process around it.
  package let environment: ShellEnvironment
  /// Where it prints.
  package let output: any ShellOutput
  /// The commands there are.
  package let table: CommandTable
  /// What the terminal can show.
  package let characters: CharacterSet
  /// Whether commands come from a prompt.
  package internal(set) var isInteractive = false
  /// Whether a command has asked to leave.
  package var isLeaving = false
  /// The least severe level that is shown.
  package internal(set) var debugLevel = MessageLevel.error
  /// The file that messages are appended to.
  package internal(set) var log: MessageLog?

  /// The connection, if there is one.
  var connection: Connection? {
    didSet { watch = isInteractive ? connection.flatMap(ConnectionWatch.init) : nil }
  }
  /// What tells, in an interactive shell, that the connection has ended.
  private(set) var watch: ConnectionWatch?
  /// Whether the last connection ended by itself, so that the next one is a reconnection.
  var hasLostConnection = false
  /// Where the connection leads, or the next one.
  package internal(set) var target: ConnectionTarget

  private let commands: [any Command.Type]

  /// Creates a shell.
  package init(
    options: ShellOptions, environment: ShellEnvironment, output: any ShellOutput, commands: [any Command.Type]
  ) {
    self.options = options
    self.environment = environment
    self.output = output
    self.commands = commands
    table = CommandTable(commands.map { $0.definition })
    target = ConnectionTarget(uri: nil, isReadOnly: options.isReadOnly)
    characters = CharacterSet(environment: environment.variables)
  }

  /// Runs one command, prints its errors and what separates it from the next.
  ///
  /// - Returns: whether it did what it should.
  package func execute(_ command: ParsedCommand) async -> Bool {
    let start = environment.monotonicNanoseconds()
    var succeeded = false
    do {
      if let type = commands.first(where: { $0.definition.name == command.definition.name }) {
        try await type.run(CommandContext(shell: self, arguments: command))
        succeeded = true
      }
    } catch {
      await noticeLostConnection()
      report(error)
    }
    if isLeaving { return succeeded }
    if options.isTimed {
      let elapsed = environment.monotonicNanoseconds() - start
      output.write("\n(Time: \(Decimals.text(Double(elapsed) / 1_000_000, places: 3)) ms)\n\n")
    } else if !options.isQuiet {
      output.write("\n")
    }
    output.flush()
    return succeeded
  }

  /// Runs commands until one asks to leave.
  ///
  /// - Returns: whether the last one that ran did what it should; true when there was none.
  package func execute(_ commands: [ParsedCommand]) async -> Bool {
    var succeeded = true
    for command in commands { trace(command) }
    for command in commands {
      succeeded = await execute(command)
      if isLeaving { break }
    }
    return succeeded
  }
}
