// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A disk image, partition or logical volume in a storage pool.
///
/// A value that names the volume: it stays the same when the volume changes, and every method asks the daemon.
///
/// libvirt: `virStorageVolPtr`, `virStorageVolRef`, `virStorageVolFree`
public struct StorageVolume: Sendable {
  /// The connection it belongs to.
  ///
  /// libvirt: `virStorageVolGetConnect`
  public let connection: Connection
  private let wirePool: XDRString
  private let wireName: XDRString
  private let wireKey: XDRString

  /// The name of its pool.
  public var poolName: String { wirePool.text }

  /// Its name, unique in the pool.
  ///
  /// libvirt: `virStorageVolGetName`
  public var name: String { wireName.text }

  /// Its key, unique on the host: often its path.
  ///
  /// libvirt: `virStorageVolGetKey`
  public var key: String { wireKey.text }

  init(_ wire: Wire.StorageVolume, on connection: Connection) {
    self.connection = connection
    wirePool = wire.pool
    wireName = wire.name
    wireKey = wire.key
  }

  /// How the volume is named in calls.
  package var wire: Wire.StorageVolume { Wire.StorageVolume(pool: wirePool, name: wireName, key: wireKey) }
}

extension StorageVolume: Hashable {
  /// Whether both are the same volume of the same connection.
  public static func == (left: StorageVolume, right: StorageVolume) -> Bool {
    left.wireKey == right.wireKey && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wireKey)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension StorageVolume: CustomStringConvertible {
  /// Its pool and name.
  public var description: String { "\(poolName)/\(name)" }
}
