// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension NetworkPort {
  /// How much may pass in and out: averages and peaks in KiB per second, bursts in KiB.
  ///
  /// libvirt: `virNetworkPortGetParameters`
  public func parameters() async throws(LibvirtError) -> TypedParameters {
    let reply = try await connection.call(
      Remote.NetworkPortGetParameters.self, .init(port: wire, nparams: 0, flags: 0))
    return TypedParameters(reply.params)
  }

  /// Limits how much may pass in and out.
  ///
  /// - Parameter parameters: what is to change, by the names of `TypedParameterKeys.NetworkPort`, in the units of
  ///   ``parameters()``.
  /// - Throws: ``LibvirtError``, `invalidArg` for none; on a connection for looking only, `operationDenied`.
  ///
  /// libvirt: `virNetworkPortSetParameters`
  public func setParameters(_ parameters: TypedParameters) async throws(LibvirtError) {
    try await connection.change(Remote.NetworkPortSetParameters.self, parameters, limit: 16) {
      .init(port: wire, params: $0, flags: 0)
    }
  }
}
