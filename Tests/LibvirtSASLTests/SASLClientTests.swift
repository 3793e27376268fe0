// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import LibvirtSASL
  import LibvirtTransport
  import LibvirtURI
  import Synchronization
  import Testing

  @Suite("A conversation with a real server", .timeLimit(.minutes(10)))
  struct SASLClientTests {
    @Test(
      "each mechanism lets alice in",
      arguments: [
        ("SCRAM-SHA-256", TestServer.Strength.protected, 2, 0), ("SCRAM-SHA-1", .protected, 2, 0),
        ("DIGEST-MD5", .protected, 2, 0), ("PLAIN", .protected, 1, 0), ("DIGEST-MD5", .open, 2, 128),
      ])
    func mechanism(name: String, strength: TestServer.Strength, messages: Int, bits: Int) async throws {
      var conversation = try Conversation(strength)
      try await conversation.run(name, answerer: answers("alice", "secret1"))
      #expect(conversation.messages == messages)
      #expect(conversation.client.information == .init(mechanism: name, keyBits: bits))
      #expect(conversation.client.information.isEncrypted == (bits > 0))
      #expect(try #require(conversation.server.user).hasPrefix("alice"))
    }

    @Test("of all mechanisms the library takes a strong one")
    func choice() async throws {
      var conversation = try Conversation(.protected)
      #expect(conversation.server.mechanisms.split(separator: ",").count == 4)
      try await conversation.run(answerer: answers("alice", "secret1"))
      #expect(conversation.client.information.mechanism == "SCRAM-SHA-256")
    }

    @Test("names and passwords are UTF-8", arguments: ["SCRAM-SHA-256", "PLAIN"])
    func unicode(mechanism: String) async throws {
      var conversation = try Conversation(.protected)
      try await conversation.run(mechanism, answerer: answers("zoë", "p ässword"))
      #expect(try #require(conversation.server.user).hasPrefix("zoë"))
    }

    @Test("name and password are asked for together, in the library's words")
    func questions() async throws {
      let asked = Mutex<[[SASLQuestion]]>([])
      var conversation = try Conversation(.protected)
      try await conversation.run("SCRAM-SHA-256") { questions in
        asked.withLock { $0.append(questions) }
        return [SecretBytes("alice"), SecretBytes("secret1")]
      }
      let rounds = asked.withLock { $0 }
      #expect(rounds.count == 1)
      #expect(rounds.first?.map(\.kind) == [.authenticationName, .password])
      #expect(
        rounds.first?.map(\.prompt) == ["Please enter your authentication name", "Please enter your password"])
    }

    @Test("a wrong password, or name, is the server's to refuse", arguments: ["SCRAM-SHA-256", "DIGEST-MD5", "PLAIN"])
    func wrongPassword(mechanism: String) async throws {
      for answerer in [answers("alice", "wrong"), answers("nobody", "secret1"), answers("alice", "secret2")] {
        var conversation = try Conversation(.protected)
        await #expect(throws: TestServer.Failure.self) { try await conversation.run(mechanism, answerer: answerer) }
      }
    }

    @Test("a server that does not know the password cannot pretend to", arguments: ["SCRAM-SHA-256", "DIGEST-MD5"])
    func falseServer(mechanism: String) async throws {
      let conversation = try Conversation(.protected)
      let (chosen, first) = try await conversation.client.start(
        mechanism, deadline: nil, answers("alice", "secret1"))
      let challenge = try conversation.server.start(chosen, first.data)
      let response = try await conversation.client.step(challenge.data, deadline: nil, answers("alice", "secret1"))
      var proof = try #require(try conversation.server.step(response.data).data)
      #expect(proof.count > 10)
      let last = proof.count - 3
      proof[last] = proof[last] == UInt8(ascii: "a") ? UInt8(ascii: "b") : UInt8(ascii: "a")
      await #expect(throws: SASLError.self) {
        try await conversation.client.step(proof, deadline: nil, answers("alice", "secret1"))
      }
    }

    @Test(
      "mechanisms that cannot be used",
      arguments: [
        ("FOO", SASLSecurity.protectedTransport()), ("", .protectedTransport()), ("SCRAM-SHA-256", .openTransport),
        ("PLAIN,SCRAM-SHA-1", .openTransport), ("ANONYMOUS", .openTransport),
      ])
    func noMechanism(offered: String, security: SASLSecurity) async throws {
      let client = try SASLClient(serverName: "localhost", security: security, kinds: Conversation.usual)
      let error = await #expect(throws: SASLError.self) {
        try await client.start(offered, deadline: nil, answers("alice", "secret1"))
      }
      #expect(error?.kind == .library(-4))
      let reason = offered.isEmpty ? "" : "No worthy mechs found"
      #expect(error?.message == "Failed to start SASL negotiation: -4 (SASL(-4): no mechanism available: \(reason))")
    }

    @Test("a mechanism that needs what nobody can say is not used")
    func unanswerable() async throws {
      let client = try SASLClient(serverName: "localhost", security: .protectedTransport(), kinds: [])
      let error = await #expect(throws: SASLError.self) {
        try await client.start("SCRAM-SHA-256", deadline: nil, answers("alice", "secret1"))
      }
      #expect(error?.kind == .library(-4))
    }

    @Test("too few answers, or too many, are no answers", arguments: [0, 1, 3])
    func miscounted(count: Int) async throws {
      var conversation = try Conversation(.protected)
      let error = await #expect(throws: SASLError.self) {
        try await conversation.run("PLAIN") { _ in Array(repeating: SecretBytes("alice"), count: count) }
      }
      #expect(error?.kind == .answers)
    }

    @Test("what the answerer throws comes out")
    func refusal() async throws {
      struct Refused: Error {}
      var conversation = try Conversation(.protected)
      await #expect(throws: Refused.self) { try await conversation.run("PLAIN") { _ in throw Refused() } }
    }

    @Test("the time that answers take does not count")
    func deadline() async throws {
      let conversation = try Conversation(.protected)
      let deadline = ContinuousClock.now + .seconds(4)
      let message = try await conversation.client.start("PLAIN", deadline: deadline) { questions in
        try await Task.sleep(until: deadline + .milliseconds(50), clock: .continuous)
        return try await answers("alice", "secret1")(questions)
      }.message
      #expect(message == SASLMessage(data: Array("\0alice\0secret1".utf8), isComplete: true))
    }

    @Test("cancelling while credentials are asked for ends it")
    func cancelled() async throws {
      let conversation = try Conversation(.protected)
      let isAsked = OneShot<Void>()
      let task = Task {
        try await conversation.client.start("PLAIN", deadline: nil) { _ in
          isAsked.finish(())
          try await Task.sleep(for: .seconds(600))
          return []
        }
      }
      await isAsked.value
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("a hundred at once, on as many threads as there are")
    func many() async throws {
      try await withThrowingTaskGroup { group in
        for index in 0..<100 {
          group.addTask {
            var conversation = try Conversation(.protected)
            let (name, password) = index % 2 == 0 ? ("alice", "secret1") : ("bob", "secret2")
            try await conversation.run(
              index % 3 == 0 ? "DIGEST-MD5" : "PLAIN", answerer: answers(name, password))
            #expect(try #require(conversation.server.user).hasPrefix(name))
          }
        }
        try await group.waitForAll()
      }
    }
  }
#endif
