// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// Whether the hypervisor's process of a domain can be talked to.
///
/// libvirt: `virDomainControlInfo`
public struct ControlInfo: Hashable, Sendable {
  /// How it stands.
  public var state: DomainControlState
  /// Why it stands so, when it is an error.
  public var reason: DomainControlErrorReason
  /// Milliseconds since it stands so.
  public var milliseconds: UInt64
}

extension Domain {
  /// Whether the hypervisor's process can be talked to, or is busy with something.
  ///
  /// libvirt: `virDomainGetControlInfo`
  public func controlInfo() async throws(LibvirtError) -> ControlInfo {
    let reply = try await connection.call(Remote.DomainGetControlInfo.self, .init(dom: wire, flags: 0))
    return ControlInfo(
      state: DomainControlState(rawValue: Int32(bitPattern: reply.state)),
      reason: DomainControlErrorReason(rawValue: Int32(bitPattern: reply.details)), milliseconds: reply.stateTime)
  }

  /// The labels that the host's security drivers have given it, one of each.
  ///
  /// libvirt: `virDomainGetSecurityLabelList`
  public func securityLabels() async throws(LibvirtError) -> [SecurityLabel] {
    try await connection.call(Remote.DomainGetSecurityLabelList.self, .init(dom: wire)).labels.map(SecurityLabel.init)
  }

  /// How long the guest's agent may take to answer: seconds, or a value of `DomainAgentResponseTimeoutValues`.
  ///
  /// libvirt: `virDomainAgentSetResponseTimeout`
  public func setAgentResponseTimeout(seconds: Int32) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainAgentSetResponseTimeout.self, .init(dom: wire, timeout: seconds, flags: 0))
  }
}
