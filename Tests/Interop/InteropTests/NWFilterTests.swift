// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Network filters")
  struct NWFilterTests {
    private static func xml(_ name: String) -> String {
      "<filter name='\(name)'><rule action='accept' direction='inout' priority='500'/></filter>"
    }

    @Test("are what virsh prints of them")
    func description() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let name = "swift-\(UUID())"
        let filter = try await host.defineNetworkFilter(xml: Self.xml(name))
        do {
          #expect(filter.name == name)
          #expect(try await host.networkFilter(named: name) == filter)
          #expect(try await host.networkFilter(uuid: filter.uuid) == filter)
          let ours = try await host.networkFilters().map { "\($0.uuid) \($0.name)" }
          let theirs = try Command.virsh(.qemu, "nwfilter-list").split(separator: "\n")
            .map { $0.split(separator: " ").joined(separator: " ") }
          #expect(ours.sorted() == theirs.sorted())
          let xml = try await filter.xml().trimmingCharacters(in: .newlines)
          #expect(try xml == Command.virsh(.qemu, "nwfilter-dumpxml", name))
          let error = try #require(
            await failure { try await host.defineNetworkFilter(xml: "<filter/>", flags: .validate) })
          #expect(error.code == .xmlInvalidSchema)
        } catch {
          Issue.record(error)
        }
        try await filter.undefine()
        #expect(await failure { try await filter.xml() }?.code == .noNWFilter)
      }
    }

    @Test("hold for devices that are there")
    func bindings() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        #expect(try await host.networkFilterBindings().isEmpty)
        let error = try #require(await failure { try await host.networkFilterBinding(portDevice: "nosuch") })
        #expect(error.code == .noNWFilterBinding)
        #expect(await failure { try await host.createNetworkFilterBinding(xml: "<bogus/>") }?.origin == .daemon)
      }
    }
  }
}
