// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Session {
  /// How the daemon wants us to authenticate before it lets us in.
  ///
  /// - Parameter wanted: the URI's `auth` parameter. It counts only when the daemon asks for something.
  /// - Throws: ``SessionError/authentication(_:)`` when the two have no way in common.
  func requiredAuthentication(
    wanted: String?, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) -> AuthenticationMethod {
    try AuthenticationMethod(wanted: wanted, offered: try await offeredAuthentication(deadline: deadline))
  }

  /// Does what the daemon asks for.
  ///
  /// - Returns: how long people were waited for, which is nobody's fault.
  func authenticate(
    _ method: AuthenticationMethod, _ request: OpeningRequest, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) -> Duration {
    switch method {
    case .none: return .zero
    case .polkit:
      // The answer comes when somebody has typed a password, perhaps: that has no time limit.
      let begin = ContinuousClock.now
      _ = try await call(Remote.AuthPolkit.self, XDRVoid())
      return begin.duration(to: .now)
    case .sasl(let mechanism):
      let negotiator: any SASLNegotiator
      do {
        guard let made = try request.makeSASLNegotiator?() else {
          throw SessionError.authentication("unsupported authentication type \(Wire.AuthenticationType.sasl.rawValue)")
        }
        negotiator = made
      } catch {
        throw SessionError(negotiating: error)
      }
      try await converse(with: negotiator, mechanism: mechanism, deadline: deadline)
      return negotiator.timeSpentAsking
    }
  }

  private func offeredAuthentication(
    deadline: ContinuousClock.Instant?
  ) async throws(SessionError) -> [Wire.AuthenticationType] {
    do {
      return try await call(Remote.AuthList.self, XDRVoid(), deadline: deadline).types
    } catch {
      // A daemon from before authentication does not know the question.
      if case .daemon(let daemonError) = error,
        daemonError.isUnknownProcedure || daemonError.code == ErrorNumber.noSupport.rawValue
      {
        return []
      }
      throw error
    }
  }
}
