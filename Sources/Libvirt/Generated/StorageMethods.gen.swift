// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/storage.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// Looks for what pools of a type could be made of, such as volume groups or exports.
  ///
  /// - Parameters:
  ///   - type: a type of pools, such as `logical` or `netfs`.
  ///   - specification: where to look, as an XML document; `nil` where the type needs none.
  /// - Returns: what was found, as an XML document.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virConnectFindStoragePoolSources`, since 0.4.5
  public func storagePoolSources(
    ofType type: String, specification: String? = nil
  ) async throws(LibvirtError) -> String {
    let reply = try await change(
      Remote.ConnectFindStoragePoolSources.self,
      .init(
        type: XDRString(type),
        specification: specification.map { XDRString($0) },
        flags: 0))
    return reply.xml.text
  }

  /// Makes a pool usable that exists only while it is.
  ///
  /// - Parameters:
  ///   - xml: the pool's definition.
  ///   - flags: what to build first.
  /// - Returns: the active pool.
  ///
  /// libvirt: `virStoragePoolCreateXML`, since 0.4.1
  @discardableResult
  public func createStoragePool(
    xml: String, flags: StoragePoolCreateFlags = []
  ) async throws(LibvirtError) -> StoragePool {
    let reply = try await change(Remote.StoragePoolCreateXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return StoragePool(reply.pool, on: self)
  }

  /// Makes a storage pool known to the host, or changes what is known of it, without starting it.
  ///
  /// - Parameters:
  ///   - xml: the pool's definition.
  ///   - flags: whether to check the definition against libvirt's schema first.
  /// - Returns: the defined pool.
  ///
  /// libvirt: `virStoragePoolDefineXML`, since 0.4.1
  @discardableResult
  public func defineStoragePool(
    xml: String, flags: StoragePoolDefineFlags = []
  ) async throws(LibvirtError) -> StoragePool {
    let reply = try await change(Remote.StoragePoolDefineXML.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return StoragePool(reply.pool, on: self)
  }

  /// The storage pool with this name.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByName`, since 0.4.1
  public func storagePool(named name: String) async throws(LibvirtError) -> StoragePool {
    let reply = try await call(Remote.StoragePoolLookupByName.self, .init(name: XDRString(name)))
    return StoragePool(reply.pool, on: self)
  }

  /// The storage pool with this UUID.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByUUID`, `virStoragePoolLookupByUUIDString`, since 0.4.1
  public func storagePool(uuid: LibvirtUUID) async throws(LibvirtError) -> StoragePool {
    let reply = try await call(Remote.StoragePoolLookupByUUID.self, .init(uuid: uuid))
    return StoragePool(reply.pool, on: self)
  }

  /// The volume with this key.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVol` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByKey`, since 0.4.1
  public func storageVolume(key: String) async throws(LibvirtError) -> StorageVolume {
    let reply = try await call(Remote.StorageVolLookupByKey.self, .init(key: XDRString(key)))
    return StorageVolume(reply.vol, on: self)
  }

  /// The volume at this path on the host.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVol` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByPath`, since 0.4.1
  public func storageVolume(path: String) async throws(LibvirtError) -> StorageVolume {
    let reply = try await call(Remote.StorageVolLookupByPath.self, .init(path: XDRString(path)))
    return StorageVolume(reply.vol, on: self)
  }

  /// The host's storage pools.
  ///
  /// - Parameter flags: which ones; flags of one group add up, groups narrow each other. Empty means all.
  ///
  /// libvirt: `virConnectListAllStoragePools`, since 0.10.2
  public func storagePools(_ flags: ConnectListAllStoragePoolsFlags = []) async throws(LibvirtError) -> [StoragePool] {
    let reply = try await call(Remote.ConnectListAllStoragePools.self, .init(needResults: 1, flags: flags.rawValue))
    return reply.pools.map { StoragePool($0, on: self) }
  }

  /// The active storage pool whose volumes lie at this path of the host.
  ///
  /// - Throws: ``LibvirtError``, `noStoragePool` when there is none.
  ///
  /// libvirt: `virStoragePoolLookupByTargetPath`, since 4.1.0
  public func storagePool(targetPath path: String) async throws(LibvirtError) -> StoragePool {
    let reply = try await call(Remote.StoragePoolLookupByTargetPath.self, .init(path: XDRString(path)))
    return StoragePool(reply.pool, on: self)
  }

  /// Which types of storage pools the host can have, as an XML document.
  ///
  /// libvirt: `virConnectGetStoragePoolCapabilities`, since 5.2.0
  public func storagePoolCapabilities() async throws(LibvirtError) -> String {
    let reply = try await call(Remote.ConnectGetStoragePoolCapabilities.self, .init(flags: 0))
    return reply.capabilities.text
  }
}

extension StoragePool {
  /// Makes the volumes of a defined pool usable.
  ///
  /// - Parameter flags: what to build first.
  /// - Throws: ``LibvirtError``, `operationInvalid` when the pool is active already.
  ///
  /// libvirt: `virStoragePoolCreate`, since 0.4.1
  public func start(_ flags: StoragePoolCreateFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolCreate.self, .init(pool: wire, flags: flags.rawValue))
  }

  /// Prepares the place for its volumes: makes a folder, formats a disk. What is there may be lost.
  ///
  /// - Parameter flags: whether to overwrite what is there.
  ///
  /// libvirt: `virStoragePoolBuild`, since 0.4.1
  public func build(_ flags: StoragePoolBuildFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolBuild.self, .init(pool: wire, flags: flags.rawValue))
  }

  /// Makes the pool unusable; what is in it stays. One that is not defined is gone then.
  ///
  /// libvirt: `virStoragePoolDestroy`, since 0.4.1
  public func destroy() async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolDestroy.self, .init(pool: wire))
  }

  /// Deletes the place of its volumes, with all that is in it, for good. The pool must be inactive.
  ///
  /// - Parameter flags: whether to overwrite it with zeros first.
  ///
  /// libvirt: `virStoragePoolDelete`, since 0.4.1
  public func delete(_ flags: StoragePoolDeleteFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolDelete.self, .init(pool: wire, flags: flags.rawValue))
  }

  /// Makes the host forget the definition of an inactive pool; what is in it stays.
  ///
  /// libvirt: `virStoragePoolUndefine`, since 0.4.1
  public func undefine() async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolUndefine.self, .init(pool: wire))
  }

  /// Looks anew at which volumes there are, and how full the pool is.
  ///
  /// libvirt: `virStoragePoolRefresh`, since 0.4.1
  public func refresh() async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolRefresh.self, .init(pool: wire, flags: 0))
  }

  /// Its definition as an XML document.
  ///
  /// - Parameter flags: `inactive` for the stored definition; otherwise as the pool is now.
  ///
  /// libvirt: `virStoragePoolGetXMLDesc`, since 0.4.1
  public func xml(_ flags: StorageXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.StoragePoolGetXMLDesc.self, .init(pool: wire, flags: flags.rawValue))
    return reply.xml.text
  }

  /// Whether the host starts it by itself.
  ///
  /// libvirt: `virStoragePoolGetAutostart`, since 0.4.1
  public func isAutostarted() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.StoragePoolGetAutostart.self, .init(pool: wire))
    return reply.autostart != 0
  }

  /// Sets whether the host starts it by itself.
  ///
  /// libvirt: `virStoragePoolSetAutostart`, since 0.4.1
  public func setAutostart(_ autostart: Bool) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.StoragePoolSetAutostart.self, .init(pool: wire, autostart: autostart ? 1 : 0))
  }

  /// How many volumes the active pool has, as of its last refresh.
  ///
  /// libvirt: `virStoragePoolNumOfVolumes`, since 0.4.1
  public func volumeCount() async throws(LibvirtError) -> Int32 {
    let reply = try await connection.call(Remote.StoragePoolNumOfVolumes.self, .init(pool: wire))
    return reply.num
  }

  /// Makes a new volume.
  ///
  /// - Parameters:
  ///   - xml: the volume's definition.
  ///   - flags: how to allocate it.
  /// - Returns: the new volume.
  ///
  /// libvirt: `virStorageVolCreateXML`, since 0.4.1
  @discardableResult
  public func createVolume(xml: String, flags: StorageVolCreateFlags = []) async throws(LibvirtError) -> StorageVolume {
    let reply = try await connection.change(
      Remote.StorageVolCreateXML.self, .init(pool: wire, xml: XDRString(xml), flags: flags.rawValue))
    return StorageVolume(reply.vol, on: connection)
  }

  /// The volume with this name.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVol` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByName`, since 0.4.1
  public func volume(named name: String) async throws(LibvirtError) -> StorageVolume {
    let reply = try await connection.call(Remote.StorageVolLookupByName.self, .init(pool: wire, name: XDRString(name)))
    return StorageVolume(reply.vol, on: connection)
  }

  /// Whether its volumes can be used.
  ///
  /// libvirt: `virStoragePoolIsActive`, since 0.7.3
  public func isActive() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.StoragePoolIsActive.self, .init(pool: wire))
    return reply.active != 0
  }

  /// Whether the host knows its definition, so that it can be started again.
  ///
  /// libvirt: `virStoragePoolIsPersistent`, since 0.7.3
  public func isPersistent() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.StoragePoolIsPersistent.self, .init(pool: wire))
    return reply.persistent != 0
  }

  /// The volumes in it, as of its last refresh.
  ///
  /// libvirt: `virStoragePoolListAllVolumes`, since 0.10.2
  public func volumes() async throws(LibvirtError) -> [StorageVolume] {
    let reply = try await connection.call(
      Remote.StoragePoolListAllVolumes.self, .init(pool: wire, needResults: 1, flags: 0))
    return reply.vols.map { StorageVolume($0, on: connection) }
  }
}

