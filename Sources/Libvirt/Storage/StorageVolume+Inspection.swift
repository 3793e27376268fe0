// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension StorageVolume {
  /// Its path on the host.
  ///
  /// libvirt: `virStorageVolGetPath`
  public func path() async throws(LibvirtError) -> String {
    try await connection.call(Remote.StorageVolGetPath.self, .init(vol: wire)).name.text
  }

  /// Its kind and size.
  ///
  /// libvirt: `virStorageVolGetInfo`
  public func info() async throws(LibvirtError) -> StorageVolumeInfo {
    let reply = try await connection.call(Remote.StorageVolGetInfo.self, .init(vol: wire))
    return StorageVolumeInfo(
      type: StorageVolType(rawValue: Int32(reply.type)), capacityBytes: reply.capacity,
      allocatedBytes: reply.allocation)
  }

  /// Removes it, and what is in it.
  ///
  /// libvirt: `virStorageVolDelete`
  public func delete(_ flags: StorageVolDeleteFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.StorageVolDelete.self, .init(vol: wire, flags: flags.rawValue))
  }
}
