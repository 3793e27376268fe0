// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtTransport
import LibvirtURI
import LibvirtXDR
import Testing

@Suite("Connections", .timeLimit(.minutes(10)))
struct ConnectionTests {
  @Test("withConnection closes when its body returns, throws or is cancelled", arguments: 0...2)
  func closes(ending: Int) async throws {
    let host = ScriptedHost { packet in packet.calls(Remote.ConnectGetType.self) ? [] : nil }
    struct Stop: Error {}
    let task = Task {
      try await withConnection(to: "scripted:///", options: host.options) { connection in
        switch ending {
        case 0: return try await connection.hostname()
        case 1: throw Stop()
        default: return try await connection.hypervisorType()
        }
      }
    }
    switch ending {
    case 0: #expect(try await task.value == "kvm7")
    case 1: await #expect(throws: Stop.self) { try await task.value }
    default:
      while host.daemon == nil { await Task.yield() }
      _ = await host.daemon?.packets(atLeast: 3)
      task.cancel()
      let error = await failure { try await task.value }
      #expect(error?.code == .operationAborted)
    }
    // The daemon was told, and the transport is closed.
    #expect(host.calls.last == Remote.ConnectClose.number)
    await host.daemon?.clientHasGone()
  }

  @Test("letting go of a connection closes its transport")
  func dropped() async throws {
    let host = ScriptedHost()
    weak var gone: Connection?
    do {
      let connection = try await host.open()
      gone = connection
      #expect(try await connection.hostname() == "kvm7")
    }
    #expect(gone == nil)
    await host.daemon?.clientHasGone()
    #expect(!host.calls.contains(Remote.ConnectClose.number), "without ceremony")
  }

  @Test("a domain keeps its connection")
  func keptByDomain() async throws {
    let host = ScriptedHost()
    let domain = try await host.open().domain(named: "test")
    #expect(try await domain.connection.hostname() == "kvm7")
    #expect(domain.name == "test")
    #expect(domain.id == 1)
    #expect(domain.description == "test (6695eb01-f6a4-8304-79aa-97f2502e193f)")
  }

  @Test("an opening that fails leaves nothing behind")
  func failedOpening() async throws {
    let host = ScriptedHost { packet in
      guard packet.calls(Remote.ConnectOpen.self) else { return nil }
      return packet.refusal(Wire.RemoteError(code: .noConnect, domain: .none, message: "no connection driver")).bytes
    }
    let error = await failure { try await host.open() }
    #expect(error?.code == .noConnect)
    #expect(error?.origin == .daemon)
    await host.daemon?.clientHasGone()
  }

  @Test("without a URI the daemon chooses, and is asked what")
  func noURI() async throws {
    let listener = try ScriptedListener(folder: "libvirt", name: "libvirt-sock") { packet, daemon in
      if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
    }
    var options = ConnectionOptions()
    options.environment = ClientEnvironment(
      variables: ["XDG_RUNTIME_DIR": listener.directory, "LIBVIRT_AUTOSTART": "0"], effectiveUserID: 1000,
      home: "/nonexistent"
    ) { $0 == listener.path }
    let connection = try await Connection.open(nil, options: options)
    #expect(connection.uri == "test:///chosen")
    let daemon = try #require(listener.connected.first)
    let opening = try #require(daemon.packets.first { $0.calls(Remote.ConnectOpen.self) })
    #expect(try opening.arguments(of: Remote.ConnectOpen.self).name?.text == "")
    await connection.close()
  }

  @Test("the daemon learns whether the connection is only for looking", arguments: [false, true])
  func readOnlyFlag(isReadOnly: Bool) async throws {
    let host = ScriptedHost()
    let connection = try await host.open(isReadOnly: isReadOnly)
    #expect(connection.isReadOnly == isReadOnly)
    let opening = try #require(host.daemon?.packets.first { $0.calls(Remote.ConnectOpen.self) })
    #expect(try opening.arguments(of: Remote.ConnectOpen.self).flags == (isReadOnly ? 1 : 0))
  }

  @Test("changes on a connection for looking are refused without a packet")
  func readOnly() async throws {
    let host = ScriptedHost()
    let connection = try await host.open(isReadOnly: true)
    let domain = try await connection.domain(named: "test")
    let before = host.calls.count
    let changes: [(String, () async throws -> Void)] = [
      ("virDomainCreate", { try await domain.start() }),
      ("virDomainCreateWithFlags", { try await domain.start(.startPaused) }),
      ("virDomainShutdown", { try await domain.shutDown() }),
      ("virDomainReboot", { try await domain.reboot() }),
      ("virDomainReset", { try await domain.reset() }),
      ("virDomainSuspend", { try await domain.suspend() }),
      ("virDomainResume", { try await domain.resume() }),
      ("virDomainDestroy", { try await domain.destroy() }),
      ("virDomainDestroyFlags", { try await domain.destroy(.graceful) }),
      ("virDomainUndefineFlags", { try await domain.undefine() }),
      ("virDomainSetAutostart", { try await domain.setAutostart(true) }),
      ("virDomainSetMemoryFlags", { try await domain.setMemory(kib: 1) }),
      ("virDomainSetMaxMemory", { try await domain.setMaximumMemory(kib: 1) }),
      ("virDomainSetVcpus", { try await domain.setVCPUs(2) }),
      ("virDomainDefineXML", { try await connection.defineDomain(xml: "<domain/>") }),
      ("virDomainCreateXML", { try await connection.createDomain(xml: "<domain/>") }),
    ]
    for (function, change) in changes {
      ExpectedError(
        .operationDenied, .domain, "operation forbidden: ", "read only access prevents \(function)", .usage
      ).check(await failure { try await change() })
    }
    ExpectedError(
      .operationDenied, .domain, "operation forbidden: ", "virDomainGetXMLDesc with secure flag", .usage
    ).check(await failure { try await domain.xml(.secure) })
    #expect(host.calls.count == before)
  }

  @Test("statistics of no domains, or of another connection's, are refused without a packet")
  func statisticsArguments() async throws {
    let host = ScriptedHost()
    let connection = try await host.open()
    let other = try await host.open().domain(named: "test")
    let before = host.calls.count
    let none = await failure { try await connection.statistics(of: []) }
    #expect(none?.message == "doms array in virDomainListGetStats must contain at least one domain")
    #expect(none?.code == .invalidArg && none?.domain == .domain && none?.origin == .usage)
    #expect(none?.string1 == "virDomainListGetStats" && none?.string2 == "doms" && none?.integer1 == 0)
    #expect(await failure { try await connection.statistics(of: [other]) }?.code == .invalidArg)
    #expect(host.calls.count == before)
  }
}
