// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Tunnelled migration", .timeLimit(.minutes(1)))
struct TunnelledMigrationTests {
  private static var options: MigrationOptions {
    var options = MigrationOptions([.live])
    options.destinationXML = "<domain/>"
    options.destinationName = "moved"
    options.bandwidthMiBPerSecond = 9
    return options
  }

  private static let flags = DomainMigrateFlags([.live, .peer2peer, .tunnelled]).rawValue

  @Test("the newest form that the daemon knows, and the state arrives", arguments: Link.allCases)
  func newest(_ link: Link) async throws {
    let tunnel = TunnelHost(features: [3, 6, 13])
    let migration = try await tunnel.open(over: link).prepareTunnelledMigration(Self.options, cookie: [1])
    #expect(migration.cookie == [2])
    let state = pattern(300_000)
    try await migration.stream.write(state)
    let domain = try await migration.finish(cookie: [3])
    #expect(domain.name == "test" && domain.connection === migration.stream.connection)
    #expect(tunnel.received == state)
    #expect(tunnel.names == ["DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS", "DOMAIN_MIGRATE_FINISH3_PARAMS"])
    let prepare = try tunnel.arguments(of: Remote.DomainMigratePrepareTunnel3Params.self)
    #expect(prepare.flags == Self.flags && prepare.cookieIn == [1])
    #expect(
      TypedParameters(prepare.params).map(\.name).sorted() == ["bandwidth", "destination_name", "destination_xml"])
    let finish = try tunnel.arguments(of: Remote.DomainMigrateFinish3Params.self)
    #expect(finish.flags == Self.flags && finish.cookieIn == [3] && finish.cancelled == 0)
  }

  @Test("daemons without migration parameters")
  func third() async throws {
    let tunnel = TunnelHost(features: [3, 6])
    let migration = try await tunnel.open().prepareTunnelledMigration(Self.options, cookie: [1])
    try await migration.stream.write([7])
    _ = try await migration.finish(cookie: [3])
    #expect(tunnel.names == ["DOMAIN_MIGRATE_PREPARE_TUNNEL3", "DOMAIN_MIGRATE_FINISH3"])
    let prepare = try tunnel.arguments(of: Remote.DomainMigratePrepareTunnel3.self)
    #expect(prepare.dname?.text == "moved" && prepare.domXML.text == "<domain/>" && prepare.resource == 9)
    #expect(prepare.cookieIn == [1] && prepare.flags == UInt64(Self.flags))
    let finish = try tunnel.arguments(of: Remote.DomainMigrateFinish3.self)
    #expect(finish.dname.text == "moved" && finish.cookieIn == [3] && finish.cancelled == 0)
    var extended = Self.options
    extended.graphicsURI = "spice://kvm2"
    let refused = await failure {
      try await migration.stream.connection.prepareTunnelledMigration(extended, cookie: [1])
    }
    #expect(refused?.code == .argumentUnsupported)
  }

  @Test("daemons of the second protocol, and of none")
  func second() async throws {
    let tunnel = TunnelHost(features: [3])
    let migration = try await tunnel.open().prepareTunnelledMigration(Self.options, cookie: [])
    #expect(migration.cookie.isEmpty)
    try await migration.stream.write([7])
    #expect(try await migration.finish().name == "test")
    #expect(tunnel.received == [7])
    #expect(tunnel.names == ["DOMAIN_MIGRATE_PREPARE_TUNNEL", "DOMAIN_MIGRATE_FINISH2"])
    let prepare = try tunnel.arguments(of: Remote.DomainMigratePrepareTunnel.self)
    #expect(prepare.dname?.text == "moved" && prepare.domXML.text == "<domain/>")
    #expect(try tunnel.arguments(of: Remote.DomainMigrateFinish2.self).retcode == 0)
    let none = await failure {
      try await TunnelHost(features: []).open().prepareTunnelledMigration(Self.options, cookie: [1])
    }
    #expect(none?.code == .noSupport)
  }

  @Test("given up, also in a cancelled task: the stream is aborted, the guest forgotten", arguments: [false, true])
  func givenUp(isCancelled: Bool) async throws {
    let tunnel = TunnelHost(features: [3, 6, 13])
    let migration = try await tunnel.open().prepareTunnelledMigration(Self.options, cookie: [1])
    await Task {
      if isCancelled { withUnsafeCurrentTask { $0?.cancel() } }
      await migration.cancel()
    }.value
    #expect(tunnel.aborts == 1)
    #expect(try tunnel.arguments(of: Remote.DomainMigrateFinish3Params.self).cancelled == 1)
    #expect(await failure { try await migration.stream.write([1]) } != nil)
  }

  @Test("a stream that fails is told as it is, and the guest is forgotten")
  func failing() async throws {
    let tunnel = TunnelHost(features: [3, 6, 13], streamFails: true)
    let migration = try await tunnel.open().prepareTunnelledMigration(Self.options, cookie: [1])
    let error = await failure { try await migration.finish() }
    #expect(error?.message == "cannot write to stream: No space left on device")
    #expect(try tunnel.arguments(of: Remote.DomainMigrateFinish3Params.self).cancelled == 1)
  }

  @Test("what is refused before anything is asked")
  func refused() async throws {
    let tunnel = TunnelHost(features: [3, 6, 13])
    let host = try await tunnel.open()
    #expect(await failure { try await host.prepareTunnelledMigration(Self.options, cookie: []) }?.string2 == "cookiein")
    var options = Self.options
    options.destinationName = nil
    #expect(await failure { try await host.prepareTunnelledMigration(options, cookie: [1]) }?.string2 == "dname")
    options.destinationXML = nil
    #expect(await failure { try await host.prepareTunnelledMigration(options, cookie: [1]) }?.string2 == "dom_xml")
    let looking = try await tunnel.open(isReadOnly: true)
    #expect(
      await failure { try await looking.prepareTunnelledMigration(Self.options, cookie: [1]) }?.code == .operationDenied
    )
    #expect(tunnel.names.isEmpty)
  }
}
