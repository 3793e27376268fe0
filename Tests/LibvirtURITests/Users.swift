// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtURI

/// The two kinds of user that URIs mean different things to.
enum User: Sendable {
  case root
  case other
}

/// The system's socket on the hosts of these tests.
let systemSocket = "/var/run/libvirt/libvirt-sock"
/// The directory of the other user's sockets.
let userSockets = "/run/user/1000/libvirt"

extension ClientEnvironment {
  /// A user on a host where only the system's legacy daemon runs, or where just `files` exist.
  static func of(
    _ user: User, variables: [String: String] = [:], configuration: String? = nil, build: BuildDefaults = .legacy,
    files: Set<String> = [systemSocket, systemSocket + "-ro"]
  ) -> ClientEnvironment {
    let defaults = user == .root ? [:] : ["XDG_RUNTIME_DIR": "/run/user/1000"]
    var environment = ClientEnvironment(
      variables: defaults.merging(variables) { $1 }, effectiveUserID: user == .root ? 0 : 1000,
      home: user == .root ? "/root" : "/home/fred", build: build, fileExists: { files.contains($0) })
    environment.configuration = configuration.map { .init(path: environment.configurationPath, contents: $0) }
    return environment
  }
}

/// The error that resolving throws, or `nil` when it succeeds.
func failure(_ uri: String?, _ user: User = .root, in environment: ClientEnvironment? = nil) -> ConnectionURIError? {
  do {
    _ = try Endpoint.resolve(uri, in: environment ?? .of(user))
    return nil
  } catch {
    return error
  }
}
