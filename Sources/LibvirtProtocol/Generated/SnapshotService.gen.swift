// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/snapshot.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `snapshot.x`. What an implementation leaves out is answered as unsupported.
package protocol SnapshotService: Sendable {
  /// `DOMAIN_SNAPSHOT_CREATE_XML`
  func domainSnapshotCreateXML(_ arguments: Wire.DomainSnapshotCreateXMLArguments) async throws -> Wire.DomainSnapshotCreateXMLReply
  /// `DOMAIN_SNAPSHOT_GET_XML_DESC`
  func domainSnapshotGetXMLDesc(_ arguments: Wire.DomainSnapshotGetXMLDescArguments) async throws -> Wire.DomainSnapshotGetXMLDescReply
  /// `DOMAIN_SNAPSHOT_NUM`
  func domainSnapshotNum(_ arguments: Wire.DomainSnapshotNumArguments) async throws -> Wire.DomainSnapshotNumReply
  /// `DOMAIN_SNAPSHOT_LIST_NAMES`
  func domainSnapshotListNames(_ arguments: Wire.DomainSnapshotListNamesArguments) async throws -> Wire.DomainSnapshotListNamesReply
  /// `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`
  func domainSnapshotLookupByName(_ arguments: Wire.DomainSnapshotLookupByNameArguments) async throws -> Wire.DomainSnapshotLookupByNameReply
  /// `DOMAIN_HAS_CURRENT_SNAPSHOT`
  func domainHasCurrentSnapshot(_ arguments: Wire.DomainHasCurrentSnapshotArguments) async throws -> Wire.DomainHasCurrentSnapshotReply
  /// `DOMAIN_SNAPSHOT_CURRENT`
  func domainSnapshotCurrent(_ arguments: Wire.DomainSnapshotCurrentArguments) async throws -> Wire.DomainSnapshotCurrentReply
  /// `DOMAIN_REVERT_TO_SNAPSHOT`
  func domainRevertToSnapshot(_ arguments: Wire.DomainRevertToSnapshotArguments) async throws
  /// `DOMAIN_SNAPSHOT_DELETE`
  func domainSnapshotDelete(_ arguments: Wire.DomainSnapshotDeleteArguments) async throws
  /// `DOMAIN_SNAPSHOT_GET_PARENT`
  func domainSnapshotGetParent(_ arguments: Wire.DomainSnapshotGetParentArguments) async throws -> Wire.DomainSnapshotGetParentReply
  /// `DOMAIN_SNAPSHOT_NUM_CHILDREN`
  func domainSnapshotNumChildren(_ arguments: Wire.DomainSnapshotNumChildrenArguments) async throws -> Wire.DomainSnapshotNumChildrenReply
  /// `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`
  func domainSnapshotListChildrenNames(_ arguments: Wire.DomainSnapshotListChildrenNamesArguments) async throws -> Wire.DomainSnapshotListChildrenNamesReply
  /// `DOMAIN_SNAPSHOT_IS_CURRENT`
  func domainSnapshotIsCurrent(_ arguments: Wire.DomainSnapshotIsCurrentArguments) async throws -> Wire.DomainSnapshotIsCurrentReply
  /// `DOMAIN_SNAPSHOT_HAS_METADATA`
  func domainSnapshotHasMetadata(_ arguments: Wire.DomainSnapshotHasMetadataArguments) async throws -> Wire.DomainSnapshotHasMetadataReply
  /// `DOMAIN_LIST_ALL_SNAPSHOTS`
  func domainListAllSnapshots(_ arguments: Wire.DomainListAllSnapshotsArguments) async throws -> Wire.DomainListAllSnapshotsReply
  /// `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`
  func domainSnapshotListAllChildren(_ arguments: Wire.DomainSnapshotListAllChildrenArguments) async throws -> Wire.DomainSnapshotListAllChildrenReply
}

