// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article Domains shows, word for word.
enum DomainsExamples {
  static func report(_ host: Connection) async throws {
    for domain in try await host.domains([.active, .persistent]) {
      print(domain.name, domain.uuid, try await domain.state())
    }
    let web = try await host.domain(named: "web01")
    print(try await web.info().memoryKiB, "KiB")
  }

  static func busiest(_ host: Connection) async throws {
    for statistics in try await host.allDomainStatistics([.cpuTotal, .block], flags: .active) {
      let written = statistics.blocks.compactMap(\.writes.bytes).reduce(0, +)
      print(statistics.domain.name, statistics.cpu?.timeNanoseconds ?? 0, "ns,", written, "bytes written")
    }
  }

  static func restart(_ domain: Domain) async throws {
    do {
      try await domain.shutDown(.acpiPowerBtn)
      try await domain.waitUntil(.shutOff, timeout: .seconds(120))
    } catch LibvirtError.operationInvalid {
      print(domain.name, "was not running")
    }
    try await domain.start()
  }

  static func limit(_ domain: Domain) async throws {
    var limits = TypedParameters()
    limits[TypedParameterKeys.DomainMemory.hardLimit] = 4 << 20
    try await domain.setMemoryParameters(limits, .live)
    try await domain.pinVCPU(0, to: [0, 1, 2, 3])
    for cpu in try await domain.vcpus() { print(cpu.number, cpu.affinity) }
  }

  static func tryOut(_ domain: Domain, _ work: () async throws -> Void) async throws {
    let before = try await domain.createSnapshot(xml: "<domainsnapshot><name>before</name></domainsnapshot>")
    do {
      try await work()
    } catch {
      try await before.revert()
      try await before.delete()
      throw error
    }
    try await before.delete()
  }

  static func watch(_ domain: Domain) async throws {
    for try await job in domain.jobProgress() {
      print(job.processedBytes ?? 0, "of", job.totalBytes ?? 0)
    }
  }

  static func move(_ domain: Domain, disk: String, to path: String) async throws {
    try await domain.copyBlock(of: disk, toXML: "<disk type='file'><source file='\(path)'/></disk>")
    if try await domain.waitForBlockJob(of: disk) == .ready {
      try await domain.abortBlockJob(of: disk, .pivot)
    }
  }
}
