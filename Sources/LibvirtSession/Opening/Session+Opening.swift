// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR

extension Session {
  /// What a session asks for when it opens the driver.
  package struct OpeningRequest: Sendable {
    /// The name for the daemon; empty lets it choose the driver.
    package var name: String
    package var isReadOnly: Bool
    /// The kind of authentication wanted, as in the URI's `auth` parameter; `nil` takes the daemon's first.
    package var authentication: String?

    package init(name: String, isReadOnly: Bool = false, authentication: String? = nil) {
      self.name = name
      self.isReadOnly = isReadOnly
      self.authentication = authentication
    }
  }

  /// Authenticates and opens the driver: two round trips when the daemon asks for nothing.
  ///
  /// Features are not asked for here. Asking for the keepalive feature would make the daemon start to ping, and the
  /// others matter only to those who use them.
  ///
  /// - Throws: ``SessionError``; the session is of no use then, but still has to be closed.
  package func open(
    _ request: OpeningRequest, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) {
    try await authenticate(wanted: request.authentication, deadline: deadline)
    let arguments = Wire.ConnectOpenArguments(
      name: XDRString(request.name), flags: request.isReadOnly ? ConnectFlags.ro.rawValue : 0)
    _ = try await call(Remote.ConnectOpen.self, arguments, deadline: deadline)
  }

  /// The URI that the daemon chose, for connections opened without one.
  package func daemonURI(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> String {
    try await call(Remote.ConnectGetURI.self, XDRVoid(), deadline: deadline).uri.text
  }

  /// Says goodbye, waits for the answer until the deadline, and ends the session whatever the answer was.
  package func closeOrderly(deadline: ContinuousClock.Instant) async {
    if isOpen { _ = try? await call(Remote.ConnectClose.self, XDRVoid(), deadline: deadline) }
    close()
  }
}
