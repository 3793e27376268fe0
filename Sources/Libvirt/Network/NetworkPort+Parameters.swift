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
}
