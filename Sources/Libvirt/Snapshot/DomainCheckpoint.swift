// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A point in a domain's life from which on it is known which blocks of its disks have changed.
///
/// A value that names the checkpoint: it stays the same when the checkpoint changes, and every method asks the daemon.
///
/// libvirt: `virDomainCheckpointPtr`, `virDomainCheckpointRef`, `virDomainCheckpointFree`
public struct DomainCheckpoint: Sendable {
  /// The domain that it is of.
  ///
  /// libvirt: `virDomainCheckpointGetDomain`
  public let domain: Domain
  private let wireName: XDRString

  /// The connection it belongs to.
  ///
  /// libvirt: `virDomainCheckpointGetConnect`
  public var connection: Connection { domain.connection }

  /// Its name, which no other checkpoint of the domain has.
  ///
  /// libvirt: `virDomainCheckpointGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.DomainCheckpoint, on connection: Connection) {
    domain = Domain(wire.dom, on: connection)
    wireName = wire.name
  }

  /// How the checkpoint is named in calls.
  package var wire: Wire.DomainCheckpoint { Wire.DomainCheckpoint(name: wireName, dom: domain.wire) }
}

extension DomainCheckpoint: Hashable {
  /// Whether both are the same checkpoint of the same domain.
  public static func == (left: DomainCheckpoint, right: DomainCheckpoint) -> Bool {
    left.name == right.name && left.domain == right.domain
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(domain)
  }
}

extension DomainCheckpoint: CustomStringConvertible {
  /// The domain's name and the checkpoint's.
  public var description: String { "\(domain.name)/\(name)" }
}
