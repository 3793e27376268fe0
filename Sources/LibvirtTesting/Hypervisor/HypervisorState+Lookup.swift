// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol

extension HypervisorState {
  /// The domain called `name`.
  package func domain(named name: String) throws(HypervisorError) -> DomainReference {
    try found(domains.values.first { $0.definition.name == name })
  }

  /// The domain with that UUID.
  package func domain(uuid: LibvirtUUID) throws(HypervisorError) -> DomainReference {
    try found(domains[uuid])
  }

  /// The active domain with that id.
  package func domain(id: Int32) throws(HypervisorError) -> DomainReference {
    try found(domains.values.first { $0.isActive && $0.id == id })
  }

  private func found(_ domain: TestDomain?) throws(HypervisorError) -> DomainReference {
    guard let domain else { throw HypervisorError(.noDomain, from: .test) }
    return domain.reference
  }

  /// The domains that every group of bits in `flags` lets through; all for 0.
  package func domains(flags: UInt32) throws(HypervisorError) -> [DomainReference] {
    try Self.check(flags, allowed: DomainFilter.all.rawValue, in: "testConnectListAllDomains")
    let filter = DomainFilter(rawValue: flags)
    return orderedDomains.filter(filter.matches).map(\.reference)
  }

  /// The ids of active domains.
  package var activeIDs: [Int32] { orderedDomains.filter(\.isActive).map(\.id) }

  /// The names of domains that are not active.
  package var inactiveNames: [String] { orderedDomains.filter { !$0.isActive }.map(\.definition.name) }
}
