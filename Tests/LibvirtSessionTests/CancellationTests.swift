// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtTransport
import Synchronization
import Testing

@Suite("Cancellation", .timeLimit(.minutes(10)))
struct CancellationTests {
  @Test("a task that is cancelled already sends nothing", arguments: Link.allCases)
  func beforeSending(link: Link) async throws {
    let (session, daemon) = try connect(over: link)
    defer { session.close() }
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await failure { () async throws(SessionError) in try await session.domainName(1) }
    }
    task.cancel()
    #expect(await task.value?.text == SessionError.cancelled.text)
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.map(\.header.procedure) == [Remote.ConnectGetHostname.number])
  }

  @Test("after sending: the call ends at once, and the late reply is dropped", arguments: Link.allCases)
  func afterSending(link: Link) async throws {
    let first = Mutex<Packet?>(nil)
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.calls(Remote.DomainLookupByID.self) {
        first.withLock { $0 = packet }
      } else {
        // The reply that came too late, and then the one that is waited for.
        if let late = first.withLock({ $0.take() }), let reply = Scripts.goodReply(to: late) { daemon.send(reply) }
        Scripts.wellBehaved(packet, daemon)
      }
    }
    defer { session.close() }
    let task = Task { await failure { () async throws(SessionError) in try await session.domainName(1) } }
    _ = await daemon.packets(atLeast: 1)
    task.cancel()
    #expect(await task.value?.text == SessionError.cancelled.text)
    #expect(try await session.hostname() == "kvm7")
    #expect(session.isOpen)
  }

  @Test("after the reply: the task keeps its result", arguments: Link.allCases)
  func afterReply(link: Link) async throws {
    let (session, _) = try connect(over: link)
    defer { session.close() }
    let received = OneShot<Void>()
    let task = Task {
      let name = try await session.domainName(1)
      received.finish(())
      while !Task.isCancelled { await Task.yield() }
      return name
    }
    for id in 2..<10 as Range<Int32> { #expect(try await session.domainName(id) == "vm-\(id)") }
    await received.value
    task.cancel()
    #expect(try await task.value == "vm-1")
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("at any moment: either the result or the cancellation, never both or neither", arguments: Link.allCases)
  func race(link: Link) async throws {
    let (session, _) = try connect(over: link)
    defer { session.close() }
    for id in 0..<500 as Range<Int32> {
      let task = Task { () async -> Result<String, SessionError> in
        do throws(SessionError) { return .success(try await session.domainName(id)) } catch { return .failure(error) }
      }
      for _ in 0..<(id % 7) { await Task.yield() }
      task.cancel()
      switch await task.value {
      case .success(let name): #expect(name == "vm-\(id)")
      case .failure(let error): #expect(error.text == SessionError.cancelled.text)
      }
    }
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("2,000 calls in flight, half of them cancelled at random, the replies shuffled", arguments: Link.allCases)
  func bulk(link: Link) async throws {
    var random = SeededGenerator()
    print("seed \(random.seed) (\(link))")
    let count = link == .memoryByteByByte ? 500 : 2000
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.calls(Remote.ConnectGetHostname.self) { Scripts.wellBehaved(packet, daemon) }
    }
    defer { session.close() }
    let tasks = (0..<Int32(count)).map { id in
      Task { () async -> Result<String, SessionError> in
        do throws(SessionError) { return .success(try await session.domainName(id)) } catch { return .failure(error) }
      }
    }
    let calls = await daemon.packets(atLeast: count)
    let cancelled = Set(tasks.indices.shuffled(using: &random).prefix(count / 2))
    for index in cancelled { tasks[index].cancel() }
    for call in calls.shuffled(using: &random) {
      if let reply = Scripts.goodReply(to: call) { daemon.send(reply) }
    }
    for (index, task) in tasks.enumerated() {
      switch await task.value {
      case .success(let name):
        #expect(name == "vm-\(index)")
        #expect(!cancelled.contains(index))
      case .failure(let error):
        #expect(error.text == SessionError.cancelled.text)
        #expect(cancelled.contains(index))
      }
    }
    // All late replies have been dropped by the time a later call is answered.
    #expect(try await session.hostname() == "kvm7")
    #expect(session.isOpen)
  }

  @Test("2,000 calls in flight, cancelled while the replies come", arguments: [Link.memory, .unix])
  func bulkRace(link: Link) async throws {
    var random = SeededGenerator()
    print("seed \(random.seed) (\(link))")
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.calls(Remote.ConnectGetHostname.self) { Scripts.wellBehaved(packet, daemon) }
    }
    defer { session.close() }
    let tasks = (0..<2000 as Range<Int32>).map { id in
      Task { () async -> Result<String, SessionError> in
        do throws(SessionError) { return .success(try await session.domainName(id)) } catch { return .failure(error) }
      }
    }
    let calls = await daemon.packets(atLeast: 2000)
    let cancelled = Set(tasks.indices.shuffled(using: &random).prefix(1000))
    let replies = calls.shuffled(using: &random)
    async let answering: Void = {
      for call in replies {
        if let reply = Scripts.goodReply(to: call) { daemon.send(reply) }
      }
    }()
    for index in cancelled { tasks[index].cancel() }
    await answering
    for (index, task) in tasks.enumerated() {
      switch await task.value {
      case .success(let name): #expect(name == "vm-\(index)")
      case .failure(let error):
        #expect(error.text == SessionError.cancelled.text)
        #expect(cancelled.contains(index))
      }
    }
    #expect(try await session.hostname() == "kvm7")
  }

  @Test("cancelling while the session opens leaves it to be closed")
  func opening() async throws {
    let (session, daemon) = try connect(over: .unix, script: Scripts.silent)
    let task = Task {
      await failure { () async throws(SessionError) in try await session.open(.init(name: "test:///default")) }
    }
    _ = await daemon.packets(atLeast: 1)
    task.cancel()
    #expect(await task.value?.text == SessionError.cancelled.text)
    session.close()
    await daemon.clientHasGone()
  }
}
