// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSASL
import LibvirtSession
import LibvirtTransport
import LibvirtURI
import Logging

extension Connector {
  /// A transport that SASL can protect later, where anybody could read along otherwise.
  static func protectable(_ transport: any ByteTransport, for endpoint: Endpoint) -> any ByteTransport {
    #if SASL
      endpoint.isSecure ? transport : SecurityLayerTransport(over: transport)
    #else
      transport
    #endif
  }

  /// What begins a conversation of SASL, should the daemon want one. Nothing is read or loaded before it does.
  ///
  /// - Parameter outcome: gets what is negotiated.
  static func saslNegotiator(
    _ endpoint: Endpoint, _ options: ConnectionOptions, _ transport: any ByteTransport,
    outcome: SASLOutcome
  ) -> @Sendable () throws -> any SASLNegotiator {
    #if SASL
      {
        let lookup = CredentialLookup(
          host: endpoint.serverName,
          file: try AuthenticationFile.read(endpoint.parameters.authenticationFile), source: options.credentials)
        return try SASLAuthenticator(endpoint, lookup, transport, logger: options.logger, outcome: outcome)
      }
    #else
      {
        throw LibvirtError(
          .operationUnsupported, .rpc,
          "the daemon wants SASL authentication, which needs the package trait 'SASL'; this program was built without it",
          origin: .usage)
      }
    #endif
  }
}

extension LibvirtError {
  /// A SASL conversation that failed on this side.
  init(_ error: SASLError) {
    self =
      switch error.kind {
      case .library, .answers: Self(.authFailed, .rpc, error.message, origin: .session)
      case .tooWeak: Self(.authFailed, .remote, error.message, origin: .session)
      case .timedOut: Self(.operationTimeout, .rpc, error.message, origin: .session)
      case .cancelled: Self(.operationAborted, .rpc, error.message, origin: .session)
      }
    // The library's number for having no mechanism that both sides know and the transport allows.
    if error.kind == .library(-4) {
      string3 =
        "no mechanism that the daemon offers can be used here: on tcp and ext it has to encrypt (DIGEST-MD5 or GSSAPI), "
        + "and each needs its plug-in of Cyrus SASL, such as Debian's libsasl2-modules or libsasl2-modules-gssapi-mit"
    }
  }
}
