// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
package import LibvirtXDR

/// A virtual machine, or container, on one connection.
///
/// A value that names the domain: it stays the same when the domain changes, and every method asks the daemon. Two
/// domains are equal when they are the same one of the same connection, whatever their state.
///
/// libvirt: `virDomainPtr`, `virDomainRef`, `virDomainFree`
public struct Domain: Sendable {
  /// The connection it belongs to.
  ///
  /// libvirt: `virDomainGetConnect`
  public let connection: Connection

  /// Its globally unique identity.
  ///
  /// libvirt: `virDomainGetUUID`, `virDomainGetUUIDString`
  public let uuid: LibvirtUUID

  /// Its number while it runs, as of when this value was made; `nil` for a domain that did not run then.
  ///
  /// libvirt: `virDomainGetID`
  public let id: Int32?

  /// The name as the daemon sent it, which need not be UTF-8.
  package let wireName: XDRString

  /// Its name on the host, as of when this value was made.
  ///
  /// libvirt: `virDomainGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.Domain, on connection: Connection) {
    self.connection = connection
    self.uuid = wire.uuid
    self.id = wire.id < 0 ? nil : wire.id
    self.wireName = wire.name
  }

  /// How the domain is named in calls.
  package var wire: Wire.Domain { Wire.Domain(name: wireName, uuid: uuid, id: id ?? -1) }
}

extension Domain: Hashable {
  /// Whether both are the same domain of the same connection.
  public static func == (left: Domain, right: Domain) -> Bool {
    left.uuid == right.uuid && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(uuid)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension Domain: CustomStringConvertible {
  /// The name and the UUID.
  public var description: String { "\(name) (\(uuid))" }
}
