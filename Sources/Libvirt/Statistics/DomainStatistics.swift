// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// What was measured of one domain.
///
/// The groups that were asked for have properties, such as ``cpu`` and ``blocks``; what a daemon sends besides is in
/// ``parameters``.
///
/// libvirt: `virDomainStatsRecord`, `virDomainStatsRecordListFree`
public struct DomainStatistics: Sendable {
  /// The domain.
  public let domain: Domain
  /// The measurements, by libvirt's names such as `cpu.time`.
  public let parameters: TypedParameters
}

extension Connection {
  /// Measurements of all domains, in one call.
  ///
  /// - Parameters:
  ///   - groups: what to measure; empty means all that the daemon can.
  ///   - flags: which domains, and whether to fail when a group is not supported.
  ///
  /// libvirt: `virConnectGetAllDomainStats`
  public func allDomainStatistics(
    _ groups: DomainStatsTypes = [], flags: ConnectGetAllDomainStatsFlags = []
  ) async throws(LibvirtError) -> [DomainStatistics] {
    try await fetchStatistics([], groups, flags)
  }

  /// Measurements of these domains, in one call.
  ///
  /// - Parameters:
  ///   - domains: which ones, at least one; they belong to this connection.
  ///   - groups: what to measure; empty means all that the daemon can.
  ///   - flags: whether to fail when a group is not supported.
  ///
  /// libvirt: `virDomainListGetStats`
  public func statistics(
    of domains: [Domain], _ groups: DomainStatsTypes = [], flags: ConnectGetAllDomainStatsFlags = []
  ) async throws(LibvirtError) -> [DomainStatistics] {
    guard !domains.isEmpty else {
      throw .invalidArgument(
        "doms", of: "virDomainListGetStats", "doms array in virDomainListGetStats must contain at least one domain")
    }
    guard domains.allSatisfy({ $0.connection === self }) else {
      throw LibvirtError(
        .invalidArg, .domain, "domains in 'doms' array must belong to a single connection", origin: .usage)
    }
    return try await fetchStatistics(domains.map(\.wire), groups, flags)
  }

  private func fetchStatistics(
    _ domains: [Wire.Domain], _ groups: DomainStatsTypes, _ flags: ConnectGetAllDomainStatsFlags
  ) async throws(LibvirtError) -> [DomainStatistics] {
    let reply = try await call(
      Remote.ConnectGetAllDomainStats.self,
      .init(doms: domains, stats: groups.rawValue, flags: flags.rawValue))
    return reply.retStats.map {
      DomainStatistics(domain: Domain($0.dom, on: self), parameters: TypedParameters($0.params))
    }
  }
}
