// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The URI parameters that steer the client, with their defaults filled in.
///
/// All of them are accepted with every transport, also where they have no effect; they are not passed on to the
/// server.
public struct EndpointParameters: Sendable, Hashable {
  /// `name`: the connection name sent to the server; empty means that the server chooses.
  public var name: Setting<String>
  /// `command`: the program to run; `ssh` unless told otherwise, and `nil` where none is run.
  public var command: Setting<String?>
  /// `socket`: the socket, local or at the far end of SSH, instead of the one libvirt would choose.
  public var socket: Setting<String?>
  /// `auth`: the kind of authentication asked for, as typed; `nil` leaves it to the server.
  public var authentication: Setting<String?>
  /// `authfile`: where credentials are read from. A file that is not there by default (``SettingSource/builtIn``)
  /// may be missed without an error.
  public var authenticationFile: Setting<String?>
  /// `sshauth`: the methods an SSH library tries, in this order.
  public var sshAuthentication: Setting<[SSHAuthenticationMethod]>
  /// `netcat`: the program at the far end of SSH that connects to the socket there.
  public var netcat: Setting<String>
  /// `keyfile`: the private key for SSH.
  public var keyFile: Setting<String?>
  /// `known_hosts`: the host keys an SSH library trusts. The `ssh` program has its own.
  public var knownHosts: Setting<String>
  /// `known_hosts_verify`: what an SSH library does about a host key it does not know.
  public var hostKeyVerification: Setting<HostKeyVerification>
  /// `pkipath`: the directory of certificates and keys for TLS.
  public var pkiPath: Setting<String?>
  /// `tls_priority`: the TLS priority string, in GnuTLS's language.
  public var tlsPriority: Setting<String>
  /// `mode`: which daemon to prefer; `nil` is `auto`.
  public var mode: Setting<DaemonKind?>
  /// `proxy`: what runs at the far end of SSH.
  public var proxy: Setting<SSHProxy>
  /// `no_sanity`: whether the checks of our own certificates are skipped.
  public var skipsSanityChecks: Setting<Bool>
  /// `no_verify`: whether the server's certificate, or SSH host key, is accepted unseen.
  public var skipsVerification: Setting<Bool>
  /// `no_tty`: whether SSH must not ask anything.
  public var forbidsPrompts: Setting<Bool>
}
