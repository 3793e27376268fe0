// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtTransport
import Testing

@Suite("Closing", .timeLimit(.minutes(10)))
struct ClosingTests {
  @Test("during calls: all of them end, with the cause", arguments: Link.allCases)
  func duringCalls(link: Link) async throws {
    let (session, daemon) = try connect(over: link, script: Scripts.silent)
    let tasks = (0..<50 as Range<Int32>).map { id in
      Task { await failure { () async throws(SessionError) in try await session.domainName(id) } }
    }
    _ = await daemon.packets(atLeast: 50)
    session.close()
    for task in tasks { #expect(await task.value?.text == SessionError.closed.text) }
    await daemon.clientHasGone()
    session.close(.endOfFile)
    #expect(session.closeCause?.text == SessionError.closed.text, "the first cause stays")
  }

  @Test("while calls are being made from many tasks: none of them hangs", arguments: Link.allCases)
  func race(link: Link) async throws {
    for round in 0..<30 {
      let (session, _) = try connect(over: link)
      let tasks = (0..<20 as Range<Int32>).map { id in
        Task { () async -> Bool in
          do throws(SessionError) {
            return try await session.domainName(id) == "vm-\(id)"
          } catch {
            return error.text == SessionError.closed.text
          }
        }
      }
      for _ in 0..<round { await Task.yield() }
      session.close()
      for task in tasks { #expect(await task.value) }
    }
  }

  @Test("during opening")
  func duringOpening() async throws {
    let (session, daemon) = try connect(over: .unix, script: Scripts.silent)
    let task = Task {
      await failure { () async throws(SessionError) in try await session.open(.init(name: "test:///default")) }
    }
    _ = await daemon.packets(atLeast: 1)
    session.close()
    #expect(await task.value?.text == SessionError.closed.text)
  }

  @Test("orderly: the daemon is told, and its hanging up is no failure", arguments: Link.allCases)
  func orderly(link: Link) async throws {
    for _ in 0..<20 {
      let (session, daemon) = try connect(over: link)
      let events = session.events.subscribe(to: [Remote.DomainEventCallbackLifecycle.self], of: .remote)
      #expect(try await session.hostname() == "kvm7")
      await session.closeOrderly(deadline: .now + .seconds(30))
      #expect(daemon.packets.last?.header.procedure == Remote.ConnectClose.number)
      #expect(session.closeCause?.text == SessionError.closed.text)
      let iterator = events.makeAsyncIterator()
      let error = await failure { () async throws(SessionError) in
        var iterator = iterator
        return try await iterator.next()
      }
      #expect(error?.text == SessionError.closed.text)
    }
  }

  @Test("orderly, with a daemon that does not answer: the deadline ends it")
  func orderlySilent() async throws {
    let (session, daemon) = try connect(over: .unix, script: Scripts.silent)
    await session.closeOrderly(deadline: .now + .milliseconds(20))
    #expect(session.closeCause?.text == SessionError.closed.text)
    await daemon.clientHasGone()
  }

  @Test("a closed session is let go of, and so is its transport", arguments: Link.allCases)
  func released(link: Link) async throws {
    weak var weakSession: Session?
    weak var weakTransport: (any ByteTransport)?
    let daemon: ScriptedDaemon
    do {
      let (client, server) = try link.makePair()
      daemon = try ScriptedDaemon(server, script: Scripts.wellBehaved)
      let session = try Session(transport: client)
      weakSession = session
      weakTransport = client
      // A timer that is set must not keep it either.
      #expect(try await session.hostname(deadline: .now + .seconds(3600)) == "kvm7")
      session.close()
    }
    await daemon.clientHasGone()
    await pollerIsIdle()
    #expect(weakSession == nil)
    #expect(weakTransport == nil)
  }

  @Test("a session that the daemon ended is let go of as well", arguments: Link.allCases)
  func releasedAfterEndOfFile(link: Link) async throws {
    weak var weakSession: Session?
    do {
      let (session, daemon) = try connect(over: link) { _, daemon in daemon.close() }
      weakSession = session
      #expect(await failure { () async throws(SessionError) in try await session.hostname() } != nil)
      _ = await session.waitUntilClosed()
      await daemon.clientHasGone()
    }
    await pollerIsIdle()
    #expect(weakSession == nil)
  }

  @Test("a transport that is closed already makes no session")
  func closedTransport() throws {
    let (client, _) = try Link.unix.makePair()
    client.close()
    #expect(throws: SessionError.self) { try Session(transport: client) }
  }
}
