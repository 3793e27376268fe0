// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension HypervisorState {
  private static let maximum: UInt32 = 4

  /// Changes a domain's memory, or with bit 4 its maximum; in KiB.
  package mutating func setMemory(
    of reference: DomainReference, kib: UInt64, flags: UInt32
  ) throws(HypervisorError) {
    try Self.check(flags, allowed: 7, in: "testDomainSetMemoryFlags")
    try update(reference) { (domain) throws(HypervisorError) in
      let scope = try ModificationScope(rawValue: flags).resolvedToOne(for: domain)
      var definition = scope == .live ? domain.definition : domain.configuration
      if flags & Self.maximum != 0 {
        guard scope == .configuration else {
          throw HypervisorError(
            .operationInvalid, from: .test, "cannot resize the maximum memory on an active domain")
        }
        definition.maximumMemoryKiB = kib
        definition.memoryKiB = min(definition.memoryKiB, kib)
      } else {
        guard kib <= definition.maximumMemoryKiB else {
          throw HypervisorError(.invalidArgument, from: .test, "cannot set memory higher than max memory")
        }
        definition.memoryKiB = kib
      }
      domain.replaceDefinition(for: scope, with: definition)
    }
  }

  /// The most memory a domain may have, in KiB.
  package func maximumMemory(of reference: DomainReference) throws(HypervisorError) -> UInt64 {
    try domain(reference).definition.maximumMemoryKiB
  }

  /// Changes how many vCPUs a domain has, or with bit 4 how many its next start may have.
  package mutating func setVCPUs(
    of reference: DomainReference, count: UInt32, flags: UInt32
  ) throws(HypervisorError) {
    try Self.check(flags, allowed: 7, in: "testDomainSetVcpusFlags")
    let supported = UInt32(HostDescription.maximumVCPUs)
    guard count <= supported else {
      throw HypervisorError(
        .invalidArgument, from: .test, "requested cpu amount exceeds maximum supported amount (\(count) > \(supported))"
      )
    }
    try update(reference) { (domain) throws(HypervisorError) in
      let scope = try ModificationScope(rawValue: flags).resolved(for: domain)
      let setsMaximum = flags & Self.maximum != 0
      var live = domain.definition
      var configuration = domain.configuration
      if scope.contains(.live) { try Self.checkVCPUs(count, in: live) }
      if scope.contains(.configuration), !setsMaximum { try Self.checkVCPUs(count, in: configuration) }

      if scope.contains(.configuration) {
        if setsMaximum {
          configuration.vcpus.maximum = count
          configuration.vcpus.current = min(configuration.vcpus.current, count)
        } else {
          configuration.vcpus.current = count
        }
        domain.replaceDefinition(for: .configuration, with: configuration)
      }
      if scope.contains(.live) {
        live.vcpus.current = count
        domain.replaceDefinition(for: .live, with: live)
      }
    }
  }

  private static func checkVCPUs(_ count: UInt32, in definition: DomainDefinition) throws(HypervisorError) {
    guard count <= definition.vcpus.maximum else {
      throw HypervisorError(
        .invalidArgument, from: .test,
        "requested cpu amount exceeds maximum (\(count) > \(definition.vcpus.maximum))")
    }
  }

  /// How many vCPUs a domain has, or with bit 4 may have.
  package func vcpus(of reference: DomainReference, flags: UInt32) throws(HypervisorError) -> Int32 {
    try Self.check(flags, allowed: 7, in: "testDomainGetVcpusFlags")
    let domain = try domain(reference)
    let scope = try ModificationScope(rawValue: flags).resolvedToOne(for: domain)
    let vcpus = (scope == .live ? domain.definition : domain.configuration).vcpus
    return Int32(clamping: flags & Self.maximum != 0 ? vcpus.maximum : vcpus.current)
  }
}

extension TestDomain {
  /// Changes one of the definitions; while the domain is not active there is only one.
  fileprivate mutating func replaceDefinition(for scope: ModificationScope, with definition: DomainDefinition) {
    if scope == .configuration, isActive {
      nextDefinition = definition
    } else {
      self.definition = definition
    }
  }
}
