// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// What it is doing, and what it may use.
  ///
  /// libvirt: `virDomainGetInfo`
  public func info() async throws(LibvirtError) -> DomainInfo {
    let reply = try await connection.call(Remote.DomainGetInfo.self, .init(dom: wire))
    return DomainInfo(
      state: DomainState(rawValue: Int32(reply.state)), maximumMemoryKiB: reply.maxMem, memoryKiB: reply.memory,
      virtualProcessors: reply.nrVirtCpu, processorTimeNanoseconds: reply.cpuTime)
  }

  /// What it is doing, and why.
  ///
  /// libvirt: `virDomainGetState`
  public func status() async throws(LibvirtError) -> DomainStatus {
    let reply = try await connection.call(Remote.DomainGetState.self, .init(dom: wire, flags: 0))
    return DomainStatus(state: DomainState(rawValue: reply.state), reason: reply.reason)
  }

  /// What it is doing.
  ///
  /// libvirt: `virDomainGetState`
  public func state() async throws(LibvirtError) -> DomainState {
    try await status().state
  }

  /// Whether it is running, or suspended.
  ///
  /// libvirt: `virDomainIsActive`
  public func isActive() async throws(LibvirtError) -> Bool {
    try await connection.call(Remote.DomainIsActive.self, .init(dom: wire)).active != 0
  }

  /// Whether the host keeps its definition when it does not run.
  ///
  /// libvirt: `virDomainIsPersistent`
  public func isPersistent() async throws(LibvirtError) -> Bool {
    try await connection.call(Remote.DomainIsPersistent.self, .init(dom: wire)).persistent != 0
  }

  /// Whether its definition was changed while it was running, so that it will be another one after a restart.
  ///
  /// libvirt: `virDomainIsUpdated`
  public func isUpdated() async throws(LibvirtError) -> Bool {
    try await connection.call(Remote.DomainIsUpdated.self, .init(dom: wire)).updated != 0
  }

  /// Whether libvirt has saved its state and will restore it at the next start.
  ///
  /// libvirt: `virDomainHasManagedSaveImage`
  public func hasManagedSaveImage() async throws(LibvirtError) -> Bool {
    try await connection.call(Remote.DomainHasManagedSaveImage.self, .init(dom: wire, flags: 0)).result != 0
  }

  /// What kind of guest it is, such as `hvm`.
  ///
  /// libvirt: `virDomainGetOSType`
  public func osType() async throws(LibvirtError) -> String {
    try await connection.call(Remote.DomainGetOSType.self, .init(dom: wire)).type.text
  }

  /// What the security driver makes of it while it runs.
  ///
  /// libvirt: `virDomainGetSecurityLabel`
  public func securityLabel() async throws(LibvirtError) -> SecurityLabel {
    SecurityLabel(try await connection.call(Remote.DomainGetSecurityLabel.self, .init(dom: wire)))
  }

  /// What the daemon has to say about it, such as that it is tainted.
  ///
  /// - Parameter kinds: which messages; empty means all.
  ///
  /// libvirt: `virDomainGetMessages`
  public func messages(_ kinds: DomainMessageType = []) async throws(LibvirtError) -> [String] {
    let reply = try await connection.call(Remote.DomainGetMessages.self, .init(dom: wire, flags: kinds.rawValue))
    return reply.msgs.map(\.text)
  }

  /// How many snapshots it has.
  ///
  /// libvirt: `virDomainSnapshotNum`
  public func snapshotCount() async throws(LibvirtError) -> Int {
    Int(try await connection.call(Remote.DomainSnapshotNum.self, .init(dom: wire, flags: 0)).num)
  }
}
