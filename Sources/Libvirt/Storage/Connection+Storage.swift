// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The host's storage pools.
  ///
  /// - Parameter filter: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllStoragePools`
  public func storagePools(_ filter: ConnectListAllStoragePoolsFlags = []) async throws(LibvirtError) -> [StoragePool] {
    let reply = try await call(
      Remote.ConnectListAllStoragePools.self, .init(needResults: 1, flags: filter.rawValue))
    return reply.pools.map { StoragePool($0, on: self) }
  }

  /// The storage pool with this name.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByName`
  public func storagePool(named name: String) async throws(LibvirtError) -> StoragePool {
    let reply = try await call(Remote.StoragePoolLookupByName.self, .init(name: XDRString(name)))
    return StoragePool(reply.pool, on: self)
  }

  /// The storage pool with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByUUID`, `virStoragePoolLookupByUUIDString`
  public func storagePool(uuid: LibvirtUUID) async throws(LibvirtError) -> StoragePool {
    StoragePool(try await call(Remote.StoragePoolLookupByUUID.self, .init(uuid: uuid)).pool, on: self)
  }

  /// Makes a pool usable that exists only while it is.
  ///
  /// - Parameters:
  ///   - xml: the pool's definition.
  ///   - flags: what to build first.
  ///
  /// libvirt: `virStoragePoolCreateXML`
  @discardableResult
  public func createStoragePool(
    xml: String, flags: StoragePoolCreateFlags = []
  ) async throws(LibvirtError) -> StoragePool {
    let reply = try await change(
      Remote.StoragePoolCreateXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return StoragePool(reply.pool, on: self)
  }

  /// The volume at this path on the host.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVolume` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByPath`
  public func storageVolume(path: String) async throws(LibvirtError) -> StorageVolume {
    StorageVolume(try await call(Remote.StorageVolLookupByPath.self, .init(path: XDRString(path))).vol, on: self)
  }

  /// The volume with this key.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVolume` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByKey`
  public func storageVolume(key: String) async throws(LibvirtError) -> StorageVolume {
    StorageVolume(try await call(Remote.StorageVolLookupByKey.self, .init(key: XDRString(key))).vol, on: self)
  }
}
