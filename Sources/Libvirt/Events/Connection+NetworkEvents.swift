// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Connection {
  /// Asks the daemon to tell what happens to networks. When this returns, it does.
  ///
  /// Kinds that the daemon does not know are left out, as long as it knows the first one; the sequence's `kinds` are those
  /// it knows. Changes of metadata are known to daemons since 9.8.0.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - network: which network to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Throws: ``LibvirtError``: the daemon has no such events.
  ///
  /// libvirt: `virConnectNetworkEventRegisterAny`
  public func networkEvents(
    _ kinds: [NetworkEventID] = NetworkEventID.all, for network: Network? = nil, capacity: Int = 4096
  ) async throws(LibvirtError) -> NetworkEvents {
    try await events(kinds.map(\.rawValue), of: .network(network), capacity: capacity, skippingUnsupported: true)
  }

  /// Runs `body` with what happens to networks. The daemon tells it from before `body` begins until it ends, however it
  /// does.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - network: which network to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``networkEvents(_:for:capacity:)`` does.
  ///
  /// libvirt: `virConnectNetworkEventRegisterAny`, `virConnectNetworkEventDeregisterAny`
  public func withNetworkEvents<Result>(
    _ kinds: [NetworkEventID] = NetworkEventID.all, for network: Network? = nil, capacity: Int = 4096,
    _ body: (NetworkEvents) async throws -> Result
  ) async throws -> Result {
    try await networkEvents(kinds, for: network, capacity: capacity).stopping(after: body)
  }
}
