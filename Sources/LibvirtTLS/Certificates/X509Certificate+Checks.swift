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

  /// What a certificate is to be used for.
  enum CertificateRole: String {
    case authority = "CA"
    case client
    case server
  }

  // Each check returns what is wrong, in libvirt's words, or nil. `label` is the certificate's path, or `[session]` for
  // the one the peer has shown.
  extension X509Certificate {
    /// All checks of one certificate that need no other.
    func complaint(as role: CertificateRole, label: String, now: time_t = time(nil)) -> String? {
      datesComplaint(as: role, label: label, now: now) ?? constraintsComplaint(as: role, label: label)
        ?? usageComplaint(as: role, label: label) ?? purposeComplaint(as: role, label: label)
    }

    /// Whether it is valid at this time.
    func datesComplaint(as role: CertificateRole, label: String, now: time_t = time(nil)) -> String? {
      if gnutls_x509_crt_get_expiration_time(pointer) < now {
        return "The \(role.rawValue) certificate \(label) has expired"
      }
      if gnutls_x509_crt_get_activation_time(pointer) > now {
        return "The \(role.rawValue) certificate \(label) is not yet active"
      }
      return nil
    }

    /// Whether it may, or may not, vouch for others.
    func constraintsComplaint(as role: CertificateRole, label: String) -> String? {
      let status = gnutls_x509_crt_get_basic_constraints(pointer, nil, nil, nil)
      switch (status, role) {
      case (1..., .authority): return nil
      case (1..., _):
        return "The certificate \(label) basic constraints show a CA, but we need one for a \(role.rawValue)"
      case (0, .authority): return "The certificate \(label) basic constraints do not show a CA"
      case (GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE, .authority):
        return "The certificate \(label) is missing basic constraints for a CA"
      case (0, _), (GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE, _): return nil
      default: return "Unable to query certificate \(label) basic constraints \(gnutlsText(status))"
      }
    }

    /// Whether its key may do what is needed. A missing permission counts only where the certificate says that its
    /// list is critical.
    func usageComplaint(as role: CertificateRole, label: String) -> String? {
      var usage: UInt32 = 0
      var critical: UInt32 = 0
      let status = gnutls_x509_crt_get_key_usage(pointer, &usage, &critical)
      if status == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE { return nil }
      guard status >= 0 else { return "Unable to query certificate \(label) key usage \(gnutlsText(status))" }
      guard critical != 0 else { return nil }
      func permits(_ bit: Int32) -> Bool { usage & UInt32(bit) != 0 }
      if role == .authority {
        return permits(GNUTLS_KEY_KEY_CERT_SIGN)
          ? nil : "Certificate \(label) usage does not permit certificate signing"
      }
      guard permits(GNUTLS_KEY_DIGITAL_SIGNATURE) else {
        return "Certificate \(label) usage does not permit digital signature"
      }
      // Only RSA keys can encipher keys; from others libvirt stopped asking for it.
      let isRSA = gnutls_x509_crt_get_pk_algorithm(pointer, nil) == Int32(bitPattern: GNUTLS_PK_RSA.rawValue)
      guard !isRSA || permits(GNUTLS_KEY_KEY_ENCIPHERMENT) else {
        return "Certificate \(label) usage does not permit key encipherment"
      }
      return nil
    }

    /// Whether it is meant for this side of TLS. An unknown purpose allows everything, and no purpose at all too.
    func purposeComplaint(as role: CertificateRole, label: String) -> String? {
      guard role != .authority else { return nil }
      var allowed: Set<String> = []
      var isCritical = false
      var index: UInt32 = 0
      while true {
        var text = [CChar](repeating: 0, count: 256)
        var size = text.count
        var critical: UInt32 = 0
        let status = gnutls_x509_crt_get_key_purpose_oid(pointer, index, &text, &size, &critical)
        if status == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE { break }
        guard status == 0 else { return "Unable to query certificate \(label) key purpose \(gnutlsText(status))" }
        if critical != 0 { isCritical = true }
        let identifier = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        switch identifier {
        case GNUTLS_KP_TLS_WWW_SERVER: allowed.insert("server")
        case GNUTLS_KP_TLS_WWW_CLIENT: allowed.insert("client")
        case GNUTLS_KP_ANY: break
        default: allowed.formUnion(["server", "client"])
        }
        index += 1
      }
      guard index > 0, isCritical, !allowed.contains(role.rawValue) else { return nil }
      return "Certificate \(label) purpose does not allow use for with a TLS \(role.rawValue)"
    }
  }

  /// libvirt's words for what speaks against a chain of certificates; of several reasons the last in this order counts.
  func chainComplaint(_ status: UInt32) -> String? {
    func has(_ flag: gnutls_certificate_status_t) -> Bool { status & flag.rawValue != 0 }
    guard status != 0 else { return nil }
    if has(GNUTLS_CERT_INSECURE_ALGORITHM) { return "The certificate uses an insecure algorithm" }
    if has(GNUTLS_CERT_REVOKED) { return "The certificate has been revoked." }
    if has(GNUTLS_CERT_SIGNER_NOT_FOUND) { return "The certificate hasn't got a known issuer." }
    return "The certificate is not trusted."
  }
#endif
