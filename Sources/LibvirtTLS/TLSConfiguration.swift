// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  /// How one connection is to be protected.
  package struct TLSConfiguration: Sendable {
    /// Whom we trust, and who we are.
    package var credentials: TLSCredentials
    /// The name the daemon's certificate must be for: a host name or an address without brackets.
    package var serverName: String
    /// What may be negotiated, in GnuTLS's priority language.
    package var priority: String
    /// Whether the daemon's certificate is verified; URI parameter `no_verify`.
    package var verifiesPeer: Bool

    /// A configuration that verifies the daemon, by default with GnuTLS's own idea of what is good.
    package init(
      credentials: TLSCredentials, serverName: String, priority: String = "NORMAL", verifiesPeer: Bool = true
    ) {
      self.credentials = credentials
      self.serverName = serverName
      self.priority = priority
      self.verifiesPeer = verifiesPeer
    }
  }
#endif
