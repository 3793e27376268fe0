// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension Connection {
  /// Tells the daemon who its calls are made for. Only daemons may that pass calls on, and those that run as root.
  ///
  /// - Parameter identity: such as `user-name` and `sasl-user-name`, texts and numbers, by the names of
  ///   `TypedParameterKeys.ConnectIdentity`.
  /// - Throws: ``LibvirtError``, `invalidArg` for none, `noSupport` from daemons before libvirt 5.8.0; on a connection for
  ///   looking only, `operationDenied`.
  ///
  /// libvirt: `virConnectSetIdentity`
  public func setIdentity(_ identity: TypedParameters) async throws(LibvirtError) {
    try await change(Remote.ConnectSetIdentity.self, identity, limit: 20) { .init(params: $0, flags: 0) }
  }
}
