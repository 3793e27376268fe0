// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_migration.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `domain_migration.x`. What an implementation leaves out is answered as unsupported.
package protocol DomainMigrationService: Sendable {
  /// `DOMAIN_MIGRATE_PREPARE`
  func domainMigratePrepare(_ arguments: Wire.DomainMigratePrepareArguments) async throws -> Wire.DomainMigratePrepareReply
  /// `DOMAIN_MIGRATE_PERFORM`
  func domainMigratePerform(_ arguments: Wire.DomainMigratePerformArguments) async throws
  /// `DOMAIN_MIGRATE_FINISH`
  func domainMigrateFinish(_ arguments: Wire.DomainMigrateFinishArguments) async throws -> Wire.DomainMigrateFinishReply
  /// `DOMAIN_MIGRATE_PREPARE2`
  func domainMigratePrepare2(_ arguments: Wire.DomainMigratePrepare2Arguments) async throws -> Wire.DomainMigratePrepare2Reply
  /// `DOMAIN_MIGRATE_FINISH2`
  func domainMigrateFinish2(_ arguments: Wire.DomainMigrateFinish2Arguments) async throws -> Wire.DomainMigrateFinish2Reply
  /// `DOMAIN_MIGRATE_PREPARE_TUNNEL`
  func domainMigratePrepareTunnel(_ arguments: Wire.DomainMigratePrepareTunnelArguments) async throws
  /// `DOMAIN_MIGRATE_SET_MAX_DOWNTIME`
  func domainMigrateSetMaxDowntime(_ arguments: Wire.DomainMigrateSetMaxDowntimeArguments) async throws
  /// `DOMAIN_MIGRATE_SET_MAX_SPEED`
  func domainMigrateSetMaxSpeed(_ arguments: Wire.DomainMigrateSetMaxSpeedArguments) async throws
  /// `DOMAIN_MIGRATE_BEGIN3`
  func domainMigrateBegin3(_ arguments: Wire.DomainMigrateBegin3Arguments) async throws -> Wire.DomainMigrateBegin3Reply
  /// `DOMAIN_MIGRATE_PREPARE3`
  func domainMigratePrepare3(_ arguments: Wire.DomainMigratePrepare3Arguments) async throws -> Wire.DomainMigratePrepare3Reply
  /// `DOMAIN_MIGRATE_PREPARE_TUNNEL3`
  func domainMigratePrepareTunnel3(_ arguments: Wire.DomainMigratePrepareTunnel3Arguments) async throws -> Wire.DomainMigratePrepareTunnel3Reply
  /// `DOMAIN_MIGRATE_PERFORM3`
  func domainMigratePerform3(_ arguments: Wire.DomainMigratePerform3Arguments) async throws -> Wire.DomainMigratePerform3Reply
  /// `DOMAIN_MIGRATE_FINISH3`
  func domainMigrateFinish3(_ arguments: Wire.DomainMigrateFinish3Arguments) async throws -> Wire.DomainMigrateFinish3Reply
  /// `DOMAIN_MIGRATE_CONFIRM3`
  func domainMigrateConfirm3(_ arguments: Wire.DomainMigrateConfirm3Arguments) async throws
  /// `DOMAIN_MIGRATE_GET_MAX_SPEED`
  func domainMigrateGetMaxSpeed(_ arguments: Wire.DomainMigrateGetMaxSpeedArguments) async throws -> Wire.DomainMigrateGetMaxSpeedReply
  /// `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`
  func domainMigrateGetCompressionCache(_ arguments: Wire.DomainMigrateGetCompressionCacheArguments) async throws -> Wire.DomainMigrateGetCompressionCacheReply
  /// `DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`
  func domainMigrateSetCompressionCache(_ arguments: Wire.DomainMigrateSetCompressionCacheArguments) async throws
  /// `DOMAIN_MIGRATE_BEGIN3_PARAMS`
  func domainMigrateBegin3Params(_ arguments: Wire.DomainMigrateBegin3ParamsArguments) async throws -> Wire.DomainMigrateBegin3ParamsReply
  /// `DOMAIN_MIGRATE_PREPARE3_PARAMS`
  func domainMigratePrepare3Params(_ arguments: Wire.DomainMigratePrepare3ParamsArguments) async throws -> Wire.DomainMigratePrepare3ParamsReply
  /// `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`
  func domainMigratePrepareTunnel3Params(_ arguments: Wire.DomainMigratePrepareTunnel3ParamsArguments) async throws -> Wire.DomainMigratePrepareTunnel3ParamsReply
  /// `DOMAIN_MIGRATE_PERFORM3_PARAMS`
  func domainMigratePerform3Params(_ arguments: Wire.DomainMigratePerform3ParamsArguments) async throws -> Wire.DomainMigratePerform3ParamsReply
  /// `DOMAIN_MIGRATE_FINISH3_PARAMS`
  func domainMigrateFinish3Params(_ arguments: Wire.DomainMigrateFinish3ParamsArguments) async throws -> Wire.DomainMigrateFinish3ParamsReply
  /// `DOMAIN_MIGRATE_CONFIRM3_PARAMS`
  func domainMigrateConfirm3Params(_ arguments: Wire.DomainMigrateConfirm3ParamsArguments) async throws
  /// `DOMAIN_MIGRATE_START_POST_COPY`
  func domainMigrateStartPostCopy(_ arguments: Wire.DomainMigrateStartPostCopyArguments) async throws
  /// `DOMAIN_MIGRATE_GET_MAX_DOWNTIME`
  func domainMigrateGetMaxDowntime(_ arguments: Wire.DomainMigrateGetMaxDowntimeArguments) async throws -> Wire.DomainMigrateGetMaxDowntimeReply
}

