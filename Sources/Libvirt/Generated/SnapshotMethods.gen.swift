// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/snapshot.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Takes a snapshot of the domain as the XML asks, or defines one again.
  ///
  /// libvirt: `virDomainSnapshotCreateXML`, since 0.8.0
  @discardableResult
  public func createSnapshot(
    xml xmlDesc: String, _ flags: DomainSnapshotCreateFlags = []
  ) async throws(LibvirtError) -> DomainSnapshot {
    let reply = try await connection.change(
      Remote.DomainSnapshotCreateXML.self, .init(dom: wire, xmlDesc: XDRString(xmlDesc), flags: flags.rawValue))
    return DomainSnapshot(reply.snap, on: connection)
  }

  /// Finds a snapshot of the domain by its name. Error 72 when there is none.
  ///
  /// libvirt: `virDomainSnapshotLookupByName`, since 0.8.0
  public func snapshot(named name: String) async throws(LibvirtError) -> DomainSnapshot {
    let reply = try await connection.call(
      Remote.DomainSnapshotLookupByName.self, .init(dom: wire, name: XDRString(name), flags: 0))
    return DomainSnapshot(reply.snap, on: connection)
  }

  /// Whether the domain has a current snapshot.
  ///
  /// libvirt: `virDomainHasCurrentSnapshot`, since 0.8.0
  public func hasCurrentSnapshot() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.DomainHasCurrentSnapshot.self, .init(dom: wire, flags: 0))
    return reply.result != 0
  }

  /// The domain's current snapshot. Error 72 when it has none.
  ///
  /// libvirt: `virDomainSnapshotCurrent`, since 0.8.0
  public func currentSnapshot() async throws(LibvirtError) -> DomainSnapshot {
    let reply = try await connection.call(Remote.DomainSnapshotCurrent.self, .init(dom: wire, flags: 0))
    return DomainSnapshot(reply.snap, on: connection)
  }

  /// All snapshots of the domain that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainListAllSnapshots`, since 0.9.13
  public func snapshots(_ flags: DomainSnapshotListFlags = []) async throws(LibvirtError) -> [DomainSnapshot] {
    let reply = try await connection.call(
      Remote.DomainListAllSnapshots.self, .init(dom: wire, needResults: 1, flags: flags.rawValue))
    return reply.snapshots.map { DomainSnapshot($0, on: connection) }
  }
}

extension DomainSnapshot {
  /// The snapshot's description as XML.
  ///
  /// libvirt: `virDomainSnapshotGetXMLDesc`, since 0.8.0
  public func xml(_ flags: DomainSnapshotXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(
      Remote.DomainSnapshotGetXMLDesc.self, .init(snap: wire, flags: flags.rawValue))
    return reply.xml.text
  }

  /// Takes the domain back to the snapshot. What happened since is lost.
  ///
  /// libvirt: `virDomainRevertToSnapshot`, since 0.8.0
  public func revert(_ flags: DomainSnapshotRevertFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainRevertToSnapshot.self, .init(snap: wire, flags: flags.rawValue))
  }

  /// Deletes a snapshot, and its children when asked to.
  ///
  /// libvirt: `virDomainSnapshotDelete`, since 0.8.0
  public func delete(_ flags: DomainSnapshotDeleteFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainSnapshotDelete.self, .init(snap: wire, flags: flags.rawValue))
  }

  /// The snapshot's parent. Error 72 for a root.
  ///
  /// libvirt: `virDomainSnapshotGetParent`, since 0.9.7
  public func parent() async throws(LibvirtError) -> DomainSnapshot {
    let reply = try await connection.call(Remote.DomainSnapshotGetParent.self, .init(snap: wire, flags: 0))
    return DomainSnapshot(reply.snap, on: connection)
  }

  /// Whether the snapshot is the domain's current one.
  ///
  /// libvirt: `virDomainSnapshotIsCurrent`, since 0.9.13
  public func isCurrent() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.DomainSnapshotIsCurrent.self, .init(snap: wire, flags: 0))
    return reply.current != 0
  }

  /// Whether libvirt keeps metadata of the snapshot.
  ///
  /// libvirt: `virDomainSnapshotHasMetadata`, since 0.9.13
  public func hasMetadata() async throws(LibvirtError) -> Bool {
    let reply = try await connection.call(Remote.DomainSnapshotHasMetadata.self, .init(snap: wire, flags: 0))
    return reply.metadata != 0
  }

  /// The snapshot's children that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainSnapshotListAllChildren`, since 0.9.13
  public func children(_ flags: DomainSnapshotListFlags = []) async throws(LibvirtError) -> [DomainSnapshot] {
    let reply = try await connection.call(
      Remote.DomainSnapshotListAllChildren.self, .init(snapshot: wire, needResults: 1, flags: flags.rawValue))
    return reply.snapshots.map { DomainSnapshot($0, on: connection) }
  }
}
