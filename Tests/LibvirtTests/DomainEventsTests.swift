// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

@Suite("Domain events", .timeLimit(.minutes(10)))
struct DomainEventsTests {
  private static let callback: Int32 = 7

  /// A daemon that numbers registrations from 7 on, and sends what it is given before each reply to one.
  private static func host(sending events: [Packet] = [], refusing refused: Set<Int32> = []) -> ScriptedHost {
    let next = Mutex<Int32>(callback)
    return ScriptedHost { packet in
      if packet.calls(Remote.ConnectDomainEventCallbackDeregisterAny.self) { return packet.reply(payload: []).bytes }
      guard packet.calls(Remote.ConnectDomainEventCallbackRegisterAny.self) else { return nil }
      guard let kind = try? packet.arguments(of: Remote.ConnectDomainEventCallbackRegisterAny.self).eventID else {
        return nil
      }
      if refused.contains(kind) {
        return packet.refusal(.init(code: .internalError, domain: .remote, message: "unsupported event ID \(kind)"))
          .bytes
      }
      let number = next.withLock { next in
        defer { next += 1 }
        return next
      }
      let reply = Wire.ConnectDomainEventCallbackRegisterAnyReply(callbackID: number)
      return events.flatMap(\.bytes) + packet.reply(reply).bytes
    }
  }

  private static func lifecycle(_ event: Int32, callback: Int32 = callback) -> Packet {
    let message = Wire.DomainEventLifecycleMessage(dom: ScriptedHost.domain, event: event, detail: 0)
    return .event(
      Remote.DomainEventCallbackLifecycle.number,
      payload: encodedBytes(of: Wire.DomainEventCallbackLifecycleMessage(callbackID: callback, msg: message)))
  }

  @Test("events that come before the daemon has told its number are kept; those of others are not")
  func early() async throws {
    let host = Self.host(sending: [Self.lifecycle(2), Self.lifecycle(3, callback: 99), Self.lifecycle(4)])
    let connection = try await host.open()
    let kinds = try await connection.withEvents(.lifecycle) { events in
      host.daemon?.send(Self.lifecycle(5, callback: 99))
      host.daemon?.send(Self.lifecycle(5))
      var kinds: [DomainEventType?] = []
      for try await event in events {
        kinds.append(event.kind)
        #expect(event.domain.name == "test")
        #expect(event.id == .lifecycle)
        if kinds.count == 3 { break }
      }
      return kinds
    }
    #expect(kinds == [.started, .resumed, .stopped])
    #expect(host.calls.count { $0 == Remote.ConnectDomainEventCallbackDeregisterAny.number } == 1)
    await connection.close()
  }

  /// What an iterator, or several after another, make of events among which some cannot be understood.
  private enum Taken: Equatable {
    case event(detail: Int32)
    case failure
  }

  @Test(
    "events, and failures between them, come in their order, however many are taken at a time",
    arguments: [1, 2, 63, 64, 65, 1000], [true, false])
  func portions(size: Int, isAnewAfterFailure: Bool) async throws {
    let undecodable: Set<Int32> = [0, 5, 6, 100, 199]
    var sent: [Packet] = []
    for index in 0..<200 as Range<Int32> {
      let message = Wire.DomainEventLifecycleMessage(dom: ScriptedHost.domain, event: 2, detail: index)
      let whole = encodedBytes(of: Wire.DomainEventCallbackLifecycleMessage(callbackID: Self.callback, msg: message))
      sent.append(
        .event(
          Remote.DomainEventCallbackLifecycle.number,
          payload: undecodable.contains(index) ? Array(whole.prefix(9)) : whole))
      if index % 3 == 0 { sent.append(Self.lifecycle(3, callback: 99)) }
    }
    let connection = try await Self.host(sending: sent).open()
    let events = try await connection.domainEvents([.lifecycle])
    var taken: [Taken] = []
    while taken.count < 200 {
      var iterator = events.makeAsyncIterator()
      var left = size
      while left > 0, taken.count < 200 {
        left -= 1
        do {
          guard case .lifecycle(_, let detail) = try await iterator.next()?.content else { break }
          taken.append(.event(detail: detail))
        } catch {
          #expect(error.code == .rpc)
          taken.append(.failure)
          if isAnewAfterFailure { break }
        }
      }
    }
    #expect(taken == (0..<200).map { undecodable.contains($0) ? .failure : .event(detail: $0) })
    await events.stop()
    var iterator = events.makeAsyncIterator()
    #expect(try await iterator.next() == nil)
    await connection.close()
  }

  @Test("the body's failure deregisters too, and is what is thrown")
  func throwing() async throws {
    let host = Self.host()
    let connection = try await host.open()
    let error = await failure {
      try await connection.withEvents(.lifecycle, .reboot) { _ in
        throw LibvirtError(.noDomain, .domain, "", origin: .usage)
      }
    }
    #expect(error?.code == .noDomain)
    #expect(host.calls.suffix(2) == [317, 317])
    await connection.close()
  }

