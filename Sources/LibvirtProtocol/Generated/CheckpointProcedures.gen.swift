// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/checkpoint.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Makes a checkpoint of a running domain's disks, from which later changes are counted.
  ///
  /// libvirt: `virDomainCheckpointCreateXML`, since 5.6.0.
  package enum DomainCheckpointCreateXML: Procedure {
    package typealias Arguments = Wire.DomainCheckpointCreateXMLArguments
    package typealias Reply = Wire.DomainCheckpointCreateXMLReply
    package static var program: Program { .remote }
    package static var number: Int32 { 411 }
    package static var name: String { "DOMAIN_CHECKPOINT_CREATE_XML" }
    package static var cFunctions: [String] { ["virDomainCheckpointCreateXML"] }
  }

  /// The checkpoint's description as XML.
  ///
  /// libvirt: `virDomainCheckpointGetXMLDesc`, since 5.6.0.
  package enum DomainCheckpointGetXMLDesc: Procedure {
    package typealias Arguments = Wire.DomainCheckpointGetXMLDescArguments
    package typealias Reply = Wire.DomainCheckpointGetXMLDescReply
    package static var program: Program { .remote }
    package static var number: Int32 { 412 }
    package static var name: String { "DOMAIN_CHECKPOINT_GET_XML_DESC" }
    package static var cFunctions: [String] { ["virDomainCheckpointGetXMLDesc"] }
  }

  /// All checkpoints of the domain that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainListAllCheckpoints`, since 5.6.0.
  package enum DomainListAllCheckpoints: Procedure {
    package typealias Arguments = Wire.DomainListAllCheckpointsArguments
    package typealias Reply = Wire.DomainListAllCheckpointsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 413 }
    package static var name: String { "DOMAIN_LIST_ALL_CHECKPOINTS" }
    package static var cFunctions: [String] { ["virDomainListAllCheckpoints"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The checkpoint's children that match the flags; only their number when `need_results` is 0.
  ///
  /// libvirt: `virDomainCheckpointListAllChildren`, since 5.6.0.
  package enum DomainCheckpointListAllChildren: Procedure {
    package typealias Arguments = Wire.DomainCheckpointListAllChildrenArguments
    package typealias Reply = Wire.DomainCheckpointListAllChildrenReply
    package static var program: Program { .remote }
    package static var number: Int32 { 414 }
    package static var name: String { "DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN" }
    package static var cFunctions: [String] { ["virDomainCheckpointListAllChildren"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Finds a checkpoint of the domain by its name. Error 103 when there is none.
  ///
  /// libvirt: `virDomainCheckpointLookupByName`, since 5.6.0.
  package enum DomainCheckpointLookupByName: Procedure {
    package typealias Arguments = Wire.DomainCheckpointLookupByNameArguments
    package typealias Reply = Wire.DomainCheckpointLookupByNameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 415 }
    package static var name: String { "DOMAIN_CHECKPOINT_LOOKUP_BY_NAME" }
    package static var cFunctions: [String] { ["virDomainCheckpointLookupByName"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The checkpoint's parent. Error 103 for a root.
  ///
  /// libvirt: `virDomainCheckpointGetParent`, since 5.6.0.
  package enum DomainCheckpointGetParent: Procedure {
    package typealias Arguments = Wire.DomainCheckpointGetParentArguments
    package typealias Reply = Wire.DomainCheckpointGetParentReply
    package static var program: Program { .remote }
    package static var number: Int32 { 416 }
    package static var name: String { "DOMAIN_CHECKPOINT_GET_PARENT" }
    package static var cFunctions: [String] { ["virDomainCheckpointGetParent"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Deletes a checkpoint, and its children when asked to.
  ///
  /// libvirt: `virDomainCheckpointDelete`, since 5.6.0.
  package enum DomainCheckpointDelete: Procedure {
    package typealias Arguments = Wire.DomainCheckpointDeleteArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 417 }
    package static var name: String { "DOMAIN_CHECKPOINT_DELETE" }
    package static var cFunctions: [String] { ["virDomainCheckpointDelete"] }
  }
}
