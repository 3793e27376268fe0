// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtAdmin
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtURI
import LibvirtXDR
import Testing

@Suite("Administration connections", .timeLimit(.minutes(10)))
struct ConnectionTests {
  /// Answers nothing to the question for the servers.
  private static let silentAboutServers: AdminHost.Answer = { packet, _ in
    packet.calls(AdminProgram.ConnectListServers.self)
  }

  @Test("withAdminConnection closes when its body returns, throws or is cancelled", arguments: 0...2)
  func closes(ending: Int) async throws {
    let host = try AdminHost(Self.silentAboutServers)
    struct Stop: Error {}
    let task = Task {
      try await withAdminConnection(to: host.uri, options: AdminHost.options) { connection in
        switch ending {
        case 0: return try await connection.libraryVersion().description
        case 1: throw Stop()
        default: return try await connection.servers().description
        }
      }
    }
    switch ending {
    case 0: #expect(try await task.value == "9.0.0")
    case 1: await #expect(throws: Stop.self) { try await task.value }
    default:
      while host.packets.count < 2 { await Task.yield() }
      task.cancel()
      #expect(await failure { try await task.value }?.code == .operationAborted)
    }
    #expect(host.procedureNames.last == "CONNECT_CLOSE")
    await host.clientHasGone()
  }

  @Test("letting go of a connection closes its transport; what comes from it keeps it")
  func dropped() async throws {
    let host = try AdminHost()
    do {
      let client = try await host.open().server(named: "libvirtd").client(id: 5)
      #expect(try await client.info().unixProcessID == 4113)
    }
    await host.clientHasGone()
    #expect(!host.procedureNames.contains("CONNECT_CLOSE"), "without ceremony")
  }

  @Test("an opening that fails leaves nothing behind")
  func refused() async throws {
    let host = try AdminHost { packet, daemon in
      daemon.send(packet.refusal(Wire.RemoteError(code: .operationDenied, domain: .admin, message: "no")))
      return true
    }
    let error = await failure { try await host.open() }
    #expect(error?.code == .operationDenied)
    #expect(error?.domain == .admin)
    #expect(error?.origin == .daemon)
    #expect(error?.message == "no")
    await host.clientHasGone()
  }

  /// What a daemon does with somebody who runs as another user.
  @Test("a daemon that hangs up")
  func hangsUp() async throws {
    let host = try AdminHost { _, daemon in
      daemon.close()
      return true
    }
    let error = await failure { try await host.open() }
    #expect(error?.message == "End of file while reading data: Input/output error")
    #expect(error?.code == .systemError)
    #expect(error?.origin == .transport)
  }

  @Test("the time for connecting and for calls")
  func timeLimits() async throws {
    let silent = try ScriptedListener(script: nil)
    var options = AdminHost.options
    options.connectTimeout = .milliseconds(50)
    let unopened = try #require(
      await failure { try await AdminConnection.open("libvirtd:///system?socket=\(silent.path)", options: options) })
    #expect(unopened.code == .operationTimeout)
    #expect(unopened.message.contains("unix:\(silent.path)"), "\(unopened)")

