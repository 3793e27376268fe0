// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension StoragePool {
  /// The volumes in it, as of its last refresh.
  ///
  /// libvirt: `virStoragePoolListAllVolumes`
  public func volumes() async throws(LibvirtError) -> [StorageVolume] {
    let reply = try await connection.call(
      Remote.StoragePoolListAllVolumes.self, .init(pool: wire, needResults: 1, flags: 0))
    return reply.vols.map { StorageVolume($0, on: connection) }
  }

  /// The volume with this name.
  ///
  /// - Throws: ``LibvirtError``, `noStorageVolume` when there is none.
  ///
  /// libvirt: `virStorageVolLookupByName`
  public func volume(named name: String) async throws(LibvirtError) -> StorageVolume {
    let reply = try await connection.call(
      Remote.StorageVolLookupByName.self, .init(pool: wire, name: XDRString(name)))
    return StorageVolume(reply.vol, on: connection)
  }

  /// Makes a new volume.
  ///
  /// - Parameters:
  ///   - xml: the volume's definition.
  ///   - flags: how to allocate it.
  ///
  /// libvirt: `virStorageVolCreateXML`
  @discardableResult
  public func createVolume(
    xml: String, flags: StorageVolCreateFlags = []
  ) async throws(LibvirtError) -> StorageVolume {
    let reply = try await connection.change(
      Remote.StorageVolCreateXML.self, .init(pool: wire, xml: XDRString(xml), flags: flags.rawValue))
    return StorageVolume(reply.vol, on: connection)
  }

  /// Makes the pool unusable; what is in it stays.
  ///
  /// libvirt: `virStoragePoolDestroy`
  public func destroy() async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolDestroy.self, .init(pool: wire))
  }

  /// Looks anew at which volumes there are.
  ///
  /// libvirt: `virStoragePoolRefresh`
  public func refresh() async throws(LibvirtError) {
    _ = try await connection.change(Remote.StoragePoolRefresh.self, .init(pool: wire, flags: 0))
  }
}