extension DomainMigrationService {
  package func domainMigratePrepare(_ arguments: Wire.DomainMigratePrepareArguments) async throws -> Wire.DomainMigratePrepareReply { throw ServiceError.unsupported("virDomainMigratePrepare") }
  package func domainMigratePerform(_ arguments: Wire.DomainMigratePerformArguments) async throws { throw ServiceError.unsupported("virDomainMigratePerform") }
  package func domainMigrateFinish(_ arguments: Wire.DomainMigrateFinishArguments) async throws -> Wire.DomainMigrateFinishReply { throw ServiceError.unsupported("virDomainMigrateFinish") }
  package func domainMigratePrepare2(_ arguments: Wire.DomainMigratePrepare2Arguments) async throws -> Wire.DomainMigratePrepare2Reply { throw ServiceError.unsupported("virDomainMigratePrepare2") }
  package func domainMigrateFinish2(_ arguments: Wire.DomainMigrateFinish2Arguments) async throws -> Wire.DomainMigrateFinish2Reply { throw ServiceError.unsupported("virDomainMigrateFinish2") }
  package func domainMigratePrepareTunnel(_ arguments: Wire.DomainMigratePrepareTunnelArguments) async throws { throw ServiceError.unsupported("virDomainMigratePrepareTunnel") }
  package func domainMigrateSetMaxDowntime(_ arguments: Wire.DomainMigrateSetMaxDowntimeArguments) async throws { throw ServiceError.unsupported("virDomainMigrateSetMaxDowntime") }
  package func domainMigrateSetMaxSpeed(_ arguments: Wire.DomainMigrateSetMaxSpeedArguments) async throws { throw ServiceError.unsupported("virDomainMigrateSetMaxSpeed") }
  package func domainMigrateBegin3(_ arguments: Wire.DomainMigrateBegin3Arguments) async throws -> Wire.DomainMigrateBegin3Reply { throw ServiceError.unsupported("virDomainMigrateBegin3") }
  package func domainMigratePrepare3(_ arguments: Wire.DomainMigratePrepare3Arguments) async throws -> Wire.DomainMigratePrepare3Reply { throw ServiceError.unsupported("virDomainMigratePrepare3") }
  package func domainMigratePrepareTunnel3(_ arguments: Wire.DomainMigratePrepareTunnel3Arguments) async throws -> Wire.DomainMigratePrepareTunnel3Reply { throw ServiceError.unsupported("virDomainMigratePrepareTunnel3") }
  package func domainMigratePerform3(_ arguments: Wire.DomainMigratePerform3Arguments) async throws -> Wire.DomainMigratePerform3Reply { throw ServiceError.unsupported("virDomainMigratePerform3") }
  package func domainMigrateFinish3(_ arguments: Wire.DomainMigrateFinish3Arguments) async throws -> Wire.DomainMigrateFinish3Reply { throw ServiceError.unsupported("virDomainMigrateFinish3") }
  package func domainMigrateConfirm3(_ arguments: Wire.DomainMigrateConfirm3Arguments) async throws { throw ServiceError.unsupported("virDomainMigrateConfirm3") }
  package func domainMigrateGetMaxSpeed(_ arguments: Wire.DomainMigrateGetMaxSpeedArguments) async throws -> Wire.DomainMigrateGetMaxSpeedReply { throw ServiceError.unsupported("virDomainMigrateGetMaxSpeed") }
  package func domainMigrateGetCompressionCache(_ arguments: Wire.DomainMigrateGetCompressionCacheArguments) async throws -> Wire.DomainMigrateGetCompressionCacheReply { throw ServiceError.unsupported("virDomainMigrateGetCompressionCache") }
  package func domainMigrateSetCompressionCache(_ arguments: Wire.DomainMigrateSetCompressionCacheArguments) async throws { throw ServiceError.unsupported("virDomainMigrateSetCompressionCache") }
  package func domainMigrateBegin3Params(_ arguments: Wire.DomainMigrateBegin3ParamsArguments) async throws -> Wire.DomainMigrateBegin3ParamsReply { throw ServiceError.unsupported("virDomainMigrateBegin3Params") }
  package func domainMigratePrepare3Params(_ arguments: Wire.DomainMigratePrepare3ParamsArguments) async throws -> Wire.DomainMigratePrepare3ParamsReply { throw ServiceError.unsupported("virDomainMigratePrepare3Params") }
  package func domainMigratePrepareTunnel3Params(_ arguments: Wire.DomainMigratePrepareTunnel3ParamsArguments) async throws -> Wire.DomainMigratePrepareTunnel3ParamsReply { throw ServiceError.unsupported("virDomainMigratePrepareTunnel3Params") }
  package func domainMigratePerform3Params(_ arguments: Wire.DomainMigratePerform3ParamsArguments) async throws -> Wire.DomainMigratePerform3ParamsReply { throw ServiceError.unsupported("virDomainMigratePerform3Params") }
  package func domainMigrateFinish3Params(_ arguments: Wire.DomainMigrateFinish3ParamsArguments) async throws -> Wire.DomainMigrateFinish3ParamsReply { throw ServiceError.unsupported("virDomainMigrateFinish3Params") }
  package func domainMigrateConfirm3Params(_ arguments: Wire.DomainMigrateConfirm3ParamsArguments) async throws { throw ServiceError.unsupported("virDomainMigrateConfirm3Params") }
  package func domainMigrateStartPostCopy(_ arguments: Wire.DomainMigrateStartPostCopyArguments) async throws { throw ServiceError.unsupported("virDomainMigrateStartPostCopy") }
  package func domainMigrateGetMaxDowntime(_ arguments: Wire.DomainMigrateGetMaxDowntimeArguments) async throws -> Wire.DomainMigrateGetMaxDowntimeReply { throw ServiceError.unsupported("virDomainMigrateGetMaxDowntime") }
}

