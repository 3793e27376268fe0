// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/checkpoint.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Makes a checkpoint of a running domain's disks, from which later changes are counted.
  ///
  /// libvirt: `virDomainCheckpointCreateXML`, since 5.6.0
  @discardableResult
  public func createCheckpoint(
    xml xmlDesc: String, _ flags: DomainCheckpointCreateFlags = []
  ) async throws(LibvirtError) -> DomainCheckpoint {
    let reply = try await connection.change(
      Remote.DomainCheckpointCreateXML.self, .init(dom: wire, xmlDesc: XDRString(xmlDesc), flags: flags.rawValue))
    return DomainCheckpoint(reply.checkpoint, on: connection)
  }

  /// All checkpoints of the domain that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainListAllCheckpoints`, since 5.6.0
  public func checkpoints(_ flags: DomainCheckpointListFlags = []) async throws(LibvirtError) -> [DomainCheckpoint] {
    let reply = try await connection.call(
      Remote.DomainListAllCheckpoints.self, .init(dom: wire, needResults: 1, flags: flags.rawValue))
    return reply.checkpoints.map { DomainCheckpoint($0, on: connection) }
  }

  /// Finds a checkpoint of the domain by its name. Error 103 when there is none.
  ///
  /// libvirt: `virDomainCheckpointLookupByName`, since 5.6.0
  public func checkpoint(named name: String) async throws(LibvirtError) -> DomainCheckpoint {
    let reply = try await connection.call(
      Remote.DomainCheckpointLookupByName.self, .init(dom: wire, name: XDRString(name), flags: 0))
    return DomainCheckpoint(reply.checkpoint, on: connection)
  }
}

extension DomainCheckpoint {
  /// The checkpoint's description as XML.
  ///
  /// libvirt: `virDomainCheckpointGetXMLDesc`, since 5.6.0
  public func xml(_ flags: DomainCheckpointXMLFlags = []) async throws(LibvirtError) -> String {
    let reply = try await connection.call(
      Remote.DomainCheckpointGetXMLDesc.self, .init(checkpoint: wire, flags: flags.rawValue))
    return reply.xml.text
  }

  /// The checkpoint's children that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainCheckpointListAllChildren`, since 5.6.0
  public func children(_ flags: DomainCheckpointListFlags = []) async throws(LibvirtError) -> [DomainCheckpoint] {
    let reply = try await connection.call(
      Remote.DomainCheckpointListAllChildren.self, .init(checkpoint: wire, needResults: 1, flags: flags.rawValue))
    return reply.checkpoints.map { DomainCheckpoint($0, on: connection) }
  }

  /// The checkpoint's parent. Error 103 for a root.
  ///
  /// libvirt: `virDomainCheckpointGetParent`, since 5.6.0
  public func parent() async throws(LibvirtError) -> DomainCheckpoint {
    let reply = try await connection.call(Remote.DomainCheckpointGetParent.self, .init(checkpoint: wire, flags: 0))
    return DomainCheckpoint(reply.parent, on: connection)
  }

  /// Deletes a checkpoint, and its children when asked to.
  ///
  /// libvirt: `virDomainCheckpointDelete`, since 5.6.0
  public func delete(_ flags: DomainCheckpointDeleteFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainCheckpointDelete.self, .init(checkpoint: wire, flags: flags.rawValue))
  }
}
