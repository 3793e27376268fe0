// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI
import Testing

/// A URI and the endpoint that libvirt 9.0.0 was seen to make of it.
struct ResolutionRow: Sendable, CustomTestStringConvertible {
  let user: User
  let uri: String?
  var readOnly = false
  var driver: String?
  var transport: Transport
  var host: String?
  var port: Int?
  var login: String?
  var socket: String?
  var argv: [String]?
  var name: String
  var autostarts = false

  var testDescription: String { "\(user): \(uri ?? "no URI")\(readOnly ? ", read-only" : "")" }

  /// A local connection.
  static func unix(
    _ user: User, _ uri: String?, _ driver: String?, _ socket: String, _ name: String, readOnly: Bool = false,
    autostarts: Bool = false
  ) -> ResolutionRow {
    .init(
      user: user, uri: uri, readOnly: readOnly, driver: driver, transport: .unix, socket: socket, name: name,
      autostarts: autostarts)
  }

  /// A TCP connection by root, with TLS or without.
  static func net(
    _ uri: String, _ driver: String, _ transport: Transport, _ host: String, _ port: Int, _ name: String
  ) -> ResolutionRow {
    .init(user: .root, uri: uri, driver: driver, transport: transport, host: host, port: port, name: name)
  }

  /// A connection by TCP to `h` in the clear, of which only the name is of interest.
  static func named(_ query: String, _ name: String) -> ResolutionRow {
    .net("qemu+tcp://h/system\(query)", "qemu", .tcp, "h", 16509, name)
  }

  /// A connection by way of `ssh`.
  static func ssh(
    _ user: User, _ uri: String, _ driver: String, options: [String] = ["-T", "-e", "none"], host: String = "h",
    port: Int? = nil, login: String? = nil, _ remote: String, _ name: String
  ) -> ResolutionRow {
    .init(
      user: user, uri: uri, driver: driver, transport: .ssh, host: host, port: port, login: login,
      argv: ["ssh"] + options + ["--", host, remote], name: name)
  }
}

extension ResolutionRow {
  static let local: [ResolutionRow] = [
    .unix(.root, nil, nil, systemSocket, ""),
    .unix(.root, "", nil, systemSocket, ""),
    .unix(.other, nil, nil, "\(userSockets)/libvirt-sock", "", autostarts: true),
    .unix(.root, "qemu:///system", "qemu", systemSocket, "qemu:///system"),
    .unix(.root, "qemu:///system", "qemu", systemSocket + "-ro", "qemu:///system", readOnly: true),
    .unix(.root, "qemu:///session", "qemu", systemSocket, "qemu:///session"),
    .unix(.other, "qemu:///session", "qemu", "\(userSockets)/libvirt-sock", "qemu:///session", autostarts: true),
    .unix(
      .other, "qemu:///session", "qemu", "\(userSockets)/libvirt-sock", "qemu:///session", readOnly: true,
      autostarts: true),
    .unix(.other, "qemu:///session/", "qemu", systemSocket, "qemu:///session/"),
    .unix(.root, "qemu+unix:///system", "qemu", systemSocket, "qemu:///system"),
    .unix(.root, "qemu+UNIX:///system", "qemu", systemSocket, "qemu:///system"),
    .unix(.root, "QEMU:///system", "QEMU", systemSocket, "QEMU:///system"),
    .unix(.root, "qemu+unix:///system?socket=/run/s", "qemu", "/run/s", "qemu:///system"),
    .unix(.root, "qemu:///system?SOCKET=/run/s", "qemu", "/run/s", "qemu:///system"),
    .unix(.other, "qemu:///session?socket=/run/x", "qemu", "/run/x", "qemu:///session"),
    .unix(.root, "qemu:///system?mode=direct", "qemu", "/var/run/libvirt/virtqemud-sock", "qemu:///system"),
    .unix(
      .other, "qemu:///session?mode=direct", "qemu", "\(userSockets)/virtqemud-sock", "qemu:///session",
      autostarts: true),
    .unix(.root, "qemu:///system?mode=legacy", "qemu", systemSocket, "qemu:///system"),
    .unix(.root, "lxc:///", "lxc", systemSocket, "lxc:///"),
    .unix(.other, "lxc:///", "lxc", systemSocket, "lxc:///"),
    .unix(.other, "vbox:///session", "vbox", "\(userSockets)/libvirt-sock", "vbox:///session", autostarts: true),
    .unix(.root, "xen", "xen", systemSocket, "xen:///system"),
    .unix(.root, "XEN", "xen", systemSocket, "xen:///system"),
    .unix(.root, "xen://", "xen", systemSocket, "xen:///system"),
    .unix(.root, "xen:///", "xen", systemSocket, "xen:///"),
    .unix(.root, "remote:///", "remote", systemSocket, ""),
    .unix(.other, "remote:///", "remote", systemSocket, ""),
    .unix(.other, "remote+unix:///session", "remote", "\(userSockets)/libvirt-sock", "", autostarts: true),
    .unix(.root, "test+unix:///default", "test", systemSocket, "test:///default"),
    .unix(
      .other, "test+unix:///default", "test", "\(userSockets)/libvirt-sock", "test:///default", autostarts: true),
    .unix(.root, "foo:///bar", "foo", systemSocket, "foo:///bar"),
    .unix(.root, "qemu:/system", "qemu", systemSocket, "qemu:///system"),
    .unix(.root, "qemu:system", "qemu", systemSocket, "qemu://system"),
  ]

