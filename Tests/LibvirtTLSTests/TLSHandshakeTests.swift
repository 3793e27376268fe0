// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import LibvirtTLS
  import LibvirtTestSupport
  import LibvirtTransport
  import Testing

  @Suite(.timeLimit(.minutes(10))) struct TLSHandshakeTests {
    /// Connects, accepted by the server if it comes to that; the server's own opinion is not asked for.
    private func connect(
      _ pki: TestPKI, _ configuration: TLSConfiguration, priority: String = "NORMAL"
    ) async throws -> TLSInformation? {
      let pair = MemoryTransport.makePair()
      let server = Task { try await TestServer.serve(pair.server, pki, priority: priority) { try $0.accept() } }
      let outcome = await Task { () async throws -> TLSInformation? in
        let transport = try await TLSTransport.connect(over: pair.client, configuration: configuration)
        defer { transport.close() }
        return transport.information
      }.result
      _ = await server.result
      return try outcome.get()
    }

    private func failure(_ body: () async throws -> TLSInformation?) async -> TLSError? {
      do {
        _ = try await body()
        return nil
      } catch {
        return error as? TLSError
      }
    }

    @Test(arguments: ["1.2", "1.3"])
    func bothVersionsConnect(_ version: String) async throws {
      let pki = try TestPKI()
      let priority = "NORMAL:-VERS-ALL:+VERS-TLS\(version)"
      let information = try #require(try await connect(pki, pki.configuration(priority: priority)))
      #expect(information.version == "TLS\(version)")
      #expect(information.keyBits >= 128)
      #expect(information.cipher.isEmpty == false)
      #expect(information.summary.hasPrefix("(TLS\(version))"))
      #expect(information.verificationFailure == nil)
      #expect(!information.hasClientCertificate)
      let leaf = try #require(information.peerCertificates.first)
      #expect(leaf.subject == "CN=localhost")
      #expect(leaf.issuer == "CN=authority")
      #expect(leaf.validUntil - leaf.validFrom == 86_400 + 3600)
    }

    @Test func theClientsCertificateIsShown() async throws {
      let pki = try TestPKI(client: TestCertificate.Plan(name: "CN=client"))
      #expect(try await connect(pki, pki.configuration())?.hasClientCertificate == true)
    }

    @Test func noCommonVersionFails() async throws {
      let pki = try TestPKI()
      let error = await failure {
        try await connect(
          pki, pki.configuration(priority: "NORMAL:-VERS-ALL:+VERS-TLS1.2"),
          priority: "NORMAL:-VERS-ALL:+VERS-TLS1.3")
      }
      #expect(error?.kind == .authentication)
      #expect(error?.message.hasPrefix("TLS handshake failed ") == true)
    }

    @Test func aPriorityMustBeOne() async throws {
      let pki = try TestPKI()
      let error = await failure { try await connect(pki, pki.configuration(priority: "FOO")) }
      #expect(error?.message == "Failed to set TLS session priority to FOO: The request is invalid.")
    }

    @Test func anotherHostsCertificateIsRefused() async throws {
      let pki = try TestPKI()
      let error = await failure { try await connect(pki, pki.configuration(serverName: "elsewhere")) }
      #expect(error?.message == "Failed to verify peer's certificate")
      #expect(
        error?.reason
          == "Certificate [session] owner does not match the hostname elsewhere; "
          + "the certificate is 'CN=localhost', issued by 'CN=authority'")
    }

    @Test func withoutVerificationItIsAcceptedAndTold() async throws {
      let pki = try TestPKI()
      let information = try await connect(
        pki, pki.configuration(serverName: "elsewhere", verifiesPeer: false))
      #expect(information?.verificationFailure?.contains("does not match the hostname elsewhere") == true)
    }

    /// Which names a certificate is for, as GnuTLS, and so libvirt, sees it.
    static let names: [(name: String, dnsName: String?, host: String, matches: Bool)] = [
      ("CN=localhost", nil, "localhost", true),
      ("CN=localhost", nil, "LOCALHOST", true),
      ("CN=localhost", "other", "localhost", false),
      ("CN=localhost", nil, "localhost.", false),
      ("CN=127.0.0.1", nil, "127.0.0.1", false),
      ("CN=x", "127.0.0.1", "127.0.0.1", false),
      ("CN=*.example.com", nil, "a.example.com", true),
      ("CN=*.example.com", nil, "a.b.example.com", false),
      ("CN=*.example.com", nil, "example.com", false),
    ]

    @Test(arguments: names)
    func namesMatch(_ name: String, _ dnsName: String?, _ host: String, _ matches: Bool) async throws {
      let pki = try TestPKI(server: TestCertificate.Plan(name: name, dnsName: dnsName))
      let error = await failure { try await connect(pki, pki.configuration(serverName: host)) }
      #expect((error == nil) == matches)
      #expect(matches || error?.reason?.contains("does not match") == true)
    }

    @Test func anAuthoritysCertificateIsNoServers() async throws {
      let pki = try TestPKI(server: TestCertificate.Plan(isAuthority: true))
      let error = await failure { try await connect(pki, pki.configuration()) }
      #expect(error?.reason?.contains("basic constraints show a CA, but we need one for a server") == true)
    }

    @Test func somethingElseThanTLSFails() async throws {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair()
      let server = try TestClient(pair.server)
      try server.send(Array("HTTP/1.1 400 Bad Request\r\n".utf8))
      let error = await failure {
        try await TLSTransport.connect(over: pair.client, configuration: pki.configuration()).information
      }
      #expect(error?.message.hasPrefix("TLS handshake failed ") == true)
      #expect(await server.waitForEnd() == .endOfFile)
    }

    @Test func aSilentPeerIsWaitedForUntilTheDeadline() async throws {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair()
      let server = try TestClient(pair.server)
      let error = await failure {
        try await TLSTransport.connect(
          over: pair.client, configuration: pki.configuration(), deadline: .now + .milliseconds(100)
        ).information
      }
      #expect(error?.kind == .timedOut)
      #expect(error?.message == "the TLS handshake with memory:client took too long")
      #expect(await server.waitForEnd() == .endOfFile)
    }

    @Test func cancellingEndsTheHandshake() async throws {
      let pki = try TestPKI()
      let configuration = try pki.configuration()
      let pair = MemoryTransport.makePair()
      let server = try TestClient(pair.server)
      let connecting = Task {
        try await TLSTransport.connect(over: pair.client, configuration: configuration).information
      }
      // It has begun: its first word is here.
      _ = await server.receive(1)
      connecting.cancel()
      let error = await failure { try await connecting.value }
      #expect(error?.kind == .cancelled)
      #expect(await server.waitForEnd() == .endOfFile)
    }

    @Test func aPeerThatHangsUpEndsTheHandshake() async throws {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair()
      pair.server.close()
      let error = await failure {
        try await TLSTransport.connect(over: pair.client, configuration: pki.configuration()).information
      }
      #expect(error?.message.hasPrefix("TLS handshake failed ") == true)
    }
  }
#endif
