// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension AdminServer {
  /// Who is connected.
  ///
  /// libvirt: `virAdmServerListClients`
  public func clients() async throws(LibvirtError) -> [AdminClient] {
    let reply = try await connection.call(
      AdminProgram.ServerListClients.self, .init(srv: wire, needResults: 1, flags: 0))
    return reply.clients.map { AdminClient($0, on: connection) }
  }

  /// The client of that number.
  ///
  /// - Throws: `LibvirtError`, `noClient` when there is none, or none any more.
  ///
  /// libvirt: `virAdmServerLookupClient`
  public func client(id: UInt64) async throws(LibvirtError) -> AdminClient {
    let reply = try await connection.call(
      AdminProgram.ServerLookupClient.self, .init(srv: wire, id: id, flags: 0))
    return AdminClient(reply.clnt, on: connection)
  }

  /// How many clients the server has and may have.
  ///
  /// libvirt: `virAdmServerGetClientLimits`
  public func clientLimits() async throws(LibvirtError) -> AdminClientLimits {
    let reply = try await connection.call(AdminProgram.ServerGetClientLimits.self, .init(srv: wire, flags: 0))
    return AdminClientLimits(parameters: TypedParameters(reply.params))
  }

  /// Changes how many clients the server may have, until the daemon ends. What is `nil` stays as it is; nobody is
  /// disconnected.
  ///
  /// - Parameters:
  ///   - maxClients: how many there may be.
  ///   - maxUnauthenticatedClients: how many there may be that have not authenticated yet, at most `maxClients`.
  /// - Throws: `LibvirtError`, `invalidArg` when the numbers do not fit together.
  ///
  /// libvirt: `virAdmServerSetClientLimits`
  public func setClientLimits(
    maxClients: UInt32? = nil, maxUnauthenticatedClients: UInt32? = nil
  ) async throws(LibvirtError) {
    typealias Keys = TypedParameterKeys.AdminServer
    var parameters = TypedParameters()
    parameters[Keys.clientsMax] = maxClients
    parameters[Keys.clientsUnauthMax] = maxUnauthenticatedClients
    try await setClientLimits(parameters)
  }

  /// The same by libvirt's names, those of `TypedParameterKeys.AdminServer` that can be changed.
  ///
  /// libvirt: `virAdmServerSetClientLimits`
  public func setClientLimits(_ parameters: TypedParameters) async throws(LibvirtError) {
    try await connection.change(AdminProgram.ServerSetClientLimits.self, parameters, limit: 32) {
      .init(srv: wire, params: $0, flags: 0)
    }
  }
}
