// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A virtual network of the host, which guests are plugged into.
///
/// A value that names the network: it stays the same when the network changes, and every method asks the daemon.
///
/// libvirt: `virNetworkPtr`, `virNetworkRef`, `virNetworkFree`
public struct Network: Sendable {
  /// The connection it belongs to.
  ///
  /// libvirt: `virNetworkGetConnect`
  public let connection: Connection

  /// Its globally unique identity.
  ///
  /// libvirt: `virNetworkGetUUID`, `virNetworkGetUUIDString`
  public let uuid: LibvirtUUID

  private let wireName: XDRString

  /// Its name on the host.
  ///
  /// libvirt: `virNetworkGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.Network, on connection: Connection) {
    self.connection = connection
    uuid = wire.uuid
    wireName = wire.name
  }

  /// How the network is named in calls.
  package var wire: Wire.Network { Wire.Network(name: wireName, uuid: uuid) }
}

extension Network: Hashable {
  /// Whether both are the same network of the same connection.
  public static func == (left: Network, right: Network) -> Bool {
    left.uuid == right.uuid && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(uuid)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension Network: CustomStringConvertible {
  /// The name and the UUID.
  public var description: String { "\(name) (\(uuid))" }
}
