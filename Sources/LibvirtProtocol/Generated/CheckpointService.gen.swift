// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/checkpoint.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `checkpoint.x`. What an implementation leaves out is answered as unsupported.
package protocol CheckpointService: Sendable {
  /// `DOMAIN_CHECKPOINT_CREATE_XML`
  func domainCheckpointCreateXML(_ arguments: Wire.DomainCheckpointCreateXMLArguments) async throws -> Wire.DomainCheckpointCreateXMLReply
  /// `DOMAIN_CHECKPOINT_GET_XML_DESC`
  func domainCheckpointGetXMLDesc(_ arguments: Wire.DomainCheckpointGetXMLDescArguments) async throws -> Wire.DomainCheckpointGetXMLDescReply
  /// `DOMAIN_LIST_ALL_CHECKPOINTS`
  func domainListAllCheckpoints(_ arguments: Wire.DomainListAllCheckpointsArguments) async throws -> Wire.DomainListAllCheckpointsReply
  /// `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`
  func domainCheckpointListAllChildren(_ arguments: Wire.DomainCheckpointListAllChildrenArguments) async throws -> Wire.DomainCheckpointListAllChildrenReply
  /// `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`
  func domainCheckpointLookupByName(_ arguments: Wire.DomainCheckpointLookupByNameArguments) async throws -> Wire.DomainCheckpointLookupByNameReply
  /// `DOMAIN_CHECKPOINT_GET_PARENT`
  func domainCheckpointGetParent(_ arguments: Wire.DomainCheckpointGetParentArguments) async throws -> Wire.DomainCheckpointGetParentReply
  /// `DOMAIN_CHECKPOINT_DELETE`
  func domainCheckpointDelete(_ arguments: Wire.DomainCheckpointDeleteArguments) async throws
}

extension CheckpointService {
  package func domainCheckpointCreateXML(_ arguments: Wire.DomainCheckpointCreateXMLArguments) async throws -> Wire.DomainCheckpointCreateXMLReply { throw ServiceError.unsupported("virDomainCheckpointCreateXML") }
  package func domainCheckpointGetXMLDesc(_ arguments: Wire.DomainCheckpointGetXMLDescArguments) async throws -> Wire.DomainCheckpointGetXMLDescReply { throw ServiceError.unsupported("virDomainCheckpointGetXMLDesc") }
  package func domainListAllCheckpoints(_ arguments: Wire.DomainListAllCheckpointsArguments) async throws -> Wire.DomainListAllCheckpointsReply { throw ServiceError.unsupported("virDomainListAllCheckpoints") }
  package func domainCheckpointListAllChildren(_ arguments: Wire.DomainCheckpointListAllChildrenArguments) async throws -> Wire.DomainCheckpointListAllChildrenReply { throw ServiceError.unsupported("virDomainCheckpointListAllChildren") }
  package func domainCheckpointLookupByName(_ arguments: Wire.DomainCheckpointLookupByNameArguments) async throws -> Wire.DomainCheckpointLookupByNameReply { throw ServiceError.unsupported("virDomainCheckpointLookupByName") }
  package func domainCheckpointGetParent(_ arguments: Wire.DomainCheckpointGetParentArguments) async throws -> Wire.DomainCheckpointGetParentReply { throw ServiceError.unsupported("virDomainCheckpointGetParent") }
  package func domainCheckpointDelete(_ arguments: Wire.DomainCheckpointDeleteArguments) async throws { throw ServiceError.unsupported("virDomainCheckpointDelete") }
}

extension CheckpointService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchCheckpoint(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 411: try await ServiceCall.answer(payload, Wire.DomainCheckpointCreateXMLArguments.self, domainCheckpointCreateXML)
    case 412: try await ServiceCall.answer(payload, Wire.DomainCheckpointGetXMLDescArguments.self, domainCheckpointGetXMLDesc)
    case 413: try await ServiceCall.answer(payload, Wire.DomainListAllCheckpointsArguments.self, domainListAllCheckpoints)
    case 414: try await ServiceCall.answer(payload, Wire.DomainCheckpointListAllChildrenArguments.self, domainCheckpointListAllChildren)
    case 415: try await ServiceCall.answer(payload, Wire.DomainCheckpointLookupByNameArguments.self, domainCheckpointLookupByName)
    case 416: try await ServiceCall.answer(payload, Wire.DomainCheckpointGetParentArguments.self, domainCheckpointGetParent)
    case 417: try await ServiceCall.perform(payload, Wire.DomainCheckpointDeleteArguments.self, domainCheckpointDelete)
    default: nil
    }
  }
}