extension DomainMigrationService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchDomainMigration(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 61: try await ServiceCall.answer(payload, Wire.DomainMigratePrepareArguments.self, domainMigratePrepare)
    case 62: try await ServiceCall.perform(payload, Wire.DomainMigratePerformArguments.self, domainMigratePerform)
    case 63: try await ServiceCall.answer(payload, Wire.DomainMigrateFinishArguments.self, domainMigrateFinish)
    case 108: try await ServiceCall.answer(payload, Wire.DomainMigratePrepare2Arguments.self, domainMigratePrepare2)
    case 109: try await ServiceCall.answer(payload, Wire.DomainMigrateFinish2Arguments.self, domainMigrateFinish2)
    case 148: try await ServiceCall.perform(payload, Wire.DomainMigratePrepareTunnelArguments.self, domainMigratePrepareTunnel)
    case 166: try await ServiceCall.perform(payload, Wire.DomainMigrateSetMaxDowntimeArguments.self, domainMigrateSetMaxDowntime)
    case 207: try await ServiceCall.perform(payload, Wire.DomainMigrateSetMaxSpeedArguments.self, domainMigrateSetMaxSpeed)
    case 213: try await ServiceCall.answer(payload, Wire.DomainMigrateBegin3Arguments.self, domainMigrateBegin3)
    case 214: try await ServiceCall.answer(payload, Wire.DomainMigratePrepare3Arguments.self, domainMigratePrepare3)
    case 215: try await ServiceCall.answer(payload, Wire.DomainMigratePrepareTunnel3Arguments.self, domainMigratePrepareTunnel3)
    case 216: try await ServiceCall.answer(payload, Wire.DomainMigratePerform3Arguments.self, domainMigratePerform3)
    case 217: try await ServiceCall.answer(payload, Wire.DomainMigrateFinish3Arguments.self, domainMigrateFinish3)
    case 218: try await ServiceCall.perform(payload, Wire.DomainMigrateConfirm3Arguments.self, domainMigrateConfirm3)
    case 242: try await ServiceCall.answer(payload, Wire.DomainMigrateGetMaxSpeedArguments.self, domainMigrateGetMaxSpeed)
    case 299: try await ServiceCall.answer(payload, Wire.DomainMigrateGetCompressionCacheArguments.self, domainMigrateGetCompressionCache)
    case 300: try await ServiceCall.perform(payload, Wire.DomainMigrateSetCompressionCacheArguments.self, domainMigrateSetCompressionCache)
    case 302: try await ServiceCall.answer(payload, Wire.DomainMigrateBegin3ParamsArguments.self, domainMigrateBegin3Params)
    case 303: try await ServiceCall.answer(payload, Wire.DomainMigratePrepare3ParamsArguments.self, domainMigratePrepare3Params)
    case 304: try await ServiceCall.answer(payload, Wire.DomainMigratePrepareTunnel3ParamsArguments.self, domainMigratePrepareTunnel3Params)
    case 305: try await ServiceCall.answer(payload, Wire.DomainMigratePerform3ParamsArguments.self, domainMigratePerform3Params)
    case 306: try await ServiceCall.answer(payload, Wire.DomainMigrateFinish3ParamsArguments.self, domainMigrateFinish3Params)
    case 307: try await ServiceCall.perform(payload, Wire.DomainMigrateConfirm3ParamsArguments.self, domainMigrateConfirm3Params)
    case 364: try await ServiceCall.perform(payload, Wire.DomainMigrateStartPostCopyArguments.self, domainMigrateStartPostCopy)
    case 387: try await ServiceCall.answer(payload, Wire.DomainMigrateGetMaxDowntimeArguments.self, domainMigrateGetMaxDowntime)
    default: nil
    }
  }
}
