// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import LibvirtTLS
  import LibvirtTestSupport
  import LibvirtTransport
  import Testing

  /// After the handshake the daemon says with one byte that it accepts us. Clients that did not know waited for ever.
  @Suite(.timeLimit(.minutes(10))) struct TLSVerdictTests {
    /// Connects to a server that follows `script`; returns why that failed, or `nil`.
    private func failure(
      deadline: ContinuousClock.Instant? = nil, _ script: @escaping @Sendable (TestServer) throws -> Void
    ) async throws -> TLSError? {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair()
      async let served: Void = TestServer.serve(pair.server, pki, script)
      let outcome: TLSError?
      do throws(TLSError) {
        let configuration: TLSConfiguration
        do { configuration = try pki.configuration() } catch { throw error as? TLSError ?? TLSError(.rpc, "\(error)") }
        try await TLSTransport.connect(over: pair.client, configuration: configuration, deadline: deadline).close()
        outcome = nil
      } catch {
        outcome = error
      }
      try await served
      return outcome
    }

    @Test func acceptedIsConnected() async throws {
      #expect(try await failure { try $0.accept() } == nil)
    }

    @Test func aDaemonThatHangsUpHasRefusedUs() async throws {
      let error = try #require(try await failure { try $0.shakeHands() })
      #expect(error.message == "Unable to read TLS confirmation: Input/output error")
      #expect(error.kind == .system(5))
      #expect(error.reason?.contains("non-properly terminated") == true)
    }

    @Test func aDaemonThatSaysGoodbyeHasRefusedUs() async throws {
      let error = try #require(
        try await failure {
          try $0.shakeHands()
          try $0.sayGoodbye()
        })
      #expect(error.message == "server verification (of our certificate or IP address) failed")
      #expect(error.kind == .rpc)
    }

    @Test(arguments: [0, 2, 255] as [UInt8])
    func anyOtherByteIsARefusal(_ byte: UInt8) async throws {
      let error = try #require(
        try await failure {
          try $0.shakeHands()
          try $0.send([byte])
        })
      #expect(error.message == "server verification (of our certificate or IP address) failed")
      #expect(error.reason?.contains("\(byte)") == true)
    }

    @Test func anAlertIsARefusal() async throws {
      let error = try #require(
        try await failure {
          try $0.shakeHands()
          gnutls_alert_send($0.session, GNUTLS_AL_FATAL, GNUTLS_A_ACCESS_DENIED)
        })
      #expect(error.message == "Unable to read TLS confirmation: Input/output error")
      #expect(error.reason?.contains("Access was denied") == true)
    }

    @Test func aSilentDaemonIsWaitedForUntilTheDeadline() async throws {
      let error = try #require(
        try await failure(deadline: .now + .seconds(3)) {
          try $0.shakeHands()
          _ = $0.receiveEnd()
        })
      #expect(error.kind == .timedOut)
      #expect(error.message == "waiting for memory:client to confirm the TLS connection took too long")
    }

    /// What follows the verdict, even in the same record, is the session's, and is reported without being asked for.
    @Test(arguments: [[1, 7, 8, 9], [1]] as [[UInt8]])
    func onlyTheVerdictIsTaken(_ record: [UInt8]) async throws {
      let pki = try TestPKI()
      let pair = MemoryTransport.makePair()
      async let served: Void = TestServer.serve(pair.server, pki) { server in
        try server.shakeHands()
        try server.send(record)
        if record.count == 1 { try server.send([7, 8, 9]) }
        _ = server.receiveEnd()
      }
      let client = try TestClient(await TLSTransport.connect(over: pair.client, configuration: pki.configuration()))
      #expect(await client.receive(3) == [7, 8, 9])
      client.transport.close()
      try await served
    }
  }
#endif
