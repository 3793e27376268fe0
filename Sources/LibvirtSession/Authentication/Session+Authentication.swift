// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Session {
  /// What the daemon asks for before it lets anybody in; `nil` when it asks for nothing.
  ///
  /// - Parameter wanted: the URI's `auth` parameter. It counts only when the daemon asks for something.
  /// - Throws: ``SessionError/authentication(_:)`` when the two have no way in common.
  func requiredAuthentication(
    wanted: String?, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) -> Wire.AuthenticationType? {
    let offered = try await offeredAuthentication(deadline: deadline)
    guard let first = offered.first else { return nil }
    let chosen = try Self.choose(wanted: wanted, offered: offered) ?? first
    return chosen == .none ? nil : chosen
  }

  /// Does what the daemon asks for.
  func authenticate(
    _ type: Wire.AuthenticationType, deadline: ContinuousClock.Instant?
  ) async throws(SessionError) {
    switch type {
    case .polkit: _ = try await call(Remote.AuthPolkit.self, XDRVoid(), deadline: deadline)
    default: throw .authentication("unsupported authentication type \(type.rawValue)")
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

  private static func choose(
    wanted: String?, offered: [Wire.AuthenticationType]
  ) throws(SessionError) -> Wire.AuthenticationType? {
    guard let wanted else { return nil }
    let type: Wire.AuthenticationType
    switch wanted.lowercased() {
    case "polkit": type = .polkit
    case "sasl": type = .sasl
    case let text where text.hasPrefix("sasl."): type = .sasl
    default: throw .authentication("unknown authentication type \(wanted)")
    }
    guard offered.contains(type) else {
      throw .authentication("requested authentication type \(wanted) rejected")
    }
    return type
  }
}
