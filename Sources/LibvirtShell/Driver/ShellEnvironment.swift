// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// What the shell takes from the process it runs in.
package struct ShellEnvironment: Sendable {
  /// The program's name, as errors and the log show it.
  package var program: String
  /// The environment variables.
  package var variables: [String: String]
  /// Nanoseconds that have passed since some fixed moment.
  package var monotonicNanoseconds: @Sendable () -> UInt64
  /// Drivers that live in this process.
  package var drivers: [InProcessDriver]
  /// Who is asked for names and passwords; nil when nobody can be.
  package var credentials: CredentialSource?
  /// The agent that asks for passwords for polkit where nothing else does; nil when there is no terminal to ask on.
  package var polkitAgent: String?
  /// Whether there is somebody at a terminal, whom programs on the way to a daemon may ask.
  package var hasTerminal: Bool

  /// Creates an environment.
  package init(
    program: String, variables: [String: String], drivers: [InProcessDriver] = [],
    credentials: CredentialSource? = nil, polkitAgent: String? = nil, hasTerminal: Bool = false,
    monotonicNanoseconds: @escaping @Sendable () -> UInt64
  ) {
    self.drivers = drivers
    self.credentials = credentials
    self.polkitAgent = polkitAgent
    self.hasTerminal = hasTerminal
    self.program = program
    self.variables = variables
    self.monotonicNanoseconds = monotonicNanoseconds
  }

  /// The level that `VIRSH_DEBUG` sets.
  ///
  /// - Returns: nil when it is not set; a level that cannot be used is `.failure`.
  package var debugLevel: Result<Int, CommandFailure>? {
    variables["VIRSH_DEBUG"].map { text in
      guard let level = IntegerText.signed(text), (0...4).contains(level) else {
        return .failure(CommandFailure("VIRSH_DEBUG not set with a valid numeric value"))
      }
      return .success(Int(level))
    }
  }

  /// How many lines of history are kept, from `VIRSH_HISTSIZE`; 500 when it is not set.
  package var historySize: Result<Int, CommandFailure> {
    guard let text = variables["VIRSH_HISTSIZE"] else { return .success(500) }
    guard let size = IntegerText.signed(text, detectsRadix: true) else {
      return .failure(CommandFailure("Bad $VIRSH_HISTSIZE value."))
    }
    guard (0...500_000).contains(size) else {
      return .failure(CommandFailure("$VIRSH_HISTSIZE value should be between 0 and 500000"))
    }
    return .success(Int(size))
  }

  /// The file that keeps the history between sessions, below the user's cache directory.
  ///
  /// Not virsh's own file: two programs that rewrite one file on exit would lose each other's lines.
  ///
  /// - Returns: nil when there is no cache directory to speak of.
  package var historyPath: String? {
    if let cache = variables["XDG_CACHE_HOME"], cache.hasPrefix("/") { return "\(cache)/\(program)/history" }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.cache/\(program)/history"
  }
}
