// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import Testing

/// A migration in which something goes wrong, and who has to hear of it.
struct MigrationFailure: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var features: Set<Int32> = [6, 7, 13]
  var uri: String? = "tcp://kvm2:49152"
  var flags: DomainMigrateFlags = [.live]
  var refused: (any Procedure.Type)?
  /// What the caller is told; `nil` when it succeeds all the same.
  var message: String?
  /// The steps that are made, by the first letters of their names.
  var steps: [String]

  static let all: [MigrationFailure] = [
    .init(
      testDescription: "begin", refused: Remote.DomainMigrateBegin3Params.self,
      message: "operation failed: DOMAIN_MIGRATE_BEGIN3_PARAMS", steps: ["BEG"]),
    .init(
      testDescription: "prepare", refused: Remote.DomainMigratePrepare3Params.self,
      message: "operation failed: DOMAIN_MIGRATE_PREPARE3_PARAMS", steps: ["BEG", "PRE", "CON"]),
    .init(
      testDescription: "prepare, unprotected", features: [6, 13], refused: Remote.DomainMigratePrepare3Params.self,
      message: "operation failed: DOMAIN_MIGRATE_PREPARE3_PARAMS", steps: ["BEG", "PRE"]),
    .init(
      testDescription: "no URI", uri: nil, message: "internal error: domainMigratePrepare3 did not set uri",
      steps: ["BEG", "PRE", "FIN", "CON"]),
    .init(
      testDescription: "perform", refused: Remote.DomainMigratePerform3Params.self,
      message: "operation failed: DOMAIN_MIGRATE_PERFORM3_PARAMS", steps: ["BEG", "PRE", "PER", "FIN"]),
    .init(
      testDescription: "finish", refused: Remote.DomainMigrateFinish3Params.self,
      message: "operation failed: DOMAIN_MIGRATE_FINISH3_PARAMS", steps: ["BEG", "PRE", "PER", "FIN", "CON"]),
    .init(
      testDescription: "confirm", refused: Remote.DomainMigrateConfirm3Params.self,
      steps: ["BEG", "PRE", "PER", "FIN", "CON"]),
    .init(
      testDescription: "offline", features: [6, 7, 12, 13], flags: .offline, steps: ["BEG", "PRE", "FIN", "CON"]),
  ]
}
