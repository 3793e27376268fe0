// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// A domain's state and what it may use.
///
/// libvirt: `virDomainInfo`
public struct DomainInfo: Hashable, Sendable {
  /// What it is doing.
  public var state: DomainState
  /// The most memory it may use, in KiB.
  public var maximumMemoryKiB: UInt64
  /// The memory it uses now, in KiB.
  public var memoryKiB: UInt64
  /// Its virtual processors.
  public var virtualProcessors: UInt16
  /// Processor time used, in nanoseconds.
  public var processorTimeNanoseconds: UInt64
}

/// What a domain is doing, and why.
public struct DomainStatus: Hashable, Sendable {
  /// What it is doing.
  public var state: DomainState
  /// Why: a value of the reason type of that state, such as `DomainRunningReason` for a running domain.
  public var reason: Int32
}

/// What a security driver makes of a domain.
///
/// libvirt: `virSecurityLabel`
public struct SecurityLabel: Hashable, Sendable {
  /// The label; empty where there is none.
  public var label: String
  /// Whether the policy is enforced, not only reported.
  public var isEnforcing: Bool

  init(_ wire: Wire.DomainGetSecurityLabelReply) {
    label = String(wireCharacters: wire.label)
    isEnforcing = wire.enforcing != 0
  }
}
