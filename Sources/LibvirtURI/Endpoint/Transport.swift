// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How bytes reach a daemon.
public enum Transport: Sendable, Hashable {
  /// A local socket.
  case unix
  /// TCP with TLS.
  case tls
  /// TCP in the clear; SASL may encrypt it later.
  case tcp
  /// The user's `ssh` program.
  case ssh
  /// A program of the user's choice.
  case ext
  /// SSH by way of libssh.
  case libssh
  /// SSH by way of libssh2.
  case libssh2
  /// A driver that runs in this process, by its name.
  case inProcess(String)

  /// - Returns: the transport that a scheme's text after `+` names, whatever its case; `nil` when there is none.
  init?(schemeSuffix text: String) {
    switch text.asciiLowercased {
    case "unix": self = .unix
    case "tls": self = .tls
    case "tcp": self = .tcp
    case "ssh": self = .ssh
    case "ext": self = .ext
    case "libssh": self = .libssh
    case "libssh2": self = .libssh2
    default: return nil
    }
  }

  /// The name used in URIs; `in-process` for a driver in this process.
  public var name: String {
    switch self {
    case .unix: "unix"
    case .tls: "tls"
    case .tcp: "tcp"
    case .ssh: "ssh"
    case .ext: "ext"
    case .libssh: "libssh"
    case .libssh2: "libssh2"
    case .inProcess: "in-process"
    }
  }

  /// The port used when a URI has none, or `nil` where libvirt passes none.
  public var defaultPort: Int? {
    switch self {
    case .tls: 16514
    case .tcp: 16509
    case .libssh, .libssh2: 22
    case .unix, .ssh, .ext, .inProcess: nil
    }
  }

  /// Whether nobody on the way can read along, whatever authentication does later.
  public var isSecure: Bool {
    switch self {
    case .tcp, .ext: false
    case .unix, .tls, .ssh, .libssh, .libssh2, .inProcess: true
    }
  }

  /// Whether the far end is reached over SSH, by whichever implementation.
  package var isSSH: Bool { self == .ssh || isSSHLibrary }

  /// Whether a library, not the `ssh` program, speaks SSH.
  package var isSSHLibrary: Bool { self == .libssh || self == .libssh2 }
}
