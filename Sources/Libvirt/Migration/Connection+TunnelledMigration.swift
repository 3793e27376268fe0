// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Connection {
  /// Makes the host ready to take a guest in whose state comes by a stream, as another host does for a tunnelled
  /// migration.
  ///
  /// ``Domain/migrate(toURI:_:)`` has hosts do this among themselves. It is for programs that stand between hosts that
  /// cannot reach each other, or that have kept what a hypervisor sent.
  ///
  /// - Parameters:
  ///   - options: ``MigrationOptions/destinationXML`` and ``MigrationOptions/destinationName`` have to be set. `peer2peer`
  ///     and `tunnelled` are added to the flags.
  ///   - cookie: what the source's libvirt has to tell; empty only where the daemon knows nothing but the second protocol.
  /// - Returns: the migration, whose stream waits for the guest's state.
  /// - Throws: ``LibvirtError``: `invalidArg` without a definition, a name or a cookie, `operationDenied` on a connection that is
  ///   only for looking, `noSupport` when the daemon cannot do it at all; the daemon's own.
  ///
  /// libvirt: `virDomainMigratePrepareTunnel3Params`, `virDomainMigratePrepareTunnel3`, `virDomainMigratePrepareTunnel`
  public func prepareTunnelledMigration(
    _ options: MigrationOptions, cookie: [UInt8]
  ) async throws(LibvirtError) -> TunnelledMigration {
    let function = "virDomainMigratePrepareTunnel3Params"
    guard !isReadOnly else { throw .readOnly(function) }
    try options.check(for: function)
    guard options.destinationXML != nil else {
      throw .invalidArgument("dom_xml", of: function, "a tunnelled migration needs the definition of its domain")
    }
    guard options.destinationName != nil else {
      throw .invalidArgument("dname", of: function, "a tunnelled migration needs the name of its domain")
    }
    let form = try await tunnelForm()
    // libvirtd 9.0.0 crashes without one.
    guard form == .second || !cookie.isEmpty else {
      throw .invalidArgument("cookiein", of: function, "a tunnelled migration needs the cookie of its source")
    }
    if form != .thirdWithParameters {
      try options.checkExtended(
        "Migration APIs with extensible parameters are not supported but extended parameters were passed")
    }
    let calls = TunnelCalls(
      destination: self, form: form, parameters: options.parameters,
      flags: options.flags.union([.peer2peer, .tunnelled]))
    let (given, stream) = try await calls.prepare(cookie)
    return TunnelledMigration(stream: stream, cookie: given, calls: calls)
  }

  private func tunnelForm() async throws(LibvirtError) -> TunnelCalls.Form {
    if try await supports(.migrationParams) { return .thirdWithParameters }
    if try await supports(.migrationV3) { return .third }
    if try await supports(.migrationV2) { return .second }
    throw LibvirtError(.noSupport, .domain, "virDomainMigratePrepareTunnel", origin: .usage)
  }
}
