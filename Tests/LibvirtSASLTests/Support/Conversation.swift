// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import LibvirtSASL
  import LibvirtURI
  import Testing

  /// A client and a server that talk without anything between them.
  struct Conversation {
    let client: SASLClient
    let server: TestServer
    /// How many messages went back and forth.
    private(set) var messages = 0

    static let usual: Set<SASLQuestion.Kind> = [.authenticationName, .password, .realm]

    init(
      _ strength: TestServer.Strength, kinds: Set<SASLQuestion.Kind> = usual, maximumBlock: Int = 65_536
    ) throws {
      let addresses = ("127.0.0.1;40000", "127.0.0.1;16509")
      server = try TestServer(strength, maximumBlock: maximumBlock)
      client = try SASLClient(
        serverName: "localhost", localAddress: addresses.0, remoteAddress: addresses.1,
        security: strength == .open ? .openTransport : .protectedTransport(), kinds: kinds)
    }

    /// Talks until both are content.
    mutating func run(_ mechanism: String? = nil, answerer: @escaping SASLClient.Answerer) async throws {
      var (chosen, message) = try await client.start(mechanism ?? server.mechanisms, deadline: nil, answerer)
      var reply = try server.start(chosen, message.data)
      messages = 1
      while !(reply.isComplete && message.isComplete) {
        try #require(messages < 10)
        message = try await client.step(reply.data, deadline: nil, answerer)
        if reply.isComplete, message.isComplete { break }
        reply = try server.step(message.data)
        messages += 1
      }
      if let mechanism { #expect(chosen == mechanism) }
    }

    /// Two ends of a security layer.
    static func protected(maximumBlock: Int = 65_536) async throws -> Conversation {
      var conversation = try Conversation(.open, maximumBlock: maximumBlock)
      try await conversation.run("DIGEST-MD5", answerer: answers("alice", "secret1"))
      return conversation
    }
  }

  /// Who answers every question for a name and a password with these.
  func answers(_ name: String, _ password: String) -> SASLClient.Answerer {
    { questions in
      questions.map { question in
        switch question.kind {
        case .authenticationName: SecretBytes(name)
        case .password: SecretBytes(password)
        default: SecretBytes(question.defaultAnswer ?? "")
        }
      }
    }
  }
#endif
