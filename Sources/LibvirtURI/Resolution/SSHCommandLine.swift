// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The command line of the `ssh` program.
struct SSHCommandLine {
  var program = "ssh"
  var port: Int?
  var user: String?
  var keyFile: String?
  /// Arguments of `-o`.
  var options: [String] = []
  var host: String
  var remoteCommand: String

  var argv: [String] {
    var argv = [program]
    if let port { argv += ["-p", "\(port)"] }
    if let user { argv += ["-l", user] }
    if let keyFile { argv += ["-i", keyFile] }
    argv += ["-T", "-e", "none"]
    for option in options { argv += ["-o", option] }
    // Whatever the host looks like, after this it is no option.
    return argv + ["--", host, remoteCommand]
  }

  /// - Returns: a file name as a word of ssh's configuration language, in which `%` starts a token.
  static func quote(_ path: String) -> String {
    var quoted = "\""
    for character in path.unicodeScalars {
      switch character {
      case "\"", "\\": quoted += "\\"
      case "%": quoted += "%"
      default: break
      }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
