// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Endpoint {
  /// The endpoint of an SSH library, reached by the `ssh` program instead; any other endpoint as it is.
  ///
  /// What the URI says about keys, known hosts and methods is told to the program. What it leaves out is the user's
  /// own ssh configuration, not the libraries' defaults, except for the user name, which stays root. A password in
  /// libvirt's authentication file is not used: the program takes passwords from its user only, on the terminal or
  /// through `SSH_ASKPASS`.
  package func reachedBySSHProgram(in environment: ClientEnvironment) -> Endpoint {
    guard transport.isSSHLibrary, let host, let remoteCommand else { return self }
    var endpoint = self
    endpoint.transport = .ssh
    endpoint.port = uri?.port
    endpoint.argv =
      SSHCommandLine(
        port: endpoint.port, user: user, keyFile: chosenKeyFile,
        options: parameters.promptOptions + knownHostsOptions + authenticationOptions, host: host,
        remoteCommand: remoteCommand
      ).argv
    endpoint.childEnvironment = environment.reduced(to: .ssh(mayPrompt: !parameters.forbidsPrompts.value))
    return endpoint
  }

  /// The methods that the URI asks for; `nil` when it leaves the choice to ssh.
  private var chosenMethods: [SSHAuthenticationMethod]? {
    let methods = parameters.sshAuthentication
    return methods.source == .uri && !methods.value.isEmpty ? methods.value : nil
  }

  /// The key that the URI names, unless its methods leave out keys in files.
  private var chosenKeyFile: String? {
    guard parameters.keyFile.source == .uri, chosenMethods?.contains(.privateKey) != false else { return nil }
    return parameters.keyFile.value
  }

  /// A file of known hosts is the only one that counts, as with the libraries.
  private var knownHostsOptions: [String] {
    let verification = parameters.hostKeyVerification
    if verification.value == .ignore { return Self.knownHosts("/dev/null") + ["StrictHostKeyChecking=no"] }
    let files =
      parameters.knownHosts.source == .uri
      ? Self.knownHosts(SSHCommandLine.quote(parameters.knownHosts.value)) : []
    switch verification.value {
    case .auto: return files + ["StrictHostKeyChecking=accept-new"]
    case .normal, .ignore: return files + (verification.source == .uri ? ["StrictHostKeyChecking=ask"] : [])
    }
  }

  private static func knownHosts(_ file: String) -> [String] {
    ["UserKnownHostsFile=\(file)", "GlobalKnownHostsFile=/dev/null"]
  }

  private var authenticationOptions: [String] {
    guard let methods = chosenMethods else { return chosenKeyFile == nil ? [] : ["IdentitiesOnly=yes"] }
    // The program knows one method for keys, wherever they are kept.
    var names: [String] = []
    for method in methods {
      let name =
        switch method {
        case .agent, .privateKey: "publickey"
        case .password, .keyboardInteractive: method.rawValue
        }
      if !names.contains(name) { names.append(name) }
    }
    var options = ["PreferredAuthentications=\(names.joined(separator: ","))"]
    if !methods.contains(.agent) {
      // An agent is still asked for the key of a file unless there is none.
      options += ["IdentityAgent=none"] + (chosenKeyFile == nil ? [] : ["IdentitiesOnly=yes"])
    } else if !methods.contains(.privateKey) {
      options.append("IdentityFile=none")
    }
    return options
  }
}

extension EndpointParameters {
  /// What `no_tty` comes to.
  var promptOptions: [String] {
    forbidsPrompts.value ? ["BatchMode=yes"] : []
  }
}
