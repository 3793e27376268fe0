// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtRPC
import LibvirtSession

/// Something that happened to a secret.
///
/// libvirt: `virConnectSecretEventLifecycleCallback` and `virConnectSecretEventGenericCallback`
public struct SecretEvent: Sendable, Hashable {
  /// Which secret it happened to.
  public var secret: Secret
  /// What happened.
  public var content: Content

  /// What a lifecycle event tells; `nil` for events of other kinds.
  public var kind: SecretEventLifecycleType? {
    if case .lifecycle(let kind, _) = content { kind } else { nil }
  }

  /// What happened, by the kind of event. Values that this version does not know are kept.
  public enum Content: Sendable, Hashable {
    /// The secret was defined or undefined. No detail has a meaning yet.
    case lifecycle(SecretEventLifecycleType, detail: Int32)
    /// The secret has another value. The event does not tell which.
    case valueChanged
  }
}

extension SecretEvent {
  /// Reads an event's message.
  ///
  /// - Returns: `nil` for a message that tells of no kind of secret event this version knows.
  /// - Throws: `undecodable`
  init?(_ packet: EventPacket, on connection: Connection) throws(SessionError) {
    switch packet.procedure {
    case Remote.SecretEventLifecycle.number:
      let message = try packet.decode(Remote.SecretEventLifecycle.self)
      secret = Secret(message.secret, on: connection)
      content = .lifecycle(SecretEventLifecycleType(rawValue: message.event), detail: message.detail)
    case Remote.SecretEventValueChanged.number:
      let message = try packet.decode(Remote.SecretEventValueChanged.self)
      secret = Secret(message.secret, on: connection)
      content = .valueChanged
    default: return nil
    }
  }
}
