// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession

/// Domain events as they come.
public typealias DomainEvents = ObjectEvents<DomainEvent>

extension ObjectEvents where Event == DomainEvent {
  /// The kinds that the daemon sends.
  public var kinds: [DomainEventID] { kindNumbers.map(DomainEventID.init(rawValue:)) }
}

extension EventFamily where Event == DomainEvent {
  /// What happens to one domain, or to all.
  static func domain(_ domain: Domain?) -> Self {
    Self(
      registration: Remote.ConnectDomainEventCallbackRegisterAny.self, object: domain.map { EventObject($0) },
      messages: DomainEventID.messages,
      register: { (connection, kind) async throws(LibvirtError) in
        try await connection.call(
          Remote.ConnectDomainEventCallbackRegisterAny.self, .init(eventID: kind, dom: domain?.wire)
        ).callbackID
      },
      deregister: { connection, callback, deadline in
        await connection.session.callIgnoringCancellation(
          Remote.ConnectDomainEventCallbackDeregisterAny.self, .init(callbackID: callback), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in try DomainEvent(packet, on: connection) })
  }
}
