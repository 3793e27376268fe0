// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// Somebody who is connected to a server.
///
/// A value that names the client: it stays the same when the client goes, and every method asks the daemon.
///
/// libvirt: `virAdmClientPtr`, `virAdmClientFree`
public struct AdminClient: Sendable {
  /// The server it is connected to.
  public let server: AdminServer

  /// Its number. A server does not give one twice.
  ///
  /// libvirt: `virAdmClientGetID`
  public let id: UInt64

  /// When it connected, in seconds since 1970 UTC.
  ///
  /// libvirt: `virAdmClientGetTimestamp`
  public let connectedSince: Int64

  /// How it connected.
  ///
  /// libvirt: `virAdmClientGetTransport`
  public let transport: ClientTransport

  init(_ wire: Wire.AdminClient, on connection: AdminConnection) {
    server = AdminServer(wire.srv, on: connection)
    id = wire.id
    connectedSince = wire.timestamp
    transport = ClientTransport(rawValue: Int32(bitPattern: wire.transport))
  }

  /// How the client is named in calls.
  private var wire: Wire.AdminClient {
    Wire.AdminClient(
      srv: server.wire, id: id, timestamp: connectedSince, transport: UInt32(bitPattern: transport.rawValue))
  }

  /// Who it is.
  ///
  /// - Throws: `LibvirtError`, `noClient` when it has gone.
  ///
  /// libvirt: `virAdmClientGetInfo`
  public func info() async throws(LibvirtError) -> AdminClientInfo {
    let reply = try await server.connection.call(AdminProgram.ClientGetInfo.self, .init(clnt: wire, flags: 0))
    return AdminClientInfo(parameters: TypedParameters(reply.params))
  }

  /// Disconnects it. What it has under way on the daemon's side goes on, but nobody hears of it.
  ///
  /// - Throws: `LibvirtError`, `noClient` when it has gone.
  ///
  /// libvirt: `virAdmClientClose`
  public func close() async throws(LibvirtError) {
    _ = try await server.connection.call(AdminProgram.ClientClose.self, .init(clnt: wire, flags: 0))
  }
}

extension AdminClient: Hashable {
  /// Whether both are the same client of the same server.
  public static func == (left: AdminClient, right: AdminClient) -> Bool {
    left.id == right.id && left.server == right.server
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(server)
  }
}

extension AdminClient: CustomStringConvertible {
  /// The number.
  public var description: String { "\(id)" }
}
