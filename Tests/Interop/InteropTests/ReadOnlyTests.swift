// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Testing

extension Interop {
  @Suite("Connections for looking")
  struct ReadOnlyTests {
    struct Change: CustomTestStringConvertible, Sendable {
      var function: String
      var make: @Sendable (Connection) async throws -> Void

      init(_ function: String, _ make: @escaping @Sendable (Connection) async throws -> Void) {
        self.function = function
        self.make = make
      }

      var testDescription: String { function }
    }

    /// One or more of every component, and those that change nothing.
    static let changes = [
      Change("virDomainDestroy") { try await $0.domain(named: "test").destroy() },
      Change("virNetworkDestroy") { try await $0.network(named: "default").destroy() },
      Change("virNetworkDefineXML") { try await $0.defineNetwork(xml: "") },
      Change("virNetworkDefineXMLFlags") { try await $0.defineNetwork(xml: "", flags: .validate) },
      Change("virInterfaceDestroy") { try await $0.interface(named: "eth1").destroy() },
      Change("virInterfaceChangeBegin") { try await $0.beginInterfaceChanges() },
      Change("virNodeDeviceReset") { try await $0.nodeDevice(named: "computer").reset() },
      Change("virNodeDeviceCreateXML") { try await $0.createNodeDevice(xml: "") },
      Change("virSecretDefineXML") { try await $0.defineSecret(xml: "") },
      Change("virNWFilterDefineXML") { try await $0.defineNetworkFilter(xml: "") },
      Change("virStoragePoolDestroy") { try await $0.storagePool(named: "default-pool").destroy() },
      Change("virStoragePoolRefresh") { try await $0.storagePool(named: "default-pool").refresh() },
      Change("virConnectFindStoragePoolSources") { _ = try await $0.storagePoolSources(ofType: "logical") },
      Change("virConnectGetDomainCapabilities") { _ = try await $0.domainCapabilities() },
      Change("virConnectCompareHypervisorCPU") { _ = try await $0.compareHypervisorCPU(xml: "<cpu/>") },
      Change("virConnectBaselineHypervisorCPU") { _ = try await $0.baselineHypervisorCPU(of: ["<cpu/>"]) },
      Change("virNodeSuspendForDuration") { try await $0.suspendHost(to: .mem, seconds: 60) },
      Change("virNodeAllocPages") {
        _ = try await $0.allocatePages(sizesKiB: [4], counts: [1], fromCell: 0, count: 1)
      },
      Change("virNodeGetSEVInfo") { _ = try await $0.sevInfo() },
    ]

    @Test("refuse what the daemon would, as it would", arguments: changes)
    func refusals(change: Change) async throws {
      let ours = try await withConnection(to: try Peer.readOnly.uri, options: .init(isReadOnly: true)) {
        (host: Connection) in await failure { try await change.make(host) }
      }
      // Who does not say that it only looks is told by the daemon.
      let theirs = try await withConnection(to: try Peer.readOnly.uri) {
        (host: Connection) in await failure { try await change.make(host) }
      }
      #expect(ours?.message == "operation forbidden: read only access prevents \(change.function)")
      #expect(ours?.origin == .usage)
      #expect(theirs?.origin == .daemon)
      #expect(ours?.message == theirs?.message)
      #expect(ours?.code == theirs?.code)
      #expect(ours?.domain == theirs?.domain)
    }

    @Test("look at what only sounds like a change")
    func looks() async throws {
      try await withConnection(to: try Peer.readOnly.uri, options: .init(isReadOnly: true)) {
        (host: Connection) async throws -> Void in
        #expect(try await !host.networks().isEmpty)
        #expect(try await !host.nodeDevice(named: "computer").capabilities().isEmpty)
        #expect(try await host.storagePool(named: "default-pool").info().state == .running)
        #expect(try await host.interface(named: "eth1").isActive())
        #expect(try await host.cpus().present > 0)
      }
    }
  }
}
