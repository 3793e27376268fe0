// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if ServiceLifecycle
  import LibvirtProtocol
  import LibvirtTestSupport
  import Logging
  import ServiceLifecycle
  import Testing

  @testable import Libvirt

  @Suite("Supervised connections as services", .timeLimit(.minutes(10)))
  struct SupervisedServiceTests {
    @Test("the graceful shutdown of its group closes the connection, and ends it")
    func shutdown() async throws {
      let host = ScriptedHost()
      let supervised = Connection.supervised(to: "scripted:///", options: host.options)
      let group = ServiceGroup(services: [supervised], logger: Logger(label: "test"))
      let running = Task { try await group.run() }
      let connection = try await supervised.connection()
      #expect(try await connection.hostname() == "kvm7")
      await group.triggerGracefulShutdown()
      try await running.value
      #expect(!connection.isAlive)
      #expect(host.calls.last == Remote.ConnectClose.number, "closed orderly")
      #expect(await failure { try await supervised.connection() }?.code == .operationAborted)
    }

    @Test("what connecting again cannot mend ends the group with it")
    func hopeless() async throws {
      let supervised = Connection.supervised(to: "qemu+bogus:///system")
      let group = ServiceGroup(services: [supervised], logger: Logger(label: "test"))
      #expect(await failure { try await group.run() }?.code == .invalidArg)
    }
  }
#endif
