// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import Foundation
  import LibvirtTLS
  import Testing

  /// The checks of our own files, in libvirt's words.
  @Suite struct TLSCredentialsTests {
    private func failure(_ pki: TestPKI, checksFiles: Bool = true) -> String? {
      do {
        _ = try pki.credentials(checksFiles: checksFiles)
        return nil
      } catch {
        return (error as? TLSError)?.message.replacing(pki.directory + "/", with: "")
      }
    }

    private static var client: TestCertificate.Plan {
      TestCertificate.Plan(name: "CN=client", dnsName: nil, usage: GNUTLS_KEY_DIGITAL_SIGNATURE)
    }

    @Test func goodFilesPass() throws {
      #expect(failure(try TestPKI()) == nil)
      #expect(failure(try TestPKI(client: Self.client)) == nil)
    }

    @Test func theAuthoritiesMustBeThere() throws {
      let pki = try TestPKI()
      try FileManager.default.removeItem(atPath: pki.paths.authorities)
      for checksFiles in [true, false] {
        #expect(
          failure(pki, checksFiles: checksFiles) == "Cannot read CA certificate 'cacert.pem': No such file or directory"
        )
      }
      #expect { try pki.credentials() } throws: { ($0 as? TLSError)?.kind == .system(2) }
    }

    @Test func nonsenseIsRefused() throws {
      let pki = try TestPKI(client: Self.client)
      try pki.write(Data("nonsense".utf8), "clientcert.pem")
      #expect(failure(pki) == "Unable to import client certificate clientcert.pem")
      try pki.write(Data("nonsense".utf8), "cacert.pem")
      #expect(failure(pki) == "Unable to import CA certificate list cacert.pem")
      #expect(
        failure(pki, checksFiles: false)?
          .hasPrefix("Unable to set x509 key and certificate: clientkey.pem, clientcert.pem: ") == true)
    }

    @Test func aFileBeyondTheLimitIsRefused() throws {
      let pki = try TestPKI()
      try pki.write(Data(count: 64 * 1024 + 1), "cacert.pem")
      #expect(failure(pki) == "Cannot read CA certificate 'cacert.pem': File too large")
    }

    @Test func halfAPairIsIgnored() throws {
      let pki = try TestPKI(client: Self.client)
      try FileManager.default.removeItem(atPath: pki.paths.key)
      #expect(failure(pki) == nil)
    }

    @Test func aKeyOfAnotherCertificateIsRefused() throws {
      let pki = try TestPKI(client: Self.client)
      try pki.write(TestCertificate(Self.client).keyPEM, "clientkey.pem")
      #expect(
        failure(pki)?.hasPrefix("Unable to set x509 key and certificate: clientkey.pem, clientcert.pem: ") == true)
    }

    @Test func nonsenseRevocationsAreRefused() throws {
      let pki = try TestPKI()
      try pki.write(Data("nonsense".utf8), "cacrl.pem")
      #expect(failure(pki)?.hasPrefix("Unable to set x509 certificate revocation list: cacrl.pem: ") == true)
    }

    @Test func aStrangersCertificateIsRefused() throws {
      let pki = try TestPKI(client: Self.client, clientAuthority: TestCertificate.authority { $0.name = "CN=other" })
      #expect(
        failure(pki)
          == "Our own certificate clientcert.pem failed validation against cacert.pem: "
          + "The certificate hasn't got a known issuer.")
      #expect(failure(pki, checksFiles: false) == nil)
    }

    /// A defect of the client's certificate and what is said about it.
    struct Defect: Sendable, CustomTestStringConvertible {
      var complaint: String?
      var change: @Sendable (inout TestCertificate.Plan) -> Void
      var testDescription: String { complaint ?? "none" }
    }

    static let clientDefects = [
      Defect(complaint: "The client certificate clientcert.pem has expired") {
        $0.validUntil = Date(timeIntervalSinceNow: -60)
      },
      Defect(complaint: "The client certificate clientcert.pem is not yet active") {
        $0.validFrom = Date(timeIntervalSinceNow: 3600)
      },
      Defect(
        complaint: "The certificate clientcert.pem basic constraints show a CA, but we need one for a client"
      ) { $0.isAuthority = true },
      Defect(complaint: nil) { $0.isAuthority = false },
      Defect(complaint: "Certificate clientcert.pem usage does not permit digital signature") {
        $0.usage = GNUTLS_KEY_KEY_ENCIPHERMENT
      },
      Defect(complaint: "Certificate clientcert.pem purpose does not allow use for with a TLS client") {
        $0.purpose = (GNUTLS_KP_TLS_WWW_SERVER, true)
      },
      Defect(complaint: nil) { $0.purpose = (GNUTLS_KP_TLS_WWW_SERVER, false) },
      Defect(complaint: nil) { $0.purpose = (GNUTLS_KP_TLS_WWW_CLIENT, true) },
      Defect(complaint: nil) { $0.purpose = (GNUTLS_KP_CODE_SIGNING, true) },
      Defect(complaint: "Certificate clientcert.pem purpose does not allow use for with a TLS client") {
        $0.purpose = (GNUTLS_KP_ANY, true)
      },
    ]

    @Test(arguments: clientDefects)
    func theClientsCertificateIsChecked(_ defect: Defect) throws {
      var plan = Self.client
      defect.change(&plan)
      let pki = try TestPKI(client: plan)
      #expect(failure(pki) == defect.complaint)
      #expect(failure(pki, checksFiles: false) == nil)
    }

    static let authorityDefects = [
      Defect(complaint: "The CA certificate cacert.pem has expired") {
        $0.validUntil = Date(timeIntervalSinceNow: -60)
      },
      Defect(complaint: "The CA certificate cacert.pem is not yet active") {
        $0.validFrom = Date(timeIntervalSinceNow: 3600)
      },
      Defect(complaint: "The certificate cacert.pem basic constraints do not show a CA") { $0.isAuthority = false },
      Defect(complaint: "The certificate cacert.pem is missing basic constraints for a CA") { $0.isAuthority = nil },
      Defect(complaint: "Certificate cacert.pem usage does not permit certificate signing") {
        $0.usage = GNUTLS_KEY_DIGITAL_SIGNATURE
      },
    ]

    @Test(arguments: authorityDefects)
    func theAuthoritiesAreChecked(_ defect: Defect) throws {
      let pki = try TestPKI(authority: TestCertificate.authority(defect.change))
      #expect(failure(pki) == defect.complaint)
      #expect(failure(pki, checksFiles: false) == nil)
    }
  }
#endif
