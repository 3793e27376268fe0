// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// What the emulator of one libvirtd has sent goes to another through a stream of this program.
  @Suite("Tunnelled migration") struct TunnelledMigrationTests {
    @Test("a guest whose state was kept in a file runs on the other host")
    func fromFile() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        let file = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
        defer { try? FileManager.default.removeItem(at: file) }
        try await Self.save(guest, to: file)
        let migration = try await destination.prepareTunnelledMigration(
          try await Self.options(guest), cookie: Self.cookie(of: guest))
        let handle = try FileHandle(forReadingFrom: file)
        let sent = try await migration.stream.send(fromDescriptor: handle.fileDescriptor)
        #expect(sent.totalBytes > 1 << 16)
        let moved = try await migration.finish()
        #expect(moved.uuid == guest.uuid)
        #expect(try await moved.state() == .running)
      }
    }

    @Test("given up, and what is no state at all: the other host forgets the guest")
    func refused() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        let options = try await Self.options(guest)
        let cookie = Self.cookie(of: guest)
        await (try destination.prepareTunnelledMigration(options, cookie: cookie)).cancel()
        #expect(try await destination.domains(.active).isEmpty)
        // Nothing stands in the way of another attempt.
        let migration = try await destination.prepareTunnelledMigration(options, cookie: cookie)
        let error = await failure {
          try await migration.stream.write([UInt8](repeating: 7, count: 100_000))
          _ = try await migration.finish()
        }
        #expect(error?.origin == .daemon)
        #expect(try await destination.domains(.active).isEmpty)
        #expect(try await guest.state() == .running)
        await (try destination.prepareTunnelledMigration(options, cookie: cookie)).cancel()
      }
    }

    private static func options(_ guest: Domain) async throws -> MigrationOptions {
      var options = MigrationOptions([.live])
      options.destinationXML = try await guest.xml(.migratable)
      options.destinationName = guest.name
      return options
    }

    /// What libvirt says of a source that can do nothing in particular.
    private static func cookie(of guest: Domain) -> [UInt8] {
      let text = """
        <qemu-migration>
          <name>\(guest.name)</name><uuid>\(guest.uuid)</uuid>
          <hostname>elsewhere</hostname><hostuuid>5f0a7d3c-3c39-4d2a-9d0e-0e4e7d2b9c11</hostuuid>
          <capabilities/>
        </qemu-migration>
        """
      return Array(text.utf8) + [0]
    }

    /// Has the emulator send its state to a file, behind libvirt's back.
    private static func save(_ guest: Domain, to file: URL) async throws {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
      let handle = try FileHandle(forWritingTo: file)
      _ = try await guest.monitorCommand(
        #"{"execute": "getfd", "arguments": {"fdname": "kept"}}"#, files: [handle.fileDescriptor])
      _ = try await guest.monitorCommand("stop", flags: .hmp)
      _ = try await guest.monitorCommand(#"{"execute": "migrate", "arguments": {"uri": "fd:kept"}}"#)
      let deadline = ContinuousClock.now + .seconds(30)
      while try await !guest.monitorCommand(#"{"execute": "query-migrate"}"#).contains(#""status":"completed""#) {
        try #require(ContinuousClock.now < deadline, "the emulator does not send its state")
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }
}
