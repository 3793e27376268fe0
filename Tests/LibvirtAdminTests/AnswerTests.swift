// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtAdmin
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Answers to administration", .timeLimit(.minutes(10)))
struct AnswerTests {
  @Test("of libvirtd 9.0.0")
  func recorded() async throws {
    let host = try AdminHost()
    let connection = try await host.open()
    #expect(try await connection.libraryVersion() == LibvirtVersion(major: 9, minor: 0, release: 0))
    let servers = try await connection.servers()
    #expect(servers.map(\.name) == ["admin", "libvirtd"])
    let server = try await connection.server(named: "libvirtd")
    #expect(servers.last == server)
    #expect(servers.first != server)
    #expect("\(server)" == "libvirtd")
    #expect(try await connection.loggingFilters() == "3:*rpc* 4:*util* ")
    #expect(try await connection.loggingOutputs() == "3:file:/srv/facts/d9/libvirtd.log")
    let limits = try await server.clientLimits()
    #expect(limits.maxClients == 5000)
    #expect(limits.clients == 1)
    #expect(limits.maxUnauthenticatedClients == 0)
    #expect(limits.unauthenticatedClients == 0)
    #expect(limits.parameters.map(\.name) == ["nclients_max", "nclients", "nclients_unauth_max", "nclients_unauth"])
    let client = try await server.client(id: 5)
    #expect(client.id == 5)
    #expect(client.connectedSince == 1_795_353_857)
    #expect(client.transport == .unix)
    #expect(client.server == server)
    #expect("\(client)" == "5")
    let listed = try #require(try await server.clients().first)
    #expect(listed.id == 12)
    #expect(listed.server.name == "admin")
    #expect(listed != client)
    let info = try await client.info()
    #expect(info.isReadOnly == false)
    #expect(info.unixUserID == 0)
    #expect(info.unixGroupID == 0)
    #expect(info.unixUserName == "root")
    #expect(info.unixGroupName == "root")
    #expect(info.unixProcessID == 4113)
    #expect(info.socketAddress == nil)
    #expect(info.saslUserName == nil)
    #expect(info.x509DistinguishedName == nil)
    #expect(info.selinuxContext == nil)
    #expect(info.parameters.count == 6)
  }

  private static func parameters(_ parameters: [(XDRString, Wire.AdminTypedParameterValue)]) -> [UInt8] {
    word(UInt32(parameters.count))
      + parameters.flatMap { encodedBytes(of: Wire.AdminTypedParameter(field: $0, value: $1)) }
  }

