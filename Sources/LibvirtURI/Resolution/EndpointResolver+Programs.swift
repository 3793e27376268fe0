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
    try refuseControlCharacters(in: endpoint, socket: socket)
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

  /// No host, user, file or program that is meant has control characters, and ssh or a shell might take them for
  /// something else: to csh, a line break ends a command even in quotes.
  private func refuseControlCharacters(in endpoint: Endpoint, socket: String) throws(ConnectionURIError) {
    let parameters = endpoint.parameters
    let values: [(String, String?)] = [
      ("host", endpoint.host), ("user", endpoint.user), ("name", endpoint.name), ("socket", socket),
      ("netcat", parameters.netcat.value), ("command", parameters.command.value),
      ("keyfile", parameters.keyFile.value), ("known_hosts", parameters.knownHosts.value),
    ]
    for (name, value) in values where value?.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) == true {
      throw .controlCharacter(in: name)
    }
  }

  /// The program of the user's choice gets no arguments.
  func composeCommand(for endpoint: inout Endpoint) throws(ConnectionURIError) {
    guard let command = endpoint.parameters.command.value else { throw .commandMissing() }
    endpoint.argv = [command]
    endpoint.childEnvironment = environment.reduced(to: .ext)
  }
}
