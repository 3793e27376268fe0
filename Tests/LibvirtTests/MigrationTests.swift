// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization
import Testing

@Suite("Migration") struct MigrationTests {
  @Test("the client's calls follow each other, each with what the one before gave")
  func steps() async throws {
    let pair = MigrationPair()
    let (domain, destination) = try await pair.open()
    var options = MigrationOptions([.live, .changeProtection, .abortOnError])
    options.bandwidthMiBPerSecond = 7
    options.disks = ["vda", "vdb"]
    let moved = try await domain.migrate(to: destination, options)
    #expect(moved.connection === destination)
    #expect(
      pair.names == [
        "source DOMAIN_MIGRATE_BEGIN3_PARAMS", "destination DOMAIN_MIGRATE_PREPARE3_PARAMS",
        "source DOMAIN_MIGRATE_PERFORM3_PARAMS", "destination DOMAIN_MIGRATE_FINISH3_PARAMS",
        "source DOMAIN_MIGRATE_CONFIRM3_PARAMS",
      ])
    let flags: DomainMigrateFlags = [.live, .changeProtection, .abortOnError]
    let begin = try pair.arguments(of: Remote.DomainMigrateBegin3Params.self)
    #expect(begin.flags == flags.rawValue)
    #expect(TypedParameters(begin.params).map(\.name) == ["bandwidth", "migrate_disks", "migrate_disks"])
    let prepare = try pair.arguments(of: Remote.DomainMigratePrepare3Params.self)
    // It is paused, and so it stays.
    #expect(prepare.flags == DomainMigrateFlags([.live, .paused]).rawValue)
    #expect(prepare.cookieIn == [1])
    #expect(TypedParameters(prepare.params).text("destination_xml") == "<domain/>")
    let perform = try pair.arguments(of: Remote.DomainMigratePerform3Params.self)
    #expect(perform.flags == flags.union(.paused).rawValue)
    #expect(perform.cookieIn == [2] && perform.dconnuri == nil)
    #expect(TypedParameters(perform.params).text("migrate_uri") == "tcp://kvm2:49152")
    let finish = try pair.arguments(of: Remote.DomainMigrateFinish3Params.self)
    #expect(finish.cookieIn == [3] && finish.cancelled == 0)
    #expect(TypedParameters(finish.params).text("destination_name") == "test")
    let confirm = try pair.arguments(of: Remote.DomainMigrateConfirm3Params.self)
    #expect(confirm.cookieIn == [4] && confirm.cancelled == 0 && confirm.flags == perform.flags)
  }

  @Test("a failure is told to those that have to know", arguments: MigrationFailure.all)
  func failures(_ failing: MigrationFailure) async throws {
    let pair = MigrationPair(
      features: failing.features, uri: failing.uri, refusing: failing.refused.map { [$0] } ?? [])
    let (domain, destination) = try await pair.open()
    let error = await failure { try await domain.migrate(to: destination, MigrationOptions(failing.flags)) }
    #expect(error?.message == failing.message)
    #expect(pair.names.map { String($0.split(separator: "_")[2].prefix(3)) } == failing.steps)
    if !failing.steps.contains("PER"), failing.steps.contains("FIN") {
      #expect(try pair.arguments(of: Remote.DomainMigrateFinish3Params.self).cookieIn == [])
    }
    let last = pair.calls.last
    if last?.packet.calls(Remote.DomainMigrateFinish3Params.self) == true {
      #expect(try pair.arguments(of: Remote.DomainMigrateFinish3Params.self).cancelled == 1)
    }
    if last?.packet.calls(Remote.DomainMigrateConfirm3Params.self) == true {
      let cancelled = try pair.arguments(of: Remote.DomainMigrateConfirm3Params.self).cancelled
      #expect(cancelled == (failing.message == nil ? 0 : 1))
    }
  }

  @Test("daemons without migration parameters are asked in the older way")
  func olderDaemons() async throws {
    let pair = MigrationPair(features: [6])
    let (domain, destination) = try await pair.open()
    var options = MigrationOptions()
    options.destinationName = "moved"
    options.bandwidthMiBPerSecond = 9
    _ = try await domain.migrate(to: destination, options)
    #expect(
      pair.names == [
        "source DOMAIN_MIGRATE_BEGIN3", "destination DOMAIN_MIGRATE_PREPARE3", "source DOMAIN_MIGRATE_PERFORM3",
        "destination DOMAIN_MIGRATE_FINISH3", "source DOMAIN_MIGRATE_CONFIRM3",
      ])
    #expect(try pair.arguments(of: Remote.DomainMigrateBegin3.self).flags == 1)
    let prepare = try pair.arguments(of: Remote.DomainMigratePrepare3.self)
    #expect(prepare.dname?.text == "moved" && prepare.resource == 9 && prepare.domXML.text == "<domain/>")
    let perform = try pair.arguments(of: Remote.DomainMigratePerform3.self)
    #expect(perform.uri?.text == "tcp://kvm2:49152" && perform.cookieIn == [2] && perform.xmlin == nil)
    #expect(try pair.arguments(of: Remote.DomainMigrateFinish3.self).dname.text == "moved")
    options.graphicsURI = "spice://kvm2"
    let extended = await failure { try await domain.migrate(to: destination, options) }
    #expect(
      extended?.message
        == "argument unsupported: Migration APIs with extensible parameters are not supported but extended parameters were passed"
    )
    #expect(pair.calls.count == 5)
  }

  @Test("cancelling aborts the job, and is told to the destination", .timeLimit(.minutes(1)))
  func cancelling() async throws {
    let pair = MigrationPair(neverEnds: true)
    let (domain, destination) = try await pair.open()
    let task = Task { await failure { try await domain.migrate(to: destination) } }
    while pair.calls.count < 3 { await Task.yield() }
    task.cancel()
    let error = await task.value
    #expect(error?.code == .operationAborted)
    #expect(error?.message == "operation aborted: the migration was cancelled")
    #expect(pair.aborts.withLock { $0 } >= 1)
    #expect(pair.names.last == "destination DOMAIN_MIGRATE_FINISH3_PARAMS")
    #expect(try pair.arguments(of: Remote.DomainMigrateFinish3Params.self).cancelled == 1)
    let before = pair.calls.count
    let late = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure { try await domain.migrate(to: destination) }
    }.value
    #expect(late?.code == .operationAborted)
    #expect(pair.calls.count == before)
  }

  @Test("time that is up aborts the job too", .timeLimit(.minutes(1)))
  func timeout() async throws {
    let pair = MigrationPair(neverEnds: true)
    let (domain, destination) = try await pair.open()
    let error = await failure {
      try await withCallTimeout(.milliseconds(200)) { try await domain.migrate(to: destination) }
    }
    #expect(error?.code == .operationTimeout)
    #expect(pair.names.last == "destination DOMAIN_MIGRATE_FINISH3_PARAMS")
    let direct = await failure {
      try await withCallTimeout(.milliseconds(200)) {
        try await domain.migrate(toURI: "qemu+tls://kvm2/system")
      }
    }
    #expect(direct?.message == "argument unsupported: p2p migration is not supported by the source host")
  }
}