  @Test("about everything that a client can be")
  func clients() async throws {
    let payload = Self.parameters([
      ("readonly", .boolean(1)), ("sock_addr", .string("[::1]:16514")), ("sasl_user_name", .string("alice")),
      ("tls_x509_dname", .string("CN=kvm7")), ("unix_user_id", .int(-2)), ("unix_group_id", .int(.max)),
      ("unix_process_id", .int(7)), ("selinux_context", .string("c")), ("later", .double(0.5)),
    ])
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ClientGetInfo.self) else { return false }
      daemon.send(packet.reply(payload: payload))
      return true
    }
    let info = try await host.open().server(named: "libvirtd").client(id: 5).info()
    #expect(info.isReadOnly == true)
    #expect(info.socketAddress == "[::1]:16514")
    #expect(info.saslUserName == "alice")
    #expect(info.x509DistinguishedName == "CN=kvm7")
    #expect(info.selinuxContext == "c")
    // The user "nobody" of old: the number has a sign on the wire.
    #expect(info.unixUserID == 4_294_967_294)
    #expect(info.unixGroupID == 2_147_483_647)
    #expect(info.unixProcessID == 7)
    #expect(info.unixUserName == nil)
    #expect(info.parameters["later"] == .double(0.5))
  }

  @Test("about thread pools, complete or not")
  func threadPools() async throws {
    let complete = Self.parameters([
      ("minWorkers", .unsignedInt(5)), ("maxWorkers", .unsignedInt(20)), ("nWorkers", .unsignedInt(6)),
      ("freeWorkers", .unsignedInt(4)), ("prioWorkers", .unsignedInt(3)), ("jobQueueDepth", .unsignedInt(2)),
    ])
    let odd = Self.parameters([
      ("minWorkers", .int(-1)), ("maxWorkers", .unsignedHyper(1 << 32)), ("nWorkers", .string("6")),
      ("freeWorkers", .hyper(4)),
    ])
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ServerGetThreadpoolParameters.self) else { return false }
      let isOdd = packet.payload.count > 16
      daemon.send(packet.reply(payload: isOdd ? odd : complete))
      return true
    }
    let connection = try await host.open()
    let pool = try await connection.server(named: "libvirtd").threadPool()
    #expect(pool.minWorkers == 5)
    #expect(pool.maxWorkers == 20)
    #expect(pool.workers == 6)
    #expect(pool.freeWorkers == 4)
    #expect(pool.prioWorkers == 3)
    #expect(pool.jobQueueDepth == 2)
    let strange = try await connection.server(named: "libvirtd again").threadPool()
    #expect(strange.minWorkers == nil)
    #expect(strange.maxWorkers == nil)
    #expect(strange.workers == nil)
    #expect(strange.freeWorkers == 4)
    #expect(strange.prioWorkers == nil)
    #expect(strange.jobQueueDepth == nil)
  }

  @Test("with a transport that is not known yet keep its number, also towards the daemon")
  func transport() async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ServerLookupClient.self) else { return false }
      let client = Wire.AdminClient(srv: .init(name: "libvirtd"), id: .max, timestamp: -1, transport: 0xFFFF_FFFE)
      daemon.send(packet.reply(Wire.AdminServerLookupClientReply(clnt: client)))
      return true
    }
    let client = try await host.open().server(named: "libvirtd").client(id: .max)
    #expect(client.id == .max)
    #expect(client.connectedSince == -1)
    #expect(client.transport.rawValue == -2)
    try await client.close()
    let sent = try #require(host.packets.last).arguments(of: AdminProgram.ClientClose.self).clnt
    #expect(sent.id == .max)
    #expect(sent.timestamp == -1)
    #expect(sent.transport == 0xFFFF_FFFE)
  }

  @Test("that are empty: no filters")
  func noFilters() async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ConnectGetLoggingFilters.self) else { return false }
      daemon.send(packet.reply(Wire.AdminConnectGetLoggingFiltersReply(filters: nil, nfilters: 0)))
      return true
    }
    #expect(try await host.open().loggingFilters() == "")
  }

  @Test("that refuse, as they were recorded")
  func refusals() async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ServerLookupClient.self) || packet.calls(AdminProgram.ServerUpdateTLSFiles.self),
        let name = ProcedureTable.procedure(packet.header.procedure, of: .admin)?.name,
        let recorded = RecordedPacket.reply(to: name, status: 1)
      else { return false }
      daemon.send(packet.reply(payload: recorded.payload, status: .error))
      return true
    }
    let server = try await host.open().server(named: "libvirtd")
    let missing = try #require(await failure { try await server.client(id: 99_999) })
    #expect(missing.message == "Client not found: No client with matching ID '99999'")
    #expect(missing.code == .noClient)
    #expect(missing.domain == .rpc)
    #expect(missing.level == .error)
    #expect(missing.string1 == "Client not found: %s")
    #expect(missing.string2 == "No client with matching ID '99999'")
    #expect(missing.integer1 == -1)
    #expect(missing.integer2 == -1)
    #expect(missing.origin == .daemon)
    let plain = try #require(await failure { try await server.updateTLSFiles() })
    #expect(plain.message == "internal error: no tls service found, unable to update tls files")
    #expect(plain.code == .internalError)
    #expect(plain.origin == .daemon)
  }

  @Test("of daemons that are too old")
  func unknownProcedure() async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ConnectSetDaemonTimeout.self) else { return false }
      daemon.send(packet.unknownProcedure())
      return true
    }
    let connection = try await host.open()
    for error in [
      await failure { try await connection.setDaemonTimeout(seconds: 1) },
      await failure { try await connection.shutDownDaemon() },
    ] {
      #expect(error?.code == .noSupport)
      #expect(error?.origin == .daemon)
    }
    #expect(connection.isAlive)
  }

  @Test("that make no sense are errors of that call")
  func nonsense() async throws {
    let host = try AdminHost { packet, daemon in
      guard packet.calls(AdminProgram.ConnectListServers.self) else { return false }
      daemon.send(packet.reply(payload: word(.max)))
      return true
    }
    let connection = try await host.open()
    #expect(await failure { try await connection.servers() }?.message == "Unable to decode message payload")
    #expect(try await connection.server(named: "admin").name == "admin")
  }
}
