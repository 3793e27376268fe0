// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why there is no TLS connection: libvirt's own words for it, and the reason behind them.
package struct TLSError: Error, Equatable, Sendable {
  /// What kind of failure it is.
  package enum Kind: Equatable, Sendable {
    /// A file, a setting or the peer's going away, with the `errno` if the system gave one.
    case system(Int32?)
    /// One of the two sides could not show who it is.
    case authentication
    /// The peer does not keep to the protocol.
    case rpc
    /// The time given was over.
    case timedOut
    /// The task was cancelled.
    case cancelled
    /// The transport below failed, before TLS had anything to say.
    case transport(TransportError)
  }

  package var kind: Kind
  /// The text libvirt's client shows, without the prefix of its error code.
  package var message: String
  /// What libvirt only logs, or leaves out: which check failed, and for whom.
  package var reason: String?

  package init(_ kind: Kind, _ message: String, reason: String? = nil) {
    self.kind = kind
    self.message = message
    self.reason = reason
  }

  init(_ error: TransportError) {
    self.init(.transport(error), error.description)
  }

  static func cannotRead(_ what: String, _ path: String, _ errno: Int32) -> TLSError {
    TLSError(.system(errno), "Cannot read \(what) '\(path)': \(systemErrorText(errno))")
  }

  static func unverifiedPeer(_ reason: String) -> TLSError {
    TLSError(.authentication, "Failed to verify peer's certificate", reason: reason)
  }

  static func noVerdict(_ reason: String) -> TLSError {
    TLSError(
      .system(EIO), "Unable to read TLS confirmation: \(systemErrorText(EIO))",
      reason: "the daemon closed the connection instead of accepting our certificate or address: \(reason)")
  }

  static func refusedByPeer(_ reason: String) -> TLSError {
    TLSError(.rpc, "server verification (of our certificate or IP address) failed", reason: reason)
  }
}
