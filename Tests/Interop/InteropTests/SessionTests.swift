// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

extension Interop {
  @Suite("The session")
  struct SessionTests {
    @Test("300 calls at once are each answered rightly", arguments: [Peer.unix, .tcp])
    func pipelined(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let names = (0..<20).map { "many-\($0)" }
        for name in names { try await host.defineDomain(xml: SampleDomain.xml(name)) }
        await withTaskGroup(of: Void.self) { group in
          for index in 0..<300 {
            let name = index % 3 == 0 ? "nosuch" : names[index % names.count]
            group.addTask {
              switch await host.lookUp(name) {
              case .success(let found): #expect(found == name)
              case .failure(let error):
                #expect(name == "nosuch")
                #expect(error.code == .noDomain)
              }
            }
          }
        }
        for name in names { try await host.domain(named: name).undefine() }
      }
    }

    @Test("of 2,000 calls half are cancelled; the others are right", arguments: [Peer.unix, .tcp])
    func cancelled(peer: Peer) async throws {
      var random = SeededGenerator()
      print("seed \(random.seed) (\(peer))")
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let names = (0..<20).map { "many-\($0)" }
        for name in names { try await host.defineDomain(xml: SampleDomain.xml(name)) }
        let tasks = (0..<2000).map { index in Task { await host.lookUp(names[index % names.count]) } }
        let cancelled = Set(tasks.indices.shuffled(using: &random).prefix(1000))
        for index in cancelled { tasks[index].cancel() }
        for (index, task) in tasks.enumerated() {
          switch await task.value {
          case .success(let name): #expect(name == names[index % names.count])
          case .failure(let error):
            #expect(error.code == .operationAborted)
            #expect(cancelled.contains(index))
          }
        }
        #expect(host.isAlive)
        for name in names { try await host.domain(named: name).undefine() }
      }
    }

    @Test("a reply of megabytes arrives whole", arguments: [Peer.unix, .tcp])
    func large(peer: Peer) async throws {
      let text = (0..<200_000).map { "\($0 % 10_000)-abc" }.joined(separator: ".")
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("large", description: text))
        #expect(try await domain.xml().contains(text))
        #expect(try await domain.metadata(.description) == text)
        try await domain.undefine()
      }
    }

    @Test("events reach those who asked for them", arguments: [Peer.unix, .tcp])
    func events(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("eventful")).start()
        let events = host.session.events.subscribe(to: [Remote.DomainEventCallbackLifecycle.self], of: .remote)
        let callback = try await host.session.call(
          Remote.ConnectDomainEventCallbackRegisterAny.self,
          .init(eventID: DomainEventID.lifecycle.rawValue, dom: domain.wire)
        ).callbackID
        try await domain.suspend()
        try await domain.resume()
        try await domain.destroy()
        var iterator = events.makeAsyncIterator()
        for expected in [DomainEventType.suspended, .resumed, .stopped] {
          let packet = try #require(try await iterator.next())
          var decoder = XDRDecoder(packet.payload.span.bytes)
          let message = try Wire.DomainEventCallbackLifecycleMessage(from: &decoder)
          #expect(message.callbackID == callback)
          #expect(message.msg.dom.uuid == domain.uuid)
          #expect(DomainEventType(rawValue: message.msg.event) == expected)
        }
        _ = try await host.session.call(
          Remote.ConnectDomainEventCallbackDeregisterAny.self, .init(callbackID: callback))
        #expect(events.droppedCount == 0)
        try await domain.undefine()
      }
    }

    private enum NoSuchProcedure: Procedure {
      typealias Arguments = XDRVoid
      typealias Reply = XDRVoid
      static var program: Program { .remote }
      static var number: Int32 { 9999 }
      static var name: String { "NO_SUCH_PROCEDURE" }
    }

    @Test("whoever waits for the hypervisor's end can give up, and wait again")
    func hypervisorClosed() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        for _ in 0..<3 {
          let waiting = Task { await failure { _ = try await host.hypervisorClosed() } }
          try await Task.sleep(for: .milliseconds(200))
          waiting.cancel()
          #expect(await waiting.value?.code == .operationAborted)
        }
        #expect(try await host.hypervisorType() == "TEST")
      }
    }

    @Test("a procedure that the daemon does not know is not supported, and costs nothing else")
    func unknownProcedure() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        do throws(SessionError) {
          _ = try await host.session.call(NoSuchProcedure.self, XDRVoid())
          Issue.record("the daemon knows it")
        } catch {
          guard case .daemon(let answer) = error else {
            Issue.record("\(error)")
            return
          }
          #expect(answer.message?.text == "unknown procedure: 9999")
          #expect(answer.domain == ErrorDomain.rpc.rawValue)
          #expect(answer.isUnknownProcedure, "it becomes code 3")
        }
        #expect(try await host.domain(named: "test").name == "test")
      }
    }

    @Test("a daemon that dies while nothing is asked has ended the connection")
    func diesIdle() async throws {
      let daemon = try PrivateDaemon()
      let host = try await Connection.open(daemon.uri)
      #expect(try await host.domain(named: "test").name == "test")
      daemon.signal(SIGKILL)
      guard case .endOfFile = await host.session.waitUntilClosed() else {
        Issue.record("\(String(describing: host.session.closeCause))")
        return
      }
      #expect(!host.isAlive)
      let error = try #require(await failure { try await host.hostname() })
      #expect(error.message == "internal error: client socket is closed")
      let gone = try #require(await failure { try await Connection.open(daemon.uri) })
      // Refused, or reset while the dying daemon's backlog still takes connections.
      #expect(gone.origin == .transport)
      #expect(gone.code == .systemError)
    }

    @Test("a daemon that dies in the middle: every call gets the same error")
    func diesBusy() async throws {
      let daemon = try PrivateDaemon()
      let host = try await Connection.open(daemon.uri)
      _ = try await host.hostname()
      // It is stopped first, so that none of the calls can be answered.
      daemon.signal(SIGSTOP)
      let calls = (0..<50).map { _ in Task { await host.lookUp("test") } }
      // A call with a time limit goes the same way as those before it; once it is over, all have been sent.
      var brief = ConnectionOptions()
      brief.connectTimeout = .milliseconds(200)
      #expect(await failure { try await Connection.open(daemon.uri, options: brief) }?.code == .operationTimeout)
      daemon.signal(SIGKILL)
      var messages: Set<String> = []
      for call in calls {
        guard case .failure(let error) = await call.value else {
          Issue.record("a dead daemon answered")
          continue
        }
        messages.insert(error.message)
        #expect(error.code == .systemError)
        #expect(error.domain == .rpc)
        #expect(error.origin == .transport)
      }
      // Which one depends on whether the daemon had read all of it: that is the kernel's choice.
      #expect(
        messages == ["End of file while reading data: Input/output error"]
          || messages == ["Cannot recv data: Connection reset by peer"])
      #expect(!host.isAlive)
    }
  }
}
