// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension StoragePool {
  /// Its state and size, as of its last refresh.
  ///
  /// libvirt: `virStoragePoolGetInfo`
  public func info() async throws(LibvirtError) -> StoragePoolInfo {
    let reply = try await connection.call(Remote.StoragePoolGetInfo.self, .init(pool: wire))
    return StoragePoolInfo(
      state: StoragePoolState(rawValue: Int32(reply.state)), capacityBytes: reply.capacity,
      allocatedBytes: reply.allocation, availableBytes: reply.available)
  }
}
