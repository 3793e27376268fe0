// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension NodeDevice {
  /// Takes the device from the host's own driver, so that a guest can have it.
  ///
  /// - Parameter driver: the driver that gets it, such as `vfio`; `nil` lets the hypervisor choose.
  /// - Throws: ``LibvirtError``, `operationInvalid` when a guest has it.
  ///
  /// libvirt: `virNodeDeviceDettach`, `virNodeDeviceDetachFlags`
  public func detach(driver: String? = nil) async throws(LibvirtError) {
    if let driver {
      _ = try await connection.change(
        Remote.NodeDeviceDetachFlags.self, .init(name: wire.name, driverName: XDRString(driver), flags: 0))
    } else {
      _ = try await connection.change(Remote.NodeDeviceDettach.self, .init(name: wire.name))
    }
  }
}
