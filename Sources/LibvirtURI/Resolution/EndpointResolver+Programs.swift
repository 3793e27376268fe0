// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension EndpointResolver {
  /// Composes what runs at the far end of SSH and, for the `ssh` program, at this end.
  func composeSSH(for endpoint: inout Endpoint) throws(ConnectionURIError) {
    let parameters = endpoint.parameters
    if parameters.socket.value == nil, parameters.mode.value == .direct {
      throw .directModeOverSSH(endpoint.transport)
    }
    let socket = parameters.socket.value ?? systemOrUserSocket("libvirt", userMode: endpoint.isUserMode)
    let remoteCommand = RemoteCommand(
      proxy: parameters.proxy.value, netcat: parameters.netcat.value, socket: socket, uri: endpoint.name,
      readOnly: readOnly
    ).text
    endpoint.remoteCommand = remoteCommand
    if parameters.proxy.value != .native { endpoint.remoteSocket = socket }
    guard endpoint.transport == .ssh else { return }
    let verification = parameters.skipsVerification.value ? ["StrictHostKeyChecking=no"] : []
    endpoint.argv =
      SSHCommandLine(
        program: parameters.command.value ?? "ssh", port: endpoint.port, user: endpoint.user,
        keyFile: parameters.keyFile.value, options: parameters.promptOptions + verification,
        host: endpoint.host ?? "localhost", remoteCommand: remoteCommand
      ).argv
    endpoint.childEnvironment = environment.reduced(to: .ssh(mayPrompt: !parameters.forbidsPrompts.value))
  }

  /// The program of the user's choice gets no arguments.
  func composeCommand(for endpoint: inout Endpoint) throws(ConnectionURIError) {
    guard let command = endpoint.parameters.command.value else { throw .commandMissing() }
    endpoint.argv = [command]
    endpoint.childEnvironment = environment.reduced(to: .ext)
  }
}
