// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/lxc.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `lxc.x`. What an implementation leaves out is answered as unsupported.
package protocol LXCService: Sendable {
  /// `DOMAIN_OPEN_NAMESPACE`
  func domainOpenNamespace(_ arguments: Wire.LXCDomainOpenNamespaceArguments) async throws
}

extension LXCService {
  package func domainOpenNamespace(_ arguments: Wire.LXCDomainOpenNamespaceArguments) async throws { throw ServiceError.unsupported("virDomainLxcOpenNamespace") }
}

extension LXCService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchLXC(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 1: try await ServiceCall.perform(payload, Wire.LXCDomainOpenNamespaceArguments.self, domainOpenNamespace)
    default: nil
    }
  }
}
