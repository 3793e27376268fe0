// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension MigrationOptions {
  /// Refuses what libvirt's client refuses itself.
  func check(for function: String) throws(LibvirtError) {
    let storage: DomainMigrateFlags = [.nonSharedDisk, .nonSharedInc]
    guard !flags.isSuperset(of: storage) else {
      throw .invalidArgument(
        "ctl", of: function,
        "Flags 'VIR_MIGRATE_NON_SHARED_DISK' and 'VIR_MIGRATE_NON_SHARED_INC' are mutually exclusive")
    }
    guard !flags.contains(.nonSharedSynchronousWrites) || !flags.isDisjoint(with: storage) else {
      throw .invalidArgument(
        "ctl", of: function,
        "Flag 'VIR_MIGRATE_NON_SHARED_DISK | VIR_MIGRATE_NON_SHARED_INC' is required by flag "
          + "'VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES'")
    }
    guard parameters.count <= Self.limit else {
      throw LibvirtError(
        .rpc, .rpc, "too many parameters '\(parameters.count)' for limit '\(Self.limit)'", origin: .usage)
    }
  }

  /// Refuses what daemons without migration parameters have no place for.
  func checkExtended(_ refusal: String) throws(LibvirtError) {
    guard parameters.allSatisfy({ Self.plain.contains($0.name) }) else {
      throw LibvirtError(.argumentUnsupported, .domain, refusal, origin: .usage)
    }
  }

  private static let plain: Set<String> = [
    TypedParameterKeys.Migration.uri.name, TypedParameterKeys.Migration.destName.name,
    TypedParameterKeys.Migration.destXML.name,
    TypedParameterKeys.Migration.bandwidth.name,
  ]
  /// `REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX`
  private static let limit = 64
}

extension Connection {
  /// Refuses what the daemon lacks.
  func require(_ feature: Wire.DriverFeature, _ refusal: String) async throws(LibvirtError) {
    guard try await supports(feature) else {
      throw LibvirtError(.argumentUnsupported, .domain, refusal, origin: .usage)
    }
  }
}
