// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("Domains")
  struct DomainTests {
    @Test("are found by name, UUID and number", arguments: [Peer.unix, .tcp])
    func lookup(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let byName = try await host.domain(named: "test")
        #expect(try byName.uuid.description == Command.virsh(peer, "domuuid", "test"))
        let id = try #require(byName.id)
        #expect(try "\(id)" == Command.virsh(peer, "domid", "test"))
        #expect(try await host.domain(uuid: byName.uuid) == byName)
        #expect(try await host.domain(id: id) == byName)
        #expect(try await host.domain(id: id).name == "test")
      }
    }

    @Test("that are not there are missed as libvirt does")
    func misses() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let uuid = try #require(LibvirtUUID("11111111-2222-3333-4444-555555555555"))
        let errors = [
          await failure { try await host.domain(named: "nosuch") },
          await failure { try await host.domain(id: 4711) },
          await failure { try await host.domain(uuid: uuid) },
        ]
        for error in errors {
          #expect(error?.code == .noDomain)
          #expect(error?.domain == .test)
          #expect(error?.level == .error)
          #expect(error?.origin == .daemon)
          #expect(error?.message.hasPrefix("Domain not found") == true, "\(error?.message ?? "")")
        }
        do {
          _ = try await host.domain(named: "nosuch")
          Issue.record("there is such a domain")
        } catch LibvirtError.noDomain {
          // As it reads.
        }
      }
    }

    @Test("are listed as virsh lists them")
    func lists() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        try await host.defineDomain(xml: SampleDomain.xml("idle"))
        try await host.defineDomain(xml: SampleDomain.xml("started")).setAutostart(true)
        try await host.createDomain(xml: SampleDomain.xml("passing"))
        try await host.domain(named: "started").start().suspend()
        let filters: [(ConnectListAllDomainsFlags, [String])] = [
          ([], ["--all"]), (.active, []), (.inactive, ["--inactive"]), (.persistent, ["--all", "--persistent"]),
          (.transient, ["--all", "--transient"]), (.autostart, ["--all", "--autostart"]),
          (.noAutostart, ["--all", "--no-autostart"]), (.running, ["--all", "--state-running"]),
          (.paused, ["--all", "--state-paused"]), (.shutOff, ["--all", "--state-shutoff"]),
          (.other, ["--all", "--state-other"]), (.managedSave, ["--all", "--with-managed-save"]),
          (.noManagedSave, ["--all", "--without-managed-save"]), (.hasSnapshot, ["--all", "--with-snapshot"]),
          (.noSnapshot, ["--all", "--without-snapshot"]), ([.active, .autostart], ["--autostart"]),
        ]
        var counts: Set<Int> = []
        for (filter, options) in filters {
          let ours = try await host.domains(filter).map(\.name).sorted()
          let theirs = try Command.run("virsh", ["-q", "-c", try Peer.unix.uri, "list", "--name"] + options)
            .split(separator: "\n").map(String.init).sorted()
          #expect(ours == theirs, "\(options)")
          counts.insert(ours.count)
        }
        #expect(counts.count > 2, "the filters make a difference")
        for name in ["started", "passing"] { try await host.domain(named: name).destroy() }
        for name in ["started", "idle"] { try await host.domain(named: name).undefine() }
        #expect(try await host.domains().map(\.name) == ["test"])
      }
    }

    @Test("live as the test driver lets them", arguments: [Peer.unix, .tcp])
    func life(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        var domain = try await host.defineDomain(xml: SampleDomain.xml("living"))
        #expect(domain.id == nil)
        #expect(try await domain.state() == .shutOff)
        #expect(try await domain.isPersistent())
        #expect(try await !domain.isActive())
        domain = try await domain.start()
        #expect(domain.id != nil)
        var status = try await domain.status()
        #expect(status.state == .running)
        #expect(status.reason == DomainRunningReason.booted.rawValue)
        #expect(try Command.virsh(peer, "domstate", "living", "--reason") == "running (booted)")
        let again = try #require(await failure { try await domain.start() })
        // The test driver's own choice of a code.
        #expect(again.code == .internalError)
        #expect(again.origin == .daemon)
        try await domain.suspend()
        status = try await domain.status()
        #expect(status.state == .paused)
        #expect(status.reason == DomainPausedReason.user.rawValue)
        try await domain.resume()
        #expect(try Command.virsh(peer, "domstate", "living", "--reason") == "running (unpaused)")
        try await domain.reboot()
        #expect(try await domain.isActive() == (Command.virsh(peer, "domstate", "living") == "running"))
        if try await !domain.isActive() { domain = try await domain.start() }
        try await domain.shutDown()
        #expect(try await domain.state() == .shutOff)
        let unsupported = try #require(await failure { try await domain.start(.startPaused) })
        #expect(unsupported.message.hasPrefix("unsupported flags (0x1) in function testDomainCreateWithFlags"))
        try await domain.start()
        try await domain.destroy()
        #expect(try Command.virsh(peer, "domstate", "living", "--reason") == "shut off (destroyed)")
        try await domain.undefine()
        #expect(await failure { try await domain.state() }?.code == .noDomain)
      }
    }

    @Test("are what virsh prints of them")
    func description() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        #expect(try await domain.xml().trimmingCharacters(in: .newlines) == Command.virsh(.unix, "dumpxml", "test"))
        let info = try await domain.info()
        let printed = try fields(Command.virsh(.unix, "dominfo", "test"))
        #expect(printed["CPU(s)"] == "\(info.virtualProcessors)")
        #expect(printed["Max memory"] == "\(info.maximumMemoryKiB) KiB")
        #expect(printed["Used memory"] == "\(info.memoryKiB) KiB")
        #expect(info.state == .running)
        #expect(info.processorTimeNanoseconds > 0)
        #expect(try await printed["OS Type"] == domain.osType())
        #expect(try await printed["Persistent"] == (domain.isPersistent() ? "yes" : "no"))
        #expect(try await printed["Autostart"] == (domain.isAutostarted() ? "enable" : "disable"))
        #expect(try await printed["Managed save"] == (domain.hasManagedSaveImage() ? "yes" : "no"))
        let label = try await domain.securityLabel()
        #expect(printed["Security label"] == "\(label.label) (\(label.isEnforcing ? "enforcing" : "permissive"))")
        #expect(try await domain.snapshotCount() == 0)
        #expect(try await !domain.isUpdated())
        #expect(try await domain.messages().isEmpty)
      }
    }

    @Test("keep what is set")
    func resources() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.defineDomain(xml: SampleDomain.xml("resized", description: "süß & bitter".xml))
        #expect(try await domain.metadata(.description) == "süß & bitter")
        #expect(await failure { try await domain.metadata(.title) }?.code == .noDomainMetadata)
        #expect(try await domain.maximumMemoryKiB() == 524_288)
        try await domain.setMemory(kib: 131_072, flags: .config)
        #expect(try await domain.xml().contains("<currentMemory unit='KiB'>131072</currentMemory>"))
        try await domain.setMaximumMemory(kib: 262_144)
        #expect(try await domain.maximumMemoryKiB() == 262_144)
        try await domain.setVCPUs(3, flags: .config)
        #expect(try await domain.xml().contains("current='3'>4</vcpu>"))
        try await domain.setAutostart(true)
        #expect(try await domain.isAutostarted())
        try await domain.setAutostart(false)
        #expect(try await !domain.isAutostarted())
        try await domain.undefine()
      }
    }

    @Test("are refused when their definition is none")
    func badDefinition() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        for xml in ["", "<domain", "<domain type='test'/>", "<network/>"] {
          let error = try #require(await failure { try await host.defineDomain(xml: xml) }, "\(xml)")
          #expect(error.origin == .daemon)
          #expect(!error.message.isEmpty)
        }
        #expect(try await host.domains().map(\.name) == ["test"])
      }
    }

    @Test("are measured as virsh measures them")
    func statistics() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let all = try await host.allDomainStatistics()
        let statistics = try #require(all.first { $0.domain.name == "test" })
        let printed = try fields(Command.virsh(.unix, "domstats", "test"), separator: "=")
        #expect(Set(statistics.parameters.map(\.name)) == Set(printed.keys))
        #expect(statistics.parameters["state.state"] == .int(1))
        #expect(statistics.parameters.unsigned("state.state") == 1)
        let some = try await host.statistics(of: [statistics.domain], .state)
        #expect(some.map(\.domain) == [statistics.domain])
      }
    }
  }
}

extension String {
  fileprivate var xml: String { replacing("&", with: "&amp;") }
}
