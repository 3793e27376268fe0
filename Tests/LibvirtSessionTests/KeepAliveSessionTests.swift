// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

@testable import LibvirtSession

// The intervals are short, so that the tests are; what is expected does not depend on how late anything comes.
@Suite("Keepalive", .timeLimit(.minutes(10)))
struct KeepAliveSessionTests {
  private static func policy(_ count: Int) -> KeepAlivePolicy {
    KeepAlivePolicy(interval: .milliseconds(20), count: count)
  }

  private static func pings(_ packets: [Packet]) -> Int { packets.filter { $0 == .ping }.count }

  /// What the daemon says when it is asked whether it answers pings, and that it answers them.
  private static func answering(_ reply: @escaping @Sendable (Packet) -> Packet) -> ScriptedDaemon.Script {
    { packet, daemon in
      if packet == .ping {
        daemon.send(.event(2, program: .keepalive))
      } else if packet.calls(Remote.ConnectSupportsFeature.self) {
        daemon.send(reply(packet))
      } else {
        Scripts.wellBehaved(packet, daemon)
      }
    }
  }

  @Test("silence ends the session; everybody who waits gets the same error", arguments: Link.allCases)
  func silence(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.calls(Remote.StorageVolDownload.self) { daemon.send(packet.reply(payload: [])) }
    }
    let stream = try await session.download()
    async let first = failure { () async throws(SessionError) in try await session.hostname() }
    async let second = failure { () async throws(SessionError) in try await session.hostname() }
    async let third = failure { () async throws(SessionError) in try await stream.next() }
    _ = await daemon.packets(atLeast: 3)
    session.startKeepAlive(Self.policy(2), isAgreed: true)
    let errors = await [first, second, third].map { $0?.text }
    #expect(errors == [String?](repeating: SessionError.keepAliveTimeout.text, count: 3))
    #expect(session.closeCause?.text == SessionError.keepAliveTimeout.text)
    await daemon.clientHasGone()
    #expect(Self.pings(daemon.packets) == 2)
  }

  // Two rounds of the poller's thread bring an answer, each with one look at the clock, so that five are never missing.
  @Test("a daemon that answers pings is not given up", arguments: [Link.memory, .unix])
  func answers(link: Link) async throws {
    let (session, daemon) = try connect(over: link, script: Self.answering { $0.unknownProcedure() })
    defer { session.close() }
    session.startKeepAlive(Self.policy(5), isAgreed: true)
    #expect(Self.pings(await daemon.packets(atLeast: 12)) == 12)
    #expect(session.isOpen)
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("a daemon is asked once it is silent, and pinged when it has agreed")
  func asking() async throws {
    let (session, daemon) = try connect(
      over: .unix, script: Self.answering { $0.reply(Wire.ConnectSupportsFeatureReply(supported: 1)) })
    defer { session.close() }
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.count == 1)
    session.startKeepAlive(Self.policy(5))
    let packets = await daemon.packets(atLeast: 5)
    let question = packets[1]
    #expect(question.calls(Remote.ConnectSupportsFeature.self))
    #expect(
      try question.arguments(of: Remote.ConnectSupportsFeature.self).feature
        == Wire.DriverFeature.programKeepalive.rawValue)
    #expect(Self.pings(Array(packets.dropFirst(2))) == 3)
    #expect(session.isOpen)
  }

  /// How a daemon says no.
  enum Refusal: String, CaseIterable, CustomTestStringConvertible {
    case no, error, unknownProcedure, garbage, otherProcedure
    var testDescription: String { rawValue }

    func reply(_ question: Packet) -> Packet {
      switch self {
      case .no: question.reply(Wire.ConnectSupportsFeatureReply(supported: 0))
      case .error: question.refusal(.diskFull)
      case .unknownProcedure: question.unknownProcedure()
      case .garbage: question.reply(payload: [1, 2])
      case .otherProcedure: question.reply(payload: word(1), procedure: 5)
      }
    }
  }

  @Test(
    "a daemon that does not know pings, however it says so, is neither pinged nor given up", arguments: Refusal.allCases
  )
  func refusal(refusal: Refusal) async throws {
    let (session, daemon) = try connect(over: .unix, script: Self.answering { refusal.reply($0) })
    defer { session.close() }
    session.startKeepAlive(Self.policy(8))
    _ = await daemon.packets(atLeast: 1)
    await eventually { session.state.withLock { $0.keepAlive?.deadline == nil } }
    #expect(session.isOpen)
    #expect(session.state.withLock { $0.keepAliveTimer == nil })
    #expect(try await session.hostname() == "kvm7")
    #expect(Self.pings(daemon.packets) == 0)
  }

  @Test("a daemon that does not even answer the question is given up, without a ping")
  func unanswered() async throws {
    let (session, daemon) = try connect(over: .unix, script: Scripts.silent)
    session.startKeepAlive(Self.policy(2))
    #expect(await session.waitUntilClosed()?.text == SessionError.keepAliveTimeout.text)
    await daemon.clientHasGone()
    #expect(daemon.packets.count == 1)
  }

  @Test("pings go on while nothing is read because a consumer is slow, and the daemon is not given up")
  func whilePaused() async throws {
    var limits = StreamLimits()
    limits.comfortable = 64 * 1024
    let (session, daemon) = try connect(over: .unix, streamLimits: limits) { packet, daemon in
      guard packet.calls(Remote.StorageVolDownload.self) else { return }
      daemon.send(packet.reply(payload: []))
      daemon.send(packet.streamData(pattern(2 << 20)))
      daemon.send(packet.endOfData)
    }
    defer { session.close() }
    let stream = try await session.download()
    await eventually { session.isReadingPaused }
    session.startKeepAlive(Self.policy(1), isAgreed: true)
    #expect(Self.pings(await daemon.packets(atLeast: 11)) == 10)
    #expect(session.isReadingPaused)
    #expect(session.isOpen)
    session.startKeepAlive(KeepAlivePolicy(interval: .seconds(3600), count: 1), isAgreed: true)
    #expect(try await stream.contents() == pattern(2 << 20))
  }

  @Test("an interval of nothing is no watch, and ends one", arguments: [Duration.zero, .seconds(-1)])
  func noInterval(interval: Duration) async throws {
    let (session, daemon) = try connect(over: .unix)
    defer { session.close() }
    session.startKeepAlive(KeepAlivePolicy(interval: .seconds(3600), count: 1))
    session.startKeepAlive(KeepAlivePolicy(interval: interval, count: 1))
    #expect(session.state.withLock { $0.keepAlive == nil && $0.keepAliveTimer == nil })
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.count == 1)
  }

  @Test("a closed session cannot be watched")
  func closed() throws {
    let (session, _) = try connect(over: .memory)
    session.close()
    session.startKeepAlive(Self.policy(1), isAgreed: true)
    #expect(session.state.withLock { $0.keepAliveTimer == nil })
  }
}
