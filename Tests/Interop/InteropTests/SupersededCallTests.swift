// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR
import Testing

@testable import Libvirt

extension Interop {
  /// The library has no use for calls that have better successors. A daemon has them yet, and they say the same.
  @Suite("Superseded calls") struct SupersededCallTests {
    private func texts(_ names: [XDRString]) -> [String] { names.map(\.text).sorted() }

    @Test("count and list domains")
    func domains() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let defined = try await host.defineDomain(xml: SampleDomain.xml("stopped"))
        let active = try await host.domains(.active)
        #expect(try await host.call(Remote.ConnectNumOfDomains.self).num == Int32(active.count))
        let ids = try await host.call(Remote.ConnectListDomains.self, .init(maxids: 1024)).ids
        #expect(ids.sorted() == active.compactMap(\.id).sorted())
        let inactive = try await host.domains(.inactive).map(\.name).sorted()
        #expect(try await host.call(Remote.ConnectNumOfDefinedDomains.self).num == Int32(inactive.count))
        let names = try await host.call(Remote.ConnectListDefinedDomains.self, .init(maxnames: 1024)).names
        #expect(texts(names) == inactive)
        try await defined.start()
        _ = try await host.call(Remote.DomainSetMemory.self, .init(dom: defined.wire, memory: 4096))
        #expect(try await defined.info().memoryKiB == 4096)
        try await defined.destroy()
        _ = try await host.call(Remote.DomainUndefine.self, .init(dom: defined.wire))
        #expect(await failure { try await defined.info() }?.code == .noDomain)
        let test = try await host.domain(named: "test")
        let old = try await host.call(Remote.DomainBlockStats.self, .init(dom: test.wire, path: "vda"))
        #expect(old.rdReq >= 0 && old.wrBytes >= 0)
        let job = await failure { try await host.call(Remote.DomainGetJobInfo.self, .init(dom: test.wire)) }
        #expect(job?.code == .noSupport)
      }
    }

    @Test("count and list networks and pools")
    func networksAndPools() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let network = try await host.defineNetwork(xml: "<network><name>stopped</name></network>")
        let pool = try await host.defineStoragePool(
          xml: "<pool type='dir'><name>stopped</name><target><path>/stopped</path></target></pool>")
        let networks = (try await host.networks(.active), try await host.networks(.inactive))
        #expect(try await host.call(Remote.ConnectNumOfNetworks.self).num == Int32(networks.0.count))
        #expect(try await host.call(Remote.ConnectNumOfDefinedNetworks.self).num == Int32(networks.1.count))
        #expect(
          texts(try await host.call(Remote.ConnectListNetworks.self, .init(maxnames: 99)).names)
            == networks.0.map(\.name).sorted())
        #expect(
          texts(try await host.call(Remote.ConnectListDefinedNetworks.self, .init(maxnames: 99)).names)
            == networks.1.map(\.name).sorted())
        let pools = (try await host.storagePools(.active), try await host.storagePools(.inactive))
        #expect(try await host.call(Remote.ConnectNumOfStoragePools.self).num == Int32(pools.0.count))
        #expect(try await host.call(Remote.ConnectNumOfDefinedStoragePools.self).num == Int32(pools.1.count))
        #expect(
          texts(try await host.call(Remote.ConnectListStoragePools.self, .init(maxnames: 99)).names)
            == pools.0.map(\.name).sorted())
        #expect(
          texts(try await host.call(Remote.ConnectListDefinedStoragePools.self, .init(maxnames: 99)).names)
            == pools.1.map(\.name).sorted())
        #expect(networks.1.map(\.name) == ["stopped"] && pools.1.map(\.name) == ["stopped"])
        let first = try #require(pools.0.first)
        let volume = try await first.createVolume(xml: "<volume><name>listed</name><capacity>1024</capacity></volume>")
        let listed = try await host.call(Remote.StoragePoolListVolumes.self, .init(pool: first.wire, maxnames: 99))
          .names
        #expect(texts(listed) == (try await first.volumes().map(\.name).sorted()))
        try await volume.delete()
        try await network.undefine()
        try await pool.undefine()
      }
    }

    @Test("count and list the rest")
    func others() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let up = try await host.interfaces(.active).map(\.name).sorted()
        let down = try await host.interfaces(.inactive).map(\.name).sorted()
        #expect(try await host.call(Remote.ConnectNumOfInterfaces.self).num == Int32(up.count))
        #expect(try await host.call(Remote.ConnectNumOfDefinedInterfaces.self).num == Int32(down.count))
        #expect(texts(try await host.call(Remote.ConnectListInterfaces.self, .init(maxnames: 99)).names) == up)
        #expect(texts(try await host.call(Remote.ConnectListDefinedInterfaces.self, .init(maxnames: 99)).names) == down)
        let devices = try await host.nodeDevices().map(\.name).sorted()
        #expect(
          try await host.call(Remote.NodeNumOfDevices.self, .init(cap: nil, flags: 0)).num == Int32(devices.count))
        #expect(
          texts(try await host.call(Remote.NodeListDevices.self, .init(cap: nil, maxnames: 999, flags: 0)).names)
            == devices)
        let domain = try await host.createDomain(xml: SampleDomain.xml("branched"))
        let first = try await domain.createSnapshot(xml: "<domainsnapshot><name>first</name></domainsnapshot>")
        try await domain.createSnapshot(xml: "<domainsnapshot><name>second</name></domainsnapshot>")
        #expect(
          texts(
            try await host.call(
              Remote.DomainSnapshotListNames.self, .init(dom: domain.wire, maxnames: 99, flags: 0)
            ).names) == ["first", "second"])
        #expect(
          try await host.call(Remote.DomainSnapshotNumChildren.self, .init(snap: first.wire, flags: 0)).num == 1)
        #expect(
          texts(
            try await host.call(
              Remote.DomainSnapshotListChildrenNames.self, .init(snap: first.wire, maxnames: 99, flags: 0)
            ).names) == ["second"])
        try await domain.destroy()
      }
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let secrets = try await host.secrets().map { "\($0.uuid)" }.sorted()
        #expect(try await host.call(Remote.ConnectNumOfSecrets.self).num == Int32(secrets.count))
        #expect(texts(try await host.call(Remote.ConnectListSecrets.self, .init(maxuuids: 999)).uuids) == secrets)
        let filters = try await host.networkFilters().map(\.name).sorted()
        #expect(try await host.call(Remote.ConnectNumOfNWFilters.self).num == Int32(filters.count))
        #expect(texts(try await host.call(Remote.ConnectListNWFilters.self, .init(maxnames: 999)).names) == filters)
      }
    }

    @Test("move a guest by the calls with four parameters")
    func migration() async throws {
      let other = try PrivateDaemon()
      try await BusyGuest.with(other) { guest, destination in
        try await guest.suspend()
        var options = MigrationOptions([.live])
        options.uri = "tcp://127.0.0.1"
        let job = MigrationJob(of: guest)
        let calls = MigrationCalls(source: guest, destination: destination, takesParameters: false)
        let run = MigrationRun(calls: calls, job: job, isProtected: true)
        let prepared = options
        let moved = try await job.run { () async throws(LibvirtError) in try await run.run(prepared) }
        #expect(moved.connection === destination && moved.uuid == guest.uuid)
        #expect(try await moved.state() == .paused)
        #expect(await failure { try await guest.info() }?.code == .noDomain)
      }
    }
  }
}
