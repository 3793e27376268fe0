// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

extension Interop {
  @Suite("The host")
  struct HostTests {
    @Test("says what virsh prints", arguments: [Peer.unix, .tcp, .readOnly, .qemu])
    func facts(peer: Peer) async throws {
      try await withConnection(to: try peer.uri, options: .init(isReadOnly: peer == .readOnly)) {
        (host: Connection) async throws -> Void in
        #expect(try await host.hostname() == Command.virsh(peer, "hostname"))
        #expect(try host.uri == Command.virsh(peer, "uri"))
        // The same but for white space at the end.
        let capabilities = try await host.capabilities().trimmingCharacters(in: .newlines)
        #expect(try capabilities == Command.virsh(peer, "capabilities"))
        let version = try Command.virsh(peer, "version", "--daemon")
        #expect(version.contains("Running against daemon: \(try await host.libraryVersion())"))
        let type = try await host.hypervisorType()
        #expect(version.contains("Running hypervisor: \(type) \(try await host.hypervisorVersion())"))
        // Of QEMU virsh prints a number from the domain capabilities instead.
        if peer != .qemu { #expect(try await String(host.maximumVCPUs()) == Command.virsh(peer, "maxvcpus")) }
      }
    }

    @Test("has the processors and the memory that virsh prints", arguments: [Peer.unix, .qemu])
    func nodeInfo(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let info = try await host.nodeInfo()
        let printed = try fields(Command.virsh(peer, "nodeinfo"))
        #expect(printed["CPU model"] == info.model)
        #expect(printed["CPU(s)"] == "\(info.processors)")
        #expect(printed["CPU frequency"] == (info.megahertz > 0 ? "\(info.megahertz) MHz" : nil))
        #expect(printed["CPU socket(s)"] == "\(info.sockets)")
        #expect(printed["Core(s) per socket"] == "\(info.cores)")
        #expect(printed["Thread(s) per core"] == "\(info.threads)")
        #expect(printed["NUMA cell(s)"] == "\(info.numaNodes)")
        #expect(printed["Memory size"] == "\(info.memoryKiB) KiB")
      }
    }

    @Test("is secure on a local socket, not over TCP, and encrypted on neither", arguments: [Peer.unix, .tcp])
    func security(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        #expect(try await host.isSecure() == (peer == .unix))
        #expect(try await !host.isEncrypted())
      }
    }

    @Test("of the test driver has its memory and its security model")
    func testDriver() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        #expect(try await host.freeMemory() == 3_145_728)
        #expect(try await host.securityModel().model == "testSecurity")
        let information = try await host.systemInformation().trimmingCharacters(in: .newlines)
        #expect(try information == Command.virsh(.unix, "sysinfo"))
      }
    }

    @Test("is told who its calls are for")
    func identity() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let wrong = await failure { try await host.setIdentity(["nonsense": .string("x")]) }
        #expect(wrong?.message == "argument unsupported: parameter 'nonsense' not supported")
        #expect(await failure { try await host.setIdentity([:]) }?.code == .invalidArg)
        try await host.setIdentity([TypedParameterKeys.ConnectIdentity.userName.name: .string("root")])
        #expect(try await host.hostname() == Command.virsh(.unix, "hostname"))
      }
    }

    @Test("has the processors that virsh lists", arguments: [Peer.unix, .qemu])
    func processors(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let (present, online) = try await host.cpus()
        let printed = try fields(Command.virsh(peer, "nodecpumap"))
        #expect(printed["CPUs present"] == "\(present)")
        #expect(printed["CPUs online"] == "\(online.cpus.count)")
        let signs = (0..<present).map { online.contains($0) ? "y" : "-" }
        #expect(printed["CPU map"] == signs.joined())
        let models = try await host.cpuModelNames(architecture: "x86_64")
        #expect(try models == Command.virsh(peer, "cpu-models", "x86_64").split(separator: "\n").map(String.init))
        let free = try await host.freeMemory(fromCell: 0, count: 2)
        #expect(free.count == (peer == .unix ? 2 : 1))
        if peer == .unix { #expect(free == [2_097_152, 4_194_304]) }
      }
    }

    @Test("counts what virsh prints", arguments: [Peer.unix, .qemu])
    func statistics(peer: Peer) async throws {
      try await withConnection(to: try peer.uri) { (host: Connection) async throws -> Void in
        let processors = try await host.cpuStatistics()
        let printed = try fields(Command.virsh(peer, "nodecpustats"))
        #expect(Set(processors.map { $0.name == "kernel" ? "system" : $0.name }) == Set(printed.keys))
        #expect(processors.contains { $0.name == "idle" && $0.value > 0 })
        #expect(try await host.cpuStatistics(ofProcessor: 0).map(\.name) == processors.map(\.name))
        guard peer == .qemu else { return }
        let missing = try #require(await failure { try await host.cpuStatistics(ofProcessor: 4711) })
        #expect(missing.origin == .daemon)
        let memory = try await host.memoryStatistics()
        let total = try #require(memory.first { $0.name == "total" })
        #expect(try fields(Command.virsh(.qemu, "nodememstats"))["total"] == "\(total.value) KiB")
        #expect(try await host.memoryStatistics(ofCell: 0).contains { $0.name == "free" && $0.value > 0 })
        let tuned = try Command.virsh(.qemu, "node-memory-tune").split(separator: "\n").dropFirst()
          .map { $0.split(whereSeparator: \.isWhitespace)[0] }
        #expect(try await host.memoryParameters().map(\.name) == tuned.map(String.init))
        #expect(await failure { try await host.sevInfo() }?.origin == .daemon)
      }
    }

    @Test("has memory in pages, and compares processors")
    func pages() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        let sizes: [UInt32] = [2048, 4]
        #expect(try await host.freePages(sizesKiB: sizes, fromCell: 0, count: 1).count == sizes.count)
        let capabilities = try Command.virsh(.qemu, "capabilities")
        let start = try #require(capabilities.range(of: "<cpu>"))
        let end = try #require(capabilities.range(of: "</cpu>"))
        let xml = String(capabilities[start.lowerBound..<end.upperBound])
        #expect(try await host.compareCPU(xml: xml) == .identical)
        #expect(try await host.baselineCPU(of: [xml]).contains("<cpu "))
        let kvm = try await host.domainCapabilities().trimmingCharacters(in: .newlines)
        #expect(try kvm == Command.virsh(.qemu, "domcapabilities"))
      }
    }

    @Test("a driver that the daemon does not have is its own error")
    func unknownDriver() async throws {
      let uri = try Peer.unix.uri.replacing("test+unix", with: "bogus+unix")
      let error = try #require(await failure { try await Connection.open(uri) })
      #expect(error.message == "no connection driver available for bogus:///default")
      #expect(error.code == .noConnect)
      #expect(error.origin == .daemon)
    }

    @Test("a connection for looking is refused changes, by itself and by the daemon's socket")
    func readOnly() async throws {
      try await withConnection(to: try Peer.readOnly.uri, options: .init(isReadOnly: true)) {
        (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let error = try #require(await failure { try await domain.destroy() })
        #expect(error.message == "operation forbidden: read only access prevents virDomainDestroy")
        #expect(error.origin == .usage)
        #expect(try await domain.state() == .running)
      }
      // Who does not say so learns it from the daemon, in the same words.
      try await withConnection(to: try Peer.readOnly.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let error = try #require(await failure { try await domain.destroy() })
        #expect(error.message == "operation forbidden: read only access prevents virDomainDestroy")
        #expect(error.code == .operationDenied)
        #expect(error.domain == .domain)
        #expect(error.origin == .daemon)
      }
    }
  }
}
