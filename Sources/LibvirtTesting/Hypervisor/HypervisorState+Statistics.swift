// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension HypervisorState {
  /// What is known of one domain. libvirt's test driver gives its state and nothing else.
  package struct DomainStatistics: Hashable, Sendable {
    /// Which domain.
    package var domain: DomainReference
    /// libvirt's numbers of state and reason; `nil` when they were not asked for.
    package var state: State?

    /// What it does, and why.
    package struct State: Hashable, Sendable {
      /// libvirt's number of the state.
      package var state: Int32
      /// libvirt's number of the reason.
      package var reason: Int32
    }
  }

  private static let stateGroup: UInt32 = 1
  private static let nowait: UInt32 = 1 << 29
  private static let backing: UInt32 = 1 << 30
  private static let enforce: UInt32 = 1 << 31

  /// Statistics of the domains in `references`, or of all that the bits of `flags` let through when it is empty.
  ///
  /// - Parameter groups: libvirt's bits for what to tell; 0 for everything.
  package func statistics(
    of references: [DomainReference], groups: UInt32, flags: UInt32
  ) throws(HypervisorError) -> [DomainStatistics] {
    try Self.check(
      flags, allowed: DomainFilter.statistics.rawValue | Self.nowait | Self.backing | Self.enforce,
      in: "testConnectGetAllDomainStats")
    let unknown = groups & ~Self.stateGroup
    if flags & Self.enforce != 0, unknown != 0 {
      throw HypervisorError(
        .argumentUnsupported, from: .test,
        "Stats types bits 0x\(String(unknown, radix: 16)) are not supported by this daemon")
    }
    let filter = DomainFilter(rawValue: flags).intersection(.statistics)
    // A domain that has gone since its reference was taken is left out.
    let chosen = references.isEmpty ? orderedDomains : references.compactMap { try? domain($0) }
    return chosen.filter(filter.matches).map { domain in
      DomainStatistics(
        domain: domain.reference,
        state: groups == 0 || groups & Self.stateGroup != 0
          ? .init(state: domain.state.rawValue, reason: domain.reason) : nil)
    }
  }
}
