// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtURI
import LibvirtXDR

extension Domain {
  /// Has its own host move it to another one: that host's daemon connects to the other's and makes the calls.
  ///
  /// Time, progress and cancelling are as in ``migrate(to:_:)``. Without `peer2peer` among the flags the hypervisor is left
  /// to do it alone, which few can.
  ///
  /// - Parameters:
  ///   - destination: with `peer2peer`, how the source host connects to the destination's daemon, such as
  ///     `qemu+tls://kvm2/system`; it must not lead back to the source host. Without, `nil`.
  ///   - options: how. With `tunnelled`, the guest's memory goes through the daemons' connection as well.
  /// - Throws: ``LibvirtError``: what the source host says; `argumentUnsupported` when it cannot do this; `invalidArg` when
  ///   the URI leads back to the same host; `operationAborted` when the task was cancelled, `operationTimeout` when time
  ///   was up.
  ///
  /// libvirt: `virDomainMigrateToURI3`, `virDomainMigrateToURI2`, `virDomainMigrateToURI`
  public func migrate(
    toURI destination: String?, _ options: MigrationOptions = MigrationOptions([.peer2peer, .live])
  ) async throws(LibvirtError) {
    let function = "virDomainMigrateToURI3"
    guard !connection.isReadOnly else { throw .readOnly(function) }
    try options.check(for: "virDomainMigrateUnmanagedCheckCompat")
    if options.flags.contains(.offline) {
      try await connection.require(.migrationOffline, "offline migration is not supported by the source host")
    }
    let isPeerToPeer = options.flags.contains(.peer2peer)
    if isPeerToPeer {
      guard let destination else {
        throw .invalidArgument("dconnuri", of: function, "dconnuri in \(function) must not be NULL")
      }
      try await connection.require(.migrationP2p, "p2p migration is not supported by the source host")
      try Self.checkNotLocal(destination)
    } else {
      try await connection.require(.migrationDirect, "direct migration is not supported by the source host")
    }
    let perform = try await performing(options, toward: isPeerToPeer ? destination : nil)
    guard !Task.isCancelled else { throw MigrationJob.cancelled }
    let job = MigrationJob(of: self)
    try await job.run { () async throws(LibvirtError) in
      guard job.begin() else { throw job.reason }
      defer { job.end() }
      do throws(LibvirtError) {
        try await perform()
      } catch {
        throw job.isStopped ? job.reason : error
      }
    }
  }

  /// The one call, in the newest form that the daemon knows.
  private func performing(
    _ options: MigrationOptions, toward destination: String?
  ) async throws(LibvirtError) -> @Sendable () async throws(LibvirtError) -> Void {
    let parameters = options.parameters
    let flags = options.flags.rawValue
    let uri = destination.map { XDRString($0) }
    if destination != nil, try await connection.supports(.migrationParams) {
      return { () async throws(LibvirtError) in
        _ = try await connection.unlimitedCall(
          Remote.DomainMigratePerform3Params.self,
          .init(dom: wire, dconnuri: uri, params: parameters.wire, cookieIn: [], flags: flags))
      }
    }
    if try await connection.supports(.migrationV3) {
      try options.checkExtended("Some parameters are not supported by migration protocol 3")
      return { () async throws(LibvirtError) in
        _ = try await connection.unlimitedCall(
          Remote.DomainMigratePerform3.self,
          .init(
            dom: wire, xmlin: parameters.wireText(Keys.destXML), cookieIn: [], dconnuri: uri,
            uri: parameters.wireText(Keys.uri), flags: UInt64(flags), dname: parameters.wireText(Keys.destName),
            resource: parameters[Keys.bandwidth] ?? 0))
      }
    }
    try options.checkExtended("Some parameters are not supported by migration protocol 2")
    guard parameters[Keys.destXML.name] == nil else {
      throw LibvirtError(
        .argumentUnsupported, .domain, "Some parameters are not supported by migration protocol 2", origin: .usage)
    }
    guard uri == nil || parameters[Keys.uri.name] == nil else {
      throw LibvirtError(.internalError, .domain, "Unable to override peer2peer migration URI", origin: .usage)
    }
    return { () async throws(LibvirtError) in
      _ = try await connection.unlimitedCall(
        Remote.DomainMigratePerform.self,
        .init(
          dom: wire, cookie: [], uri: uri ?? parameters.wireText(Keys.uri) ?? XDRString(""), flags: UInt64(flags),
          dname: parameters.wireText(Keys.destName), resource: parameters[Keys.bandwidth] ?? 0))
    }
  }

  /// Refuses a URI that leads the host back to itself.
  private static func checkNotLocal(_ destination: String) throws(LibvirtError) {
    let isLocal: Bool
    do throws(ConnectionURIError) {
      let uri = try ConnectionURI(destination)
      if let host = uri.host, !host.isEmpty {
        isLocal = host.hasPrefix("localhost")
      } else {
        isLocal = !(uri.scheme.hasSuffix("+unix") && uri.parameters.contains { $0.name == "socket" })
      }
    } catch {
      throw LibvirtError(error)
    }
    guard !isLocal else {
      throw .invalidArgument(
        "dconnuri", of: "virDomainMigrateCheckNotLocal", "Attempt to migrate guest to the same host")
    }
  }

  private typealias Keys = TypedParameterKeys.Migration
}
