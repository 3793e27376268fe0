// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension TestConnection {
  private static let live: UInt32 = 1
  private static let configuration: UInt32 = 2
  private static let maximum: UInt32 = 4
  private static let guest: UInt32 = 8

  // MARK: Memory

  private func setMemory(
    _ domain: Wire.Domain, _ kib: UInt64, _ flags: UInt32, as function: String
  ) throws(HypervisorError) {
    try write(as: function) { (state) throws(HypervisorError) in
      try Self.requireNonZero(kib, "memory", of: function)
      try state.setMemory(of: DomainReference(domain), kib: kib, flags: flags)
    }
  }

  func domainSetMemory(_ arguments: Wire.DomainSetMemoryArguments) async throws {
    try setMemory(arguments.dom, arguments.memory, Self.live, as: "virDomainSetMemory")
  }

  func domainSetMemoryFlags(_ arguments: Wire.DomainSetMemoryFlagsArguments) async throws {
    try setMemory(arguments.dom, arguments.memory, arguments.flags, as: "virDomainSetMemoryFlags")
  }

  func domainSetMaxMemory(_ arguments: Wire.DomainSetMaxMemoryArguments) async throws {
    try setMemory(arguments.dom, arguments.memory, Self.maximum, as: "virDomainSetMaxMemory")
  }

  func domainGetMaxMemory(_ arguments: Wire.DomainGetMaxMemoryArguments) async throws -> Wire.DomainGetMaxMemoryReply {
    let memory = try read { (state) throws(HypervisorError) in
      try state.maximumMemory(of: DomainReference(arguments.dom))
    }
    return Wire.DomainGetMaxMemoryReply(memory: memory)
  }

  // MARK: vCPUs

  private func setVCPUs(
    _ domain: Wire.Domain, _ count: UInt32, _ flags: UInt32, as function: String
  ) throws(HypervisorError) {
    try write(as: function) { (state) throws(HypervisorError) in
      if flags & Self.maximum != 0, flags & Self.configuration == 0 {
        throw HypervisorError(
          argument: "ctl", of: function, from: .domain,
          "Flag 'VIR_DOMAIN_AFFECT_CONFIG' is required by flag 'VIR_DOMAIN_VCPU_MAXIMUM'")
      }
      try Self.requireNonZero(count, "nvcpus", of: function)
      try state.setVCPUs(of: DomainReference(domain), count: count, flags: flags)
    }
  }

  func domainSetVCPUs(_ arguments: Wire.DomainSetVCPUsArguments) async throws {
    try setVCPUs(arguments.dom, arguments.nvcpus, Self.live, as: "virDomainSetVcpus")
  }

  func domainSetVCPUsFlags(_ arguments: Wire.DomainSetVCPUsFlagsArguments) async throws {
    try setVCPUs(arguments.dom, arguments.nvcpus, arguments.flags, as: "virDomainSetVcpusFlags")
  }

  func domainGetVCPUsFlags(
    _ arguments: Wire.DomainGetVCPUsFlagsArguments
  ) async throws -> Wire.DomainGetVCPUsFlagsReply {
    let function = "virDomainGetVcpusFlags"
    if try current.isReadOnly, arguments.flags & Self.guest != 0 {
      throw HypervisorError(.operationDenied, from: .domain, "read only access prevents \(function)")
    }
    if ModificationScope(rawValue: arguments.flags).isSuperset(of: .all) {
      throw ModificationScope.exclusive(in: function, argument: "ctl")
    }
    let count = try read { (state) throws(HypervisorError) in
      try state.vcpus(of: DomainReference(arguments.dom), flags: arguments.flags)
    }
    return Wire.DomainGetVCPUsFlagsReply(num: count)
  }

  func domainGetMaxVCPUs(_ arguments: Wire.DomainGetMaxVCPUsArguments) async throws -> Wire.DomainGetMaxVCPUsReply {
    let count = try read { (state) throws(HypervisorError) in
      try state.vcpus(of: DomainReference(arguments.dom), flags: Self.live | Self.maximum)
    }
    return Wire.DomainGetMaxVCPUsReply(num: count)
  }
}
