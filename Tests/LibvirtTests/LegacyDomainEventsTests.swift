// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

@testable import Libvirt

@Suite("Domain events of daemons before 1.3.3", .timeLimit(.minutes(10)))
struct LegacyDomainEventsTests {
  /// A daemon that knows registrations by kinds below 16 only, and sends what it is given before each reply to one.
  private static func host(sending events: [Packet] = []) -> ScriptedHost {
    ScriptedHost { packet in
      if packet.calls(Remote.ConnectSupportsFeature.self) {
        return packet.reply(Wire.ConnectSupportsFeatureReply(supported: 0)).bytes
      }
      if packet.calls(Remote.ConnectDomainEventDeregisterAny.self) { return packet.reply(payload: []).bytes }
      guard packet.calls(Remote.ConnectDomainEventRegisterAny.self) else { return nil }
      guard let kind = try? packet.arguments(of: Remote.ConnectDomainEventRegisterAny.self).eventID else { return nil }
      guard kind < 16 else {
        return packet.refusal(.init(code: .internalError, domain: .remote, message: "unsupported event ID \(kind)"))
          .bytes
      }
      return events.flatMap(\.bytes) + packet.reply(payload: []).bytes
    }
  }

  private static let other = Wire.Domain(name: "other", uuid: LibvirtUUID(bytes: (1...16).map { UInt8($0) })!, id: 2)

  private static func lifecycle(_ event: Int32, of domain: Wire.Domain = ScriptedHost.domain) -> Packet {
    .event(
      Remote.DomainEventLifecycle.number,
      payload: encodedBytes(of: Wire.DomainEventLifecycleMessage(dom: domain, event: event, detail: 0)))
  }

  @Test("are asked for by kind, and those of other domains left out here")
  func filtered() async throws {
    let host = Self.host(sending: [Self.lifecycle(2, of: Self.other), Self.lifecycle(3)])
    let connection = try await host.open()
    let domain = Domain(ScriptedHost.domain, on: connection)
    try await connection.withEvents(.lifecycle, for: domain) { events in
      host.daemon?.send(Self.lifecycle(4, of: Self.other))
      host.daemon?.send(Self.lifecycle(5))
      var iterator = events.makeAsyncIterator()
      let first = try await iterator.next()
      #expect(first?.kind == .suspended)
      let second = try await iterator.next()
      #expect(second?.kind == .stopped)
      #expect(second?.id == .lifecycle)
      #expect(second?.domain.name == "test")
      // One registration of the daemon's serves both.
      try await connection.withEvents(.lifecycle) { all in
        host.daemon?.send(Self.lifecycle(2, of: Self.other))
        let first = try await all.first { _ in true }
        #expect(first?.domain.name == "other")
      }
    }
    let registering = Remote.ConnectDomainEventRegisterAny.number
    #expect(host.calls.count { $0 == registering } == 1)
    #expect(host.calls.count { $0 == Remote.ConnectDomainEventDeregisterAny.number } == 1)
    await connection.close()
  }

  @Test("of kinds without a reason have one in the newer message")
  func reasons() async throws {
    let asleep = encodedBytes(of: Wire.DomainEventPMSuspendMessage(dom: ScriptedHost.domain))
    let host = Self.host(sending: [.event(Remote.DomainEventPMSuspend.number, payload: asleep)])
    let connection = try await host.open()
    try await connection.withEvents(.pmSuspend) { events in
      let event = try await events.first { _ in true }
      guard case .pmSuspend = event?.content else { return #expect(event == nil, "not asleep") }
      #expect(event?.domain.uuid == ScriptedHost.domain.uuid)
    }
    await connection.close()
  }

  private static func next(
    _ iterator: inout DomainEvents.Iterator
  ) async -> Result<DomainEvent?, LibvirtError> {
    do throws(LibvirtError) { return .success(try await iterator.next()) } catch { return .failure(error) }
  }

  @Test("that come broken are an error, and the next ones are not")
  func broken() async throws {
    let host = Self.host(sending: [.event(Remote.DomainEventLifecycle.number, payload: [0, 0]), Self.lifecycle(2)])
    let connection = try await host.open()
    try await connection.withEvents(.lifecycle) { events in
      var iterator = events.makeAsyncIterator()
      let first = await Self.next(&iterator)
      #expect(throws: LibvirtError.self) { try first.get() }
      let second = try await Self.next(&iterator).get()
      #expect(second?.kind == .started)
    }
    await connection.close()
  }

  @Test("of later kinds are refused by the daemon, or left out")
  func later() async throws {
    let host = Self.host()
    let connection = try await host.open()
    let error = await failure { try await connection.domainEvents([.lifecycle, .tunable]) }
    #expect(error?.message == "unsupported event ID 17")
    let events = try await connection.domainEvents([.lifecycle, .tunable], skippingUnsupported: true)
    #expect(events.kinds == [.lifecycle])
    await events.stop()
    await connection.close()
  }

  @Test("a driver without events is not asked in another way")
  func unsupported() async throws {
    let host = ScriptedHost { packet in
      packet.calls(Remote.ConnectSupportsFeature.self)
        ? packet.reply(Wire.ConnectSupportsFeatureReply(supported: 1)).bytes : nil
    }
    let connection = try await host.open()
    #expect(await failure { try await connection.domainEvents([.lifecycle]) }?.code == .noSupport)
    #expect(!host.calls.contains(Remote.ConnectDomainEventRegisterAny.number))
    await connection.close()
  }

  @Test("every older message has its newer one, with the same fields")
  func messages() {
    #expect(LegacyDomainEvent.messages.keys.sorted() == Array(0..<16))
    for (kind, legacy) in LegacyDomainEvent.messages {
      let modern = LegacyDomainEvent.modern(
        EventPacket(program: Remote.DomainEventLifecycle.program, procedure: legacy.number, payload: [9]))
      #expect(modern?.procedure == DomainEventID.messages[kind]?.number)
      #expect(modern?.payload.last == 9)
    }
    #expect(
      LegacyDomainEvent.modern(
        EventPacket(program: Remote.DomainEventLifecycle.program, procedure: 1, payload: [])) == nil)
  }
}
