// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import LibvirtTransport

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Whom we trust, and who we are: the certificates and the key of one or many connections.
  ///
  /// Unchecked because GnuTLS's pointer is not Sendable; GnuTLS lets any number of sessions on any threads share
  /// credentials that are not changed any more, and nothing changes them after `init`.
  package final class TLSCredentials: @unchecked Sendable {
    let pointer: gnutls_certificate_credentials_t

    /// Reads and checks the files.
    ///
    /// - Parameters:
    ///   - paths: the files; only the authorities' must exist.
    ///   - checksFiles: whether our own certificates are checked for mistakes; URI parameter `no_sanity`.
    /// - Throws: ``TLSError``, which names the file and what is wrong with it.
    package init(_ paths: PKIPaths, checksFiles: Bool) throws(TLSError) {
      let authorities = try TLSFile(reading: paths.authorities, as: "CA certificate")
      let revocations = try TLSFile.ifPresent(paths.revocations, as: "CA revocation list")
      // Both or neither.
      let hasPair = access(paths.certificate, F_OK) == 0 && access(paths.key, F_OK) == 0
      let certificate = try TLSFile.ifPresent(paths.certificate, as: "client certificate")
      if checksFiles { try Self.check(authorities, certificate) }

      var allocated: gnutls_certificate_credentials_t?
      let status = gnutls_certificate_allocate_credentials(&allocated)
      guard status == 0, let allocated else {
        throw TLSError(.system(nil), "Unable to allocate x509 credentials: \(gnutlsText(status))")
      }
      pointer = allocated
      try add(authorities)
      if let revocations { try add(revocations: revocations) }
      if hasPair, let certificate { try add(certificate, try TLSFile(reading: paths.key, as: "client key")) }
    }

    deinit { gnutls_certificate_free_credentials(pointer) }

    private func add(_ authorities: borrowing TLSFile) throws(TLSError) {
      let status = authorities.withDatum {
        gnutls_certificate_set_x509_trust_mem(pointer, $0, GNUTLS_X509_FMT_PEM)
      }
      guard status >= 0 else {
        throw TLSError(
          .system(nil), "Unable to set x509 CA certificate: \(authorities.path): \(gnutlsText(status))")
      }
    }

    private func add(revocations: borrowing TLSFile) throws(TLSError) {
      let status = revocations.withDatum {
        gnutls_certificate_set_x509_crl_mem(pointer, $0, GNUTLS_X509_FMT_PEM)
      }
      guard status >= 0 else {
        throw TLSError(
          .system(nil),
          "Unable to set x509 certificate revocation list: \(revocations.path): \(gnutlsText(status))")
      }
    }

    private func add(_ certificate: borrowing TLSFile, _ key: borrowing TLSFile) throws(TLSError) {
      let status = certificate.withDatum { certificate in
        key.withDatum { key in
          gnutls_certificate_set_x509_key_mem2(pointer, certificate, key, GNUTLS_X509_FMT_PEM, nil, 0)
        }
      }
      guard status >= 0 else {
        throw TLSError(
          .system(nil),
          "Unable to set x509 key and certificate: \(key.path), \(certificate.path): \(gnutlsText(status))")
      }
    }

    /// Finds mistakes in our own files before a server stumbles over them.
    private static func check(
      _ authorities: borrowing TLSFile, _ certificate: borrowing TLSFile?
    ) throws(TLSError) {
      let trusted = try X509Certificate.list(authorities, as: "CA certificate list")
      switch certificate {
      case .some(let file):
        let own = try X509Certificate.list(file, as: "client certificate")
        if let complaint = own.first?.complaint(as: .client, label: file.path) { throw mistake(complaint, own.first) }
        try check(trusted, authorities.path)
        try check(own, file.path, against: trusted, authorities.path)
      case .none:
        try check(trusted, authorities.path)
      }
    }

    private static func check(_ authorities: [X509Certificate], _ path: String) throws(TLSError) {
      for authority in authorities {
        if let complaint = authority.complaint(as: .authority, label: path) { throw mistake(complaint, authority) }
      }
    }

    private static func check(
      _ own: [X509Certificate], _ path: String, against authorities: [X509Certificate], _ authoritiesPath: String
    ) throws(TLSError) {
      let chain: [gnutls_x509_crt_t?] = own.map(\.pointer)
      let trusted: [gnutls_x509_crt_t?] = authorities.map(\.pointer)
      var flags: UInt32 = 0
      let status = gnutls_x509_crt_list_verify(
        chain, UInt32(chain.count), trusted, UInt32(trusted.count), nil, 0, 0, &flags)
      withExtendedLifetime((own, authorities)) {}
      guard status >= 0 else {
        throw TLSError(
          .system(nil), "Unable to verify client certificate \(path) against CA certificate \(authoritiesPath)",
          reason: gnutlsText(status))
      }
      if let complaint = chainComplaint(flags) {
        throw mistake(
          "Our own certificate \(path) failed validation against \(authoritiesPath): \(complaint)", own.first)
      }
    }

    private static func mistake(_ complaint: String, _ certificate: X509Certificate?) -> TLSError {
      TLSError(.system(nil), complaint, reason: certificate.map { "the certificate is \($0.subject)" })
    }
  }
#endif
