// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// What the real daemon tells is what is waited for.
  @Suite("Waiting") struct WaitingTests {
    @Test("for a state that virsh brings about", arguments: [Peer.unix, .tcp])
    func states(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("awaited"))
        async let running = domain.waitUntil(.running, timeout: .seconds(60))
        _ = try Command.virsh(peer, "start", "awaited")
        #expect(try await running == .running)
        async let paused = domain.waitUntil(.paused, .shutOff, timeout: .seconds(60))
        _ = try Command.virsh(peer, "suspend", "awaited")
        #expect(try await paused == .paused)
        let late = await failure { try await domain.waitUntil(.running, timeout: .milliseconds(50)) }
        #expect(late?.code == .operationTimeout)
        async let off = domain.waitUntil(.shutOff, timeout: .seconds(60))
        _ = try Command.virsh(peer, "destroy", "awaited")
        #expect(try await off == .shutOff)
        try await domain.undefine()
        #expect(await failure { try await domain.waitUntil(.running) }?.code == .noDomain)
      }
    }

    @Test("several at the same time, and beside others who listen")
    func several() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.createDomain(xml: SampleDomain.xml("awaited"))
        try await host.withEvents(.lifecycle, for: domain) { first in
          try await host.withEvents(.lifecycle, for: domain) { second in
            let waiting = (0..<5).map { _ in Task { try await domain.waitUntil(.paused, timeout: .seconds(60)) } }
            // Whoever gives up must not take it from the others.
            #expect(await failure { try await domain.waitUntil(.shutOff, timeout: .zero) }?.code == .operationTimeout)
            _ = try Command.virsh(.unix, "suspend", "awaited")
            for task in waiting { #expect(try await task.value == .paused) }
            for events in [first, second] {
              #expect(try await events.first { _ in true }?.kind == .suspended)
            }
          }
        }
        try await domain.destroy()
      }
    }

    @Test("for a copy of a disk, until it can be switched to")
    func blockCopy() async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "swift-libvirt-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let source = folder.appending(path: "disk").path
      _ = try Command.run("qemu-img", ["create", "-q", "-f", "qcow2", source, "64M"])
      _ = try Command.run("qemu-io", ["-c", "write -q 0 32M", source])
      let disk = """
        <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='\(source)'/>
        <target dev='vda' bus='virtio'/></disk>
        """
      try await SmallGuest.with(devices: disk) { guest in
        let copy = """
          <disk type='file'><driver type='qcow2'/><source file='\(folder.appending(path: "copy").path)'/></disk>
          """
        try await guest.copyBlock(of: "vda", toXML: copy, ["bandwidth": .unsignedInt64(64 << 20)])
        #expect(try await guest.waitForBlockJob(of: "vda", timeout: .seconds(60)) == .ready)
        #expect(try await guest.blockJob(of: "vda")?.type == .copy)
        // Ready already: there is nothing left to be told of.
        #expect(try await guest.waitForBlockJob(of: "vda", timeout: .seconds(60)) == .ready)
        try await guest.abortBlockJob(of: "vda", .pivot)
        #expect(try await guest.blockJob(of: "vda") == nil)
        #expect(try await guest.xml().contains("copy'"))
        #expect(try await guest.waitForBlockJob(of: "vda") == .completed)
      }
    }
  }
}
