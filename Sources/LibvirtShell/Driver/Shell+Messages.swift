// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Shell {
  /// Prints an error and appends it to the log.
  package func printError(_ message: String) {
    log?.append(.error, message)
    output.writeError("error: \(message)\n")
  }

  /// Prints what an error that a command threw says to the user.
  package func report(_ error: any Error) {
    for message in FailureText.lines(error) { printError(message) }
    guard let note = (error as? CommandFailure)?.note else { return }
    log?.append(.error, note)
    output.writeError("note: \(note)\n")
  }

  /// Prints a message for whoever looks for a mistake, when the level asks for it.
  package func trace(_ level: MessageLevel, _ message: String) {
    guard level >= debugLevel else { return }
    log?.append(level, message)
    output.write("\(message)\n")
  }

  /// Prints a command's arguments, when the level asks for it.
  func trace(_ command: ParsedCommand) {
    for argument in command.arguments {
      guard let option = command.definition.option(named: argument.option) else { continue }
      let kind =
        switch option.kind {
        case .flag: "bool"
        case .string: option.isRequired ? "optdata" : "optstring"
        case .number: option.isRequired ? "optdata" : "optint"
        case .arguments: "optdata"
        }
      let value = option.kind == .flag ? "(none)" : argument.value
      trace(.info, "\(command.definition.name): \(option.name)(\(kind)): \(value)")
    }
  }
}
