// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTesting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program `virsh-swift`.
package enum ShellProgram {
  /// Runs the program.
  ///
  /// - Parameter arguments: its arguments, the program's own name first.
  /// - Returns: its exit status.
  package static func run(_ arguments: [String]) async -> Int32 {
    let program = arguments.first?.split(separator: "/").last.map(String.init) ?? "virsh-swift"
    let input = StandardInput(descriptor: STDIN_FILENO)
    let prompter = CredentialPrompter(input: input, output: STDOUT_FILENO, terminal: "/dev/tty")
    let hasTerminal = isatty(STDIN_FILENO) != 0
    let environment = ShellEnvironment(
      program: program, variables: variables(), drivers: [.test], credentials: prompter.source,
      polkitAgent: hasTerminal ? "pkttyagent" : nil, hasTerminal: hasTerminal
    ) {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
    }
    let output = StandardOutput()
    defer { output.flush() }
    let invocation = ShellInvocation.parse(Array(arguments.dropFirst()))
    for warning in invocation.warnings { output.writeError("error: \(warning)\n") }
    switch invocation.action {
    case .fail(let message):
      output.writeError("error: \(message)\n")
      return 1
    case .usage:
      output.write(HelpText(CommandTable(AllCommands.list.map { $0.definition })).usage(program: program))
      return 0
    case .shortVersion:
      output.write(ShellVersion.libvirt + "\n")
      return 0
    case .longVersion:
      output.write(ShellVersion.long(program: program))
      return 0
    case .run(let options):
      let shell = Shell(options: options, environment: environment, output: output, commands: AllCommands.list)
      return await shell.run { lineInput(shell, input) }
    }
  }

  /// An editor on a terminal that can be edited on, plain lines otherwise.
  private static func lineInput(_ shell: Shell, _ input: StandardInput) -> any LineInput {
    let environment = shell.environment
    var historySize = 500
    switch environment.historySize {
    case .success(let size): historySize = size
    case .failure(let failure): shell.report(failure)
    }
    if isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0, environment.variables["TERM"] != "dumb",
      let editor = TerminalLineInput(
        descriptor: STDIN_FILENO, output: shell.output, historyPath: environment.historyPath, historySize: historySize)
    {
      return editor
    }
    return PlainLineInput(input, output: shell.output)
  }

  private static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return variables
  }
}
