// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import Foundation
  import LibvirtTLS

  /// A folder of certificates, removed with its last user.
  final class TestPKI: Sendable {
    let directory: String
    let serverCertificate: Data
    let serverKey: Data

    /// An authority, a server's certificate for `localhost`, and a client's if it has a plan.
    init(
      authority: TestCertificate? = nil, client: TestCertificate.Plan? = nil, clientAuthority: TestCertificate? = nil,
      server: TestCertificate.Plan = TestCertificate.Plan()
    ) throws {
      directory = NSTemporaryDirectory() + "slt-tls-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      let authority = try authority ?? TestCertificate.authority()
      let certificate = try TestCertificate(server, by: authority)
      serverCertificate = try certificate.certificatePEM
      serverKey = try certificate.keyPEM
      try write(authority.certificatePEM, "cacert.pem")
      if let client {
        let certificate = try TestCertificate(client, by: clientAuthority ?? authority)
        try write(certificate.certificatePEM, "clientcert.pem")
        try write(certificate.keyPEM, "clientkey.pem")
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    var paths: PKIPaths { PKIPaths(directory: directory) }

    func write(_ data: Data, _ name: String) throws {
      try data.write(to: URL(fileURLWithPath: directory + "/" + name))
    }

    func credentials(checksFiles: Bool = true) throws -> TLSCredentials {
      try TLSCredentials(paths, checksFiles: checksFiles)
    }

    func configuration(
      serverName: String = "localhost", priority: String = "NORMAL", verifiesPeer: Bool = true
    ) throws -> TLSConfiguration {
      TLSConfiguration(
        credentials: try credentials(), serverName: serverName, priority: priority, verifiesPeer: verifiesPeer)
    }
  }
#endif
