// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

extension Shell {
  /// Connects when the user named a URI on the command line; otherwise the first command that needs to connects.
  ///
  /// - Throws: ``CommandFailure``
  func connectAtStart() async throws(CommandFailure) {
    guard let uri = options.connectURI else {
      target.uri = environment.variables["VIRSH_DEFAULT_CONNECT_URI"]
      return
    }
    try await connect(to: uri, readOnly: false)
  }

  /// Ends the connection there is, if any, and makes another.
  ///
  /// - Parameters:
  ///   - uri: where to; nil for where the shell is connected, or would be.
  ///   - readOnly: whether the connection may only read. Once that was asked for, it stays so.
  /// - Throws: ``CommandFailure``; the next command that needs a connection then goes back to the place before.
  package func connect(to uri: String?, readOnly: Bool) async throws(CommandFailure) {
    await disconnect()
    var next = target
    if let uri { next.uri = uri }
    if readOnly { next.isReadOnly = true }
    do throws(CommandFailure) {
      connection = try await open(next)
    } catch {
      throw CommandFailure(messages: ["failed to connect to the hypervisor"] + error.messages, note: error.note)
    }
    target = next
  }

  /// The connection commands work on, made or made anew when there is none.
  ///
  /// - Throws: ``CommandFailure``
  package func liveConnection() async throws(CommandFailure) -> Connection {
    await noticeLostConnection()
    if let connection { return connection }
    let isReconnecting = hasLostConnection
    do throws(CommandFailure) {
      let opened = try await open(target)
      connection = opened
      hasLostConnection = false
      if isReconnecting { printError("Reconnected to the hypervisor") }
      return opened
    } catch {
      let what = isReconnecting ? "Failed to reconnect to the hypervisor" : "failed to connect to the hypervisor"
      throw CommandFailure(messages: [what] + error.messages, note: error.note)
    }
  }

  /// Tells the user when the connection was lost, and forgets it.
  func noticeLostConnection() async {
    guard let lost = connection, !lost.isAlive else { return }
    connection = nil
    hasLostConnection = true
    // The connection has ended, so this waits for nothing.
    let reason = try? await lost.closed.reason
    let cause =
      switch reason {
      // virsh looks for a hang-up, which a TCP socket does not tell of whose other end is closed: there it fails to read.
      case .eof where lost.transport != .tcp && lost.transport != .tls: "end of file"
      case .keepalive: "keepalive timeout"
      default: "I/O error"
      }
    printError("Disconnected from \(lost.uri) due to \(cause)")
  }

  /// Tells of a connection that is lost while the user thinks.
  var lostConnection: LineInterruption? {
    watch.map { watch in LineInterruption(descriptor: watch.descriptor) { await self.noticeLostConnection() } }
  }

  /// Ends the connection, if there is one.
  func disconnect() async {
    await connection?.close()
    connection = nil
    hasLostConnection = false
  }

  private func open(_ target: ConnectionTarget) async throws(CommandFailure) -> Connection {
    let choice = KeepAliveChoice(options)
    var connectionOptions = ConnectionOptions(isReadOnly: target.isReadOnly)
    connectionOptions.drivers = environment.drivers
    connectionOptions.credentials = environment.credentials
    connectionOptions.connectTimeout = ConnectPatience.limit(
      transport(to: target), hasTerminal: environment.hasTerminal)
    connectionOptions.keepAlive = choice.isForced ? nil : choice.keepAlive
    let connection: Connection
    do throws(LibvirtError) {
      connection = try await open(target, connectionOptions)
    } catch {
      throw CommandFailure(error.message, note: error.string3)
    }
    guard choice.isForced, let keepAlive = choice.keepAlive else { return connection }
    do throws(CommandFailure) {
      try await Self.force(keepAlive, on: connection)
      return connection
    } catch {
      printError("Cannot setup keepalive on connection as requested, disconnecting")
      await connection.close()
      throw error
    }
  }

  /// The road that a target names, by way of aliases and defaults too; nil when it is not a usable one.
  private func transport(to target: ConnectionTarget) -> Transport? {
    guard let clientEnvironment = try? ClientEnvironment.ofProcess() else { return nil }
    return try? Endpoint.resolve(
      target.uri, readOnly: target.isReadOnly, inProcessDrivers: Set(environment.drivers.map(\.name)),
      in: clientEnvironment
    ).transport
  }

  private func open(
    _ target: ConnectionTarget, _ connectionOptions: ConnectionOptions
  ) async throws(LibvirtError) -> Connection {
    // Questions are asked on the terminal itself, behind all that was printed before.
    output.flush()
    do {
      return try await Connection.open(target.uri, options: connectionOptions)
    } catch {
      // polkit would ask, and nothing on this terminal does. Looking is never asked for.
      guard error.code == .authUnavailable, !target.isReadOnly, let program = environment.polkitAgent,
        let agent = PolkitAgent(program: program)
      else { throw error }
      defer { agent.stop() }
      return try await Connection.open(target.uri, options: connectionOptions)
    }
  }

  /// Watches the connection, or fails. When all there is to say is that the daemon cannot be watched, nothing is said.
  private static func force(_ keepAlive: KeepAlive, on connection: Connection) async throws(CommandFailure) {
    if case .inProcess = connection.transport {
      throw CommandFailure("this function is not supported by the connection driver: virConnectSetKeepAlive")
    }
    do throws(LibvirtError) {
      guard try await !connection.setKeepAlive(keepAlive) else { return }
    } catch {
      throw CommandFailure(error.message)
    }
    throw CommandFailure(messages: [])
  }
}
