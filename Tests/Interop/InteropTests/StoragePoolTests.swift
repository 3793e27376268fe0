// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Storage pools")
  struct StoragePoolTests {
    @Test("are what virsh prints of them", arguments: [Peer.unix, .tcp])
    func description(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let pool = try await host.storagePool(named: "default-pool")
        #expect(try pool.uuid.description == Command.virsh(peer, "pool-uuid", "default-pool"))
        let xml = try await pool.xml().trimmingCharacters(in: .newlines)
        #expect(try xml == Command.virsh(peer, "pool-dumpxml", "default-pool"))
        let printed = try fields(Command.virsh(peer, "pool-info", "default-pool", "--bytes"))
        let info = try await pool.info()
        #expect(info.state == .running)
        #expect(printed["Capacity"] == "\(info.capacityBytes)")
        #expect(printed["Allocation"] == "\(info.allocatedBytes)")
        #expect(printed["Available"] == "\(info.availableBytes)")
        #expect(try await printed["Persistent"] == (pool.isPersistent() ? "yes" : "no"))
        #expect(try await printed["Autostart"] == (pool.isAutostarted() ? "yes" : "no"))
        #expect(await failure { try await host.storagePool(named: "nosuch") }?.code == .noStoragePool)
        #expect(try await host.storagePool(uuid: pool.uuid) == pool)
        #expect(try await pool.isActive())
        let sources = try await host.storagePoolSources(ofType: "logical")
        #expect(
          try sources.trimmingCharacters(in: .newlines)
            == Command.virsh(peer, "find-storage-pool-sources-as", "logical"))
      }
    }

    @Test("volumes are found by name, and wiped as far as the host's tools go")
    func wiping() async throws {
      try await ScratchPool.with { scratch in
        let volume = try await scratch.volume("wiped", size: 65536)
        #expect(try await scratch.pool.volume(named: "wiped") == volume)
        #expect(await failure { try await scratch.pool.volume(named: "nosuch") }?.code == .noStorageVol)
        try await volume.upload(from: [UInt8](repeating: 7, count: 65536))
        try await volume.wipe()
        var bytes: [UInt8] = []
        try await volume.download { chunk in chunk.withUnsafeBytes { bytes += $0 } }
        #expect(bytes == [UInt8](repeating: 0, count: 65536))
        // It takes the program scrub, which need not be there.
        let complaint = try Command.complaint(
          .qemu, "vol-wipe", "wiped", scratch.pool.name, "--algorithm", "nnsa")
        #expect(await failure { try await volume.wipe(.nnsa) }?.message == complaint)
      }
    }

    @Test("are defined, built, filled and deleted")
    func life() async throws {
      let directory = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
      defer { try? FileManager.default.removeItem(at: directory) }
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let name = "pool-\(UUID())"
        let pool = try await host.defineStoragePool(
          xml: "<pool type='dir'><name>\(name)</name><target><path>\(directory.path)</path></target></pool>")
        do {
          #expect(try await pool.info().state == .inactive)
          #expect(try await host.storagePools(.inactive) == [pool])
          try await pool.setAutostart(true)
          #expect(try fields(Command.virsh(.qemu, "pool-info", name))["Autostart"] == "yes")
          try await pool.build()
          #expect(FileManager.default.fileExists(atPath: directory.path))
          try await pool.start()
          #expect(try await host.storagePools([.active, .dir]) == [pool])
          #expect(try await host.storagePool(targetPath: directory.path) == pool)
          try await Self.volumes(of: pool, on: host)
          try await pool.destroy()
          try await pool.delete()
          #expect(!FileManager.default.fileExists(atPath: directory.path))
        } catch {
          Issue.record(error)
          try? await pool.destroy()
        }
        try await pool.undefine()
        #expect(await failure { try await pool.info() }?.code == .noStoragePool)
        let capabilities = try await host.storagePoolCapabilities().trimmingCharacters(in: .newlines)
        #expect(try capabilities == Command.virsh(.qemu, "pool-capabilities"))
      }
    }

    private static func volumes(of pool: StoragePool, on host: Connection) async throws {
      let volume = try await pool.createVolume(
        xml: "<volume><name>one</name><capacity>1048576</capacity><allocation>4096</allocation></volume>")
      let contents = noise(1_048_576)
      try await volume.upload(from: contents)
      let copy = try await pool.createVolume(
        xml: "<volume><name>two</name><capacity>1048576</capacity></volume>", copying: volume)
      #expect(try await pool.volumeCount() == 2)
      #expect(try await pool.volumes().map(\.name).sorted() == ["one", "two"])
      #expect(try await copy.pool() == pool)
      let path = try await copy.path()
      #expect(try Array(Data(contentsOf: URL(filePath: path))) == contents)
      #expect(try await host.storageVolume(path: path) == copy)
      #expect(try await host.storageVolume(key: copy.key) == copy)
      let xml = try await copy.xml().trimmingCharacters(in: .newlines)
      #expect(try xml == Command.virsh(.qemu, "vol-dumpxml", "two", pool.name))
      try await copy.resize(capacity: 1_048_576, flags: .delta)
      let printed = try fields(Command.virsh(.qemu, "vol-info", "two", pool.name, "--bytes"))
      #expect(try await printed["Capacity"] == "\(copy.info().capacityBytes) bytes")
      #expect(try await copy.info().capacityBytes == 2_097_152)
      let physical = try fields(Command.virsh(.qemu, "vol-info", "two", pool.name, "--bytes", "--physical"))
      #expect(try await physical["Physical"] == "\(copy.info(.getPhysical).allocatedBytes) bytes")
      try await volume.wipe()
      #expect(try await Data(contentsOf: URL(filePath: volume.path())).allSatisfy { $0 == 0 })
      try await volume.delete()
      try await copy.delete()
      #expect(await failure { try await volume.path() }?.code == .noStorageVol)
      #expect(try await pool.volumes().isEmpty)
    }
  }
}
