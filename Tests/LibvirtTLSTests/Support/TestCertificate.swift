// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import Foundation
  import Testing

  /// A certificate and its key, made by the test that needs them.
  final class TestCertificate {
    /// What the certificate is to say.
    struct Plan {
      var name = "CN=localhost"
      var dnsName: String? = "localhost"
      var isAuthority: Bool? = nil
      var validFrom = Date(timeIntervalSinceNow: -3600)
      var validUntil = Date(timeIntervalSinceNow: 86_400)
      /// The usage bits, always critical; `nil` for none.
      var usage: Int32?
      var purpose: (identifier: String, isCritical: Bool)?
    }

    let certificate: gnutls_x509_crt_t
    let key: gnutls_x509_privkey_t

    init(_ plan: Plan, by issuer: TestCertificate? = nil) throws {
      certificate = try Self.make(gnutls_x509_crt_init)
      key = try Self.make(gnutls_x509_privkey_init)
      let bits = gnutls_sec_param_to_pk_bits(GNUTLS_PK_ECDSA, GNUTLS_SEC_PARAM_HIGH)
      try Self.check(gnutls_x509_privkey_generate(key, GNUTLS_PK_ECDSA, bits, 0))
      try Self.check(gnutls_x509_crt_set_version(certificate, 3))
      var serial = UInt64.random(in: 1...UInt64(Int64.max)).bigEndian
      try Self.check(gnutls_x509_crt_set_serial(certificate, &serial, 8))
      try Self.check(gnutls_x509_crt_set_dn(certificate, plan.name, nil))
      try Self.check(gnutls_x509_crt_set_activation_time(certificate, Int(plan.validFrom.timeIntervalSince1970)))
      try Self.check(gnutls_x509_crt_set_expiration_time(certificate, Int(plan.validUntil.timeIntervalSince1970)))
      try Self.check(gnutls_x509_crt_set_key(certificate, key))
      if let name = plan.dnsName {
        try Self.check(
          gnutls_x509_crt_set_subject_alt_name(certificate, GNUTLS_SAN_DNSNAME, name, UInt32(name.utf8.count), 0))
      }
      if let isAuthority = plan.isAuthority {
        try Self.check(gnutls_x509_crt_set_basic_constraints(certificate, isAuthority ? 1 : 0, -1))
      }
      if let usage = plan.usage { try Self.check(gnutls_x509_crt_set_key_usage(certificate, UInt32(usage))) }
      if let purpose = plan.purpose {
        try Self.check(
          gnutls_x509_crt_set_key_purpose_oid(certificate, purpose.identifier, purpose.isCritical ? 1 : 0))
      }
      let signer = issuer ?? self
      try Self.check(gnutls_x509_crt_sign2(certificate, signer.certificate, signer.key, GNUTLS_DIG_SHA256, 0))
    }

    deinit {
      gnutls_x509_crt_deinit(certificate)
      gnutls_x509_privkey_deinit(key)
    }

    static func authority(_ change: (inout Plan) -> Void = { _ in }) throws -> TestCertificate {
      var plan = Plan(name: "CN=authority", dnsName: nil, isAuthority: true, usage: GNUTLS_KEY_KEY_CERT_SIGN)
      change(&plan)
      return try TestCertificate(plan)
    }

    var certificatePEM: Data {
      get throws { try pem { gnutls_x509_crt_export2(certificate, GNUTLS_X509_FMT_PEM, $0) } }
    }

    var keyPEM: Data {
      get throws { try pem { gnutls_x509_privkey_export2(key, GNUTLS_X509_FMT_PEM, $0) } }
    }

    private func pem(_ export: (UnsafeMutablePointer<gnutls_datum_t>) -> Int32) throws -> Data {
      var datum = gnutls_datum_t()
      try Self.check(export(&datum))
      defer { swift_libvirt_gnutls_free(datum.data) }
      return Data(UnsafeBufferPointer(start: datum.data, count: Int(datum.size)))
    }

    private static func make(
      _ create: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
    ) throws -> OpaquePointer {
      var pointer: OpaquePointer?
      try check(create(&pointer))
      return try #require(pointer)
    }

    static func check(_ status: Int32, _ location: SourceLocation = #_sourceLocation) throws {
      try #require(status >= 0, "\(String(cString: gnutls_strerror(status)))", sourceLocation: location)
    }
  }
#endif
