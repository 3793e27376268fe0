// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A place on the host that volumes live in: a folder, a volume group, a network share.
///
/// A value that names the pool: it stays the same when the pool changes, and every method asks the daemon.
///
/// libvirt: `virStoragePoolPtr`, `virStoragePoolRef`, `virStoragePoolFree`
public struct StoragePool: Sendable {
  /// The connection it belongs to.
  ///
  /// libvirt: `virStoragePoolGetConnect`
  public let connection: Connection

  /// Its globally unique identity.
  ///
  /// libvirt: `virStoragePoolGetUUID`, `virStoragePoolGetUUIDString`
  public let uuid: LibvirtUUID
  private let wireName: XDRString

  /// Its name on the host.
  ///
  /// libvirt: `virStoragePoolGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.StoragePool, on connection: Connection) {
    self.connection = connection
    uuid = wire.uuid
    wireName = wire.name
  }

  /// How the pool is named in calls.
  package var wire: Wire.StoragePool { Wire.StoragePool(name: wireName, uuid: uuid) }
}

extension StoragePool: Hashable {
  /// Whether both are the same pool of the same connection.
  public static func == (left: StoragePool, right: StoragePool) -> Bool {
    left.uuid == right.uuid && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(uuid)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension StoragePool: CustomStringConvertible {
  /// The name and the UUID.
  public var description: String { "\(name) (\(uuid))" }
}
