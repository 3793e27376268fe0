// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Shell {
  /// The prompt when commands may change things, and when they may not.
  private var prompt: String {
    target.isReadOnly ? "virsh > " : "virsh # "
  }

  /// Does what the options ask for.
  ///
  /// - Parameter input: makes the source of lines when the shell is interactive.
  /// - Returns: the program's exit status: of the last command, or 0 after an interactive session.
  package func run(input: () -> any LineInput) async -> Int32 {
    guard prepareMessages() else { return 1 }
    let parsed: [ParsedCommand]?
    do throws(UsageError) {
      parsed = try parseWords()
    } catch {
      report(error)
      return 1
    }
    isInteractive = parsed == nil
    do {
      try await connectAtStart()
    } catch {
      report(error)
      return 1
    }
    var status: Int32 = 0
    if let parsed {
      // A script that is empty to the last character is a mistake; one of blanks is not.
      status = options.words == [""] ? 1 : await execute(parsed) ? 0 : 1
    } else {
      await interact(input())
    }
    await disconnect()
    output.flush()
    return status
  }

  /// The commands among the program's own words; nil when there are none and a prompt is wanted.
  private func parseWords() throws(UsageError) -> [ParsedCommand]? {
    let parser = CommandParser(table)
    guard let first = options.words.first else { return nil }
    trace(.info, "commands: \"\(options.words.joined(separator: " "))\"")
    return try options.words.count == 1
      ? parser.parse(ScriptTokenizer(first)) : parser.parse(LiteralWords(options.words))
  }

  private func interact(_ input: any LineInput) async {
    if !options.isQuiet {
      output.write(
        """
        Welcome to virsh, the virtualization interactive terminal.

        Type:  'help' for help with commands
               'quit' to quit


        """)
    }
    let parser = CommandParser(table)
    while !isLeaving, let line = await input.readLine(prompt: prompt, complete: complete, interruption: lostConnection)
    {
      do throws(UsageError) {
        _ = await execute(try parser.parse(ScriptTokenizer(line)))
      } catch {
        report(error)
      }
    }
    output.write("\n")
    output.flush()
    input.finish()
  }

  /// Sets the level and opens the log.
  ///
  /// - Returns: false when the log cannot be opened, after saying so.
  private func prepareMessages() -> Bool {
    if let level = options.debugLevel { debugLevel = MessageLevel(rawValue: level) ?? .error }
    switch environment.debugLevel {
    case .success(let level) where options.debugLevel == nil: debugLevel = MessageLevel(rawValue: level) ?? .error
    case .failure(let failure):
      report(failure)
      // virsh looks at the variable a second time when no option has overruled it.
      if options.debugLevel == nil { report(failure) }
    default: break
    }
    guard let path = options.logFile ?? environment.variables["VIRSH_LOG_FILE"], !path.isEmpty else { return true }
    log = MessageLog(path: path, program: environment.program)
    if log == nil { printError("failed to open the log file. check the log file path") }
    return log != nil
  }
}
