// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import Synchronization
import Testing

@Suite("The hypervisor's end", .timeLimit(.minutes(10)))
struct HypervisorClosingTests {
  private static let register = Remote.ConnectRegisterCloseCallback.number
  private static let unregister = Remote.ConnectUnregisterCloseCallback.number
  private static let event = Packet.event(
    Remote.ConnectEventConnectionClosed.number, payload: word(UInt32(bitPattern: ConnectCloseReason.error.rawValue)))

  private static func host(_ answer: @escaping @Sendable (Packet) -> [UInt8]?) -> ScriptedHost {
    ScriptedHost { packet in
      if let bytes = answer(packet) { return bytes }
      let isRegistration = [register, unregister].contains(packet.header.procedure)
      return isRegistration ? packet.reply(payload: []).bytes : nil
    }
  }

  private static func registrations(_ host: ScriptedHost) -> [Int32] {
    host.calls.filter { [register, unregister].contains($0) }
  }

  @Test("is told, also when it comes before the answer to the question", arguments: [false, true])
  func told(isEarly: Bool) async throws {
    let host = Self.host { packet in
      guard packet.header.procedure == Self.register else { return nil }
      let reply = packet.reply(payload: [])
      return isEarly ? Self.event.bytes + reply.bytes : reply.bytes + Self.event.bytes
    }
    let connection = try await host.open()
    #expect(try await connection.hypervisorClosed() == .error)
    #expect(Self.registrations(host) == [Self.register, Self.unregister])
    #expect(connection.isAlive)
  }

  @Test("can be waited for in vain, and again", arguments: 0..<3)
  func cancelled(rounds: Int) async throws {
    let host = Self.host { _ in nil }
    let connection = try await host.open()
    for round in 0..<rounds {
      let task = Task { try await connection.hypervisorClosed() }
      while Self.registrations(host).count < 2 * round + 1 { try await Task.sleep(for: .milliseconds(1)) }
      task.cancel()
      #expect(await failure { try await task.value }?.code == .operationAborted)
      while Self.registrations(host).count < 2 * round + 2 { await Task.yield() }
    }
    host.daemon?.send(Self.event)
    #expect(try await connection.hostname() == "kvm7")
    #expect(Self.registrations(host) == (0..<rounds).flatMap { _ in [Self.register, Self.unregister] })
  }

  @Test("cancelled before the daemon has answered: what it registered is taken back when it has")
  func cancelledEarly() async throws {
    let host = Self.host { packet in packet.header.procedure == Self.register ? [] : nil }
    let connection = try await host.open()
    let task = Task { try await connection.hypervisorClosed() }
    while Self.registrations(host).isEmpty { await Task.yield() }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    #expect(try await connection.hostname() == "kvm7")
    #expect(Self.registrations(host) == [Self.register], "there is nothing to take back yet")
    let daemon = try #require(host.daemon)
    let call = try #require(daemon.packets.first { $0.calls(Remote.ConnectRegisterCloseCallback.self) })
    daemon.send(call.reply(payload: []))
    while Self.registrations(host).count < 2 { await Task.yield() }
    #expect(Self.registrations(host) == [Self.register, Self.unregister])
  }

  @Test("a daemon that cannot tell refuses, and nothing is taken back")
  func refused() async throws {
    let host = Self.host { packet in
      packet.header.procedure == Self.register
        ? packet.refusal(
          Wire.RemoteError(code: .operationInvalid, domain: .rpc, message: "A close callback is already registered")
        ).bytes : nil
    }
    let connection = try await host.open()
    #expect(await failure { try await connection.hypervisorClosed() }?.code == .operationInvalid)
    #expect(try await connection.hostname() == "kvm7")
    #expect(Self.registrations(host) == [Self.register])
  }

  @Test("the end of the connection ends the waiting")
  func connectionLost() async throws {
    let host = Self.host { _ in nil }
    let connection = try await host.open()
    let task = Task { try await connection.hypervisorClosed() }
    while Self.registrations(host).isEmpty { await Task.yield() }
    host.daemon?.close()
    #expect(await failure { try await task.value }?.message == "End of file while reading data: Input/output error")
  }
}
