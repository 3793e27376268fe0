// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension HypervisorState {
  /// What a domain does and has.
  package struct DomainInformation: Hashable, Sendable {
    /// libvirt's number of the state.
    package var state: Int32
    /// The most memory it may have, in KiB.
    package var maximumMemoryKiB: UInt64
    /// The memory it has, in KiB.
    package var memoryKiB: UInt64
    /// How many vCPUs it has.
    package var vcpus: UInt32
    /// In nanoseconds.
    package var cpuTime: UInt64
  }

  /// What a domain does and has.
  ///
  /// - Parameter now: nanoseconds since 1970, which is also what libvirt's test driver gives as CPU time.
  package func information(of reference: DomainReference, now: UInt64) throws(HypervisorError) -> DomainInformation {
    let domain = try domain(reference)
    return DomainInformation(
      state: domain.state.rawValue, maximumMemoryKiB: domain.definition.maximumMemoryKiB,
      memoryKiB: domain.definition.memoryKiB, vcpus: domain.definition.vcpus.current, cpuTime: now)
  }

  /// libvirt's numbers of a domain's state and of the reason for it.
  package func state(
    of reference: DomainReference, flags: UInt32
  ) throws(HypervisorError) -> (state: Int32, reason: Int32) {
    try Self.check(flags, in: "testDomainGetState")
    let domain = try domain(reference)
    return (domain.state.rawValue, domain.reason)
  }

  /// Whether a domain runs or is paused.
  package func isActive(_ reference: DomainReference) throws(HypervisorError) -> Bool {
    try domain(reference).isActive
  }

  /// Whether a domain stays when it is stopped.
  package func isPersistent(_ reference: DomainReference) throws(HypervisorError) -> Bool {
    try domain(reference).isPersistent
  }

  /// Whether a domain would be started with the host.
  package func autostarts(_ reference: DomainReference) throws(HypervisorError) -> Bool {
    try domain(reference).autostarts
  }

  /// What kind of system runs in a domain: `linux`, whatever its definition says.
  package func osType(of reference: DomainReference) throws(HypervisorError) -> String {
    _ = try domain(reference)
    return "linux"
  }

  /// The label an active domain runs under, and whether it is enforced; empty for others.
  package func securityLabel(
    of reference: DomainReference
  ) throws(HypervisorError) -> (label: String, isEnforcing: Bool) {
    try domain(reference).isActive ? ("libvirt-test", true) : ("", false)
  }

  /// Whether a saved image would be started from. Saving is not modelled, so there never is one.
  package func hasManagedSaveImage(_ reference: DomainReference, flags: UInt32) throws(HypervisorError) -> Bool {
    try Self.check(flags, in: "testDomainHasManagedSaveImage")
    _ = try domain(reference)
    return false
  }

  /// How many snapshots a domain has. They are not modelled, so there are none.
  package func snapshotCount(of reference: DomainReference) throws(HypervisorError) -> Int {
    _ = try domain(reference)
    return 0
  }

  /// What there is to warn about: nothing.
  package func messages(of reference: DomainReference, flags: UInt32) throws(HypervisorError) -> [String] {
    try Self.check(flags, allowed: 3, in: "testDomainGetMessages")
    _ = try domain(reference)
    return []
  }
}
