// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where a URI leads and why, for people (``text``) and for programs (``json``).
public struct EndpointExplanation: Sendable, Hashable {
  /// The endpoint, or what is wrong with the URI.
  public let result: Result<Endpoint, ConnectionURIError>

  /// Resolves a URI as ``Endpoint/resolve(_:readOnly:expandingAliases:inProcessDrivers:in:)`` does, and keeps the
  /// error if there is one.
  public init(
    _ uri: String?, readOnly: Bool = false, inProcessDrivers: Set<String> = [], in environment: ClientEnvironment
  ) {
    do {
      result = .success(
        try Endpoint.resolve(uri, readOnly: readOnly, inProcessDrivers: inProcessDrivers, in: environment))
    } catch {
      result = .failure(error)
    }
  }

  /// Explains what was resolved elsewhere.
  public init(_ result: Result<Endpoint, ConnectionURIError>) {
    self.result = result
  }

  /// Whether the URI can be used.
  public var isUsable: Bool {
    if case .success = result { true } else { false }
  }
}
