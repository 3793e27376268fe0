// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

/// A server within a daemon: its sockets, the clients that came by them, and the threads that work for those.
///
/// A value that names the server: every method asks the daemon.
///
/// libvirt: `virAdmServerPtr`, `virAdmServerFree`
public struct AdminServer: Sendable {
  /// The connection it belongs to.
  public let connection: AdminConnection

  private let wireName: XDRString

  /// Its name, such as `libvirtd` or `admin`.
  ///
  /// libvirt: `virAdmServerGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.AdminServer, on connection: AdminConnection) {
    self.connection = connection
    wireName = wire.name
  }

  /// How the server is named in calls.
  var wire: Wire.AdminServer { Wire.AdminServer(name: wireName) }

  /// Has the server read its TLS certificates, keys and revocation lists again. Clients that are connected stay.
  ///
  /// libvirtd 9.0.0 looks for them in their usual places, below `/etc/pki`, also where its configuration names others.
  ///
  /// - Throws: `LibvirtError`: the daemon cannot use the files, in which case the old ones stay in use, or the server has
  ///   no TLS.
  ///
  /// libvirt: `virAdmServerUpdateTlsFiles`
  public func updateTLSFiles() async throws(LibvirtError) {
    _ = try await connection.call(AdminProgram.ServerUpdateTLSFiles.self, .init(srv: wire, flags: 0))
  }
}

extension AdminServer: Hashable {
  /// Whether both are the same server of the same connection.
  public static func == (left: AdminServer, right: AdminServer) -> Bool {
    left.name == right.name && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension AdminServer: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
