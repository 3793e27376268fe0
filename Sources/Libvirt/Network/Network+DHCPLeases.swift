// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Network {
  /// The addresses that the network has lent to guests.
  ///
  /// - Parameter macAddress: only those of one network card; `nil` for all.
  ///
  /// libvirt: `virNetworkGetDHCPLeases`
  public func dhcpLeases(macAddress: String? = nil) async throws(LibvirtError) -> [NetworkDHCPLease] {
    let reply = try await connection.call(
      Remote.NetworkGetDHCPLeases.self,
      .init(net: wire, mac: macAddress.map { XDRString($0) }, needResults: 1, flags: 0))
    return reply.leases.map { NetworkDHCPLease($0) }
  }
}
