// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The command that connects to the daemon at the far end of SSH.
///
/// Two shells read it: the user's login shell, and the `sh` that it starts, because the login shell may be any. So
/// every value is quoted for both. No value holds control characters: those are refused before.
struct RemoteCommand {
  let proxy: SSHProxy
  let netcat: String
  let socket: String
  let uri: String
  let readOnly: Bool

  var text: String {
    switch proxy {
    case .native:
      "sh -c '\(native)'"
    case .netcat:
      "sh -c '\(netcatConnection)'"
    case .auto:
      "sh -c 'which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then     \(native); else    \(netcatConnection); fi'"
    }
  }

  private var native: String {
    // Options end before a URI that looks like one.
    "virt-ssh-helper \(readOnly ? "-r " : "")\(uri.hasPrefix("-") ? "-- " : "")\(quoted(uri))"
  }

  /// Some netcats stay when their input ends unless told by `-q0`, and others do not know that option.
  private var netcatConnection: String {
    // Where a program is expected, a bare `NAME=VALUE` would be an assignment.
    let program =
      netcat.utf8.contains(UInt8(ascii: "="))
      ? "'\(ShellQuoting.quote(ShellQuoting.inQuotes(netcat)))'" : quoted(netcat)
    // A relative path is spelt so that it is not taken for an option.
    let path = socket.hasPrefix("-") ? "./\(socket)" : socket
    return "if \(program) -q 2>&1 | grep \"requires an argument\" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;"
      + "\(program) $ARG -U \(ShellQuoting.needsQuoting(path) ? quoted(path) : path)"
  }

  /// The outer quotes are closed and opened again around a value that is itself quoted twice.
  private func quoted(_ value: String) -> String {
    "'\(ShellQuoting.quote(ShellQuoting.quote(value)))'"
  }
}
