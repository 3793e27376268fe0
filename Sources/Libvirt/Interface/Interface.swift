// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A network interface of the host itself, with its configuration.
///
/// A value that names the interface: it stays the same when the interface changes, and every method asks the daemon.
///
/// libvirt: `virInterfacePtr`, `virInterfaceRef`, `virInterfaceFree`
public struct Interface: Sendable {
  /// The connection it belongs to.
  ///
  /// libvirt: `virInterfaceGetConnect`
  public let connection: Connection

  private let wireName: XDRString

  /// Its name, unique on the host.
  ///
  /// libvirt: `virInterfaceGetName`
  public var name: String { wireName.text }

  private let wireMAC: XDRString

  /// Its hardware address, as of when this value was made; empty when it has none.
  ///
  /// libvirt: `virInterfaceGetMACString`
  public var macAddress: String { wireMAC.text }

  init(_ wire: Wire.Interface, on connection: Connection) {
    self.connection = connection
    wireName = wire.name
    wireMAC = wire.mac
  }

  /// How the interface is named in calls.
  package var wire: Wire.Interface { Wire.Interface(name: wireName, mac: wireMAC) }
}

extension Interface: Hashable {
  /// Whether both are the same interface of the same connection.
  public static func == (left: Interface, right: Interface) -> Bool {
    left.wireName == right.wireName && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wireName)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension Interface: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