extension SnapshotService {
  package func domainSnapshotCreateXML(_ arguments: Wire.DomainSnapshotCreateXMLArguments) async throws -> Wire.DomainSnapshotCreateXMLReply { throw ServiceError.unsupported("virDomainSnapshotCreateXML") }
  package func domainSnapshotGetXMLDesc(_ arguments: Wire.DomainSnapshotGetXMLDescArguments) async throws -> Wire.DomainSnapshotGetXMLDescReply { throw ServiceError.unsupported("virDomainSnapshotGetXMLDesc") }
  package func domainSnapshotNum(_ arguments: Wire.DomainSnapshotNumArguments) async throws -> Wire.DomainSnapshotNumReply { throw ServiceError.unsupported("virDomainSnapshotNum") }
  package func domainSnapshotListNames(_ arguments: Wire.DomainSnapshotListNamesArguments) async throws -> Wire.DomainSnapshotListNamesReply { throw ServiceError.unsupported("virDomainSnapshotListNames") }
  package func domainSnapshotLookupByName(_ arguments: Wire.DomainSnapshotLookupByNameArguments) async throws -> Wire.DomainSnapshotLookupByNameReply { throw ServiceError.unsupported("virDomainSnapshotLookupByName") }
  package func domainHasCurrentSnapshot(_ arguments: Wire.DomainHasCurrentSnapshotArguments) async throws -> Wire.DomainHasCurrentSnapshotReply { throw ServiceError.unsupported("virDomainHasCurrentSnapshot") }
  package func domainSnapshotCurrent(_ arguments: Wire.DomainSnapshotCurrentArguments) async throws -> Wire.DomainSnapshotCurrentReply { throw ServiceError.unsupported("virDomainSnapshotCurrent") }
  package func domainRevertToSnapshot(_ arguments: Wire.DomainRevertToSnapshotArguments) async throws { throw ServiceError.unsupported("virDomainRevertToSnapshot") }
  package func domainSnapshotDelete(_ arguments: Wire.DomainSnapshotDeleteArguments) async throws { throw ServiceError.unsupported("virDomainSnapshotDelete") }
  package func domainSnapshotGetParent(_ arguments: Wire.DomainSnapshotGetParentArguments) async throws -> Wire.DomainSnapshotGetParentReply { throw ServiceError.unsupported("virDomainSnapshotGetParent") }
  package func domainSnapshotNumChildren(_ arguments: Wire.DomainSnapshotNumChildrenArguments) async throws -> Wire.DomainSnapshotNumChildrenReply { throw ServiceError.unsupported("virDomainSnapshotNumChildren") }
  package func domainSnapshotListChildrenNames(_ arguments: Wire.DomainSnapshotListChildrenNamesArguments) async throws -> Wire.DomainSnapshotListChildrenNamesReply { throw ServiceError.unsupported("virDomainSnapshotListChildrenNames") }
  package func domainSnapshotIsCurrent(_ arguments: Wire.DomainSnapshotIsCurrentArguments) async throws -> Wire.DomainSnapshotIsCurrentReply { throw ServiceError.unsupported("virDomainSnapshotIsCurrent") }
  package func domainSnapshotHasMetadata(_ arguments: Wire.DomainSnapshotHasMetadataArguments) async throws -> Wire.DomainSnapshotHasMetadataReply { throw ServiceError.unsupported("virDomainSnapshotHasMetadata") }
  package func domainListAllSnapshots(_ arguments: Wire.DomainListAllSnapshotsArguments) async throws -> Wire.DomainListAllSnapshotsReply { throw ServiceError.unsupported("virDomainListAllSnapshots") }
  package func domainSnapshotListAllChildren(_ arguments: Wire.DomainSnapshotListAllChildrenArguments) async throws -> Wire.DomainSnapshotListAllChildrenReply { throw ServiceError.unsupported("virDomainSnapshotListAllChildren") }
}

extension SnapshotService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchSnapshot(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 185: try await ServiceCall.answer(payload, Wire.DomainSnapshotCreateXMLArguments.self, domainSnapshotCreateXML)
    case 186: try await ServiceCall.answer(payload, Wire.DomainSnapshotGetXMLDescArguments.self, domainSnapshotGetXMLDesc)
    case 187: try await ServiceCall.answer(payload, Wire.DomainSnapshotNumArguments.self, domainSnapshotNum)
    case 188: try await ServiceCall.answer(payload, Wire.DomainSnapshotListNamesArguments.self, domainSnapshotListNames)
    case 189: try await ServiceCall.answer(payload, Wire.DomainSnapshotLookupByNameArguments.self, domainSnapshotLookupByName)
    case 190: try await ServiceCall.answer(payload, Wire.DomainHasCurrentSnapshotArguments.self, domainHasCurrentSnapshot)
    case 191: try await ServiceCall.answer(payload, Wire.DomainSnapshotCurrentArguments.self, domainSnapshotCurrent)
    case 192: try await ServiceCall.perform(payload, Wire.DomainRevertToSnapshotArguments.self, domainRevertToSnapshot)
    case 193: try await ServiceCall.perform(payload, Wire.DomainSnapshotDeleteArguments.self, domainSnapshotDelete)
    case 244: try await ServiceCall.answer(payload, Wire.DomainSnapshotGetParentArguments.self, domainSnapshotGetParent)
    case 246: try await ServiceCall.answer(payload, Wire.DomainSnapshotNumChildrenArguments.self, domainSnapshotNumChildren)
    case 247: try await ServiceCall.answer(payload, Wire.DomainSnapshotListChildrenNamesArguments.self, domainSnapshotListChildrenNames)
    case 271: try await ServiceCall.answer(payload, Wire.DomainSnapshotIsCurrentArguments.self, domainSnapshotIsCurrent)
    case 272: try await ServiceCall.answer(payload, Wire.DomainSnapshotHasMetadataArguments.self, domainSnapshotHasMetadata)
    case 274: try await ServiceCall.answer(payload, Wire.DomainListAllSnapshotsArguments.self, domainListAllSnapshots)
    case 275: try await ServiceCall.answer(payload, Wire.DomainSnapshotListAllChildrenArguments.self, domainSnapshotListAllChildren)
    default: nil
    }
  }
}
