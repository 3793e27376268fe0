// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Testing

/// A URI that libvirt 9.0.0 was seen to refuse, and how.
struct RefusedURI: Sendable, CustomTestStringConvertible {
  let uri: String
  let code: Int32
  let domain: Int32
  let message: String

  var testDescription: String { uri }

  init(_ uri: String, _ code: Int32, _ domain: Int32, _ message: String) {
    self.uri = uri
    self.code = code
    self.domain = domain
    self.message = message
  }

  static let all: [RefusedURI] = words + transports + unparsable + schemeless

  private static let badTransport =
    "invalid argument: remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)"

  private static let transports: [RefusedURI] = [
    "qemu+foo:///system", "qemu+:///system", "qemu+tcp+x://h/", "qemu+foo:///system?mode=X",
  ].map { .init($0, 8, 13, badTransport) }

  private static let unparsable: [RefusedURI] = [
    "qemu+tcp://127.0.0.1:/system", "qemu+tcp://127.0.0.1:16x/system", "qemu+tcp://::1/system",
    "qemu+tcp://h/system?foo=%zz", "qemu+tcp://h h/system", "qemu+tcp://h/a b", "qemu+tcp://h:99999999999/",
    "+tcp://h/", "q_emu:///x", "1qemu:///x", "qemu:///a%00b", "qemu:///é", "qemu:///a[b", "qemu+tcp://[::1/",
  ].map { .init($0, 1, 45, "internal error: Unable to parse URI \($0)") }

  private static let schemeless: [RefusedURI] = ["/system", "system", "qemu", "///x", "?q"].map {
    .init($0, 5, 0, "no connection driver available for URI '\($0)' does not include a driver name")
  }

  private static let words: [RefusedURI] = [
    .init("qemu:///system?mode=DIRECT", 8, 13, "invalid argument: Unknown remote mode 'DIRECT'"),
    .init("qemu:///system?mode=", 8, 13, "invalid argument: Unknown remote mode ''"),
    .init("qemu:///system?mode=X&proxy=Y", 8, 13, "invalid argument: Unknown remote mode 'X'"),
    .init("qemu+tcp://h/?mode=X&no_tty=Y", 8, 13, "invalid argument: Failed to parse value of URI component no_tty"),
    .init(
      "qemu+unix://host/system", 8, 13,
      "invalid argument: using unix socket and remote server 'host' is not supported."),
    .init(
      "qemu+unix://host/system?mode=X", 8, 13,
      "invalid argument: using unix socket and remote server 'host' is not supported."),
    .init("qemu://system", 1, 0, "internal error: invalid URI qemu://system (maybe you want qemu:///system)"),
    .init("vz://session/x", 1, 0, "internal error: invalid URI vz://session/x (maybe you want vz:///session)"),
    .init(
      "qemu+ssh://h/embed", 5, 0,
      "no connection driver available for URI scheme 'qemu+ssh' for embedded driver is not valid"),
    .init("qemu+ext:///system", 8, 13, "invalid argument: remote_open: for 'ext' transport, command is required"),
    .init(
      "qemu+tcp://h/?no_verify=true", 8, 13, "invalid argument: Failed to parse value of URI component no_verify"),
    .init("qemu+tcp://h/?no_verify=", 8, 13, "invalid argument: Failed to parse value of URI component no_verify"),
    .init("qemu+tcp://h/?NO_VERIFY", 8, 13, "invalid argument: Failed to parse value of URI component NO_VERIFY"),
    .init(
      "qemu+tcp://h/?no_tty=x&no_sanity=x", 8, 13, "invalid argument: Failed to parse value of URI component no_tty"),
    .init(
      "qemu+tcp://h/?no_sanity=2147483648", 8, 13,
      "invalid argument: Failed to parse value of URI component no_sanity"),
    .init("qemu+ssh://h/system?proxy=bogus", 8, 13, "invalid argument: Unnkown proxy type 'bogus'"),
    .init(
      "qemu+ssh://h/system?proxy=native&netcat=nc", 8, 7,
      "invalid argument: netcat path not valid with native proxy mode"),
    .init(
      "qemu+ssh://h/system?mode=direct", 84, 13,
      "Operation not supported: Cannot use direct socket mode for ssh transport"),
    .init(
      "qemu+libssh://h/system?mode=direct", 84, 13,
      "Operation not supported: Cannot use direct socket mode for libssh transport"),
    .init("qemu+libssh2://h/system?sshauth=bogus", 8, 7, "invalid argument: Invalid authentication method: 'bogus'"),
    .init("qemu+libssh://h/?sshauth=agent,,password", 8, 7, "invalid argument: Invalid authentication method: ''"),
    .init(
      "qemu+libssh2://h/?known_hosts_verify=x", 8, 7, "invalid argument: Invalid host key verification method: 'x'"),
    // libvirt connects to port 4464 here; no one can want that.
    .init(
      "qemu+tcp://h:70000/system", 8, 45,
      "invalid argument: port 70000 in URI 'qemu+tcp://h:70000/system' is not between 1 and 65535"),
  ]
}
