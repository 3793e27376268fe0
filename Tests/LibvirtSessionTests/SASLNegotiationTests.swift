// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtTransport
import LibvirtXDR
import Synchronization
import Testing

/// What is said, and what it looks like on the wire. Mechanisms are made up: those of SASL have tests of their own.
@Suite("SASL's procedures", .timeLimit(.minutes(10)))
struct SASLNegotiationTests {
  private typealias Message = SASLExchange.Message

  /// A side that says what it was told to.
  private final class Negotiator: SASLNegotiator {
    struct Failure: Error {}

    private struct State {
      var messages: [Message]
      var challenges: [[UInt8]?] = []
      var offered: String?
      var asked = Duration.zero
      var isFinished = false
    }

    private let state: Mutex<State>

    init(_ messages: Message...) { state = Mutex(State(messages: messages)) }

    var challenges: [[UInt8]?] { state.withLock { $0.challenges } }
    var offered: String? { state.withLock { $0.offered } }
    var isFinished: Bool { state.withLock { $0.isFinished } }
    var timeSpentAsking: Duration { state.withLock { $0.asked } }

    /// Pretends that people took this long.
    func ask(for duration: Duration) { state.withLock { $0.asked += duration } }

    func start(
      mechanisms: String, deadline: ContinuousClock.Instant?
    ) async throws -> (mechanism: String, message: SASLExchange.Message) {
      state.withLock { $0.offered = mechanisms }
      return ("MADE-UP", try next())
    }

    func step(_ challenge: [UInt8]?, deadline: ContinuousClock.Instant?) async throws -> SASLExchange.Message {
      state.withLock { $0.challenges.append(challenge) }
      return try next()
    }

    func finish() throws { state.withLock { $0.isFinished = true } }

    private func next() throws -> Message {
      try state.withLock { state in
        guard !state.messages.isEmpty else { throw Failure() }
        return state.messages.removeFirst()
      }
    }
  }

