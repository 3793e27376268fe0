// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

/// What the families other than domains' have in common is tested with networks; what they do not, with each.
@Suite("Object events", .timeLimit(.minutes(10)))
struct ObjectEventsTests {
  private static let callback = ObjectEventHost.callback
  private static let network = Wire.Network(name: "default", uuid: ScriptedHost.domain.uuid)

  private static func lifecycle(_ event: Int32, callback: Int32 = callback) -> Packet {
    let message = Wire.NetworkEventLifecycleMessage(callbackID: callback, net: network, event: event, detail: 0)
    return .event(Remote.NetworkEventLifecycle.number, payload: encodedBytes(of: message))
  }

  @Test("all kinds come in the daemon's order, and are deregistered after the body")
  func together() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open()
    let contents = try await connection.withNetworkEvents { events in
      #expect(events.kinds == [.lifecycle, .metadataChange])
      let change = Wire.NetworkEventCallbackMetadataChangeMessage(
        callbackID: Self.callback + 1, net: Self.network, type: 1, nsuri: nil)
      host.daemon?.send(Self.lifecycle(2))
      host.daemon?.send(Self.lifecycle(2, callback: 99))
      host.daemon?.send(
        .event(Remote.NetworkEventCallbackMetadataChange.number, payload: encodedBytes(of: change)))
      host.daemon?.send(Self.lifecycle(3))
      var contents: [NetworkEvent.Content] = []
      for try await event in events {
        contents.append(event.content)
        if contents.count == 3 { break }
      }
      return contents
    }
    #expect(
      contents == [
        .lifecycle(.started, detail: 0), .metadataChange(.title, namespace: nil), .lifecycle(.stopped, detail: 0),
      ])
    #expect(host.calls.suffix(2) == [314, 314])
    await connection.close()
  }

  @Test("an old daemon's refusal of a newer kind leaves the others")
  func old() async throws {
    let host = ObjectEventHost.make(isOld: true)
    let connection = try await host.open()
    let events = try await connection.networkEvents()
    #expect(events.kinds == [.lifecycle])
    host.daemon?.send(Self.lifecycle(0))
    #expect(try await events.first { _ in true }?.kind == .defined)
    let error = await failure { try await connection.networkEvents([.metadataChange]) }
    #expect(error?.message == "unsupported event ID 1")
    #expect(await failure { try await connection.networkEvents([]) }?.code == .invalidArg)
    #expect(await failure { try await connection.secretEvents([.init(rawValue: 9)]) }?.domain == .secret)
    await connection.close()
  }

  @Test("a slow consumer loses what is too much; after the stop, what waits comes, and then the end")
  func dropped() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open()
    let events = try await connection.networkEvents(capacity: 2)
    for _ in 0..<5 { host.daemon?.send(Self.lifecycle(2)) }
    // The reply comes after them.
    _ = try await connection.hostname()
    #expect(events.droppedCount == 3)
    await events.stop()
    #expect(host.calls.suffix(2) == [314, 314])
    await events.stop()
    #expect(host.calls.count { $0 == 314 } == 2)
    var count = 0
    for try await _ in events { count += 1 }
    #expect(count == 2)
    await connection.close()
  }

  @Test("the end of the connection is an error, a cancelled task is not")
  func ends() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open()
    let events = try await connection.networkEvents()
    let waiting = Task { try await events.first { _ in true } }
    waiting.cancel()
    #expect(try await waiting.value == nil)
    host.daemon?.close()
    let error = await failure { try await events.first { _ in true } }
    #expect(error?.message == "End of file while reading data: Input/output error")
  }

  @Test("letting go of events deregisters them")
  func letGo() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open()
    _ = try await connection.qemuMonitorEvents()
    let end = QEMUProgram.ConnectDomainMonitorEventDeregister.self
    while host.daemon?.packets.contains(where: { $0.calls(end) }) != true { await Task.yield() }
    await connection.close()
  }
}
