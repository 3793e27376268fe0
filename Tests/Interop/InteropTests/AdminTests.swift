// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtAdmin
import Testing

extension Interop {
  @Suite("Administration", .enabled(if: Administration.isPermitted, Administration.reason))
  struct AdminTests {
    @Test("tells of a daemon what virt-admin prints")
    func daemon() async throws {
      let shared = try Administration.shared
      try await shared.with { admin in
        #expect(try admin.uri == shared.virtAdmin("uri"))
        let version = try shared.virtAdmin("version")
        #expect(version.contains("Running against daemon: \(try await admin.libraryVersion())"), "\(version)")
        let servers = try await admin.servers()
        #expect(try servers.map(\.name) == rows(shared.virtAdmin("server-list")).map { $0[1] })
        #expect(Set(servers.map(\.name)) == ["libvirtd", "admin"])
        for server in servers { #expect(try await admin.server(named: server.name) == server) }
        let printed = try fields(shared.virtAdmin("daemon-log-outputs"))
        #expect(try await admin.loggingOutputs() == printed["Logging outputs"])
      }
    }

    @Test("tells of servers what virt-admin prints")
    func servers() async throws {
      let daemon = try PrivateDaemon()
      for name in ["libvirtd", "admin"] { try await compareServer(name, of: try Administration.of(daemon)) }
    }

    private func compareServer(_ name: String, of own: Administration) async throws {
      try await own.with { admin in
        let server = try await admin.server(named: name)
        let pool = try await server.threadPool()
        let printedPool = try fields(own.virtAdmin("server-threadpool-info", name))
        // Who asks keeps one of that server's own workers busy.
        for (key, value) in pool.parameters where name != "admin" || key != "freeWorkers" {
          #expect(printedPool[key] == text(value), "\(key)")
        }
        #expect(pool.parameters.map(\.name).sorted() == printedPool.keys.sorted())
        #expect(pool.minWorkers.map(String.init) == printedPool["minWorkers"])
        #expect(pool.maxWorkers.map(String.init) == printedPool["maxWorkers"])
        #expect(pool.workers.map(String.init) == printedPool["nWorkers"])
        #expect(pool.prioWorkers.map(String.init) == printedPool["prioWorkers"])
        #expect(pool.jobQueueDepth == 0)
        #expect(try #require(pool.freeWorkers) <= #require(pool.workers))
        // Those who have left may be counted for a moment yet.
        while try await server.clients().count > (name == "admin" ? 1 : 0) { await Task.yield() }
        let limits = try await server.clientLimits()
        let printedLimits = try fields(own.virtAdmin("server-clients-info", name))
        #expect(limits.parameters.map(\.name).sorted() == printedLimits.keys.sorted())
        #expect(limits.maxClients.map(String.init) == printedLimits["nclients_max"])
        #expect(limits.maxUnauthenticatedClients.map(String.init) == printedLimits["nclients_unauth_max"])
        // On the administration's own server virt-admin is one more.
        #expect(limits.clients == (name == "admin" ? 1 : 0))
        #expect(printedLimits["nclients"] == (name == "admin" ? "2" : "0"))
        #expect(limits.unauthenticatedClients == 0)
      }
    }

    private func text(_ value: TypedParameters.Value) -> String {
      if case .unsignedInt(let number) = value { "\(number)" } else { "\(value)" }
    }

    @Test("tells of clients what virt-admin prints, and disconnects them")
    func clients() async throws {
      let daemon = try PrivateDaemon()
      let own = try Administration.of(daemon)
      let local = try await Connection.open(
        daemon.environment["LIBVIRT_SWIFT_TEST_UNIX_RO"], options: .init(isReadOnly: true))
      let remote = try await Connection.open(daemon.environment["LIBVIRT_SWIFT_TEST_TCP"])
      try await own.with { admin in
        let server = try await admin.server(named: "libvirtd")
        // The daemon is asked whether it is there before it is there for us; that client leaves in its own time.
        while try await server.clients().count > 2 { await Task.yield() }
        let clients = try await server.clients()
        let printed = try rows(own.virtAdmin("client-list", "libvirtd"))
        #expect(clients.map { "\($0.id)" } == printed.map { $0[0] })
        #expect(printed.map { $0[1] } == ["unix", "tcp"])
        #expect(clients.map(\.transport) == [.unix, .tcp])
        for client in clients {
          #expect(try await server.client(id: client.id) == client)
          try await compare(client, with: fields(own.virtAdmin("client-info", "libvirtd", "\(client.id)")))
        }
        let unix = try await clients[0].info()
        #expect(unix.unixProcessID == getpid())
        #expect(unix.unixUserID == getuid())
        #expect(unix.unixGroupID == getgid())
        #expect(unix.unixUserName == "root")
        #expect(unix.isReadOnly == true)
        #expect(unix.socketAddress == nil)
        let tcp = try await clients[1].info()
        #expect(tcp.socketAddress?.hasPrefix("127.0.0.1:") == true)
        #expect(tcp.unixProcessID == nil)
        #expect(tcp.isReadOnly == false)

        // Each learns that it has been disconnected, and nobody else.
        try await clients[1].close()
        #expect(try await remote.closed.reason == .eof)
        #expect(await failure { try await remote.hostname() }?.message == "internal error: client socket is closed")
        #expect(try await !local.hostname().isEmpty)
        while try await server.clients() != [clients[0]] { await Task.yield() }
        let id = clients[1].id
        for (error, text) in [
          (await failure { try await server.client(id: id) }, "No client with matching ID '\(id)'"),
          (await failure { try await clients[1].info() }, "no client with matching id '\(id)' found"),
          (await failure { try await clients[1].close() }, "No client with matching ID '\(id)'"),
        ] {
          #expect(error?.message == "Client not found: \(text)")
          #expect(error?.code == .noClient)
          #expect(error?.origin == .daemon)
        }
        try await clients[0].close()
        #expect(try await local.closed.reason == .eof)
        while try await !server.clients().isEmpty { await Task.yield() }
      }
    }

    private func compare(_ client: AdminClient, with printed: [String: String]) async throws {
      let dates = DateFormatter()
      dates.locale = Locale(identifier: "en_US_POSIX")
      dates.dateFormat = "yyyy-MM-dd HH:mm:ssZ"
      let date = try #require(printed["connection_time"].flatMap { dates.date(from: $0) })
      #expect(client.connectedSince == Int64(date.timeIntervalSince1970))
      #expect(printed["id"] == "\(client.id)")
      #expect(printed["transport"] == (client.transport == .unix ? "unix" : "tcp"))
      let info = try await client.info()
      #expect(printed["readonly"] == info.isReadOnly.map { $0 ? "yes" : "no" })
      #expect(printed["sock_addr"] == info.socketAddress)
      #expect(printed["unix_user_id"] == info.unixUserID.map(String.init))
      #expect(printed["unix_user_name"] == info.unixUserName)
      #expect(printed["unix_group_id"] == info.unixGroupID.map(String.init))
      #expect(printed["unix_group_name"] == info.unixGroupName)
      #expect(printed["unix_process_id"] == info.unixProcessID.map(String.init))
      #expect(printed.count == info.parameters.count + 3)
    }

    @Test("changes thread pools and limits, which virt-admin then prints")
    func limits() async throws {
      let shared = try Administration.shared
      try await shared.with { admin in
        let server = try await admin.server(named: "libvirtd")
        let (pool, limits) = (try await server.threadPool(), try await server.clientLimits())
        do {
          let (low, high) = (try #require(pool.minWorkers) - 1, try #require(pool.maxWorkers) + 1)
          let priority = try #require(pool.prioWorkers) + 1
          try await server.setThreadPool(minWorkers: low, maxWorkers: high, prioWorkers: priority)
          let changed = try await server.threadPool()
          #expect(changed.minWorkers == low)
          #expect(changed.maxWorkers == high)
          #expect(changed.prioWorkers == priority)
          let printed = try fields(shared.virtAdmin("server-threadpool-info", "libvirtd"))
          #expect(printed["minWorkers"] == "\(low)")
          #expect(printed["maxWorkers"] == "\(high)")
          #expect(printed["prioWorkers"] == "\(priority)")
          try await server.setThreadPool(["maxWorkers": .unsignedInt(high + 1)])
          #expect(try await server.threadPool().maxWorkers == high + 1)
          try await server.setThreadPool()
          #expect(try await server.threadPool().minWorkers == low, "nothing changes nothing")

          let clients = try #require(limits.maxClients)
          try await server.setClientLimits(maxClients: clients + 1, maxUnauthenticatedClients: clients - 1)
          let changedLimits = try await server.clientLimits()
          #expect(changedLimits.maxClients == clients + 1)
          #expect(changedLimits.maxUnauthenticatedClients == clients - 1)
          let printedLimits = try fields(shared.virtAdmin("server-clients-info", "libvirtd"))
          #expect(printedLimits["nclients_max"] == "\(clients + 1)")
          #expect(printedLimits["nclients_unauth_max"] == "\(clients - 1)")
        } catch {
          Issue.record(error)
        }
        try await server.setThreadPool(
          minWorkers: pool.minWorkers, maxWorkers: pool.maxWorkers, prioWorkers: pool.prioWorkers)
        try await server.setClientLimits(
          maxClients: limits.maxClients, maxUnauthenticatedClients: limits.maxUnauthenticatedClients)
        let after = try await server.threadPool()
        #expect(after.minWorkers == pool.minWorkers)
        #expect(after.maxWorkers == pool.maxWorkers)
        #expect(try await server.clientLimits().maxClients == limits.maxClients)
      }
    }

    @Test("changes what is logged and where to, which virt-admin then prints")
    func logging() async throws {
      let shared = try Administration.shared
      try await shared.with { admin in
        let (filters, outputs) = (try await admin.loggingFilters(), try await admin.loggingOutputs())
        do {
          try await admin.setLoggingFilters("4:swift 3:libvirt.rpc")
          #expect(try await admin.loggingFilters() == "4:*swift* 3:*libvirt.rpc* ")
          #expect(
            try fields(shared.virtAdmin("daemon-log-filters"))["Logging filters"] == "4:*swift* 3:*libvirt.rpc*")
          try await admin.setLoggingFilters("")
          #expect(try await admin.loggingFilters() == "")
          try await admin.setLoggingFilters("4:swift")
          try await admin.setLoggingFilters(nil)
          #expect(try await admin.loggingFilters() == "")
          let bad = try #require(await failure { try await admin.setLoggingFilters("9:x") })
          #expect(bad.message == "invalid argument: Invalid priority '9' for filter '9:x'")
          #expect(bad.code == .invalidArg)
          #expect(bad.origin == .daemon)

          try await admin.setLoggingOutputs("4:stderr 3:file:/var/log/libvirt/libvirtd.log")
          let changed = try await admin.loggingOutputs()
          #expect(changed == "4:stderr 3:file:/var/log/libvirt/libvirtd.log")
          #expect(try fields(shared.virtAdmin("daemon-log-outputs"))["Logging outputs"] == changed)
          try await admin.setLoggingOutputs(nil)
          #expect(try await admin.loggingOutputs() == "3:stderr")
          try await admin.setLoggingOutputs("4:stderr")
          try await admin.setLoggingOutputs("")
          #expect(try await admin.loggingOutputs() == "3:stderr")
        } catch {
          Issue.record(error)
        }
        try await admin.setLoggingFilters(filters)
        try await admin.setLoggingOutputs(outputs)
        #expect(try await admin.loggingOutputs() == outputs)
      }
    }

    @Test("is refused what virt-admin is refused, in the same words")
    func refusals() async throws {
      let shared = try Administration.shared
      try await shared.with { admin in
        let server = try await admin.server(named: "libvirtd")
        let workers = try await server.threadPool().maxWorkers ?? 0
        let refusals: [(LibvirtError?, [String], LibvirtError.Code)] = [
          (await failure { try await admin.server(named: "nosuch") }, ["server-clients-info", "nosuch"], .noServer),
          (
            await failure { try await server.client(id: 4_000_000) }, ["client-info", "libvirtd", "4000000"], .noClient
          ),
          (
            await failure { try await server.setThreadPool(minWorkers: workers + 1) },
            ["server-threadpool-set", "libvirtd", "--min-workers", "\(workers + 1)"], .invalidArg
          ),
          (await failure { try await server.updateTLSFiles() }, ["server-update-tls", "libvirtd"], .internalError),
        ]
        for (error, command, code) in refusals {
          #expect(try error?.message == Administration.complaint(uri: shared.uri, command), "\(command)")
          #expect(error?.code == code)
          #expect(error?.origin == .daemon)
        }
        let limits = await failure {
          try await server.setClientLimits(maxClients: 3, maxUnauthenticatedClients: 10)
        }
        #expect(limits?.code == .invalidArg)
        #expect(limits?.origin == .daemon)
        let foreign = await failure { try await server.setThreadPool(["freeWorkers": .unsignedInt(1)]) }
        #expect(foreign?.message == "argument unsupported: parameter 'freeWorkers' not supported")
        // Of 11.2.0 and later.
        if try await admin.libraryVersion() < LibvirtVersion(major: 11, minor: 2, release: 0) {
          #expect(await failure { try await admin.shutDownDaemon() }?.code == .noSupport)
        }
        #expect(admin.isAlive)
      }
    }

    @Test(
      "refuses the URIs that virt-admin refuses, in the same words",
      arguments: [
        "qemu:///system", "libvirtd+unix:///system", "libvirtd+ssh://localhost/system", "libvirtd:///foo", "libvirtd",
        "libvirtd:///system?mode=direct", "virtnosuchd:///system", "libvirtd:///system?socket=/nonexistent/socket",
        "libvirtd:///%zz",
      ])
    func uris(uri: String) async throws {
      let error = try #require(await failure { try await AdminConnection.open(uri) })
      #expect(try error.message == Administration.complaint(uri: uri, ["uri"]))
    }

    @Test("notices a daemon that hangs, whatever its own keepalive is")
    func keepAlive() async throws {
      let daemon = try PrivateDaemon(configuration: "admin_keepalive_interval = -1\n")
      var options = AdminConnectionOptions()
      options.keepAlive = KeepAlive(interval: .milliseconds(300), count: 1)
      try await Administration.of(daemon).with(options: options) { admin in
        // Twice the time after which it would be given up, were it not for its answers.
        try await Task.sleep(for: .milliseconds(1200))
        #expect(try await admin.server(named: "admin").name == "admin")
        daemon.signal(SIGSTOP)
        let closure = try await admin.closed
        #expect(closure.reason == .keepalive)
        #expect(closure.error?.message == "internal error: connection closed due to keepalive timeout")
      }
    }

    @Test("has an idle daemon end")
    func timeout() async throws {
      let daemon = try PrivateDaemon()
      let own = try Administration.of(daemon)
      let socket = try #require(daemon.environment["LIBVIRT_SWIFT_TEST_SOCKET_ADMIN"])
      try await own.with { admin in
        try await admin.setDaemonTimeout(seconds: 1)
        try await admin.setDaemonTimeout(seconds: 0)
        try await admin.setDaemonTimeout(seconds: 1)
      }
      // It takes its sockets with it.
      for _ in 0..<600 where FileManager.default.fileExists(atPath: socket) {
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(!FileManager.default.fileExists(atPath: socket))
      #expect(await failure { try await AdminConnection.open(own.uri) }?.code == .systemError)
    }
  }
}
