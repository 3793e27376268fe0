// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// CPU time that the running domain has used, all CPUs of the host together, in nanoseconds by name: `cpu_time`,
  /// `user_time`, `system_time`.
  ///
  /// libvirt: `virDomainGetCPUStats`
  public func totalCPUStatistics() async throws(LibvirtError) -> TypedParameters {
    let count = try await cpuStatistics(parameters: 0, start: -1, cpus: 1).nparams
    return TypedParameters(
      try await cpuStatistics(parameters: UInt32(max(0, count)), start: -1, cpus: 1).params)
  }

  /// CPU time that the running domain has used, in nanoseconds by name, one entry for each of the host's CPUs; empty for
  /// a CPU of which nothing is known.
  ///
  /// libvirt: `virDomainGetCPUStats`
  public func cpuStatistics() async throws(LibvirtError) -> [TypedParameters] {
    let cpus = Int(try await cpuStatistics(parameters: 0, start: 0, cpus: 0).nparams)
    let width = Int(try await cpuStatistics(parameters: 0, start: 0, cpus: 1).nparams)
    guard cpus > 0, width > 0 else { return [] }
    var statistics: [TypedParameters] = []
    while statistics.count < cpus {
      let count = min(cpus - statistics.count, Self.mostCPUs)
      let reply = try await cpuStatistics(
        parameters: UInt32(width), start: Int32(statistics.count), cpus: UInt32(count))
      // CPU by CPU, in rows of as many as the reply says; CPUs that are not there are left out at the end.
      let row = max(1, Int(reply.nparams))
      statistics += (0..<count).map { cpu in
        TypedParameters(Array(reply.params.dropFirst(cpu * row).prefix(row)).filter { !$0.field.text.isEmpty })
      }
    }
    return statistics
  }

  /// What one call may ask about.
  private static let mostCPUs = 128

  private func cpuStatistics(
    parameters: UInt32, start: Int32, cpus: UInt32
  ) async throws(LibvirtError) -> Wire.DomainGetCPUStatsReply {
    try await connection.call(
      Remote.DomainGetCPUStats.self,
      .init(
        dom: wire, nparams: parameters, startCPU: start, ncpus: cpus, flags: try await connection.textsAllowed()))
  }
}
