// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtURI
import Testing

/// The SSH servers that lead to the real daemon, as `Tests/Interop/ssh.sh` announces them in the environment.
struct SSHPeer {
  let port: String
  /// The port of a host without libvirt's helper.
  let barePort: String
  let user: String
  /// An ssh that may log in and asks nothing.
  let command: String
  private let directory: String

  private static let variables = ProcessInfo.processInfo.environment

  init() throws {
    func value(_ name: String) throws -> String {
      guard let value = Self.variables["LIBVIRT_SWIFT_TEST_SSH_\(name)"] else {
        throw Peer.Missing(description: "LIBVIRT_SWIFT_TEST_SSH_\(name) is not set")
      }
      return value
    }
    port = try value("PORT")
    barePort = try value("BARE_PORT")
    user = try value("USER")
    command = try value("COMMAND")
    directory = try value("DIRECTORY")
  }

  /// Whether tests are to run.
  static var isExpected: Bool { Peer.isRequired || variables["LIBVIRT_SWIFT_TEST_SSH_PORT"] != nil }

  /// Why they do not.
  static let reason: Comment =
    "no SSH server: LIBVIRT_SWIFT_TEST_SSH_PORT is not set (Tests/Interop/with-daemon.sh sets it)"

  /// One of the files of `ssh.sh`: a key, a file of known hosts, a program.
  func file(_ name: String) -> String { "\(directory)/\(name)" }

  /// The URI of the daemon's test driver.
  ///
  /// - Parameters:
  ///   - command: the ssh program; the good one unless told otherwise.
  ///   - query: more parameters. Values may hold anything.
  func uri(
    transport: String = "ssh", user: String? = nil, port: String? = nil, command: String? = nil,
    _ query: KeyValuePairs<String, String> = [:]
  ) -> String {
    var parameters = query.map { ($0.key, $0.value) }
    if transport == "ssh" { parameters.append(("command", command ?? self.command)) }
    let text = parameters.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
    }
    return "test+\(transport)://\(user ?? self.user)@127.0.0.1:\(port ?? self.port)/default?"
      + text.joined(separator: "&")
  }

  /// Options with these variables in place of the process's own.
  func options(_ variables: [String: String], timeout: Duration? = nil) throws -> ConnectionOptions {
    var options = ConnectionOptions()
    var environment = try ClientEnvironment.ofProcess()
    environment.variables.merge(variables) { $1 }
    options.environment = environment
    if let timeout { options.connectTimeout = timeout }
    return options
  }

  /// Options with which `ssh` is the program that knows nothing of the user's and the machine's configuration.
  func plainOptions() throws -> ConnectionOptions {
    try options(["PATH": file("bin") + ":" + (Self.variables["PATH"] ?? "/usr/bin:/bin")])
  }

  /// The names of the domains behind a URI.
  func names(_ uri: String, options: ConnectionOptions = ConnectionOptions()) async throws -> [String] {
    try await withConnection(to: uri, options: options) { (host: Connection) async throws -> [String] in
      try await host.domains().map(\.name)
    }
  }

  /// What connecting fails with.
  func failure(_ uri: String, options: ConnectionOptions = ConnectionOptions()) async throws -> LibvirtError {
    try #require(await InteropTests.failure { try await Connection.open(uri, options: options) })
  }
}
