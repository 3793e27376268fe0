// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension HypervisorState {
  /// Starts a domain that is defined and not running.
  package mutating func start(_ reference: DomainReference, flags: UInt32) throws(HypervisorError) -> DomainReference {
    try Self.check(flags, in: "testDomainCreateWithFlags")
    let domain = try domain(reference)
    guard !domain.isActive else {
      throw HypervisorError(
        .internalError, from: .test, "Domain '\(domain.definition.name)' is already running")
    }
    try start(reference)
    return try self.domain(reference).reference
  }

  /// Shuts a running or paused domain down at once; there is no guest to ask.
  package mutating func shutDown(_ reference: DomainReference, flags: UInt32 = 0) throws(HypervisorError) {
    try Self.check(flags, in: "testDomainShutdownFlags")
    try update(reference) { (domain) throws(HypervisorError) in
      guard domain.isActive else { throw Self.notRunning(domain) }
      domain.stop(because: .shutdown)
    }
  }

  /// Reboots a domain: what happens is what its definition says of a reboot.
  package mutating func reboot(_ reference: DomainReference, flags: UInt32) throws(HypervisorError) {
    try Self.check(flags, allowed: 0x1f, in: "testDomainReboot")
    try update(reference) { (domain) throws(HypervisorError) in
      try Self.requireActive(domain)
      if domain.definition.onReboot.restarts {
        domain.run(because: .booted)
      } else {
        domain.stop(because: .shutdown)
      }
    }
  }

  /// Resets an active domain, which changes nothing that can be seen.
  package func reset(_ reference: DomainReference, flags: UInt32) throws(HypervisorError) {
    try Self.check(flags, in: "testDomainReset")
    try Self.requireActive(domain(reference))
  }

  /// Pauses a running domain.
  package mutating func suspend(_ reference: DomainReference) throws(HypervisorError) {
    try update(reference) { (domain) throws(HypervisorError) in
      guard domain.state == .running else { throw Self.notRunning(domain) }
      domain.pause()
    }
  }

  /// Lets a paused domain run on.
  package mutating func resume(_ reference: DomainReference) throws(HypervisorError) {
    try update(reference) { (domain) throws(HypervisorError) in
      guard domain.state == .paused else {
        throw HypervisorError(.internalError, from: .test, "domain '\(domain.definition.name)' not paused")
      }
      domain.run(because: .unpaused)
    }
  }

  /// Stops an active domain.
  package mutating func destroy(_ reference: DomainReference, flags: UInt32 = 0) throws(HypervisorError) {
    try Self.check(flags, allowed: 1, in: "testDomainDestroyFlags")
    try update(reference) { (domain) throws(HypervisorError) in
      try Self.requireActive(domain)
      domain.stop(because: .destroyed)
    }
  }

  /// Says whether a domain would be started with the host.
  package mutating func setAutostart(_ reference: DomainReference, _ autostarts: Bool) throws(HypervisorError) {
    try update(reference) { (domain) throws(HypervisorError) in domain.autostarts = autostarts }
  }

  static func requireActive(_ domain: TestDomain) throws(HypervisorError) {
    guard domain.isActive else {
      throw HypervisorError(.operationInvalid, from: .domain, "domain is not running")
    }
  }

  private static func notRunning(_ domain: TestDomain) -> HypervisorError {
    HypervisorError(.internalError, from: .test, "domain '\(domain.definition.name)' not running")
  }
}
