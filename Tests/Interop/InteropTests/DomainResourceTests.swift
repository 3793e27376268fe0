// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// CPUs, memory, disks and the guest, on the test driver, with the real virsh for comparison.
  @Suite("Resources of domains")
  struct DomainResourceTests {
    private func with(_ body: (Connection, Domain) async throws -> Void) async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        try await body(host, try await host.domain(named: "test"))
      }
    }

    @Test("virtual CPUs are counted, listed and bound")
    func vcpus() async throws {
      try await with { host, domain in
        let cpus = try await domain.vcpus()
        #expect(cpus.map(\.number) == [0, 1])
        #expect(cpus.allSatisfy { $0.state == .running && $0.timeNanoseconds > 0 })
        let shown = try Command.virsh(.unix, "vcpuinfo", "test").split(separator: "\n")
        #expect(
          shown.filter { $0.hasPrefix("CPU:") }.map { $0.split(separator: " ").last }
            == cpus.map { cpu in
              cpu.hostCPU.map { Substring("\($0)") }
            })
        #expect(try await domain.numberOfVCPUs(.live) == 2)
        #expect(try await domain.maximumVCPUs() == 2)
        try await domain.pinVCPU(1, to: [0, 2, 3])
        let pinning = try await domain.vcpuPinning()
        let lines = try Command.virsh(.unix, "vcpupin", "test").split(separator: "\n").map {
          $0.split(separator: " ")
        }
        #expect(pinning.map(\.description) == lines.map { String($0[1]) })
        #expect(pinning[1] == [0, 2, 3])
        #expect(try await domain.vcpus()[1].affinity == [0, 2, 3])
        try await domain.pinVCPU(1, to: CPUMap(0..<8))
        #expect(try await domain.vcpuPinning()[1] == CPUMap(0..<8))
        try await domain.pinEmulator(to: [1])
        #expect(try await domain.emulatorPinning() == [1])
        #expect(try Command.virsh(.unix, "emulatorpin", "test").hasSuffix("1"))
        try await domain.pinEmulator(to: CPUMap(0..<8))
        let nobody = await failure { try await domain.pinVCPU(0, to: []) }
        #expect(
          nobody?.message == "maplen in virDomainPinVcpu must be greater than zero")
      }
    }

    @Test("memory and CPU time are what virsh shows")
    func statistics() async throws {
      try await with { host, domain in
        var shown: [String: UInt64] = [:]
        for line in try Command.virsh(.unix, "dommemstat", "test").split(separator: "\n") {
          let words = line.split(separator: " ")
          shown[String(words[0])] = UInt64(words[1])
        }
        let memory = try await domain.memoryStatistics()
        #expect(memory[.actualBalloon] == shown["actual"])
        #expect(memory[.available] == shown["available"])
        #expect(memory[.diskCaches] == shown["disk_caches"])
        #expect(memory.count == shown.count)
        let text = try Command.virsh(.unix, "cpu-stats", "test")
        let perCPU = try await domain.cpuStatistics()
        #expect(perCPU.count == text.split(separator: "\n").count { $0.hasPrefix("CPU") })
        #expect(perCPU.allSatisfy { $0.unsigned("cpu_time") != nil && $0.unsigned("vcpu_time") != nil })
        let total = try await domain.totalCPUStatistics()
        #expect(total.map(\.name) == ["cpu_time", "user_time", "system_time"])
        #expect(total.unsigned("user_time") == 5_540_000_000)
      }
    }

    @Test("disks have sizes, counters and errors")
    func disks() async throws {
      try await with { host, domain in
        let shown = fields(try Command.virsh(.unix, "domblkinfo", "test", "vda"))
        let info = try await domain.blockInfo(of: "vda")
        #expect("\(info.capacity)" == shown["Capacity"])
        #expect("\(info.allocation)" == shown["Allocation"])
        #expect("\(info.physical)" == shown["Physical"])
        let errors = try await domain.diskErrors()
        #expect(errors.map(\.disk) == ["vda"])
        #expect(errors.map(\.error) == [.unspec])
        let traffic = try await domain.interfaceStatistics(of: "testnet0")
        #expect(traffic.received.bytes != nil && traffic.sent.packets != nil)
        let unsupported = await failure { try await domain.blockJob(of: "vda") }
        #expect(unsupported?.code == .noSupport)
        #expect(unsupported?.origin == .daemon)
      }
    }

    @Test("the guest's file systems, addresses and clock are what virsh shows")
    func guest() async throws {
      try await with { host, domain in
        let shown = try Command.virsh(.unix, "domfsinfo", "test").split(separator: "\n").map {
          $0.split(separator: " ").map(String.init)
        }
        let systems = try await domain.fileSystems()
        #expect(systems.map { [$0.mountPoint, $0.name, $0.type, $0.disks.joined(separator: ",")] } == shown)
        let interfaces = try await domain.interfaceAddresses()
        let words = try Command.virsh(.unix, "domifaddr", "test").split(separator: " ").map(String.init)
        let interface = try #require(interfaces.first)
        let address = try #require(interface.addresses.first)
        #expect(
          words == [interface.name, interface.hardwareAddress ?? "", "ipv4", "\(address.text)/\(address.prefix)"])
        #expect(address.type == .ipv4)
        let time = try await domain.time()
        #expect(time.seconds > 0)
        let agent = await failure { try await domain.guestInfo() }
        #expect(agent?.code == .noSupport)
      }
    }

    @Test("what the driver cannot do is its own refusal")
    func unsupported() async throws {
      try await with { _, domain in
        for error in [
          await failure { try await domain.job() }, await failure { try await domain.guestVCPUs() },
          await failure { try await domain.blockStatistics(of: "nosuch") },
        ] {
          #expect(error?.origin == .daemon)
          #expect([.noSupport, .invalidArg].contains(error?.code))
        }
      }
    }
  }
}