    options.connectTimeout = nil
    options.callTimeout = .milliseconds(50)
    let host = try AdminHost(Self.silentAboutServers)
    let connection = try await host.open(options: options)
    let late = await failure { try await connection.servers() }
    #expect(late?.code == .operationTimeout)
    #expect(late?.message.contains("CONNECT_LIST_SERVERS") == true)
    let patient = try await host.open()
    let limited = await failure { try await withCallTimeout(.milliseconds(50)) { try await patient.servers() } }
    #expect(limited?.code == .operationTimeout)
    #expect(try await connection.server(named: "admin").name == "admin", "usable")
    #expect(connection.isAlive)
  }

  @Test("cancelling costs nothing but the call, or the connecting")
  func cancelled() async throws {
    let host = try AdminHost(Self.silentAboutServers)
    let connection = try await host.open()
    let call = Task { try await connection.servers() }
    while host.packets.count < 2 { await Task.yield() }
    call.cancel()
    #expect(await failure { try await call.value }?.code == .operationAborted)
    #expect(try await connection.server(named: "admin").name == "admin")
    let waiting = Task { try await connection.closed }
    waiting.cancel()
    #expect(await failure { try await waiting.value }?.code == .operationAborted)

    let deaf = try AdminHost { _, _ in true }
    let opening = Task { try await deaf.open() }
    while deaf.packets.isEmpty { await Task.yield() }
    opening.cancel()
    #expect(await failure { try await opening.value }?.code == .operationAborted)
    await deaf.clientHasGone()
  }

  /// How a connection ends, and what is told about it.
  enum Ending: String, CaseIterable, CustomTestStringConvertible {
    case here, hangUp, nonsense, silence
    var testDescription: String { rawValue }

    var reason: ConnectCloseReason {
      switch self {
      case .here: .client
      case .hangUp: .eof
      case .nonsense: .error
      case .silence: .keepalive
      }
    }

    var message: String? {
      switch self {
      case .here: nil
      case .hangUp: "End of file while reading data: Input/output error"
      case .nonsense: "packet 0 bytes received from server too small, want 4"
      case .silence: "internal error: connection closed due to keepalive timeout"
      }
    }
  }

  @Test("tell how they ended", arguments: Ending.allCases)
  func closed(ending: Ending) async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ConnectListServers.self) else { return false }
      if ending == .hangUp { daemon.close() }
      if ending == .nonsense { daemon.send(word(0)) }
      return true
    }
    var options = AdminHost.options
    options.keepAlive = ending == .silence ? KeepAlive(interval: .milliseconds(100), count: 1) : nil
    let connection = try await host.open(options: options)
    async let servers = failure { try await connection.servers() }
    if ending == .here {
      while host.packets.count < 2 { await Task.yield() }
      await connection.close()
    }
    let closure = try await connection.closed
    #expect(closure.reason == ending.reason)
    #expect(closure.error?.message == ending.message)
    #expect(await servers?.message == ending.message ?? "internal error: client socket is closed")
    #expect(!connection.isAlive)
    await connection.close()
    #expect(try await connection.closed.reason == ending.reason, "also afterwards")
  }

  @Test("ping a silent daemon without asking whether it answers")
  func pings() async throws {
    let host = try AdminHost()
    var options = AdminHost.options
    options.keepAlive = KeepAlive(interval: .milliseconds(50), count: 1)
    let connection = try await host.open(options: options)
    // It never answers any.
    #expect(try await connection.closed.reason == .keepalive)
    #expect(host.calls == [AdminProgram.ConnectOpen.number])
    #expect(host.packets.last?.header.program == .keepalive)
  }

  @Test("end with the daemon that was told to end, whether it answers or not", arguments: [false, true])
  func shutDown(answers: Bool) async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ConnectDaemonShutdown.self) else { return false }
      if answers { daemon.send(packet.reply(payload: [])) }
      daemon.close()
      return true
    }
    let connection = try await host.open()
    try await connection.shutDownDaemon()
    #expect(try await connection.closed.reason == .eof)
    let again = await failure { try await connection.shutDownDaemon() }
    #expect(again?.message == "internal error: client socket is closed")
  }

  @Test("come from the configuration where there is no URI")
  func defaults() async throws {
    let host = try AdminHost()
    var options = AdminHost.options
    options.environment?.variables = ["LIBVIRT_ADMIN_DEFAULT_URI": host.uri, "LIBVIRT_DEFAULT_URI": "qemu:///system"]
    #expect(try await AdminConnection.open(options: options).uri == host.uri)
    options.environment?.variables = [:]
    options.environment?.adminConfiguration = .init(
      path: "/etc/libvirt/libvirt-admin.conf", contents: "uri_aliases = ['here=\(host.uri)']\nuri_default = 'here'")
    #expect(try await AdminConnection.open(options: options).uri == host.uri)
    #expect(try await AdminConnection.open("here", options: options).uri == host.uri)
  }

  @Test(
    "that cannot be: virt-admin's words",
    arguments: [
      ("qemu:///system", "unsupported configuration: Unsupported URI scheme 'qemu'"),
      ("libvirtd+ssh://kvm7/system", "unsupported configuration: Unsupported URI scheme 'libvirtd+ssh'"),
      ("libvirtd:///foo", "unsupported configuration: Invalid URI path '/foo', try '/system'"),
      ("libvirtd:///system?x=1", "unsupported configuration: Unknown URI parameter 'x'"),
      ("libvirtd", "unsupported configuration: No URI scheme specified"),
    ])
  func badURI(uri: String, message: String) async throws {
    let error = try #require(await failure { try await AdminConnection.open(uri, options: AdminHost.options) })
    #expect(error.message == message)
    #expect(error.code == .configUnsupported)
    #expect(error.domain == .admin)
    #expect(error.origin == .usage)
  }

  @Test("to a socket that is not there")
  func unreachable() async throws {
    let error = try #require(
      await failure {
        try await AdminConnection.open("libvirtd:///system?socket=/nonexistent/s", options: AdminHost.options)
      })
    #expect(error.message == "Failed to connect socket to '/nonexistent/s': No such file or directory")
    #expect(error.code == .systemError)
    #expect(error.domain == .rpc)
    #expect(error.integer1 == 2)
    #expect(error.origin == .transport)
  }
}
