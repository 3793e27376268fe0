// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// A certificate that GnuTLS has parsed.
  final class X509Certificate {
    let pointer: gnutls_x509_crt_t

    private init(adopting pointer: gnutls_x509_crt_t) {
      self.pointer = pointer
    }

    deinit { gnutls_x509_crt_deinit(pointer) }

    /// A certificate as peers send it, or GnuTLS's reason why it is none.
    static func parse(der: gnutls_datum_t) -> Result<X509Certificate, X509Failure> {
      var pointer: gnutls_x509_crt_t?
      let status = gnutls_x509_crt_init(&pointer)
      guard status == 0, let pointer else { return .failure(X509Failure(status: status)) }
      let certificate = X509Certificate(adopting: pointer)
      var der = der
      let outcome = gnutls_x509_crt_import(pointer, &der, GNUTLS_X509_FMT_DER)
      return outcome == 0 ? .success(certificate) : .failure(X509Failure(status: outcome))
    }

    /// All certificates of a PEM file, in order.
    static func list(_ file: borrowing TLSFile, as what: String) throws(TLSError) -> [X509Certificate] {
      var list: UnsafeMutablePointer<gnutls_x509_crt_t?>?
      var count: UInt32 = 0
      let status = file.withDatum { gnutls_x509_crt_list_import2(&list, &count, $0, GNUTLS_X509_FMT_PEM, 0) }
      guard status >= 0 else {
        throw TLSError(.system(nil), "Unable to import \(what) \(file.path)", reason: gnutlsText(status))
      }
      defer { swift_libvirt_gnutls_free(list) }
      return UnsafeBufferPointer(start: list, count: Int(count)).compactMap { $0.map(X509Certificate.init(adopting:)) }
    }

    /// The subject's name.
    var subject: String { name { gnutls_x509_crt_get_dn3($0, $1, 0) } }

    /// The issuer's name.
    var issuer: String { name { gnutls_x509_crt_get_issuer_dn3($0, $1, 0) } }

    private func name(_ get: (gnutls_x509_crt_t, UnsafeMutablePointer<gnutls_datum_t>) -> Int32) -> String {
      var datum = gnutls_datum_t()
      guard get(pointer, &datum) == 0 else { return "" }
      defer { swift_libvirt_gnutls_free(datum.data) }
      return String(decoding: UnsafeBufferPointer(start: datum.data, count: Int(datum.size)), as: UTF8.self)
    }

    /// What it says about itself.
    var information: TLSInformation.Certificate {
      TLSInformation.Certificate(
        subject: subject, issuer: issuer, validFrom: Int64(gnutls_x509_crt_get_activation_time(pointer)),
        validUntil: Int64(gnutls_x509_crt_get_expiration_time(pointer)))
    }
  }

  /// GnuTLS's reason why something is no certificate.
  struct X509Failure: Error {
    var status: Int32
  }
#endif
