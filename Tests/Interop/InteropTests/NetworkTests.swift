// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Networks")
  struct NetworkTests {
    private static func xml(_ name: String) -> String {
      """
      <network><name>\(name)</name><bridge name='swbr7'/><ip address='192.168.77.1' netmask='255.255.255.0'>
      <dhcp><range start='192.168.77.2' end='192.168.77.9'/></dhcp></ip></network>
      """
    }

    @Test("are found by name and UUID, and are what virsh prints of them", arguments: [Peer.unix, .tcp, .readOnly])
    func description(peer: Peer) async throws {
      try await withConnection(to: try peer.uri, options: .init(isReadOnly: peer == .readOnly)) {
        (host: Connection) async throws -> Void in
        let network = try await host.network(named: "default")
        #expect(try network.uuid.description == Command.virsh(peer, "net-uuid", "default"))
        #expect(try await host.network(uuid: network.uuid) == network)
        let xml = try await network.xml().trimmingCharacters(in: .newlines)
        #expect(try xml == Command.virsh(peer, "net-dumpxml", "default"))
        let printed = try fields(Command.virsh(peer, "net-info", "default"))
        #expect(try await printed["Active"] == (network.isActive() ? "yes" : "no"))
        #expect(try await printed["Persistent"] == (network.isPersistent() ? "yes" : "no"))
        #expect(try await printed["Autostart"] == (network.isAutostarted() ? "yes" : "no"))
        #expect(try await printed["Bridge"] == network.bridgeName())
        let missing = try #require(await failure { try await host.network(named: "nosuch") })
        #expect(missing.code == .noNetwork)
        #expect(missing.origin == .daemon)
      }
    }

    @Test("live, and are listed, as virsh says")
    func life() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let network = try await host.defineNetwork(xml: Self.xml("living"))
        #expect(try await !network.isActive())
        try await network.setAutostart(true)
        #expect(try fields(Command.virsh(.unix, "net-info", "living"))["Autostart"] == "yes")
        let passing = try await host.createNetwork(xml: Self.xml("passing").replacing("swbr7", with: "swbr8"))
        let filters: [(ConnectListAllNetworksFlags, [String])] = [
          ([], ["--all"]), (.active, []), (.inactive, ["--inactive"]), (.persistent, ["--all", "--persistent"]),
          (.transient, ["--all", "--transient"]), (.autostart, ["--all", "--autostart"]),
          (.noAutostart, ["--all", "--no-autostart"]),
        ]
        var lists: Set<[String]> = []
        for (filter, options) in filters {
          let ours = try await host.networks(filter).map(\.name).sorted()
          let theirs = try Command.run("virsh", ["-q", "-c", try Peer.unix.uri, "net-list", "--name"] + options)
            .split(separator: "\n").map(String.init).sorted()
          #expect(ours == theirs, "\(options)")
          lists.insert(ours)
        }
        #expect(lists.count >= 4, "the filters make a difference")
        try await network.start()
        #expect(try fields(Command.virsh(.unix, "net-info", "living"))["Active"] == "yes")
        try await network.destroy()
        try await network.undefine()
        #expect(await failure { try await network.isActive() }?.code == .noNetwork)
        try await passing.destroy()
        #expect(try await host.networks().map(\.name) == ["default"])
      }
    }

    @Test("are checked before they are made, where that is asked for")
    func validation() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let xml = "<network><name>checked</name><bridge name='virbr9'/></network>"
        let error = await failure {
          try await host.createNetwork(xml: xml.replacing("<bridge", with: "<brigde"), flags: .validate)
        }
        #expect(error?.code == .xmlInvalidSchema)
        let network = try await host.createNetwork(xml: xml, flags: .validate)
        #expect(try await network.bridgeName() == "virbr9")
        #expect(try await !network.isPersistent())
        try await network.destroy()
      }
    }

    @Test("change in part, and have ports")
    func updates() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let xml = "<network><name>swift-ports</name><bridge name='swbr9'/></network>"
        let network = try await host.defineNetwork(xml: xml)
        do {
          try await network.update(.portgroup, .addFirst, xml: "<portgroup name='staff'/>", flags: .config)
          #expect(try Command.virsh(.qemu, "net-dumpxml", "swift-ports").contains("<portgroup name='staff'>"))
          try await network.update(.portgroup, .delete, xml: "<portgroup name='staff'/>", flags: .config)
          #expect(try await !network.xml().contains("staff"))
          try await network.start()
          #expect(try await network.ports().isEmpty)
          #expect(try await network.dhcpLeases().isEmpty)
          let uuid = try #require(LibvirtUUID("5d744f21-ba4a-4d6e-bdb2-30a35ff3207d"))
          let port = try await network.createPort(
            xml: """
              <networkport><uuid>\(uuid)</uuid><owner><name>guest</name>
              <uuid>12345678-1234-1234-1234-123456789abc</uuid></owner><mac address='52:54:00:7b:35:93'/></networkport>
              """)
          #expect(port.uuid == uuid)
          #expect(port.network == network)
          #expect(try await network.ports() == [port])
          #expect(try await network.port(uuid: uuid) == port)
          #expect(try await port.parameters().isEmpty)
          let limit = TypedParameterKeys.NetworkPort.bandwidthInAverage
          var limits = TypedParameters()
          limits[limit] = 1000
          try await port.setParameters(limits)
          #expect(try await port.parameters()[limit] == 1000)
          let printed = try Command.virsh(.qemu, "net-port-dumpxml", "swift-ports", uuid.description)
          #expect(try await port.xml().trimmingCharacters(in: .newlines) == printed)
          try await port.delete()
          #expect(await failure { try await port.xml() }?.code == .noNetworkPort)
        } catch {
          Issue.record(error)
        }
        if try await network.isActive() { try await network.destroy() }
        try await network.undefine()
      }
    }
  }
}
