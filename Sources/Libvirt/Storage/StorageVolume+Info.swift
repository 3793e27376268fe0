// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension StorageVolume {
  /// Its kind and size.
  ///
  /// - Parameter flags: `getPhysical` for the size of its file or device in place of what is allocated.
  ///
  /// libvirt: `virStorageVolGetInfo`, `virStorageVolGetInfoFlags`
  public func info(_ flags: StorageVolInfoFlags = []) async throws(LibvirtError) -> StorageVolumeInfo {
    guard !flags.isEmpty else {
      let reply = try await connection.call(Remote.StorageVolGetInfo.self, .init(vol: wire))
      return StorageVolumeInfo(
        type: StorageVolType(rawValue: Int32(reply.type)), capacityBytes: reply.capacity,
        allocatedBytes: reply.allocation)
    }
    let reply = try await connection.call(Remote.StorageVolGetInfoFlags.self, .init(vol: wire, flags: flags.rawValue))
    return StorageVolumeInfo(
      type: StorageVolType(rawValue: Int32(reply.type)), capacityBytes: reply.capacity,
      allocatedBytes: reply.allocation)
  }
}
