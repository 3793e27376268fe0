// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where a connection URI leads: all that is needed to reach the daemon, and why.
public struct Endpoint: Sendable, Hashable {
  /// The URI that was resolved, or `nil` when there is none and the server is asked for its own.
  public var uri: ConnectionURI?

  /// Where the URI comes from; ``SettingSource/builtIn`` when there is none.
  public var uriSource: SettingSource

  /// The alias that stood for the URI.
  public var alias: String?

  /// The driver: the scheme before its `+`, or `nil` without a URI.
  public var driver: String?

  /// How to get there.
  public var transport: Transport

  /// The host to connect to, or `nil` where none is used. An IPv6 address has no brackets.
  public var host: String?

  /// The port to connect to, or `nil` where none is used or the `ssh` program is to choose.
  public var port: Int?

  /// The user to log in as, or `nil` where none is used or the `ssh` program is to choose.
  public var user: String?

  /// The local socket's path; one that starts with `@` is in Linux's abstract namespace.
  public var socket: String?

  /// The socket's path at the far end of SSH, for use by netcat there.
  public var remoteSocket: String?

  /// The command line to run, for ssh and ext.
  public var argv: [String]?

  /// The command for the shell at the far end of SSH: the last element of `argv` for ssh.
  public var remoteCommand: String?

  /// The whole environment of the program that `argv` runs.
  public var childEnvironment: [String: String]?

  /// The name sent to the server when opening; empty means that the server chooses.
  public var name: String

  /// The name to verify certificates, to find credentials and to authenticate with: the URI's host or `localhost`.
  public var serverName: String

  /// Whether the connection is only for looking.
  public var isReadOnly: Bool

  /// Whether the user's own daemon is meant, not the system's.
  public var isUserMode: Bool

  /// Whether this is the administration interface of a daemon.
  public var isAdministration: Bool

  /// How to start the daemon when it does not run, or `nil` when that must not be done.
  public var autostart: DaemonAutostart?

  /// Every local socket that was considered, in order.
  public var socketCandidates: [SocketCandidate]

  /// The parameters that steer the client, with their defaults filled in.
  public var parameters: EndpointParameters

  /// Whether nobody on the way can read along, whatever authentication does later.
  public var isSecure: Bool { transport.isSecure }
}
