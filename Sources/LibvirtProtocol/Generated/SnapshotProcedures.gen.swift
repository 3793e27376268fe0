// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/snapshot.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Takes a snapshot of the domain as the XML asks, or defines one again.
  ///
  /// libvirt: `virDomainSnapshotCreateXML`, since 0.8.0.
  package enum DomainSnapshotCreateXML: Procedure {
    package typealias Arguments = Wire.DomainSnapshotCreateXMLArguments
    package typealias Reply = Wire.DomainSnapshotCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 185 }
    package static var name: String { "DOMAIN_SNAPSHOT_CREATE_XML" }
    package static var cFunctions: [String] { ["virDomainSnapshotCreateXML"] }
  }

  /// The snapshot's description as XML.
  ///
  /// libvirt: `virDomainSnapshotGetXMLDesc`, since 0.8.0.
  package enum DomainSnapshotGetXMLDesc: Procedure {
    package typealias Arguments = Wire.DomainSnapshotGetXMLDescArguments
    package typealias Reply = Wire.DomainSnapshotGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 186 }
    package static var name: String { "DOMAIN_SNAPSHOT_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virDomainSnapshotGetXMLDesc"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many snapshots the domain has.
  ///
  /// libvirt: `virDomainSnapshotNum`, since 0.8.0.
  package enum DomainSnapshotNum: Procedure {
    package typealias Arguments = Wire.DomainSnapshotNumArguments
    package typealias Reply = Wire.DomainSnapshotNumReply
    package static var program: Program { .remote }
    package static var number: Int32 { 187 }
    package static var name: String { "DOMAIN_SNAPSHOT_NUM" }
    package static var cFunctions: [String] { ["virDomainSnapshotNum"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` snapshots of the domain.
  ///
  /// libvirt: `virDomainSnapshotListNames`, since 0.8.0.
  package enum DomainSnapshotListNames: Procedure {
    package typealias Arguments = Wire.DomainSnapshotListNamesArguments
    package typealias Reply = Wire.DomainSnapshotListNamesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 188 }
    package static var name: String { "DOMAIN_SNAPSHOT_LIST_NAMES" }
    package static var cFunctions: [String] { ["virDomainSnapshotListNames"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Finds a snapshot of the domain by its name. Error 72 when there is none.
  ///
  /// libvirt: `virDomainSnapshotLookupByName`, since 0.8.0.
  package enum DomainSnapshotLookupByName: Procedure {
    package typealias Arguments = Wire.DomainSnapshotLookupByNameArguments
    package typealias Reply = Wire.DomainSnapshotLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 189 }
    package static var name: String { "DOMAIN_SNAPSHOT_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virDomainSnapshotLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the domain has a current snapshot.
  ///
  /// libvirt: `virDomainHasCurrentSnapshot`, since 0.8.0.
  package enum DomainHasCurrentSnapshot: Procedure {
    package typealias Arguments = Wire.DomainHasCurrentSnapshotArguments
    package typealias Reply = Wire.DomainHasCurrentSnapshotReply
    package static var program: Program { .remote }
    package static var number: Int32 { 190 }
    package static var name: String { "DOMAIN_HAS_CURRENT_SNAPSHOT" }
    package static var cFunctions: [String] { ["virDomainHasCurrentSnapshot"] }
  }

  /// The domain's current snapshot. Error 72 when it has none.
  ///
  /// libvirt: `virDomainSnapshotCurrent`, since 0.8.0.
  package enum DomainSnapshotCurrent: Procedure {
    package typealias Arguments = Wire.DomainSnapshotCurrentArguments
    package typealias Reply = Wire.DomainSnapshotCurrentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 191 }
    package static var name: String { "DOMAIN_SNAPSHOT_CURRENT" }
    package static var cFunctions: [String] { ["virDomainSnapshotCurrent"] }
  }

  /// Takes the domain back to the snapshot. What happened since is lost.
  ///
  /// libvirt: `virDomainRevertToSnapshot`, since 0.8.0.
  package enum DomainRevertToSnapshot: Procedure {
    package typealias Arguments = Wire.DomainRevertToSnapshotArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 192 }
    package static var name: String { "DOMAIN_REVERT_TO_SNAPSHOT" }
    package static var cFunctions: [String] { ["virDomainRevertToSnapshot"] }
  }

  /// Deletes a snapshot, and its children when asked to.
  ///
  /// libvirt: `virDomainSnapshotDelete`, since 0.8.0.
  package enum DomainSnapshotDelete: Procedure {
    package typealias Arguments = Wire.DomainSnapshotDeleteArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 193 }
    package static var name: String { "DOMAIN_SNAPSHOT_DELETE" }
    package static var cFunctions: [String] { ["virDomainSnapshotDelete"] }
  }

  /// The snapshot's parent. Error 72 for a root.
  ///
  /// libvirt: `virDomainSnapshotGetParent`, since 0.9.7.
  package enum DomainSnapshotGetParent: Procedure {
    package typealias Arguments = Wire.DomainSnapshotGetParentArguments
    package typealias Reply = Wire.DomainSnapshotGetParentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 244 }
    package static var name: String { "DOMAIN_SNAPSHOT_GET_PARENT" }
    package static var cFunctions: [String] { ["virDomainSnapshotGetParent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// How many children the snapshot has.
  ///
  /// libvirt: `virDomainSnapshotNumChildren`, since 0.9.7.
  package enum DomainSnapshotNumChildren: Procedure {
    package typealias Arguments = Wire.DomainSnapshotNumChildrenArguments
    package typealias Reply = Wire.DomainSnapshotNumChildrenReply
    package static var program: Program { .remote }
    package static var number: Int32 { 246 }
    package static var name: String { "DOMAIN_SNAPSHOT_NUM_CHILDREN" }
    package static var cFunctions: [String] { ["virDomainSnapshotNumChildren"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The names of at most `maxnames` children of the snapshot.
  ///
  /// libvirt: `virDomainSnapshotListChildrenNames`, since 0.9.7.
  package enum DomainSnapshotListChildrenNames: Procedure {
    package typealias Arguments = Wire.DomainSnapshotListChildrenNamesArguments
    package typealias Reply = Wire.DomainSnapshotListChildrenNamesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 247 }
    package static var name: String { "DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES" }
    package static var cFunctions: [String] { ["virDomainSnapshotListChildrenNames"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the snapshot is the domain's current one.
  ///
  /// libvirt: `virDomainSnapshotIsCurrent`, since 0.9.13.
  package enum DomainSnapshotIsCurrent: Procedure {
    package typealias Arguments = Wire.DomainSnapshotIsCurrentArguments
    package typealias Reply = Wire.DomainSnapshotIsCurrentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 271 }
    package static var name: String { "DOMAIN_SNAPSHOT_IS_CURRENT" }
    package static var cFunctions: [String] { ["virDomainSnapshotIsCurrent"] }
  }

  /// Whether libvirt keeps metadata of the snapshot.
  ///
  /// libvirt: `virDomainSnapshotHasMetadata`, since 0.9.13.
  package enum DomainSnapshotHasMetadata: Procedure {
    package typealias Arguments = Wire.DomainSnapshotHasMetadataArguments
    package typealias Reply = Wire.DomainSnapshotHasMetadataReply
    package static var program: Program { .remote }
    package static var number: Int32 { 272 }
    package static var name: String { "DOMAIN_SNAPSHOT_HAS_METADATA" }
    package static var cFunctions: [String] { ["virDomainSnapshotHasMetadata"] }
  }

  /// All snapshots of the domain that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainListAllSnapshots`, since 0.9.13.
  package enum DomainListAllSnapshots: Procedure {
    package typealias Arguments = Wire.DomainListAllSnapshotsArguments
    package typealias Reply = Wire.DomainListAllSnapshotsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 274 }
    package static var name: String { "DOMAIN_LIST_ALL_SNAPSHOTS" }
    package static var cFunctions: [String] { ["virDomainListAllSnapshots"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The snapshot's children that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainSnapshotListAllChildren`, since 0.9.13.
  package enum DomainSnapshotListAllChildren: Procedure {
    package typealias Arguments = Wire.DomainSnapshotListAllChildrenArguments
    package typealias Reply = Wire.DomainSnapshotListAllChildrenReply
    package static var program: Program { .remote }
    package static var number: Int32 { 275 }
    package static var name: String { "DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN" }
    package static var cFunctions: [String] { ["virDomainSnapshotListAllChildren"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }
}
