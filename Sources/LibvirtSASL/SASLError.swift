// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Why SASL does not go on: libvirt's words for it, and the library's reason.
package struct SASLError: Error, Equatable, Sendable {
  /// What kind of failure it is.
  package enum Kind: Equatable, Sendable {
    /// The library failed, with this number of its own.
    case library(Int32)
    /// What was negotiated is too weak.
    case tooWeak
    /// What the application answered cannot be used.
    case answers
    /// The time given was over.
    case timedOut
    /// The task was cancelled.
    case cancelled
  }

  package var kind: Kind
  /// The text libvirt's client shows, without the prefix of its error code.
  package var message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// A failure of the library: "Failed to start SASL negotiation: -4 (SASL(-4): no mechanism available)".
  static func library(_ activity: String, _ status: Int32, _ detail: String) -> SASLError {
    SASLError(.library(status), "\(activity): \(status) (\(detail))")
  }
}
