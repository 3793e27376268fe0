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
    do throws(LibvirtError) {
      connection = try await open(next)
    } catch {
      throw CommandFailure(messages: ["failed to connect to the hypervisor", error.message])
    }
    target = next
  }

  /// The connection commands work on, made or made anew when there is none.
  ///
  /// - Throws: ``CommandFailure``
  package func liveConnection() async throws(CommandFailure) -> Connection {
    noticeLostConnection([])
    if let connection { return connection }
    let isReconnecting = hasLostConnection
    do throws(LibvirtError) {
      let opened = try await open(target)
      connection = opened
      hasLostConnection = false
      if isReconnecting { printError("Reconnected to the hypervisor") }
      return opened
    } catch {
      let what = isReconnecting ? "Failed to reconnect to the hypervisor" : "failed to connect to the hypervisor"
      throw CommandFailure(messages: [what, error.message])
    }
  }

  /// Tells the user when the connection was lost, and forgets it.
  ///
  /// - Parameter messages: what the command said during which it was lost; none when it was lost between commands.
  func noticeLostConnection(_ messages: [String]) {
    guard let lost = connection, !lost.isAlive else { return }
    connection = nil
    hasLostConnection = true
    printError("Disconnected from \(lost.uri) due to \(Self.cause(of: messages))")
  }

  /// Ends the connection, if there is one.
  func disconnect() async {
    await connection?.close()
    connection = nil
    hasLostConnection = false
  }

  private func open(_ target: ConnectionTarget) async throws(LibvirtError) -> Connection {
    var connectionOptions = ConnectionOptions(isReadOnly: target.isReadOnly)
    connectionOptions.drivers = environment.drivers
    connectionOptions.credentials = environment.credentials
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

  private static func cause(of messages: [String]) -> String {
    guard let text = messages.last, !text.hasPrefix("End of file") else { return "end of file" }
    return text.contains("keepalive timeout") ? "keepalive timeout" : "I/O error"
  }
}
