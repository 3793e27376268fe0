// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Connection {
  /// Asks the daemon to tell what happens to the host's devices. When this returns, it does.
  ///
  /// Kinds that the daemon does not know are left out, as long as it knows the first one; the sequence's `kinds` are those
  /// it knows.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - device: which device to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Throws: ``LibvirtError``: the daemon has no such events.
  ///
  /// libvirt: `virConnectNodeDeviceEventRegisterAny`
  public func nodeDeviceEvents(
    _ kinds: [NodeDeviceEventID] = NodeDeviceEventID.all, for device: NodeDevice? = nil, capacity: Int = 4096
  ) async throws(LibvirtError) -> NodeDeviceEvents {
    try await events(kinds.map(\.rawValue), of: .nodeDevice(device), capacity: capacity, skippingUnsupported: true)
  }

  /// Runs `body` with what happens to the host's devices. The daemon tells it from before `body` begins until it ends, however it
  /// does.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - device: which device to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``nodeDeviceEvents(_:for:capacity:)`` does.
  ///
  /// libvirt: `virConnectNodeDeviceEventRegisterAny`, `virConnectNodeDeviceEventDeregisterAny`
  public func withNodeDeviceEvents<Result>(
    _ kinds: [NodeDeviceEventID] = NodeDeviceEventID.all, for device: NodeDevice? = nil, capacity: Int = 4096,
    _ body: (NodeDeviceEvents) async throws -> Result
  ) async throws -> Result {
    try await nodeDeviceEvents(kinds, for: device, capacity: capacity).stopping(after: body)
  }
}
