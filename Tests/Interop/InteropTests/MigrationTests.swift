// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// A guest on the emulator, moved between two libvirtd on this machine.
  @Suite("Migration") struct MigrationTests {
    /// A way that needs no name of this machine.
    private static func options(_ flags: DomainMigrateFlags) -> MigrationOptions {
      var options = MigrationOptions(flags)
      options.uri = "tcp://127.0.0.1"
      return options
    }

    private static func virsh(_ daemon: PrivateDaemon, _ arguments: String...) throws -> String {
      try Command.run("virsh", ["-q", "-c", daemon.environment[Peer.qemu.rawValue] ?? ""] + arguments)
    }

    @Test("a guest is moved while it runs, and tells how far it is")
    func direct() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        var options = Self.options([.live])
        options.bandwidthMiBPerSecond = 1
        let prepared = options
        async let moving = guest.migrate(to: destination, prepared)
        let seen = try await Self.progress(of: guest) { try await $0.setMigrationSpeed(mibPerSecond: 4000) }
        let moved = try await moving
        #expect(seen.operation == .migrationOut)
        #expect((seen.processedBytes ?? 0) > 0)
        #expect((seen.totalBytes ?? 0) >= 32 << 20)
        #expect(moved.connection === destination && moved.uuid == guest.uuid)
        #expect(try await moved.status().state == .running)
        #expect(try Self.virsh(other, "domstate", "--reason", guest.name) == "running (migrated)")
        #expect(try Self.virsh(other, "list", "--name") == guest.name)
        #expect(await failure { try await guest.info() }?.code == .noDomain)
        let completed = try await moved.job(.completed)
        #expect(completed.operation == .migrationIn)
      }
    }

    @Test("the hosts move a guest between themselves, also through their own connection")
    func peerToPeer() async throws {
      let other = try PrivateDaemon()
      for isTunnelled in [false, true] { try await peerToPeer(other, isTunnelled) }
    }

    private func peerToPeer(_ other: PrivateDaemon, _ isTunnelled: Bool) async throws {
      let port = try #require(other.environment["LIBVIRT_SWIFT_TEST_TCP_PORT"])
      try await BusyGuest.with(other) { guest, destination in
        var options =
          isTunnelled ? MigrationOptions([.peer2peer, .tunnelled, .live]) : Self.options([.peer2peer, .live])
        options.destinationName = "swift-libvirt-moved"
        try await guest.migrate(toURI: "qemu+tcp://127.0.0.1:\(port)/system", options)
        let moved = try await destination.domain(named: "swift-libvirt-moved")
        #expect(moved.uuid == guest.uuid)
        #expect(try await moved.state() == .running)
        #expect(await failure { try await guest.info() }?.code == .noDomain)
        try await moved.destroy()
      }
    }

    @Test("cancelled half-way, it stays where it is, and the other host forgets it")
    func cancelled() async throws {
      let other = try PrivateDaemon()
      for isPeerToPeer in [false, true] { try await cancelled(other, isPeerToPeer) }
    }

    private func cancelled(_ other: PrivateDaemon, _ isPeerToPeer: Bool) async throws {
      let port = try #require(other.environment["LIBVIRT_SWIFT_TEST_TCP_PORT"])
      try await BusyGuest.with(other) { guest, destination in
        var options = Self.options(isPeerToPeer ? [.peer2peer, .live] : [.live])
        options.bandwidthMiBPerSecond = 1
        let prepared = options
        let moving = Task { () async -> LibvirtError? in
          await failure {
            if isPeerToPeer {
              try await guest.migrate(toURI: "qemu+tcp://127.0.0.1:\(port)/system", prepared)
            } else {
              _ = try await guest.migrate(to: destination, prepared)
            }
          }
        }
        _ = try await Self.progress(of: guest) { _ in moving.cancel() }
        let error = await moving.value
        #expect(error?.code == .operationAborted)
        #expect(try await guest.status().state == .running)
        #expect(try await guest.job().type == .none)
        #expect(try Self.virsh(other, "list", "--name").isEmpty)
        // Nothing is left that would stand in the way.
        var again = Self.options([.live])
        again.bandwidthMiBPerSecond = 4000
        #expect(try await guest.migrate(to: destination, again).state() == .running)
      }
    }

    @Test("a definition is moved without its guest, and a paused guest stays paused")
    func offlineAndPaused() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        try await guest.suspend()
        let moved = try await guest.migrate(to: destination, Self.options([.live, .persistDest]))
        #expect(try await moved.state() == .paused)
        #expect(try await moved.isPersistent())
        try await moved.destroy()
        let back = try await moved.migrate(
          to: guest.connection, Self.options([.offline, .persistDest, .undefineSource]))
        #expect(try await back.isPersistent())
        #expect(try await back.state() == .shutOff)
        #expect(await failure { try await moved.info() }?.code == .noDomain)
        try await back.undefine()
      }
    }

    @Test("what libvirtd says when it cannot be done")
    func refused() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        let same = await failure { try await guest.migrate(to: guest.connection) }
        #expect(same?.message.hasPrefix("internal error: Attempt to migrate guest to the same host ") == true)
        let unknown = await failure {
          try await guest.migrate(to: destination, MigrationOptions(parameters: ["nonsense": .string("x")]))
        }
        #expect(unknown?.message == "argument unsupported: parameter 'nonsense' not supported")
        let closed = await failure { try await guest.migrate(toURI: "qemu+tcp://127.0.0.1:1/system") }
        #expect(closed?.message.contains("unable to connect to server at '127.0.0.1:1': Connection refused") == true)
        #expect(try await guest.state() == .running)
        try await withConnection(to: try Peer.unix.uri) { (test: Connection) async throws -> Void in
          let domain = try await test.domain(named: "test")
          #expect(await failure { try await domain.migrate(to: test) }?.code == .noSupport)
        }
      }
    }

    /// Waits for the job, and does something about it when some memory has been sent; returns how it stood then.
    private static func progress(
      of guest: Domain, then act: (Domain) async throws -> Void
    ) async throws -> DomainJob {
      let deadline = ContinuousClock.now + .seconds(60)
      while ContinuousClock.now < deadline {
        for try await job in guest.jobProgress(every: .milliseconds(20)) {
          guard (job.processedBytes ?? 0) > 0 else { continue }
          try await act(guest)
          return job
        }
        try await Task.sleep(for: .milliseconds(20))
      }
      throw Command.Failed(description: "the migration does not begin")
    }
  }
}
