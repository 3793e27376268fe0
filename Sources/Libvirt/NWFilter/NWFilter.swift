// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A set of rules for what guests may send and receive.
///
/// A value that names the filter: it stays the same when the filter changes, and every method asks the daemon.
///
/// libvirt: `virNWFilterPtr`, `virNWFilterRef`, `virNWFilterFree`
public struct NWFilter: Sendable {
  /// The connection it belongs to.
  public let connection: Connection

  /// Its globally unique identity.
  ///
  /// libvirt: `virNWFilterGetUUID`, `virNWFilterGetUUIDString`
  public let uuid: LibvirtUUID

  private let wireName: XDRString

  /// Its name on the host.
  ///
  /// libvirt: `virNWFilterGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.NWFilter, on connection: Connection) {
    self.connection = connection
    uuid = wire.uuid
    wireName = wire.name
  }

  /// How the filter is named in calls.
  package var wire: Wire.NWFilter { Wire.NWFilter(name: wireName, uuid: uuid) }
}

extension NWFilter: Hashable {
  /// Whether both are the same filter of the same connection.
  public static func == (left: NWFilter, right: NWFilter) -> Bool {
    left.uuid == right.uuid && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(uuid)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension NWFilter: CustomStringConvertible {
  /// The name and the UUID.
  public var description: String { "\(name) (\(uuid))" }
}
