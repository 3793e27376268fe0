// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// What can be asked and set by name, on the test driver, with the real virsh for comparison.
  @Suite("Parameters of domains")
  struct DomainParameterTests {
    private func with(_ name: String, _ body: (Domain) async throws -> Void) async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.createDomain(xml: SampleDomain.xml(name))
        do {
          try await body(domain)
        } catch {
          try? await domain.destroy()
          throw error
        }
        try await domain.destroy()
      }
    }

    @Test("of memory are set, and read back by either")
    func memory() async throws {
      try await with("memory") { domain in
        typealias Keys = TypedParameterKeys.DomainMemory
        var limits = TypedParameters()
        limits[Keys.hardLimit] = 2_000_000
        limits[Keys.softLimit] = 1_000_000
        try await domain.setMemoryParameters(limits)
        let shown = fields(try Command.virsh(.unix, "memtune", "memory"))
        #expect(shown["hard_limit"] == "2000000")
        #expect(shown["soft_limit"] == "1000000")
        _ = try Command.virsh(.unix, "memtune", "memory", "--soft-limit", "900000")
        let parameters = try await domain.memoryParameters()
        #expect(parameters[Keys.softLimit] == 900_000)
        #expect(parameters[Keys.hardLimit] == 2_000_000)
        #expect(parameters.map(\.name).sorted() == shown.keys.sorted())
      }
    }

    @Test("of the scheduler and of disk traffic are set, and read back by either")
    func scheduler() async throws {
      try await with("scheduled") { domain in
        let type = try await domain.schedulerType()
        #expect(fields(try Command.virsh(.unix, "schedinfo", "scheduled"))["Scheduler"] == type.name)
        let parameters = try await domain.schedulerParameters()
        #expect(parameters.count == type.parameters)
        #expect(parameters.unsigned("weight") == 50)
        // The driver takes them, and says what it said before.
        try await domain.setSchedulerParameters(["weight": .unsignedInt(60)])
        let flags = await failure { try await domain.setSchedulerParameters(["weight": .unsignedInt(60)], .config) }
        #expect(flags?.message == "unsupported flags (0x2) in function testDomainSetSchedulerParametersFlags")
        let read = await failure { try await domain.schedulerParameters(.config) }
        #expect(try read?.message == Command.complaint(.unix, "schedinfo", "scheduled", "--config"))
        try await domain.setBlockIOParameters([
          "weight": .unsignedInt(700), "device_weight": .string("/dev/hda,300"),
        ])
        let shown = fields(try Command.virsh(.unix, "blkiotune", "scheduled"))
        #expect(shown["weight"] == "700")
        #expect(shown["device_weight"] == "/dev/hda,300")
        let block = try await domain.blockIOParameters()
        #expect(block.unsigned("weight") == 700)
        #expect(block.text("device_weight") == "/dev/hda,300")
        #expect(block.map(\.name).sorted() == shown.keys.sorted())
        try await domain.setNUMAParameters(["numa_nodeset": .string("0"), "numa_mode": .int(1)])
        #expect(fields(try Command.virsh(.unix, "numatune", "scheduled"))["numa_mode"] == "preferred")
        #expect(try await domain.numaParameters()["numa_mode"] == .int(1))
      }
    }

    @Test("of devices are set, and read back by either")
    func devices() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let mac = "aa:bb:cc:dd:ee:ff"
        try await domain.setInterfaceParameters(["inbound.average": .unsignedInt(4000)], of: mac)
        #expect(fields(try Command.virsh(.unix, "domiftune", "test", mac))["inbound.average"] == "4000")
        #expect(try await domain.interfaceParameters(of: mac).unsigned("inbound.average") == 4000)
        try await domain.setInterfaceParameters(["inbound.average": .unsignedInt(0)], of: mac)
        try await domain.setBlockIOTune(
          ["read_bytes_sec": .unsignedInt64(1 << 40), "read_bytes_sec_max": .unsignedInt64(1 << 41)], of: "vda")
        let shown = fields(try Command.virsh(.unix, "blkdeviotune", "test", "vda"))
        #expect(shown["read_bytes_sec"] == "\(1 << 40)")
        let tune = try await domain.blockIOTune(of: "vda")
        #expect(tune.unsigned("read_bytes_sec") == 1 << 40)
        #expect(Set(shown.keys).isSubset(of: tune.map(\.name)))
        try await domain.setBlockIOTune(
          ["read_bytes_sec": .unsignedInt64(0), "read_bytes_sec_max": .unsignedInt64(0)], of: "vda")
        let error = await failure { try await domain.blockIOTune(of: "nosuch") }
        #expect(error?.code == .invalidArg)
        #expect(error?.message.contains("nosuch") == true)
      }
    }

    @Test("are counters that can be turned on and off")
    func counters() async throws {
      try await with("counted") { domain in
        try await domain.setPerformanceEvents(["cmt": .bool(true)])
        #expect(try await domain.performanceEvents()["cmt"] == .bool(true))
        // Told to be quiet, virsh shows none of this.
        let shown = fields(try Command.run("virsh", ["-c", try Peer.unix.uri, "perf", "counted"]))
        #expect(shown["cmt"] == "enabled")
        try await domain.setPerformanceEvents(["cmt": .bool(false)])
        #expect(try await domain.performanceEvents()["cmt"] == .bool(false))
      }
    }

    @Test("that cannot be sent are refused before anything is")
    func refusals() async throws {
      try await with("refused") { domain in
        let long = String(repeating: "n", count: 80)
        let expected: [(TypedParameters, LibvirtError.Code, String)] = [
          ([:], .invalidArg, "nparams in virDomainSetMemoryParameters must be greater than zero"),
          ([long: .int(1)], .invalidArg, "string parameter name '\(long)' too long"),
          (
            (0..<17).reduce(into: [:]) { $0["p\($1)"] = .int(1) }, .rpc, "too many parameters '17' for limit '16'"
          ),
        ]
        for (parameters, code, message) in expected {
          let error = await failure { try await domain.setMemoryParameters(parameters) }
          #expect(error?.code == code)
          #expect(error?.message == message)
          #expect(error?.origin == .usage)
        }
        // The daemon's own refusals come through.
        let unknown = await failure { try await domain.setMemoryParameters(["nosuch": .int(1)]) }
        #expect(unknown?.origin == .daemon)
        #expect(unknown?.message.contains("nosuch") == true)
      }
      var options = ConnectionOptions()
      options.isReadOnly = true
      try await withConnection(to: try Peer.readOnly.uri, options: options) {
        (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let error = await failure { try await domain.setMemoryParameters([:]) }
        #expect(error?.message == "operation forbidden: read only access prevents virDomainSetMemoryParameters")
      }
    }
  }
}
