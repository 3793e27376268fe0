// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension AdminServer {
  /// How many workers the server has and may have, and what waits for them.
  ///
  /// libvirt: `virAdmServerGetThreadPoolParameters`
  public func threadPool() async throws(LibvirtError) -> AdminThreadPool {
    let reply = try await connection.call(
      AdminProgram.ServerGetThreadpoolParameters.self, .init(srv: wire, flags: 0))
    return AdminThreadPool(parameters: TypedParameters(reply.params))
  }

  /// Changes how many workers the server may have, until the daemon ends. What is `nil` stays as it is.
  ///
  /// - Parameters:
  ///   - minWorkers: how many there are at least, at most `maxWorkers`. They are started at once.
  ///   - maxWorkers: how many there may be. Those that are too many end when they have nothing to do.
  ///   - prioWorkers: how many there are for calls of high priority.
  /// - Throws: `LibvirtError`, `invalidArg` when the numbers do not fit together.
  ///
  /// libvirt: `virAdmServerSetThreadPoolParameters`
  public func setThreadPool(
    minWorkers: UInt32? = nil, maxWorkers: UInt32? = nil, prioWorkers: UInt32? = nil
  ) async throws(LibvirtError) {
    typealias Keys = TypedParameterKeys.AdminThreadPool
    var parameters = TypedParameters()
    parameters[Keys.workersMax] = maxWorkers
    parameters[Keys.workersMin] = minWorkers
    parameters[Keys.workersPriority] = prioWorkers
    try await setThreadPool(parameters)
  }

  /// The same by libvirt's names, those of `TypedParameterKeys.AdminThreadPool` that can be changed.
  ///
  /// libvirt: `virAdmServerSetThreadPoolParameters`
  public func setThreadPool(_ parameters: TypedParameters) async throws(LibvirtError) {
    try await connection.change(AdminProgram.ServerSetThreadpoolParameters.self, parameters, limit: 32) {
      .init(srv: wire, params: $0, flags: 0)
    }
  }
}
