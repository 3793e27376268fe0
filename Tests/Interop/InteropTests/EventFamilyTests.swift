// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Events of networks, pools, devices, secrets and monitors")
  struct EventFamilyTests {
    /// The next events; fewer, if they do not come in time.
    private func next<Event>(_ count: Int, of events: ObjectEvents<Event>) async throws -> [Event] {
      try await take(from: events) { $0.count == count }
    }

    /// Events until there are enough, or no more come in time.
    private func take<Event>(
      from events: ObjectEvents<Event>, until isEnough: ([Event]) -> Bool
    ) async throws -> [Event] {
      let patience = Task {
        try await Task.sleep(for: .seconds(30))
        await events.stop()
      }
      defer { patience.cancel() }
      var found: [Event] = []
      for try await event in events {
        found.append(event)
        if isEnough(found) { break }
      }
      return found
    }

    @Test("networks: their life, and metadata where the daemon tells of it")
    func networks() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let isNew = try await host.libraryVersion() >= LibvirtVersion(major: 9, minor: 8, release: 0)
        try await host.withNetworkEvents { events in
          #expect(events.kinds == (isNew ? [.lifecycle, .metadataChange] : [.lifecycle]))
          let xml = "<network><name>told</name><bridge name='swbr6'/><ip address='192.168.76.1'/></network>"
          let network = try await host.defineNetwork(xml: xml)
          let bystander = try await host.networkEvents([.lifecycle], for: host.network(named: "default"), capacity: 8)
          try await network.start()
          try await network.destroy()
          if isNew { try await network.setMetadata(.title, to: "of the told", flags: .config) }
          try await network.undefine()
          let found = try await next(isNew ? 5 : 4, of: events)
          #expect(found.allSatisfy { $0.network == network && $0.network.name == "told" })
          #expect(found.compactMap(\.kind) == [.defined, .started, .stopped, .undefined])
          if isNew { #expect(found.contains { $0.content == .metadataChange(.title, namespace: nil) }) }
          await bystander.stop()
          #expect(try await next(1, of: bystander).isEmpty, "nothing happened to the other network")
        }
      }
    }

    @Test("pools: their life and refreshes, of one or of all")
    func pools() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let all = try await host.storagePoolEvents()
        let xml = "<pool type='dir'><name>told</name><target><path>/tmp/told</path></target></pool>"
        let pool = try await host.defineStoragePool(xml: xml)
        let one = try await host.storagePoolEvents([.refresh], for: pool)
        try await pool.start()
        try await pool.refresh()
        try await host.storagePool(named: "default-pool").refresh()
        try await pool.destroy()
        try await pool.undefine()
        let found = try await next(6, of: all)
        let own = found.filter { $0.pool == pool }
        #expect(own.compactMap(\.kind) == [.defined, .started, .stopped, .undefined])
        #expect(found.count { $0.content == .refresh } == 2)
        #expect(try await next(1, of: one).map(\.pool) == [pool])
        await all.stop()
        await one.stop()
      }
    }

    @Test("devices: they come and go")
    func devices() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        try await host.withNodeDeviceEvents { events in
          #expect(events.kinds == [.lifecycle, .update])
          let device = try await host.createNodeDevice(
            xml: """
              <device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
              <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>
              """)
          try await device.destroy()
          let found = try await next(2, of: events)
          #expect(found.map(\.device) == [device, device])
          #expect(found.map(\.kind) == [.created, .deleted])
        }
      }
    }

    @Test("secrets: their life and values")
    func secrets() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        try await host.withSecretEvents { events in
          #expect(events.kinds == [.lifecycle, .valueChanged])
          let usage = "told \(UUID())"
          let secret = try await host.defineSecret(
            xml: "<secret ephemeral='yes' private='yes'><usage type='ceph'><name>\(usage)</name></usage></secret>")
          try await secret.setValue(SecretBytes("hunter2"))
          try await secret.undefine()
          let found = try await next(3, of: events)
          #expect(found.allSatisfy { $0.secret == secret && $0.secret.usageID == usage })
          #expect(
            found.map(\.content)
              == [.lifecycle(.defined, detail: 0), .valueChanged, .lifecycle(.undefined, detail: 0)])
        }
      }
    }

    @Test("monitors: what QEMU tells, of the names that were asked for")
    func monitors() async throws {
      try await SmallGuest.with(devices: "", isPaused: true) { guest in
        let host = guest.connection
        let before = Int64(Date.now.timeIntervalSince1970) - 1
        let stops = try await host.qemuMonitorEvents(for: guest, event: "stop|shutdown", flags: [.regex, .nocase])
        try await host.withQEMUMonitorEvents { events in
          try await guest.resume()
          try await guest.suspend()
          let found = try await take(from: events) { $0.last?.name == "STOP" }
          #expect(found.allSatisfy { $0.domain == guest && $0.seconds >= before && $0.microseconds < 1_000_000 })
          let names = found.map(\.name)
          #expect(names.contains("RESUME"))
          #expect(names.last == "STOP")
        }
        let stop = try #require(try await next(1, of: stops).first)
        #expect((stop.name, stop.details) == ("STOP", nil))
        await stops.stop()
      }
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let error = try #require(await failure { try await host.qemuMonitorEvents() })
        #expect(error.origin == .daemon, "the test driver has no monitors")
      }
    }
  }
}