  @Test("letting go of events deregisters them")
  func letGo() async throws {
    let host = Self.host()
    let connection = try await host.open()
    _ = try await connection.domainEvents([.lifecycle])
    while !host.calls.contains(Remote.ConnectDomainEventCallbackDeregisterAny.number) { await Task.yield() }
    await connection.close()
  }

  @Test("a registration that is cancelled half-way is ended once the daemon has made it")
  func cancelled() async throws {
    let host = ScriptedHost { packet in
      packet.calls(Remote.ConnectDomainEventCallbackDeregisterAny.self)
        ? packet.reply(payload: []).bytes
          // Not answered before the test says so.
        : packet.calls(Remote.ConnectDomainEventCallbackRegisterAny.self) ? [] : nil
    }
    let connection = try await host.open()
    let registering = Task { try await connection.domainEvents([.lifecycle]) }
    let daemon = try #require(host.daemon)
    while !host.calls.contains(Remote.ConnectDomainEventCallbackRegisterAny.number) { await Task.yield() }
    registering.cancel()
    #expect(await failure { try await registering.value }?.code == .operationAborted)
    let call = try #require(
      daemon.packets.last { $0.calls(Remote.ConnectDomainEventCallbackRegisterAny.self) })
    daemon.send(call.reply(Wire.ConnectDomainEventCallbackRegisterAnyReply(callbackID: 7)))
    while !host.calls.contains(Remote.ConnectDomainEventCallbackDeregisterAny.number) { await Task.yield() }
    await connection.close()
  }

  @Test("a kind that the daemon refuses fails, after ending those before it, or is skipped")
  func refused() async throws {
    let host = Self.host(refusing: [25])
    let connection = try await host.open()
    let error = await failure { try await connection.domainEvents([.lifecycle, .memoryFailure]) }
    #expect(error?.message == "unsupported event ID 25")
    #expect(host.calls.last == 317)
    let events = try await connection.domainEvents([.lifecycle, .memoryFailure, .reboot], skippingUnsupported: true)
    #expect(events.kinds == [.lifecycle, .reboot])
    await events.stop()
    let first = await failure {
      try await connection.domainEvents([.memoryFailure, .reboot], skippingUnsupported: true)
    }
    #expect(first?.message == "unsupported event ID 25")
    await connection.close()
  }

  @Test(
    "no kind, and one that nobody knows, are refused without asking", arguments: [[], [DomainEventID(rawValue: 99)]])
  func unknown(kinds: [DomainEventID]) async throws {
    let host = Self.host()
    let connection = try await host.open()
    #expect(await failure { try await connection.domainEvents(kinds) }?.code == .invalidArg)
    #expect(!host.calls.contains(Remote.ConnectDomainEventCallbackRegisterAny.number))
    await connection.close()
  }

  @Test("a slow consumer loses what is too much, and is told how much")
  func dropped() async throws {
    let host = Self.host()
    let connection = try await host.open()
    let events = try await connection.domainEvents([.lifecycle], capacity: 2)
    for _ in 0..<5 { host.daemon?.send(Self.lifecycle(2)) }
    for _ in 0..<5 { host.daemon?.send(Self.lifecycle(2, callback: 99)) }
    // The reply comes after them.
    _ = try await connection.hostname()
    #expect(events.droppedCount == 3, "those of others do not count")
    await events.stop()
    var count = 0
    for try await _ in events { count += 1 }
    #expect(count == 2, "after the stop, what waits, and then the end")
    await connection.close()
  }

  @Test("the end of the connection is an error, a cancelled task is not")
  func ends() async throws {
    let host = Self.host()
    let connection = try await host.open()
    let events = try await connection.domainEvents([.lifecycle])
    let waiting = Task { try await events.first { _ in true } }
    waiting.cancel()
    #expect(try await waiting.value == nil)
    host.daemon?.close()
    let error = await failure { try await events.first { _ in true } }
    #expect(error?.message == "End of file while reading data: Input/output error")
  }

  @Test("an event that cannot be read is an error, after which the next one comes")
  func garbled() async throws {
    let host = Self.host()
    let connection = try await host.open()
    let events = try await connection.domainEvents([.lifecycle])
    host.daemon?.send(.event(318, payload: word(UInt32(Self.callback)) + [0, 0, 0, 9]))
    host.daemon?.send(.event(318, payload: [1, 2]))
    host.daemon?.send(Self.lifecycle(6))
    var iterator = events.makeAsyncIterator()
    do {
      let event = try await iterator.next()
      Issue.record("\(String(describing: event)) from nothing")
    } catch {
      #expect(error.message == "Unable to decode message payload")
    }
    #expect(try await iterator.next()?.kind == .shutdown)
    await connection.close()
  }

  @Test("every kind's message is known")
  func all() {
    #expect(DomainEventID.all.map(\.rawValue) == Array(0..<30))
  }
}
