// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CommandContext {
  /// Connects the user's terminal with a domain's console until the user leaves or the console ends.
  ///
  /// - Parameters:
  ///   - device: the console's alias; nil for the first one.
  ///   - flags: what to do about somebody who uses it already.
  func runConsole(of domain: Domain, device: String? = nil, flags: DomainConsoleFlags = []) async throws {
    let state = try await attempt("Unable to get domain status") { try await domain.state() }
    guard state != .shutOff else { throw CommandFailure("The domain is not running") }
    guard let terminal = TerminalMode(descriptor: STDIN_FILENO) else {
      throw CommandFailure("Cannot run interactive console without a controlling TTY")
    }
    note("Connected to domain '\(domain.name)'")
    note("Escape character is \(shell.options.consoleEscape.description)")
    shell.output.flush()
    terminal.enterRaw()
    let end: ConsoleSession.End
    do {
      let console = try await domain.openConsole(device: device, flags: flags)
      do {
        end = try await ConsoleSession(
          console: console, input: STDIN_FILENO, output: STDOUT_FILENO, escape: shell.options.consoleEscape
        ).run()
      } catch {
        await console.abort()
        throw error
      }
      await console.abort()
    } catch {
      terminal.restore()
      throw error
    }
    terminal.restore()
    if case .signal(let number) = end {
      // The terminal is as it was; now the signal may do what it does.
      shell.output.flush()
      kill(getpid(), number)
    }
  }
}
