// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol

/// Where something, mostly a guest, is plugged into a virtual network.
///
/// A value that names the port: it stays the same when the port changes, and every method asks the daemon.
///
/// libvirt: `virNetworkPortPtr`, `virNetworkPortRef`, `virNetworkPortFree`
public struct NetworkPort: Sendable {
  /// The connection it belongs to.
  public let connection: Connection

  /// The network that it is a port of.
  ///
  /// libvirt: `virNetworkPortGetNetwork`
  public let network: Network

  /// Its globally unique identity.
  ///
  /// libvirt: `virNetworkPortGetUUID`, `virNetworkPortGetUUIDString`
  public let uuid: LibvirtUUID

  init(_ wire: Wire.NetworkPort, on connection: Connection) {
    self.connection = connection
    network = Network(wire.net, on: connection)
    uuid = wire.uuid
  }

  /// How the port is named in calls.
  package var wire: Wire.NetworkPort { Wire.NetworkPort(net: network.wire, uuid: uuid) }
}

extension NetworkPort: Hashable {
  /// Whether both are the same port of the same connection.
  public static func == (left: NetworkPort, right: NetworkPort) -> Bool {
    left.uuid == right.uuid && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(uuid)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension NetworkPort: CustomStringConvertible {
  /// The network's name and the port's UUID.
  public var description: String { "\(network.name)/\(uuid)" }
}
