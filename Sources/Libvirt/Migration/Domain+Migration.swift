// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Domain {
  /// Moves it to another host. The calls to both daemons are made from here; the guest goes from hypervisor to hypervisor.
  ///
  /// It takes as long as it takes: ``ConnectionOptions/callTimeout`` limits only the preparations, `withCallTimeout` the
  /// whole. Follow it with ``jobProgress(every:)`` meanwhile. When time is up or the task is cancelled, the job is aborted,
  /// both daemons are told, and the guest stays here; this returns when that is done. Once it has arrived, cancelling
  /// comes too late, and it is returned.
  ///
  /// ```swift
  /// let moved = try await domain.migrate(to: other)
  /// ```
  ///
  /// - Parameters:
  ///   - destination: a connection to the host that it moves to.
  ///   - options: how.
  /// - Returns: the domain on the destination.
  /// - Throws: ``LibvirtError``, the first thing that went wrong: `argumentUnsupported` when one of the daemons lacks what
  ///   is asked for, `noSupport` when one cannot do it at all (hosts older than libvirt 0.9.2 included), `invalidArg` for
  ///   `peer2peer` and `tunnelled`, which ``migrate(toURI:_:)`` takes; `operationAborted` when the task was cancelled,
  ///   `operationTimeout` when time was up.
  ///
  /// libvirt: `virDomainMigrate3`, `virDomainMigrate2`, `virDomainMigrate`
  public func migrate(
    to destination: Connection, _ options: MigrationOptions = MigrationOptions()
  ) async throws(LibvirtError) -> Domain {
    let function = "virDomainMigrate3"
    guard !connection.isReadOnly, !destination.isReadOnly else { throw .readOnly(function) }
    try options.check(for: function)
    guard !options.flags.contains(.peer2peer) else {
      throw .invalidArgument("flags", of: function, "use virDomainMigrateToURI3 for peer-to-peer migration")
    }
    guard !options.flags.contains(.tunnelled) else {
      throw .invalidArgument(
        "flags", of: function, "cannot perform tunnelled migration without using peer2peer flag")
    }
    if options.flags.contains(.offline) {
      try await connection.require(.migrationOffline, "offline migration is not supported by the source host")
      try await destination.require(.migrationOffline, "offline migration is not supported by the destination host")
    }
    let isProtected = try await connection.supports(.migrateChangeProtection)
    if options.flags.contains(.changeProtection) {
      try await connection.require(.migrateChangeProtection, "cannot enforce change protection")
    }
    var takesParameters = try await connection.supports(.migrationParams)
    if takesParameters { takesParameters = try await destination.supports(.migrationParams) }
    if !takesParameters {
      try options.checkExtended(
        "Migration APIs with extensible parameters are not supported but extended parameters were passed")
      guard try await connection.supports(.migrationV3), try await destination.supports(.migrationV3) else {
        throw LibvirtError(.noSupport, .domain, function, origin: .usage)
      }
    }
    guard !Task.isCancelled else { throw MigrationJob.cancelled }
    let job = MigrationJob(of: self)
    let calls = MigrationCalls(source: self, destination: destination, takesParameters: takesParameters)
    let run = MigrationRun(calls: calls, job: job, isProtected: isProtected)
    return try await job.run { () async throws(LibvirtError) in try await run.run(options) }
  }
}
