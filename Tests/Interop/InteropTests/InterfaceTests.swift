// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Interfaces of the host")
  struct InterfaceTests {
    @Test("are what virsh prints of them", arguments: [Peer.unix, .qemu])
    func description(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let interfaces = try await host.interfaces()
        let ours = try await interfaces.asyncMap { interface in
          "\(interface.name) \(try await interface.isActive() ? "active" : "inactive") \(interface.macAddress)"
        }
        let theirs = try Command.run("virsh", ["-q", "-c", try peer.uri, "iface-list", "--all"])
          .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(ours.sorted() == theirs.sorted())
        #expect(!ours.isEmpty)
        for interface in interfaces {
          #expect(try await host.interface(named: interface.name) == interface)
          let xml = try await interface.xml().trimmingCharacters(in: .newlines)
          #expect(try xml == Command.virsh(peer, "iface-dumpxml", interface.name))
        }
        #expect(await failure { try await host.interface(named: "nosuch") }?.code == .noInterface)
      }
    }

    @Test("change, and change back")
    func changes() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        #expect(try await host.interface(macAddress: "aa:bb:cc:dd:ee:ff").name == "eth1")
        #expect(await failure { try await host.rollBackInterfaceChanges() }?.code == .operationInvalid)
        try await host.beginInterfaceChanges()
        let interface = try await host.defineInterface(
          xml: """
            <interface type='ethernet' name='eth9'><start mode='none'/><mac address='aa:bb:cc:dd:ee:11'/></interface>
            """)
        #expect(interface.macAddress == "aa:bb:cc:dd:ee:11")
        #expect(try await !interface.isActive())
        try await interface.start()
        #expect(try await host.interfaces(.active).contains(interface))
        #expect(try Command.virsh(.unix, "iface-mac", "eth9") == interface.macAddress)
        try await interface.destroy()
        #expect(try await host.interfaces(.inactive) == [interface])
        try await host.rollBackInterfaceChanges()
        #expect(try await host.interfaces().map(\.name) == ["eth1"])
        try await host.beginInterfaceChanges()
        try await host.commitInterfaceChanges()
        let again = try await host.defineInterface(
          xml: """
            <interface type='ethernet' name='eth9'><start mode='none'/><mac address='aa:bb:cc:dd:ee:11'/></interface>
            """)
        try await again.undefine()
        #expect(try await host.interfaces().map(\.name) == ["eth1"])
      }
    }
  }
}

extension Sequence {
  fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
