// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Devices of the host")
  struct NodeDeviceTests {
    @Test("are listed as virsh lists them")
    func lists() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let filters: [(ConnectListAllNodeDeviceFlags, [String])] = [
          (.active, []), ([.capNet, .active], ["--cap", "net"]), ([.capSystem, .active], ["--cap", "system"]),
        ]
        for (filter, options) in filters {
          let ours = try await host.nodeDevices(filter).map(\.name).sorted()
          let theirs = try Command.run("virsh", ["-q", "-c", try Peer.qemu.uri, "nodedev-list"] + options)
            .split(separator: "\n").map(String.init).sorted()
          #expect(ours == theirs, "\(options)")
        }
        #expect(try await host.nodeDevices(.capSystem).map(\.name) == ["computer"])
      }
    }

    @Test("are what virsh prints of them", arguments: [Peer.unix, .qemu])
    func description(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        for device in try await host.nodeDevices() where !device.name.isEmpty {
          #expect(try await host.nodeDevice(named: device.name) == device)
          let xml = try await device.xml().trimmingCharacters(in: .newlines)
          #expect(try xml == Command.virsh(peer, "nodedev-dumpxml", device.name))
          let parent = try await device.parentName()
          if let parent { #expect(xml.contains("<parent>\(parent)</parent>")) }
          #expect((parent == nil) == (device.name == "computer"))
          for capability in try await device.capabilities() {
            #expect(xml.contains("<capability type='\(capability)'"), "\(device): \(capability)")
          }
          #expect(try await !device.capabilities().isEmpty)
        }
        #expect(await failure { try await host.nodeDevice(named: "nosuch") }?.code == .noNodeDevice)
        let computer = try await host.nodeDevice(named: "computer")
        let error = try #require(await failure { try await computer.detach() })
        #expect(error.origin == .daemon)
        guard peer == .qemu else {
          // What the test driver does not know is told of as such.
          #expect(await failure { try await computer.isActive() }?.code == .noSupport)
          return
        }
        let printed = try fields(Command.virsh(peer, "nodedev-info", "computer"))
        #expect(try await printed["Active"] == (computer.isActive() ? "yes" : "no"))
        #expect(try await printed["Persistent"] == (computer.isPersistent() ? "yes" : "no"))
        #expect(try await printed["Autostart"] == (computer.isAutostarted() ? "yes" : "no"))
      }
    }
  }
}
