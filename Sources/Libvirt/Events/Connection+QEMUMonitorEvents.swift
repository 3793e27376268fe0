// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Connection {
  /// Asks the daemon to tell what QEMU's monitors tell it. When this returns, it does.
  ///
  /// Names and contents are QEMU's and may change with its version; what ``domainEvents(_:for:capacity:skippingUnsupported:)``
  /// tells does not.
  ///
  /// - Parameters:
  ///   - domain: whose monitor; `nil` for all, also those of domains that are still to come.
  ///   - event: the name of the events to be told of, or what `flags` make of it; `nil` for all.
  ///   - flags: whether the name is a regular expression, and whether upper and lower case are the same.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Throws: ``LibvirtError``; `operationDenied` when the connection is only for looking, `noSupport` when the
  ///   hypervisor is not QEMU.
  ///
  /// libvirt: `virConnectDomainQemuMonitorEventRegister`
  public func qemuMonitorEvents(
    for domain: Domain? = nil, event: String? = nil, flags: ConnectDomainQEMUMonitorEventRegisterFlags = [],
    capacity: Int = 4096
  ) async throws(LibvirtError) -> QEMUMonitorEvents {
    let family = EventFamily.qemuMonitor(domain, event: event, flags: flags)
    return try await events(
      [EventFamily<QEMUMonitorEvent>.onlyKind], of: family, capacity: capacity, skippingUnsupported: false)
  }

  /// Runs `body` with what QEMU's monitors tell. The daemon passes it on from before `body` begins until it ends, however
  /// it does.
  ///
  /// - Parameters:
  ///   - domain: whose monitor; `nil` for all, also those of domains that are still to come.
  ///   - event: the name of the events to be told of, or what `flags` make of it; `nil` for all.
  ///   - flags: whether the name is a regular expression, and whether upper and lower case are the same.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``qemuMonitorEvents(for:event:flags:capacity:)`` does.
  ///
  /// libvirt: `virConnectDomainQemuMonitorEventRegister`, `virConnectDomainQemuMonitorEventDeregister`
  public func withQEMUMonitorEvents<Result>(
    for domain: Domain? = nil, event: String? = nil, flags: ConnectDomainQEMUMonitorEventRegisterFlags = [],
    capacity: Int = 4096, _ body: (QEMUMonitorEvents) async throws -> Result
  ) async throws -> Result {
    try await qemuMonitorEvents(for: domain, event: event, flags: flags, capacity: capacity).stopping(after: body)
  }
}
