// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Endpoint {
  /// The endpoint of an SSH library, reached by the `ssh` program instead; any other endpoint as it is.
  ///
  /// What the URI says about keys, known hosts and methods is told to the program. What it leaves out is the user's
  /// own ssh configuration, not the libraries' defaults, except for the user name, which stays root.
  package func reachedBySSHProgram(in environment: ClientEnvironment) -> Endpoint {
    guard transport.isSSHLibrary, let host, let remoteCommand else { return self }
    var endpoint = self
    endpoint.transport = .ssh
    endpoint.port = uri?.port
    endpoint.argv =
      SSHCommandLine(
        port: endpoint.port, user: user, keyFile: parameters.keyFile.source == .uri ? parameters.keyFile.value : nil,
        options: parameters.promptOptions + knownHostsOptions + authenticationOptions, host: host,
        remoteCommand: remoteCommand
      ).argv
    endpoint.childEnvironment = environment.reduced(to: .ssh(mayPrompt: !parameters.forbidsPrompts.value))
    return endpoint
  }

  private var knownHostsOptions: [String] {
    let file =
      parameters.knownHosts.source == .uri
      ? ["UserKnownHostsFile=\(SSHCommandLine.quote(parameters.knownHosts.value))"] : []
    switch parameters.hostKeyVerification.value {
    case .normal: return file
    case .auto: return file + ["StrictHostKeyChecking=accept-new"]
    case .ignore: return ["UserKnownHostsFile=/dev/null", "StrictHostKeyChecking=no"]
    }
  }

  /// The program knows one method for keys, wherever they are kept.
  private var authenticationOptions: [String] {
    let methods = parameters.sshAuthentication
    guard methods.source == .uri, !methods.value.isEmpty else { return [] }
    var names: [String] = []
    for method in methods.value {
      let name =
        switch method {
        case .agent, .privateKey: "publickey"
        case .password, .keyboardInteractive: method.rawValue
        }
      if !names.contains(name) { names.append(name) }
    }
    return ["PreferredAuthentications=\(names.joined(separator: ","))"]
      + (methods.value.contains(.agent) ? [] : ["IdentityAgent=none"])
  }
}

extension EndpointParameters {
  /// What `no_tty` comes to.
  var promptOptions: [String] {
    forbidsPrompts.value ? ["BatchMode=yes"] : []
  }
}
