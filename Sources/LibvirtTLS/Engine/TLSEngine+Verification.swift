// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS

  extension TLSEngine {
    /// What speaks against the daemon's certificate, in libvirt's words and with its subject; `nil` when nothing does.
    func peerComplaint() -> String? {
      var flags: UInt32 = 0
      let status = gnutls_certificate_verify_peers2(session, &flags)
      guard status == 0 else { return "Unable to verify TLS peer: \(gnutlsText(status))" }
      if let complaint = chainComplaint(flags) {
        let detail = statusText(flags).map { " (\($0))" } ?? ""
        return describe("Certificate failed validation: \(complaint)\(detail)", peerCertificates().first)
      }
      guard gnutls_certificate_type_get2(session, GNUTLS_CTYPE_PEERS) == GNUTLS_CRT_X509 else {
        return "Only x509 certificates are supported"
      }
      let chain = peerCertificates()
      guard let leaf = chain.first else { return "The certificate has no peers" }
      // The dates of what the peer sends along count too, though the chain may not need it.
      for certificate in chain.dropFirst() {
        if let complaint = certificate.datesComplaint(as: .authority, label: "[session]") {
          return describe(complaint, certificate)
        }
      }
      return leafComplaint(leaf).map { describe($0, leaf) }
    }

    private func leafComplaint(_ leaf: X509Certificate) -> String? {
      if let complaint = leaf.datesComplaint(as: .server, label: "[session]") { return complaint }
      guard gnutls_x509_crt_check_hostname(leaf.pointer, configuration.serverName) != 0 else {
        return "Certificate [session] owner does not match the hostname \(configuration.serverName)"
      }
      return leaf.complaint(as: .server, label: "[session]")
    }

    private func describe(_ complaint: String, _ certificate: X509Certificate?) -> String {
      guard let certificate else { return complaint }
      return "\(complaint); the certificate is '\(certificate.subject)', issued by '\(certificate.issuer)'"
    }

    private func statusText(_ flags: UInt32) -> String? {
      var text = gnutls_datum_t()
      guard gnutls_certificate_verification_status_print(flags, GNUTLS_CRT_X509, &text, 0) == 0 else { return nil }
      defer { swift_libvirt_gnutls_free(text.data) }
      var bytes = Array(UnsafeBufferPointer(start: text.data, count: Int(text.size)))
      while bytes.last == UInt8(ascii: " ") || bytes.last == 0 { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }

    private func peerCertificates() -> [X509Certificate] {
      var count: UInt32 = 0
      guard let list = gnutls_certificate_get_peers(session, &count) else { return [] }
      return (0..<Int(count)).compactMap { index in try? X509Certificate.parse(der: list[index]).get() }
    }

    /// What has been negotiated.
    func information(complaint: String?) -> TLSInformation {
      let cipher = gnutls_cipher_get(session)
      func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
      let description = gnutls_session_get_desc(session)
      defer { swift_libvirt_gnutls_free(description) }
      return TLSInformation(
        version: text(gnutls_protocol_get_name(gnutls_protocol_get_version(session))),
        cipher: text(gnutls_cipher_get_name(cipher)), keyBits: gnutls_cipher_get_key_size(cipher) * 8,
        summary: description.map { String(cString: $0) } ?? "",
        peerCertificates: peerCertificates().map(\.information),
        hasClientCertificate: gnutls_certificate_client_get_request_status(session) != 0
          && gnutls_certificate_get_ours(session) != nil,
        verificationFailure: complaint)
    }
  }
#endif
