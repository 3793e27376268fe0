// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension NodeDevice {
  /// What it is and can do, in libvirt's words, such as `pci`, `net` or `fc_host`.
  ///
  /// libvirt: `virNodeDeviceNumOfCaps`, `virNodeDeviceListCaps`
  public func capabilities() async throws(LibvirtError) -> [String] {
    let count = try await connection.call(Remote.NodeDeviceNumOfCaps.self, .init(name: wire.name)).num
    guard count > 0 else { return [] }
    let reply = try await connection.call(
      Remote.NodeDeviceListCaps.self, .init(name: wire.name, maxnames: count))
    return reply.names.map(\.text)
  }
}