extension StorageVolume {
  /// The pool it lies in.
  ///
  /// libvirt: `virStoragePoolLookupByVolume`, since 0.4.1
  public func pool() async throws(LibvirtError) -> StoragePool {
    let reply = try await connection.call(Remote.StoragePoolLookupByVolume.self, .init(vol: wire))
    return StoragePool(reply.pool, on: connection)
  }

  /// Removes it, and what is in it.
  ///
  /// - Parameter flags: whether to overwrite it with zeros first, and whether its snapshots go along.
  ///
  /// libvirt: `virStorageVolDelete`, since 0.4.1
  public func delete(_ flags: StorageVolDeleteFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.StorageVolDelete.self, .init(vol: wire, flags: flags.rawValue))
  }

  /// Its description as an XML document.
  ///
  /// libvirt: `virStorageVolGetXMLDesc`, since 0.4.1
  public func xml() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.StorageVolGetXMLDesc.self, .init(vol: wire, flags: 0))
    return reply.xml.text
  }

  /// Its path on the host.
  ///
  /// libvirt: `virStorageVolGetPath`, since 0.4.1
  public func path() async throws(LibvirtError) -> String {
    let reply = try await connection.call(Remote.StorageVolGetPath.self, .init(vol: wire))
    return reply.name.text
  }

  /// Changes how much a guest can put into it.
  ///
  /// - Parameters:
  ///   - capacity: the new capacity in bytes, or with `delta` how many bytes more, with `shrink` and `delta` less.
  ///   - flags: how; without `shrink` a volume does not get smaller.
  ///
  /// libvirt: `virStorageVolResize`, since 0.9.10
  public func resize(capacity: UInt64, flags: StorageVolResizeFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.StorageVolResize.self, .init(vol: wire, capacity: capacity, flags: flags.rawValue))
  }
}
