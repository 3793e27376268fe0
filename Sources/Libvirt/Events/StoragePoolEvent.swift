// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtRPC
import LibvirtSession

/// Something that happened to a storage pool.
///
/// libvirt: `virConnectStoragePoolEventLifecycleCallback` and `virConnectStoragePoolEventGenericCallback`
public struct StoragePoolEvent: Sendable, Hashable {
  /// Which pool it happened to.
  public var pool: StoragePool
  /// What happened.
  public var content: Content

  /// What a lifecycle event tells; `nil` for events of other kinds.
  public var kind: StoragePoolEventLifecycleType? {
    if case .lifecycle(let kind, _) = content { kind } else { nil }
  }

  /// What happened, by the kind of event. Values that this version does not know are kept.
  public enum Content: Sendable, Hashable {
    /// The pool was defined, undefined, started, stopped, created (built) or deleted. No detail has a meaning yet.
    case lifecycle(StoragePoolEventLifecycleType, detail: Int32)
    /// The daemon looked anew which volumes the pool has.
    case refresh
  }
}

extension StoragePoolEvent {
  /// Reads an event's message.
  ///
  /// - Returns: `nil` for a message that tells of no kind of pool event this version knows.
  /// - Throws: `undecodable`
  init?(_ packet: EventPacket, on connection: Connection) throws(SessionError) {
    switch packet.procedure {
    case Remote.StoragePoolEventLifecycle.number:
      let message = try packet.decode(Remote.StoragePoolEventLifecycle.self)
      pool = StoragePool(message.pool, on: connection)
      content = .lifecycle(StoragePoolEventLifecycleType(rawValue: message.event), detail: message.detail)
    case Remote.StoragePoolEventRefresh.number:
      let message = try packet.decode(Remote.StoragePoolEventRefresh.self)
      pool = StoragePool(message.pool, on: connection)
      content = .refresh
    default: return nil
    }
  }
}
