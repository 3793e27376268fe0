// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession

/// Events of storage pools as they come.
public typealias StoragePoolEvents = ObjectEvents<StoragePoolEvent>

extension ObjectEvents where Event == StoragePoolEvent {
  /// The kinds that the daemon sends: of those that were asked for, the ones it knows.
  public var kinds: [StoragePoolEventID] { kindNumbers.map(StoragePoolEventID.init(rawValue:)) }
}

extension StoragePoolEventID {
  /// Every kind this version knows.
  public static var all: [StoragePoolEventID] { [.lifecycle, .refresh] }
}

extension EventFamily where Event == StoragePoolEvent {
  /// What happens to one pool, or to all.
  static func storagePool(_ pool: StoragePool?) -> Self {
    Self(
      registration: Remote.ConnectStoragePoolEventRegisterAny.self, object: pool.map { EventObject($0) },
      messages: [
        StoragePoolEventID.lifecycle.rawValue: Remote.StoragePoolEventLifecycle.self,
        StoragePoolEventID.refresh.rawValue: Remote.StoragePoolEventRefresh.self,
      ],
      register: { (connection, kind) async throws(LibvirtError) in
        try await connection.call(
          Remote.ConnectStoragePoolEventRegisterAny.self, .init(eventID: kind, pool: pool?.wire)
        ).callbackID
      },
      deregister: { connection, callback, deadline in
        await connection.session.callIgnoringCancellation(
          Remote.ConnectStoragePoolEventDeregisterAny.self, .init(callbackID: callback), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in try StoragePoolEvent(packet, on: connection) })
  }
}
