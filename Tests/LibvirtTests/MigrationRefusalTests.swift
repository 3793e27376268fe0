// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

/// What libvirt 9.0.0's own client says to the same arguments.
@Suite("Migrations that are refused") struct MigrationRefusalTests {
  @Test("flags that exclude each other, before anything is sent")
  func flags() async throws {
    let pair = MigrationPair()
    let (domain, destination) = try await pair.open()
    let refused: [(DomainMigrateFlags, String)] = [
      (
        [.nonSharedDisk, .nonSharedInc],
        "Flags 'VIR_MIGRATE_NON_SHARED_DISK' and 'VIR_MIGRATE_NON_SHARED_INC' are mutually exclusive"
      ),
      (
        .nonSharedSynchronousWrites,
        "Flag 'VIR_MIGRATE_NON_SHARED_DISK | VIR_MIGRATE_NON_SHARED_INC' is required by flag "
          + "'VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES'"
      ),
      (.peer2peer, "use virDomainMigrateToURI3 for peer-to-peer migration"),
      (.tunnelled, "cannot perform tunnelled migration without using peer2peer flag"),
    ]
    for (flags, message) in refused {
      let error = await failure { try await domain.migrate(to: destination, MigrationOptions(flags)) }
      #expect(error?.code == .invalidArg && error?.domain == .domain && error?.message == message)
      #expect(error?.string1 == "virDomainMigrate3" && error?.string3 == nil && error?.integer1 == 0)
    }
    var many = MigrationOptions()
    many.disks = (0..<65).map { "vd\($0)" }
    let tooMany = await failure { try await domain.migrate(to: destination, many) }
    #expect(tooMany?.message == "too many parameters '65' for limit '64'")
    #expect(pair.calls.isEmpty)
  }

  @Test("what the daemons lack")
  func features() async throws {
    let (domain, destination) = try await MigrationPair(features: []).open()
    let refused: [(DomainMigrateFlags, String)] = [
      (.offline, "argument unsupported: offline migration is not supported by the source host"),
      (.changeProtection, "argument unsupported: cannot enforce change protection"),
      (.live, "this function is not supported by the connection driver: virDomainMigrate3"),
    ]
    for (flags, message) in refused {
      let error = await failure { try await domain.migrate(to: destination, MigrationOptions(flags)) }
      #expect(error?.message == message)
    }
    let (_, able) = try await MigrationPair(features: [12]).open()
    let (willing, _) = try await MigrationPair(features: [12]).open()
    let destinationLacks = await failure { try await willing.migrate(to: destination, MigrationOptions(.offline)) }
    #expect(
      destinationLacks?.message == "argument unsupported: offline migration is not supported by the destination host")
    let sourceLacks = await failure { try await domain.migrate(to: able) }
    #expect(sourceLacks?.code == .noSupport)
  }

  @Test("peer-to-peer: where it leads, and what the host lacks")
  func peerToPeer() async throws {
    let pair = MigrationPair(features: [4, 13])
    let (domain, _) = try await pair.open()
    let local = "Attempt to migrate guest to the same host"
    let refused: [(String?, MigrationOptions, String)] = [
      ("qemu+tcp://localhost/system", .init(.peer2peer), local),
      ("qemu:///system", .init(.peer2peer), local),
      ("qemu+unix:///system", .init(.peer2peer), local),
      ("::", .init(.peer2peer), "internal error: Unable to parse URI ::"),
      (nil, .init(.peer2peer), "dconnuri in virDomainMigrateToURI3 must not be NULL"),
      (
        "qemu+tls://kvm2/system", .init(.live),
        "argument unsupported: direct migration is not supported by the source host"
      ),
      (
        "qemu+tls://kvm2/system", .init([.peer2peer, .offline]),
        "argument unsupported: offline migration is not supported by the source host"
      ),
    ]
    for (uri, options, message) in refused {
      #expect(await failure { try await domain.migrate(toURI: uri, options) }?.message == message)
    }
    #expect(pair.calls.isEmpty)
    try await domain.migrate(toURI: "qemu+unix:///system?socket=/other", .init([.peer2peer, .changeProtection]))
    let perform = try pair.arguments(of: Remote.DomainMigratePerform3Params.self)
    #expect(perform.dconnuri?.text == "qemu+unix:///system?socket=/other")
    #expect(perform.flags == DomainMigrateFlags([.peer2peer, .changeProtection]).rawValue)
    #expect(pair.calls.count == 1)
  }

  @Test("older hosts are asked in their ways, which have room for less")
  func olderHosts() async throws {
    let third = MigrationPair(features: [4, 5, 6])
    let (domain, _) = try await third.open()
    var options = MigrationOptions()
    options.uri = "xenmigr://kvm2"
    try await domain.migrate(toURI: nil, options)
    let perform = try third.arguments(of: Remote.DomainMigratePerform3.self)
    #expect(perform.dconnuri == nil && perform.uri?.text == "xenmigr://kvm2" && perform.flags == 1)
    options.graphicsURI = "spice://kvm2"
    let refused = await failure { try await domain.migrate(toURI: nil, options) }
    #expect(refused?.message == "argument unsupported: Some parameters are not supported by migration protocol 3")

    let first = MigrationPair(features: [4])
    let (old, _) = try await first.open()
    try await old.migrate(toURI: "qemu+tls://kvm2/system")
    let call = try first.arguments(of: Remote.DomainMigratePerform.self)
    #expect(call.uri.text == "qemu+tls://kvm2/system" && call.flags == 3 && call.dname == nil)
    var other = MigrationOptions(.peer2peer)
    other.uri = "tcp://kvm2"
    let overridden = await failure { try await old.migrate(toURI: "qemu+tls://kvm2/system", other) }
    #expect(overridden?.message == "internal error: Unable to override peer2peer migration URI")
  }

  @Test("a connection that is only for looking")
  func readOnly() async throws {
    let host = ScriptedHost()
    let domain = try await host.open(isReadOnly: true).domain(named: "test")
    let other = try await ScriptedHost().open()
    let before = host.calls.count
    let error = await failure { try await domain.migrate(to: other) }
    #expect(error?.message == "operation forbidden: read only access prevents virDomainMigrate3")
    let direct = await failure { try await domain.migrate(toURI: "qemu+tls://kvm2/system") }
    #expect(direct?.message == "operation forbidden: read only access prevents virDomainMigrateToURI3")
    let willing = try await ScriptedHost().open().domain(named: "test")
    #expect(await failure { try await willing.migrate(to: domain.connection) }?.code == .operationDenied)
    #expect(host.calls.count == before)
  }
}
