// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

/// All that the in-memory hypervisor knows, as a plain value.
///
/// It behaves like libvirt's own test driver, errors and their texts included. Each operation either throws and
/// changes nothing, or is done when it returns. Time and randomness come in from outside.
package struct HypervisorState: Sendable {
  /// The host that the domains run on.
  package var host: HostDescription
  private(set) var domains: [LibvirtUUID: TestDomain] = [:]
  private var nextID: Int32 = 1
  private var nextSequence = 0

  /// A host without domains.
  package init(host: HostDescription = HostDescription()) {
    self.host = host
  }

  /// The domains in the order they came.
  var orderedDomains: [TestDomain] { domains.values.sorted { $0.sequence < $1.sequence } }

  /// The domain a reference names.
  func domain(_ reference: DomainReference) throws(HypervisorError) -> TestDomain {
    guard let domain = domains[reference.uuid] else { throw Self.unknown(reference) }
    return domain
  }

  /// Changes the domain a reference names. When `change` throws, or the domain is then neither active nor persistent,
  /// nothing of it stays.
  mutating func update<Value>(
    _ reference: DomainReference, _ change: (inout TestDomain) throws(HypervisorError) -> Value
  ) throws(HypervisorError) -> Value {
    var domain = try domain(reference)
    let value = try change(&domain)
    domains[reference.uuid] = domain.isActive || domain.isPersistent ? domain : nil
    return value
  }

  /// Starts a domain that is not running.
  mutating func start(
    _ reference: DomainReference, because reason: TestDomain.RunningReason = .booted
  ) throws(HypervisorError) {
    let id = nextID
    try update(reference) { (domain) throws(HypervisorError) in domain.start(id: id, because: reason) }
    // Ids are never used twice while the process lives, nor do they wrap into another domain's.
    nextID = nextID == .max ? 1 : nextID + 1
  }

  /// Puts a definition in the place of the domain with the same UUID, or adds it.
  ///
  /// - Parameter isLive: whether the definition is about to run; then an active domain is in the way.
  mutating func insert(_ definition: DomainDefinition, isLive: Bool) throws(HypervisorError) {
    guard var domain = domains[definition.uuid] else {
      if let other = domains.values.first(where: { $0.definition.name == definition.name }) {
        throw HypervisorError(
          .operationFailed, from: .domain,
          "domain '\(definition.name)' already exists with uuid \(other.definition.uuid)")
      }
      domains[definition.uuid] = TestDomain(definition, sequence: nextSequence, isPersistent: !isLive)
      nextSequence += 1
      return
    }
    guard domain.definition.name == definition.name else {
      throw HypervisorError(
        .operationFailed, from: .domain,
        "domain '\(domain.definition.name)' is already defined with uuid \(definition.uuid)")
    }
    if isLive {
      guard !domain.isActive else {
        throw HypervisorError(
          .operationInvalid, from: .domain, "domain '\(domain.definition.name)' is already active")
      }
      domain.nextDefinition = domain.definition
      domain.definition = definition
    } else if domain.isActive {
      domain.nextDefinition = definition
      domain.isPersistent = true
    } else {
      domain.definition = definition
    }
    domains[definition.uuid] = domain
  }

  private static func unknown(_ reference: DomainReference) -> HypervisorError {
    HypervisorError(
      .noDomain, from: .test, "no domain with matching uuid '\(reference.uuid)' (\(reference.name))")
  }

  /// Refuses bits of `flags` that are not in `allowed`, in the name of libvirt's `function`.
  static func check(_ flags: UInt32, allowed: UInt32 = 0, in function: String) throws(HypervisorError) {
    let unknown = flags & ~allowed
    guard unknown == 0 else { throw .unsupportedFlags(unknown, in: function) }
  }
}
