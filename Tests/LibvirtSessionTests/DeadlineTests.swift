// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Deadlines", .timeLimit(.minutes(10)))
struct DeadlineTests {
  @Test("a silent daemon: the call ends by its deadline, and the late reply harms nobody", arguments: Link.allCases)
  func lateReply(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      // The first call is answered only when the second one has come.
      guard packet.header.serial > 0 else { return }
      for serial in 0...packet.header.serial {
        let reply = packet.reply(Wire.ConnectGetHostnameReply(hostname: XDRString("number \(serial)")))
        daemon.send(reply.with(serial: serial))
      }
    }
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in
      try await session.hostname(deadline: .now + .milliseconds(20))
    }
    #expect(error?.text == SessionError.timedOut.text)
    #expect(try await session.hostname(deadline: .now + .seconds(60)) == "number 1")
    #expect(session.isOpen)
    #expect(daemon.packets.count == 2)
  }

  @Test("opening ends by its deadline, at whichever step the daemon falls silent", arguments: 0...1)
  func opening(answered: Int) async throws {
    let (session, daemon) = try connect(over: .unix) { packet, daemon in
      if packet.header.serial < UInt32(answered) { Scripts.wellBehaved(packet, daemon) }
    }
    let error = await failure { () async throws(SessionError) in
      try await session.open(.init(name: "test:///default"), deadline: .now + .seconds(3))
    }
    #expect(error?.text == SessionError.timedOut.text)
    session.close()
    await daemon.clientHasGone()
    // On a busy machine the time may be over before the answer is.
    #expect((1...answered + 1).contains(daemon.packets.count))
  }

  @Test("each of many calls ends by its own deadline, whatever order they were set in")
  func many() async throws {
    let (session, _) = try connect(over: .memory, script: Scripts.silent)
    defer { session.close() }
    let start = ContinuousClock.now
    let overdue = await withTaskGroup(of: Duration?.self) { group in
      for index in 0..<200 {
        let deadline = start + .milliseconds((index * 37) % 200)
        group.addTask {
          let error = await failure { () async throws(SessionError) in try await session.hostname(deadline: deadline) }
          guard case .timedOut? = error else { return nil }
          return deadline.duration(to: .now)
        }
      }
      return await group.reduce(into: [Duration?]()) { $0.append($1) }
    }
    #expect(overdue.allSatisfy { $0.map { $0 >= .zero } ?? false }, "none ends early, and all do by their deadline")
  }

  @Test("a deadline that has passed already ends the call", arguments: [Duration.zero, .seconds(-5)])
  func past(offset: Duration) async throws {
    let (session, _) = try connect(over: .memory, script: Scripts.silent)
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in
      try await session.hostname(deadline: .now + offset)
    }
    #expect(error?.text == SessionError.timedOut.text)
  }

  @Test("a deadline beyond all times is none")
  func farAway() async throws {
    let (session, _) = try connect(over: .memory)
    defer { session.close() }
    #expect(try await session.hostname(deadline: .now + .seconds(Int64.max)) == "kvm7")
    #expect(try await session.hostname(deadline: .now + .milliseconds(30_000)) == "kvm7")
  }
}

extension Packet {
  fileprivate func with(serial: UInt32) -> Packet {
    var copy = self
    copy.header.serial = serial
    return copy
  }
}
