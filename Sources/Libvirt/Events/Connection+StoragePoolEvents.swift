// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Connection {
  /// Asks the daemon to tell what happens to storage pools. When this returns, it does.
  ///
  /// Kinds that the daemon does not know are left out, as long as it knows the first one; the sequence's `kinds` are those
  /// it knows.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - pool: which pool to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Throws: ``LibvirtError``: the daemon has no such events.
  ///
  /// libvirt: `virConnectStoragePoolEventRegisterAny`
  public func storagePoolEvents(
    _ kinds: [StoragePoolEventID] = StoragePoolEventID.all, for pool: StoragePool? = nil, capacity: Int = 4096
  ) async throws(LibvirtError) -> StoragePoolEvents {
    try await events(kinds.map(\.rawValue), of: .storagePool(pool), capacity: capacity, skippingUnsupported: true)
  }

  /// Runs `body` with what happens to storage pools. The daemon tells it from before `body` begins until it ends, however it
  /// does.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - pool: which pool to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``storagePoolEvents(_:for:capacity:)`` does.
  ///
  /// libvirt: `virConnectStoragePoolEventRegisterAny`, `virConnectStoragePoolEventDeregisterAny`
  public func withStoragePoolEvents<Result>(
    _ kinds: [StoragePoolEventID] = StoragePoolEventID.all, for pool: StoragePool? = nil, capacity: Int = 4096,
    _ body: (StoragePoolEvents) async throws -> Result
  ) async throws -> Result {
    try await storagePoolEvents(kinds, for: pool, capacity: capacity).stopping(after: body)
  }
}
