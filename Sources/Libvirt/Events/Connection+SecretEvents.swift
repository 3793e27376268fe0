// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Connection {
  /// Asks the daemon to tell what happens to secrets. When this returns, it does.
  ///
  /// Kinds that the daemon does not know are left out, as long as it knows the first one; the sequence's `kinds` are those
  /// it knows.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - secret: which secret to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Throws: ``LibvirtError``: the daemon has no such events.
  ///
  /// libvirt: `virConnectSecretEventRegisterAny`
  public func secretEvents(
    _ kinds: [SecretEventID] = SecretEventID.all, for secret: Secret? = nil, capacity: Int = 4096
  ) async throws(LibvirtError) -> SecretEvents {
    try await events(kinds.map(\.rawValue), of: .secret(secret), capacity: capacity, skippingUnsupported: true)
  }

  /// Runs `body` with what happens to secrets. The daemon tells it from before `body` begins until it ends, however it
  /// does.
  ///
  /// - Parameters:
  ///   - kinds: what to be told, at least one kind.
  ///   - secret: which secret to be told of; `nil` for all, also those that are still to come.
  ///   - capacity: how many events wait for their consumer before later ones are dropped.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``secretEvents(_:for:capacity:)`` does.
  ///
  /// libvirt: `virConnectSecretEventRegisterAny`, `virConnectSecretEventDeregisterAny`
  public func withSecretEvents<Result>(
    _ kinds: [SecretEventID] = SecretEventID.all, for secret: Secret? = nil, capacity: Int = 4096,
    _ body: (SecretEvents) async throws -> Result
  ) async throws -> Result {
    try await secretEvents(kinds, for: secret, capacity: capacity).stopping(after: body)
  }
}
