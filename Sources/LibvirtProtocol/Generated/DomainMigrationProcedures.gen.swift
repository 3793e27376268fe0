// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_migration.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Undocumented DOMAIN_MIGRATE_PREPARE.
  ///
  /// libvirt: `virDomainMigratePrepare`, since <=9.0.0.
  package enum DomainMigratePrepare: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepareArguments
    package typealias Reply = Wire.DomainMigratePrepareReply
    package static var program: Program { .remote }
    package static var number: Int32 { 61 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE" }
    package static var cFunctions: [String] { ["virDomainMigratePrepare"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PERFORM.
  ///
  /// libvirt: `virDomainMigratePerform`, since <=9.0.0.
  package enum DomainMigratePerform: Procedure {
    package typealias Arguments = Wire.DomainMigratePerformArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 62 }
    package static var name: String { "DOMAIN_MIGRATE_PERFORM" }
    package static var cFunctions: [String] { ["virDomainMigratePerform"] }
  }

  /// Undocumented DOMAIN_MIGRATE_FINISH.
  ///
  /// libvirt: `virDomainMigrateFinish`, since <=9.0.0.
  package enum DomainMigrateFinish: Procedure {
    package typealias Arguments = Wire.DomainMigrateFinishArguments
    package typealias Reply = Wire.DomainMigrateFinishReply
    package static var program: Program { .remote }
    package static var number: Int32 { 63 }
    package static var name: String { "DOMAIN_MIGRATE_FINISH" }
    package static var cFunctions: [String] { ["virDomainMigrateFinish"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PREPARE2.
  ///
  /// libvirt: `virDomainMigratePrepare2`, since <=9.0.0.
  package enum DomainMigratePrepare2: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepare2Arguments
    package typealias Reply = Wire.DomainMigratePrepare2Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 108 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE2" }
    package static var cFunctions: [String] { ["virDomainMigratePrepare2"] }
  }

  /// Undocumented DOMAIN_MIGRATE_FINISH2.
  ///
  /// libvirt: `virDomainMigrateFinish2`, since <=9.0.0.
  package enum DomainMigrateFinish2: Procedure {
    package typealias Arguments = Wire.DomainMigrateFinish2Arguments
    package typealias Reply = Wire.DomainMigrateFinish2Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 109 }
    package static var name: String { "DOMAIN_MIGRATE_FINISH2" }
    package static var cFunctions: [String] { ["virDomainMigrateFinish2"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PREPARE_TUNNEL.
  ///
  /// libvirt: `virDomainMigratePrepareTunnel`, since <=9.0.0.
  package enum DomainMigratePrepareTunnel: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepareTunnelArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 148 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE_TUNNEL" }
    package static var cFunctions: [String] { ["virDomainMigratePrepareTunnel"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .write) }
  }

  /// Undocumented DOMAIN_MIGRATE_SET_MAX_DOWNTIME.
  ///
  /// libvirt: `virDomainMigrateSetMaxDowntime`, since 0.8.0.
  package enum DomainMigrateSetMaxDowntime: Procedure {
    package typealias Arguments = Wire.DomainMigrateSetMaxDowntimeArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 166 }
    package static var name: String { "DOMAIN_MIGRATE_SET_MAX_DOWNTIME" }
    package static var cFunctions: [String] { ["virDomainMigrateSetMaxDowntime"] }
  }

  /// Undocumented DOMAIN_MIGRATE_SET_MAX_SPEED.
  ///
  /// libvirt: `virDomainMigrateSetMaxSpeed`, since 0.9.0.
  package enum DomainMigrateSetMaxSpeed: Procedure {
    package typealias Arguments = Wire.DomainMigrateSetMaxSpeedArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 207 }
    package static var name: String { "DOMAIN_MIGRATE_SET_MAX_SPEED" }
    package static var cFunctions: [String] { ["virDomainMigrateSetMaxSpeed"] }
  }

  /// Undocumented DOMAIN_MIGRATE_BEGIN3.
  ///
  /// libvirt: `virDomainMigrateBegin3`, since <=9.0.0.
  package enum DomainMigrateBegin3: Procedure {
    package typealias Arguments = Wire.DomainMigrateBegin3Arguments
    package typealias Reply = Wire.DomainMigrateBegin3Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 213 }
    package static var name: String { "DOMAIN_MIGRATE_BEGIN3" }
    package static var cFunctions: [String] { ["virDomainMigrateBegin3"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PREPARE3.
  ///
  /// libvirt: `virDomainMigratePrepare3`, since <=9.0.0.
  package enum DomainMigratePrepare3: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepare3Arguments
    package typealias Reply = Wire.DomainMigratePrepare3Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 214 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE3" }
    package static var cFunctions: [String] { ["virDomainMigratePrepare3"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PREPARE_TUNNEL3.
  ///
  /// libvirt: `virDomainMigratePrepareTunnel3`, since <=9.0.0.
  package enum DomainMigratePrepareTunnel3: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepareTunnel3Arguments
    package typealias Reply = Wire.DomainMigratePrepareTunnel3Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 215 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE_TUNNEL3" }
    package static var cFunctions: [String] { ["virDomainMigratePrepareTunnel3"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .write) }
  }

  /// Undocumented DOMAIN_MIGRATE_PERFORM3.
  ///
  /// libvirt: `virDomainMigratePerform3`, since <=9.0.0.
  package enum DomainMigratePerform3: Procedure {
    package typealias Arguments = Wire.DomainMigratePerform3Arguments
    package typealias Reply = Wire.DomainMigratePerform3Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 216 }
    package static var name: String { "DOMAIN_MIGRATE_PERFORM3" }
    package static var cFunctions: [String] { ["virDomainMigratePerform3"] }
  }

  /// Undocumented DOMAIN_MIGRATE_FINISH3.
  ///
  /// libvirt: `virDomainMigrateFinish3`, since <=9.0.0.
  package enum DomainMigrateFinish3: Procedure {
    package typealias Arguments = Wire.DomainMigrateFinish3Arguments
    package typealias Reply = Wire.DomainMigrateFinish3Reply
    package static var program: Program { .remote }
    package static var number: Int32 { 217 }
    package static var name: String { "DOMAIN_MIGRATE_FINISH3" }
    package static var cFunctions: [String] { ["virDomainMigrateFinish3"] }
  }

  /// Undocumented DOMAIN_MIGRATE_CONFIRM3.
  ///
  /// libvirt: `virDomainMigrateConfirm3`, since <=9.0.0.
  package enum DomainMigrateConfirm3: Procedure {
    package typealias Arguments = Wire.DomainMigrateConfirm3Arguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 218 }
    package static var name: String { "DOMAIN_MIGRATE_CONFIRM3" }
    package static var cFunctions: [String] { ["virDomainMigrateConfirm3"] }
  }

  /// Undocumented DOMAIN_MIGRATE_GET_MAX_SPEED.
  ///
  /// libvirt: `virDomainMigrateGetMaxSpeed`, since 0.9.5.
  package enum DomainMigrateGetMaxSpeed: Procedure {
    package typealias Arguments = Wire.DomainMigrateGetMaxSpeedArguments
    package typealias Reply = Wire.DomainMigrateGetMaxSpeedReply
    package static var program: Program { .remote }
    package static var number: Int32 { 242 }
    package static var name: String { "DOMAIN_MIGRATE_GET_MAX_SPEED" }
    package static var cFunctions: [String] { ["virDomainMigrateGetMaxSpeed"] }
  }

  /// Undocumented DOMAIN_MIGRATE_GET_COMPRESSION_CACHE.
  ///
  /// libvirt: `virDomainMigrateGetCompressionCache`, since 1.0.3.
  package enum DomainMigrateGetCompressionCache: Procedure {
    package typealias Arguments = Wire.DomainMigrateGetCompressionCacheArguments
    package typealias Reply = Wire.DomainMigrateGetCompressionCacheReply
    package static var program: Program { .remote }
    package static var number: Int32 { 299 }
    package static var name: String { "DOMAIN_MIGRATE_GET_COMPRESSION_CACHE" }
    package static var cFunctions: [String] { ["virDomainMigrateGetCompressionCache"] }
  }

  /// Undocumented DOMAIN_MIGRATE_SET_COMPRESSION_CACHE.
  ///
  /// libvirt: `virDomainMigrateSetCompressionCache`, since 1.0.3.
  package enum DomainMigrateSetCompressionCache: Procedure {
    package typealias Arguments = Wire.DomainMigrateSetCompressionCacheArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 300 }
    package static var name: String { "DOMAIN_MIGRATE_SET_COMPRESSION_CACHE" }
    package static var cFunctions: [String] { ["virDomainMigrateSetCompressionCache"] }
  }

  /// Undocumented DOMAIN_MIGRATE_BEGIN3_PARAMS.
  ///
  /// libvirt: `virDomainMigrateBegin3Params`, since <=9.0.0.
  package enum DomainMigrateBegin3Params: Procedure {
    package typealias Arguments = Wire.DomainMigrateBegin3ParamsArguments
    package typealias Reply = Wire.DomainMigrateBegin3ParamsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 302 }
    package static var name: String { "DOMAIN_MIGRATE_BEGIN3_PARAMS" }
    package static var cFunctions: [String] { ["virDomainMigrateBegin3Params"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PREPARE3_PARAMS.
  ///
  /// libvirt: `virDomainMigratePrepare3Params`, since <=9.0.0.
  package enum DomainMigratePrepare3Params: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepare3ParamsArguments
    package typealias Reply = Wire.DomainMigratePrepare3ParamsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 303 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE3_PARAMS" }
    package static var cFunctions: [String] { ["virDomainMigratePrepare3Params"] }
  }

  /// Undocumented DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS.
  ///
  /// libvirt: `virDomainMigratePrepareTunnel3Params`, since <=9.0.0.
  package enum DomainMigratePrepareTunnel3Params: Procedure {
    package typealias Arguments = Wire.DomainMigratePrepareTunnel3ParamsArguments
    package typealias Reply = Wire.DomainMigratePrepareTunnel3ParamsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 304 }
    package static var name: String { "DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS" }
    package static var cFunctions: [String] { ["virDomainMigratePrepareTunnel3Params"] }
    package static var traits: ProcedureTraits { ProcedureTraits(stream: .write) }
  }

  /// Undocumented DOMAIN_MIGRATE_PERFORM3_PARAMS.
  ///
  /// libvirt: `virDomainMigratePerform3Params`, since <=9.0.0.
  package enum DomainMigratePerform3Params: Procedure {
    package typealias Arguments = Wire.DomainMigratePerform3ParamsArguments
    package typealias Reply = Wire.DomainMigratePerform3ParamsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 305 }
    package static var name: String { "DOMAIN_MIGRATE_PERFORM3_PARAMS" }
    package static var cFunctions: [String] { ["virDomainMigratePerform3Params"] }
  }

  /// Undocumented DOMAIN_MIGRATE_FINISH3_PARAMS.
  ///
  /// libvirt: `virDomainMigrateFinish3Params`, since <=9.0.0.
  package enum DomainMigrateFinish3Params: Procedure {
    package typealias Arguments = Wire.DomainMigrateFinish3ParamsArguments
    package typealias Reply = Wire.DomainMigrateFinish3ParamsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 306 }
    package static var name: String { "DOMAIN_MIGRATE_FINISH3_PARAMS" }
    package static var cFunctions: [String] { ["virDomainMigrateFinish3Params"] }
  }

  /// Undocumented DOMAIN_MIGRATE_CONFIRM3_PARAMS.
  ///
  /// libvirt: `virDomainMigrateConfirm3Params`, since <=9.0.0.
  package enum DomainMigrateConfirm3Params: Procedure {
    package typealias Arguments = Wire.DomainMigrateConfirm3ParamsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 307 }
    package static var name: String { "DOMAIN_MIGRATE_CONFIRM3_PARAMS" }
    package static var cFunctions: [String] { ["virDomainMigrateConfirm3Params"] }
  }

  /// Undocumented DOMAIN_MIGRATE_START_POST_COPY.
  ///
  /// libvirt: `virDomainMigrateStartPostCopy`, since 1.3.3.
  package enum DomainMigrateStartPostCopy: Procedure {
    package typealias Arguments = Wire.DomainMigrateStartPostCopyArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 364 }
    package static var name: String { "DOMAIN_MIGRATE_START_POST_COPY" }
    package static var cFunctions: [String] { ["virDomainMigrateStartPostCopy"] }
  }

  /// Undocumented DOMAIN_MIGRATE_GET_MAX_DOWNTIME.
  ///
  /// libvirt: `virDomainMigrateGetMaxDowntime`, since 3.7.0.
  package enum DomainMigrateGetMaxDowntime: Procedure {
    package typealias Arguments = Wire.DomainMigrateGetMaxDowntimeArguments
    package typealias Reply = Wire.DomainMigrateGetMaxDowntimeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 387 }
    package static var name: String { "DOMAIN_MIGRATE_GET_MAX_DOWNTIME" }
    package static var cFunctions: [String] { ["virDomainMigrateGetMaxDowntime"] }
  }
}
