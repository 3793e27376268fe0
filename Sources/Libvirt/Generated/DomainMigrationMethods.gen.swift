// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_migration.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// How long the guest may stand still at the end of a live migration, in milliseconds.
  ///
  /// libvirt: `virDomainMigrateSetMaxDowntime`, since 0.8.0
  public func setMigrationDowntime(milliseconds downtime: UInt64) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainMigrateSetMaxDowntime.self, .init(dom: wire, downtime: downtime, flags: 0))
  }

  /// Limits the bandwidth of the domain's migrations, in MiB/s.
  ///
  /// libvirt: `virDomainMigrateSetMaxSpeed`, since 0.9.0
  public func setMigrationSpeed(
    mibPerSecond bandwidth: UInt64, _ flags: DomainMigrateMaxSpeedFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainMigrateSetMaxSpeed.self, .init(dom: wire, bandwidth: bandwidth, flags: flags.rawValue))
  }

  /// The limit on the bandwidth of the domain's migrations, in MiB/s.
  ///
  /// libvirt: `virDomainMigrateGetMaxSpeed`, since 0.9.5
  public func migrationSpeedMiBPerSecond(
    _ flags: DomainMigrateMaxSpeedFlags = []
  ) async throws(LibvirtError) -> UInt64 {
    let reply = try await connection.change(
      Remote.DomainMigrateGetMaxSpeed.self, .init(dom: wire, flags: flags.rawValue))
    return reply.bandwidth
  }

  /// The size in bytes of the cache for compressing a migration.
  ///
  /// libvirt: `virDomainMigrateGetCompressionCache`, since 1.0.3
  public func migrationCompressionCacheBytes() async throws(LibvirtError) -> UInt64 {
    let reply = try await connection.call(Remote.DomainMigrateGetCompressionCache.self, .init(dom: wire, flags: 0))
    return reply.cacheSize
  }

  /// Changes the size in bytes of the cache for compressing a migration.
  ///
  /// libvirt: `virDomainMigrateSetCompressionCache`, since 1.0.3
  public func setMigrationCompressionCache(bytes cacheSize: UInt64) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainMigrateSetCompressionCache.self, .init(dom: wire, cacheSize: cacheSize, flags: 0))
  }

  /// Switches a running migration to post-copy: the guest moves at once and fetches its memory later.
  ///
  /// libvirt: `virDomainMigrateStartPostCopy`, since 1.3.3
  public func startPostCopy() async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainMigrateStartPostCopy.self, .init(dom: wire, flags: 0))
  }

  /// How long the guest may stand still at the end of a live migration, in milliseconds.
  ///
  /// libvirt: `virDomainMigrateGetMaxDowntime`, since 3.7.0
  public func migrationDowntimeMilliseconds() async throws(LibvirtError) -> UInt64 {
    let reply = try await connection.call(Remote.DomainMigrateGetMaxDowntime.self, .init(dom: wire, flags: 0))
    return reply.downtime
  }
}
