// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// A real guest's disk, which is copied and merged while the guest runs.
  @Suite("Disks of guests") struct GuestDiskTests {
    private struct Place {
      let folder: URL
      func path(_ name: String) -> String { folder.appending(path: name).path }
    }

    /// A guest with an empty disk of 8 MiB.
    private func with(_ body: (Domain, Place) async throws -> Void) async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let place = Place(folder: folder)
      _ = try Command.run("qemu-img", ["create", "-q", "-f", "qcow2", place.path("base"), "8M"])
      let disk = """
        <disk type='file' device='disk'>
          <driver name='qemu' type='qcow2'/><source file='\(place.path("base"))'/><target dev='vda' bus='virtio'/>
        </disk>
        """
      try await SmallGuest.with(devices: disk, isPaused: true) { try await body($0, place) }
    }

    private func branch(_ guest: Domain, to path: String) async throws {
      try await guest.createSnapshot(
        xml: """
          <domainsnapshot><disks>
            <disk name='vda' snapshot='external'><source file='\(path)'/></disk><disk name='fda' snapshot='no'/>
          </disks></domainsnapshot>
          """, [.diskOnly, .noMetadata])
    }

    /// The file that `virsh` shows behind the disk.
    private func source(of guest: Domain) throws -> String? {
      try Command.virsh(.qemu, "domblklist", guest.name).split(separator: "\n")
        .map { $0.split(separator: " ").map(String.init) }.first { $0.first == "vda" }?.last
    }

    @Test("a branch is merged into what it branched from")
    func commit() async throws {
      try await with { guest, place in
        try await branch(guest, to: place.path("branch"))
        #expect(try source(of: guest) == place.path("branch"))
        try await guest.commitBlock(of: "vda", bandwidth: 0, .active)
        #expect(try await guest.waitForBlockJob(of: "vda", timeout: .seconds(60)) == .ready)
        #expect(try await guest.blockJob(of: "vda")?.type == .activeCommit)
        try await guest.setBlockJobSpeed(of: "vda", to: 3 << 20, .bandwidthBytes)
        #expect(try await guest.blockJob(of: "vda", flags: .bandwidthBytes)?.bandwidth == 3 << 20)
        try await guest.abortBlockJob(of: "vda", .pivot)
        #expect(try source(of: guest) == place.path("base"))
      }
    }

    @Test("a branch takes over what it branched from, by either of two calls")
    func pull() async throws {
      try await with { guest, place in
        for rebases in [false, true] {
          let path = place.path("branch-\(rebases)")
          try await branch(guest, to: path)
          #expect(try backingFile(of: path) != nil)
          if rebases {
            try await guest.rebaseBlock(of: "vda", bandwidth: 0)
          } else {
            try await guest.pullBlock(of: "vda", bandwidth: 0)
          }
          // It may be over before anybody could wait for it.
          if try await guest.blockJob(of: "vda") != nil {
            #expect(try await guest.waitForBlockJob(of: "vda", timeout: .seconds(60)) == .completed)
          }
          #expect(try backingFile(of: path) == nil)
        }
      }
    }

    private func backingFile(of path: String) throws -> String? {
      fields(try Command.run("qemu-img", ["info", "-U", path]))["backing file"]
    }

    @Test("it grows, and tells when it is written beyond a mark")
    func size() async throws {
      try await with { guest, _ in
        try await guest.resizeBlock(of: "vda", to: 16 << 20, .bytes)
        #expect(try await guest.blockInfo(of: "vda").capacity == 16 << 20)
        #expect(fields(try Command.virsh(.qemu, "domblkinfo", guest.name, "vda"))["Capacity"] == "\(16 << 20)")
        try await guest.setBlockThreshold(of: "vda", to: 1 << 20)
        let shown = fields(try Command.virsh(.qemu, "domstats", "--raw", "--block", guest.name), separator: "=")
        #expect(shown.values.contains("\(1 << 20)"))
        #expect(shown.contains { $0.key.hasSuffix(".threshold") && $0.value == "\(1 << 20)" })
      }
    }

    @Test("it is backed up while the guest goes on")
    func backup() async throws {
      try await with { guest, place in
        let target = place.path("copy")
        try await guest.beginBackup(
          xml: """
            <domainbackup><disks>
              <disk name='vda' type='file'><target file='\(target)'/><driver type='raw'/></disk>
              <disk name='fda' backup='no'/>
            </disks></domainbackup>
            """)
        do {
          #expect(try await guest.backupXML().contains(target))
        } catch LibvirtError.noDomainBackup {
          // It was that fast.
        }
        for try await _ in guest.jobProgress(every: .milliseconds(20)) {}
        let job = try await guest.job(.completed)
        #expect(job.operation == .backup)
        #expect(job.type == .completed)
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.size] as? Int == 8 << 20)
      }
    }

    @Test("blocks and memory are looked into")
    func peek() async throws {
      try await SmallGuest.with(devices: "") { guest in
        #expect(try await guest.peekBlock(of: "fda", at: 0, count: 512) == SmallGuest.bootSector)
        let beyond = await failure { try await guest.peekBlock(of: "fda", at: 2 << 20, count: 512) }
        #expect(beyond?.origin == .daemon)
        // The firmware reads the boot sector to there, in its own time.
        var found: [UInt8] = []
        for _ in 0..<600 where found != SmallGuest.bootSector {
          found = try await guest.peekMemory(at: 0x7C00, count: 512, .physical)
          try await Task.sleep(for: .milliseconds(100))
        }
        #expect(found == SmallGuest.bootSector)
        // More than fits into one packet, put together.
        #expect(try await guest.peekMemory(at: 0, count: 200_000, .physical).count == 200_000)
      }
    }
  }
}