  /// A daemon that wants SASL and answers START and STEP with these, in turn.
  private static func daemon(_ replies: Message..., mechanisms: String = "A,MADE-UP") -> ScriptedDaemon.Script {
    let rest = Mutex(replies)
    let isOpen = Mutex(false)
    return { packet, daemon in
      switch packet.header.procedure {
      case Remote.AuthList.number: daemon.send(packet.reply(Wire.AuthListReply(types: [.sasl])))
      case Remote.AuthSASLInit.number:
        daemon.send(packet.reply(Wire.AuthSASLInitReply(mechlist: XDRString(mechanisms))))
      case Remote.AuthSASLStart.number, Remote.AuthSASLStep.number:
        guard let reply = rest.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
          return daemon.send(packet.refusal(.init(code: .authFailed, domain: .rpc, message: "authentication failed")))
        }
        if reply.isComplete { isOpen.withLock { $0 = true } }
        let data = (reply.data ?? []).map { Int8(bitPattern: $0) }
        daemon.send(
          packet.reply(
            Wire.AuthSASLStartReply(
              complete: reply.isComplete ? 1 : 0, isNil: reply.data == nil ? 1 : 0, data: data)))
      case Remote.ConnectOpen.number where !isOpen.withLock { $0 }:
        daemon.send(packet.refusal(.init(code: .rpc, domain: .rpc, message: "authentication required")))
      default: Scripts.wellBehaved(packet, daemon)
      }
    }
  }

  private static func request(
    _ negotiator: Negotiator, authentication: String? = nil, isSecure: Bool = false
  ) -> Session.OpeningRequest {
    Session.OpeningRequest(
      name: "test:///default", authentication: authentication, isSecure: isSecure, makeSASLNegotiator: { negotiator })
  }

  @Test("no data and empty data are two things, both ways", arguments: [false, true])
  func nothing(isSecure: Bool) async throws {
    let negotiator = Negotiator(
      Message(data: nil, isComplete: false), Message(data: [], isComplete: false),
      Message(data: [0x80], isComplete: true))
    let (session, daemon) = try connect(
      over: .memory,
      script: Self.daemon(
        Message(data: [], isComplete: false), Message(data: nil, isComplete: false),
        Message(data: nil, isComplete: true)))
    defer { session.close() }
    try await session.open(Self.request(negotiator, isSecure: isSecure))
    #expect(negotiator.challenges == [[], nil])
    #expect(negotiator.offered == "A,MADE-UP")
    #expect(negotiator.isFinished)
    let start = try #require(daemon.packets.first { $0.calls(Remote.AuthSASLStart.self) })
    #expect(try start.arguments(of: Remote.AuthSASLStart.self).mech.text == "MADE-UP")
    #expect(start.payload == word(7) + Array("MADE-UP\0".utf8) + word(1) + word(0))
    let steps = daemon.packets.filter { $0.calls(Remote.AuthSASLStep.self) }.map(\.payload)
    // Each byte is a word of its own, with its sign.
    #expect(steps == [word(0) + word(0), word(0) + word(1) + word(0xFFFF_FF80)])
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("the driver is opened afterwards, and nothing is said in between")
  func order() async throws {
    let negotiator = Negotiator(Message(data: [1], isComplete: false), Message(data: nil, isComplete: true))
    let (session, daemon) = try connect(over: .memory, script: Self.daemon(Message(data: [2], isComplete: true)))
    defer { session.close() }
    try await session.open(Self.request(negotiator))
    #expect(daemon.packets.map(\.header.procedure) == [66, 67, 68, 1])
    #expect(negotiator.challenges == [[2]])
  }

  @Test("a mechanism that the URI names is the only one offered")
  func named() async throws {
    let negotiator = Negotiator(Message(data: [1], isComplete: true))
    let (session, _) = try connect(over: .memory, script: Self.daemon(Message(data: nil, isComplete: true)))
    defer { session.close() }
    try await session.open(Self.request(negotiator, authentication: "sasl.A"))
    #expect(negotiator.offered == "A")
  }

  @Test("the daemon's refusal, and our own, come out as they are")
  func refusals() async throws {
    let (session, _) = try connect(over: .memory, script: Self.daemon())
    defer { session.close() }
    let refused = Negotiator(Message(data: [1], isComplete: true))
    let theirs = await failure { () async throws(SessionError) in try await session.open(Self.request(refused)) }
    guard case .daemon(let error) = theirs else {
      Issue.record("\(String(describing: theirs))")
      return
    }
    #expect(error.code == ErrorNumber.authFailed.rawValue)
    #expect(!refused.isFinished)
    // The connection is as good as before.
    let ours = await failure { () async throws(SessionError) in try await session.open(Self.request(Negotiator())) }
    guard case .negotiation(let error) = ours else {
      Issue.record("\(String(describing: ours))")
      return
    }
    #expect(error is Negotiator.Failure)
  }

  @Test("no more is sent than the daemon takes")
  func tooLong() async throws {
    let (session, daemon) = try connect(over: .memory, script: Self.daemon(Message(data: nil, isComplete: true)))
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in
      try await session.open(
        Self.request(Negotiator(Message(data: [UInt8](repeating: 0, count: 65_537), isComplete: true))))
    }
    #expect(error?.text == SessionError.authentication("SASL negotiation data too long: 65537 bytes").text)
    #expect(!daemon.packets.contains { $0.calls(Remote.AuthSASLStart.self) })
    let longest = Negotiator(Message(data: [UInt8](repeating: 255, count: 65_536), isComplete: true))
    try await session.open(Self.request(longest))
  }

  /// Whoever can write to the connection could put the beginning of a packet in front of what SASL protects.
  @Test("what comes in the clear behind the daemon's last word is not taken for protected")
  func injection() async throws {
    let script = Self.daemon(Message(data: nil, isComplete: true))
    let (session, _) = try connect(over: .memory) { packet, daemon in
      script(packet, daemon)
      if packet.calls(Remote.AuthSASLStart.self) { daemon.send([0, 0, 0]) }
    }
    defer { session.close() }
    let negotiator = Negotiator(Message(data: [1], isComplete: true))
    // The bytes are sent in one go with the last word, or right behind it.
    let error = await failure { () async throws(SessionError) in try await session.open(Self.request(negotiator)) }
    guard case .protocolViolation = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!negotiator.isFinished)
  }

  @Test("without anybody to negotiate there is no way")
  func nobody() async throws {
    let (session, _) = try connect(over: .memory, script: Self.daemon())
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in
      try await session.open(Session.OpeningRequest(name: ""))
    }
    #expect(error?.text == SessionError.authentication("unsupported authentication type 1").text)
  }

  @Test("the deadline moves by the time that people take")
  func deadline() async throws {
    let negotiator = Negotiator(Message(data: [1], isComplete: true))
    negotiator.ask(for: .seconds(3600))
    let (session, _) = try connect(over: .memory, script: Self.daemon(Message(data: nil, isComplete: true)))
    defer { session.close() }
    let deadline = ContinuousClock.now + .seconds(30)
    #expect(try await session.open(Self.request(negotiator), deadline: deadline) == deadline + .seconds(3600))
  }

  /// polkit may show a dialog, and people take their time.
  @Test("the deadline moves by the time that polkit takes", arguments: [false, true])
  func polkit(isSecure: Bool) async throws {
    let isAllowed = Mutex(false)
    let (session, _) = try connect(over: .memory) { packet, daemon in
      switch packet.header.procedure {
      case Remote.AuthList.number: daemon.send(packet.reply(Wire.AuthListReply(types: [.polkit])))
      case Remote.AuthPolkit.number:
        _ = Poller.shared.schedule(at: .now + .milliseconds(300)) {
          isAllowed.withLock { $0 = true }
          daemon.send(packet.reply(payload: word(1)))
        }
      case Remote.ConnectOpen.number where !isAllowed.withLock { $0 }:
        daemon.send(packet.refusal(.init(code: .rpc, domain: .rpc, message: "authentication required")))
      default: Scripts.wellBehaved(packet, daemon)
      }
    }
    defer { session.close() }
    let deadline = ContinuousClock.now + .seconds(30)
    let moved = try await session.open(.init(name: "", isSecure: isSecure), deadline: deadline)
    #expect(try #require(moved) >= deadline + .milliseconds(290))
  }
}
