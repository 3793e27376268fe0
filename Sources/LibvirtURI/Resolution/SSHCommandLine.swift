// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The command line of the `ssh` program.
struct SSHCommandLine {
  let argv: [String]

  init(_ endpoint: Endpoint, port: Int?, user: String?, remoteCommand: String) {
    let parameters = endpoint.parameters
    var argv = [parameters.command.value ?? "ssh"]
    if let port { argv += ["-p", "\(port)"] }
    if let user { argv += ["-l", user] }
    if let keyFile = parameters.keyFile.value { argv += ["-i", keyFile] }
    argv += ["-T", "-e", "none"]
    if parameters.forbidsPrompts.value { argv += ["-o", "BatchMode=yes"] }
    if parameters.skipsVerification.value { argv += ["-o", "StrictHostKeyChecking=no"] }
    // Whatever the host looks like, after this it is no option.
    argv += ["--", endpoint.host ?? "localhost", remoteCommand]
    self.argv = argv
  }
}
