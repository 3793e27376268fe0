// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension StoragePool {
  /// Whether its volumes can be used.
  ///
  /// libvirt: `virStoragePoolIsActive`
  public func isActive() async throws(LibvirtError) -> Bool {
    try await connection.call(Remote.StoragePoolIsActive.self, .init(pool: wire)).active != 0
  }
}

extension StorageVolume {
  /// The pool it lies in.
  ///
  /// libvirt: `virStoragePoolLookupByVolume`
  public func pool() async throws(LibvirtError) -> StoragePool {
    StoragePool(
      try await connection.call(Remote.StoragePoolLookupByVolume.self, .init(vol: wire)).pool, on: connection)
  }
}
