// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// A state of a domain that was kept: its disks, its memory, or both.
///
/// A value that names the snapshot: it stays the same when the snapshot changes, and every method asks the daemon.
///
/// libvirt: `virDomainSnapshotPtr`, `virDomainSnapshotRef`, `virDomainSnapshotFree`
public struct DomainSnapshot: Sendable {
  /// The domain that it is of.
  ///
  /// libvirt: `virDomainSnapshotGetDomain`
  public let domain: Domain
  private let wireName: XDRString

  /// The connection it belongs to.
  ///
  /// libvirt: `virDomainSnapshotGetConnect`
  public var connection: Connection { domain.connection }

  /// Its name, which no other snapshot of the domain has.
  ///
  /// libvirt: `virDomainSnapshotGetName`
  public var name: String { wireName.text }

  init(_ wire: Wire.DomainSnapshot, on connection: Connection) {
    domain = Domain(wire.dom, on: connection)
    wireName = wire.name
  }

  /// How the snapshot is named in calls.
  package var wire: Wire.DomainSnapshot { Wire.DomainSnapshot(name: wireName, dom: domain.wire) }
}

extension DomainSnapshot: Hashable {
  /// Whether both are the same snapshot of the same domain.
  public static func == (left: DomainSnapshot, right: DomainSnapshot) -> Bool {
    left.name == right.name && left.domain == right.domain
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(domain)
  }
}

extension DomainSnapshot: CustomStringConvertible {
  /// The domain's name and the snapshot's.
  public var description: String { "\(domain.name)/\(name)" }
}
