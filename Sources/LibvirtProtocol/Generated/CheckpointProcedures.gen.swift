// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/checkpoint.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Undocumented DOMAIN_CHECKPOINT_CREATE_XML.
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

  /// Undocumented DOMAIN_CHECKPOINT_GET_XML_DESC.
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

  /// Undocumented DOMAIN_LIST_ALL_CHECKPOINTS.
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

  /// Undocumented DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN.
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

  /// Undocumented DOMAIN_CHECKPOINT_LOOKUP_BY_NAME.
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

  /// Undocumented DOMAIN_CHECKPOINT_GET_PARENT.
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

  /// Undocumented DOMAIN_CHECKPOINT_DELETE.
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
