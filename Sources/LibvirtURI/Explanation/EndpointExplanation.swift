// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where a URI leads and why, for people (``text``) and for programs (``json``).
public struct EndpointExplanation: Sendable, Hashable {
  /// The endpoint, or what is wrong with the URI.
  public let result: Result<Endpoint, ConnectionURIError>

  /// Resolves a URI as ``Endpoint/resolve(_:readOnly:expandingAliases:inProcessDrivers:in:)`` does, and keeps the
  /// error if there is one. For an SSH library, the command line of the `ssh` program that is run in its place is told.
  public init(
    _ uri: String?, readOnly: Bool = false, inProcessDrivers: Set<String> = [], in environment: ClientEnvironment
  ) {
    do {
      var endpoint = try Endpoint.resolve(
        uri, readOnly: readOnly, inProcessDrivers: inProcessDrivers, in: environment)
      let reached = endpoint.reachedBySSHProgram(in: environment)
      endpoint.argv = reached.argv
      endpoint.port = reached.port
      endpoint.childEnvironment = reached.childEnvironment
      result = .success(endpoint)
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
