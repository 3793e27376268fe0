// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_migration.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// First protocol: makes the destination ready and gives back a cookie and, if none was given, a URI.
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

  /// First and second protocol: sends the domain from the source; lasts as long as the migration. `resource` is
  /// the bandwidth in MiB/s, 0 for no limit.
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

  /// First protocol: ends the migration on the destination and gives back the domain.
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

  /// Second protocol: makes the destination ready for the domain that the XML describes.
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

  /// Second protocol: ends the migration on the destination, telling it how the source fared.
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

  /// Second protocol: makes the destination ready to take the domain from a stream of this connection.
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

  /// How long the guest may stand still at the end of a live migration, in milliseconds.
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

  /// Limits the bandwidth of the domain's migrations, in MiB/s.
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

  /// Third protocol, step 1 on the source: gives the domain's XML and a cookie for the destination.
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

  /// Third protocol, step 2 on the destination: makes ready to receive, and gives a cookie and a URI.
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

  /// Third protocol, step 2 on the destination: makes ready to receive from a stream of this connection.
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

  /// Third protocol, step 3 on the source: sends the domain; lasts as long as the migration. `resource` is the
  /// bandwidth in MiB/s.
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

  /// Third protocol, step 4 on the destination: runs the domain, or drops it when `cancelled` is 1.
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

  /// Third protocol, step 5 on the source: ends the domain there, or resumes it when `cancelled` is 1.
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

  /// The limit on the bandwidth of the domain's migrations, in MiB/s.
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

  /// The size in bytes of the cache for compressing a migration.
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

  /// Changes the size in bytes of the cache for compressing a migration.
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

  /// As `DOMAIN_MIGRATE_BEGIN3`, with typed parameters.
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

  /// As `DOMAIN_MIGRATE_PREPARE3`, with typed parameters.
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

  /// As `DOMAIN_MIGRATE_PREPARE_TUNNEL3`, with typed parameters.
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

  /// As `DOMAIN_MIGRATE_PERFORM3`, with typed parameters.
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

  /// As `DOMAIN_MIGRATE_FINISH3`, with typed parameters.
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

  /// As `DOMAIN_MIGRATE_CONFIRM3`, with typed parameters.
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

  /// Switches a running migration to post-copy: the guest moves at once and fetches its memory later.
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

  /// How long the guest may stand still at the end of a live migration, in milliseconds.
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
