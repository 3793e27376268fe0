// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A value that the host keeps and unlocks disks and other objects with, such as a passphrase.
///
/// A value that names the secret: it stays the same when the secret changes, and every method asks the daemon.
///
/// libvirt: `virSecretPtr`, `virSecretRef`, `virSecretFree`
public struct Secret: Sendable {
  /// The connection it belongs to.
  ///
  /// libvirt: `virSecretGetConnect`
  public let connection: Connection

  /// Its globally unique identity.
  ///
  /// libvirt: `virSecretGetUUID`, `virSecretGetUUIDString`
  public let uuid: LibvirtUUID

  /// What kind of object it is for.
  ///
  /// libvirt: `virSecretGetUsageType`
  public let usageType: SecretUsageType

  private let wireUsageID: XDRString

  /// Which object it is for; empty when it is for none in particular.
  ///
  /// libvirt: `virSecretGetUsageID`
  public var usageID: String { wireUsageID.text }

  init(_ wire: Wire.Secret, on connection: Connection) {
    self.connection = connection
    uuid = wire.uuid
    usageType = SecretUsageType(rawValue: wire.usageType)
    wireUsageID = wire.usageID
  }

  /// How the secret is named in calls.
  package var wire: Wire.Secret { Wire.Secret(uuid: uuid, usageType: usageType.rawValue, usageID: wireUsageID) }
}

extension Secret: Hashable {
  /// Whether both are the same secret of the same connection.
  public static func == (left: Secret, right: Secret) -> Bool {
    left.uuid == right.uuid && left.connection === right.connection
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(uuid)
    hasher.combine(ObjectIdentifier(connection))
  }
}

extension Secret: CustomStringConvertible {
  /// The UUID.
  public var description: String { "\(uuid)" }
}
