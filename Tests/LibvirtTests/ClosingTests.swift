// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import Synchronization
import Testing

@Suite("How connections end", .timeLimit(.minutes(10)))
struct ClosingTests {
  @Test("closed on this side: no error", arguments: Link.allCases)
  func client(link: Link) async throws {
    let host = ScriptedHost.playing(over: link) { packet, daemon in
      if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
      if packet.calls(Remote.ConnectClose.self) { daemon.close() }
    }
    let connection = try await host.open()
    let waiters = (0..<5).map { _ in Task { try await connection.closed } }
    await connection.close()
    for waiter in waiters {
      let closure = try await waiter.value
      #expect(closure.reason == .client)
      #expect(closure.error == nil)
    }
    #expect(try await connection.closed.reason == .client, "also afterwards")
  }

  /// How a daemon ends a connection, and what is told about it.
  enum Ending: String, CaseIterable, CustomTestStringConvertible {
    case hangUp, nonsense, silence
    var testDescription: String { rawValue }

    var reason: ConnectCloseReason {
      switch self {
      case .hangUp: .eof
      case .nonsense: .error
      case .silence: .keepalive
      }
    }

    var message: String {
      switch self {
      case .hangUp: "End of file while reading data: Input/output error"
      case .nonsense: "packet 0 bytes received from server too small, want 4"
      case .silence: "internal error: connection closed due to keepalive timeout"
      }
    }
  }

  @Test("ended by the daemon: its reason, and the error that every call got", arguments: Ending.allCases)
  func daemon(ending: Ending) async throws {
    let host = ScriptedHost.playing { packet, daemon in
      guard packet.calls(Remote.ConnectGetHostname.self) else {
        if let reply = ScriptedHost.goodReply(to: packet), !packet.calls(Remote.ConnectSupportsFeature.self) {
          daemon.send(reply)
        }
        return
      }
      switch ending {
      case .hangUp: daemon.close()
      case .nonsense: daemon.send(word(0))
      case .silence: break
      }
    }
    var options = host.options
    options.keepAlive = ending == .silence ? KeepAlive(interval: .seconds(1), count: 1) : nil
    let connection = try await Connection.open("scripted:///", options: options)
    async let hostname = failure { try await connection.hostname() }
    let closure = try await connection.closed
    #expect(closure.reason == ending.reason)
    #expect(closure.error?.message == ending.message)
    #expect(await hostname?.message == ending.message)
    #expect(!connection.isAlive)
    // Closing what has ended changes nothing.
    await connection.close()
    #expect(try await connection.closed.reason == ending.reason)
  }

  @Test("waiting for the end can be cancelled, and leaves the connection as it is")
  func cancelled() async throws {
    let connection = try await ScriptedHost().open()
    let task = Task { try await connection.closed }
    for _ in 0..<10 { await Task.yield() }
    task.cancel()
    #expect(await failure { try await task.value }?.code == .operationAborted)
    #expect(try await connection.hostname() == "kvm7")
  }

  @Test("without keepalive nothing is asked")
  func withoutKeepAlive() async throws {
    let host = ScriptedHost()
    var options = host.options
    options.keepAlive = KeepAlive(interval: .zero)
    let connection = try await Connection.open("scripted:///", options: options)
    #expect(try await connection.hostname() == "kvm7")
    #expect(!host.calls.contains(Remote.ConnectSupportsFeature.number))
    await connection.close()
  }
}
