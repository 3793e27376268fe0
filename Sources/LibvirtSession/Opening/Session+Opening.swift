// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC
package import LibvirtXDR

extension Session {
  /// What a session asks for when it opens the driver.
  package struct OpeningRequest: Sendable {
    /// The name for the daemon; empty lets it choose the driver.
    package var name: String
    package var isReadOnly: Bool
    /// The kind of authentication wanted, as in the URI's `auth` parameter; `nil` takes the daemon's first.
    package var authentication: String?
    /// Whether nobody on the way can read along, so that the name may be sent before authentication.
    package var isSecure: Bool
    /// Makes our side of a SASL conversation, if it comes to one; `nil` where there is none to be had.
    package var makeSASLNegotiator: (@Sendable () throws -> any SASLNegotiator)?

    package init(
      name: String, isReadOnly: Bool = false, authentication: String? = nil, isSecure: Bool = false,
      makeSASLNegotiator: (@Sendable () throws -> any SASLNegotiator)? = nil
    ) {
      self.name = name
      self.isReadOnly = isReadOnly
      self.authentication = authentication
      self.isSecure = isSecure
      self.makeSASLNegotiator = makeSASLNegotiator
    }
  }

  /// Authenticates and opens the driver.
  ///
  /// Where nobody can read along, the question which authentication the daemon wants and the opening travel together:
  /// one round trip when it wants none. A daemon that does want one refuses that opening and is asked again. Elsewhere
  /// the name is sent only once SASL may have encrypted the link.
  ///
  /// Features are not asked for here. Asking for the keepalive feature would make the daemon start to ping, and the
  /// others matter only to those who use them.
  ///
  /// - Parameter deadline: when to give up. It moves by the time that people are waited for: who types a password for
  ///   polkit, or is asked for one here.
  /// - Returns: the deadline after it has moved.
  /// - Throws: ``SessionError``; the session is of no use then, but still has to be closed.
  @discardableResult
  package func open(
    _ request: OpeningRequest, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) -> ContinuousClock.Instant? {
    do { return try await converse(request, deadline: deadline) } catch { throw cause(of: error) }
  }

  /// Opens a daemon's administration interface, which knows its users by their sockets and asks for nothing.
  ///
  /// - Throws: ``SessionError``; the session is of no use then, but still has to be closed.
  package func openAdministration(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) {
    do {
      _ = try await call(AdminProgram.ConnectOpen.self, .init(flags: 0), deadline: deadline)
    } catch {
      throw cause(of: error)
    }
  }

  private func converse(
    _ request: OpeningRequest, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) -> ContinuousClock.Instant? {
    guard request.isSecure else {
      let required = try await requiredAuthentication(wanted: request.authentication, deadline: deadline)
      let waited = try await authenticate(required, request, deadline: deadline)
      let deadline = deadline.map { $0 + waited }
      try await openDriver(request, deadline: deadline)
      return deadline
    }
    // Both answers are awaited before anything else is sent, so that none of them meets a security layer half-way.
    async let opening = Self.result { () async throws(SessionError) in
      try await self.openDriver(request, deadline: deadline)
    }
    let authentication = await Self.result { () async throws(SessionError) in
      try await self.requiredAuthentication(wanted: request.authentication, deadline: deadline)
    }
    let opened = await opening
    let required = try authentication.get()
    if required == .none, !Self.cameTooEarly(opened) {
      try opened.get()
      return deadline
    }
    let waited = try await authenticate(required, request, deadline: deadline)
    let later = deadline.map { $0 + waited }
    if case .failure = opened { try await openDriver(request, deadline: later) }
    return later
  }

  /// Whether the opening may have been refused only because the daemon served it first: on a socket that wants polkit,
  /// the question is what lets root in.
  private static func cameTooEarly(_ opened: Result<Void, SessionError>) -> Bool {
    if case .failure(.daemon(let error)) = opened { error.code == ErrorNumber.rpc.rawValue } else { false }
  }

  private static func result<Value>(
    _ body: () async throws(SessionError) -> Value
  ) async -> Result<Value, SessionError> {
    do { return .success(try await body()) } catch { return .failure(error) }
  }

  private func openDriver(
    _ request: OpeningRequest, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) {
    let arguments = Wire.ConnectOpenArguments(
      name: XDRString(request.name), flags: request.isReadOnly ? ConnectFlags.ro.rawValue : 0)
    _ = try await call(Remote.ConnectOpen.self, arguments, deadline: deadline)
  }

  /// What ended the session, in place of the mere fact that it has ended: a peer may be gone before the first call.
  private func cause(of error: SessionError) -> SessionError {
    if case .closed = error, let closeCause { closeCause } else { error }
  }

  /// The URI that the daemon chose, for connections opened without one.
  package func daemonURI(deadline: ContinuousClock.Instant? = nil) async throws(SessionError) -> String {
    try await call(Remote.ConnectGetURI.self, XDRVoid(), deadline: deadline).uri.text
  }

  /// Says goodbye, waits for the answer until the deadline, and ends the session whatever the answer was. Also in a
  /// cancelled task: without the goodbye the daemon keeps what it holds for us until it notices that we are gone.
  ///
  /// - Parameter goodbye: how it is said to this kind of daemon.
  package func closeOrderly<Goodbye: Procedure>(
    _ goodbye: Goodbye.Type = Remote.ConnectClose.self, deadline: ContinuousClock.Instant
  ) async where Goodbye.Arguments == XDRVoid {
    leave()
    await callIgnoringCancellation(goodbye, deadline: deadline)
    close()
  }
}