  static let network: [ResolutionRow] = [
    .net("qemu://SYSTEM", "qemu", .tls, "SYSTEM", 16514, "qemu://"),
    .net("lxc://system", "lxc", .tls, "system", 16514, "lxc://"),
    .net("remote+tcp://h/", "remote", .tcp, "h", 16509, ""),
    .net("remote://h/", "remote", .tls, "h", 16514, ""),
    .net("qemu+tcp:///system", "qemu", .tcp, "localhost", 16509, "qemu:///system"),
    .net("qemu+tls:///system", "qemu", .tls, "localhost", 16514, "qemu:///system"),
    .net("qemu://h/system", "qemu", .tls, "h", 16514, "qemu:///system"),
    .net("qemu+tcp://h:5000/system", "qemu", .tcp, "h", 5000, "qemu:///system"),
    .net("qemu+tcp://u:p@h/system", "qemu", .tcp, "h", 16509, "qemu:///system"),
    .net("qemu+tcp://[::1]/system", "qemu", .tcp, "::1", 16509, "qemu:///system"),
    .net("qemu+tcp://[fe80::1%25eth0]/system", "qemu", .tcp, "fe80::1%eth0", 16509, "qemu:///system"),
    .net("qemu+tcp://127.0.0.1:0/system", "qemu", .tcp, "127.0.0.1", 16509, "qemu:///system"),
    .net("qemu+tcp://h", "qemu", .tcp, "h", 16509, "qemu://"),
    .net("qemu+tcp://h/", "qemu", .tcp, "h", 16509, "qemu:///"),
    .net("qemu+tcp://h/a%20b/c", "qemu", .tcp, "h", 16509, "qemu:///a%20b/c"),
    .net("test://h/default", "test", .tls, "h", 16514, "test:///default"),
    .named("?name=test:///default", "test:///default"),
    .named("?name=", ""),
    .named("?no_verify=1&foo=1", "qemu:///system?foo=1"),
    .named("?foo", "qemu:///system?foo="),
    .named("?foo;bar=2", "qemu:///system?foo=&bar=2"),
    .named("?a=1;b=2&c=3", "qemu:///system?a=1%3Bb%3D2&c=3"),
    .named("?=x&c=3", "qemu:///system?c=3"),
    .named("?a=1&a=2", "qemu:///system?a=1&a=2"),
    .named("?a=x/y:z@q+r,s~t", "qemu:///system?a=x%2Fy%3Az%40q%2Br%2Cs~t"),
    .named("?a=b#frag%20x", "qemu:///system?a=b#frag%20x"),
    .named("?", "qemu:///system"),
    .named("?authfile=/x&auth=sasl&sasl=1", "qemu:///system?sasl=1"),
    .init(
      user: .root, uri: "qemu+libssh2://h/system", driver: "qemu", transport: .libssh2, host: "h", port: 22,
      login: "root", name: "qemu:///system"),
  ]

  static let programs: [ResolutionRow] = [
    .init(
      user: .root, uri: "qemu+ext://h/system?command=/c", driver: "qemu", transport: .ext, argv: ["/c"],
      name: "qemu:///system"),
    .ssh(
      .root, "remote+ssh://h/?name=qemu:///session", "remote", RemoteCommands.auto("'qemu:///session'"),
      "qemu:///session"),
    .ssh(.root, "remote+ssh://h/system", "remote", RemoteCommands.auto(#"'''\'''\''''"#), ""),
    .ssh(
      .root, "qemu+ssh:///system", "qemu", host: "localhost", RemoteCommands.auto("'qemu:///system'"),
      "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://user@h:2222/system?keyfile=/k%20ey&no_tty=1&no_verify=1", "qemu",
      options: [
        "-p", "2222", "-l", "user", "-i", "/k ey", "-T", "-e", "none", "-o", "BatchMode=yes", "-o",
        "StrictHostKeyChecking=no",
      ],
      port: 2222, login: "user", RemoteCommands.auto("'qemu:///system'"), "qemu:///system"),
    .ssh(.root, "qemu+ssh://h/session", "qemu", RemoteCommands.auto("'qemu:///session'"), "qemu:///session"),
    .ssh(.other, "qemu+ssh://h/session", "qemu", RemoteCommands.native("'qemu:///session'"), "qemu:///session"),
    .ssh(
      .other, "qemu+ssh://h/session?proxy=netcat", "qemu", RemoteCommands.netcat("\(userSockets)/libvirt-sock"),
      "qemu:///session"),
    .ssh(.root, "qemu+ssh://h/system?socket=/run/x", "qemu", RemoteCommands.netcat("/run/x"), "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://h/system?netcat=/opt/nc", "qemu",
      RemoteCommands.netcat(systemSocket, program: "'/opt/nc'"), "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://h/system?proxy=native", "qemu", RemoteCommands.native("'qemu:///system'"), "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://h/system?proxy=native&socket=/run/foo", "qemu", RemoteCommands.native("'qemu:///system'"),
      "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://[::1]/system", "qemu", host: "::1", RemoteCommands.auto("'qemu:///system'"), "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://us%20er@h/system", "qemu", options: ["-l", "us er", "-T", "-e", "none"], login: "us er",
      RemoteCommands.auto("'qemu:///system'"), "qemu:///system"),
    .ssh(
      .root, "qemu+ssh://-oProxyCommand=x/system", "qemu", host: "-oProxyCommand=x",
      RemoteCommands.auto("'qemu:///system'"), "qemu:///system"),
    .ssh(.other, "test+ssh://h/default", "test", RemoteCommands.native("'test:///default'"), "test:///default"),
  ]
}
