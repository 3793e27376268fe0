// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession

/// Events of secrets as they come.
public typealias SecretEvents = ObjectEvents<SecretEvent>

extension ObjectEvents where Event == SecretEvent {
  /// The kinds that the daemon sends: of those that were asked for, the ones it knows.
  public var kinds: [SecretEventID] { kindNumbers.map(SecretEventID.init(rawValue:)) }
}

extension SecretEventID {
  /// Every kind this version knows.
  public static var all: [SecretEventID] { [.lifecycle, .valueChanged] }
}

extension EventFamily where Event == SecretEvent {
  /// What happens to one secret, or to all.
  static func secret(_ secret: Secret?) -> Self {
    Self(
      registration: Remote.ConnectSecretEventRegisterAny.self, object: secret.map { EventObject($0) },
      messages: [
        SecretEventID.lifecycle.rawValue: Remote.SecretEventLifecycle.self,
        SecretEventID.valueChanged.rawValue: Remote.SecretEventValueChanged.self,
      ],
      register: { (connection, kind) async throws(LibvirtError) in
        try await connection.call(
          Remote.ConnectSecretEventRegisterAny.self, .init(eventID: kind, secret: secret?.wire)
        ).callbackID
      },
      deregister: { connection, callback, deadline in
        await connection.session.callIgnoringCancellation(
          Remote.ConnectSecretEventDeregisterAny.self, .init(callbackID: callback), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in try SecretEvent(packet, on: connection) })
  }
}
