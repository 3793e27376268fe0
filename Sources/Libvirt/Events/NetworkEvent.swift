// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtXDR

/// Something that happened to a network.
///
/// libvirt: `virConnectNetworkEventLifecycleCallback` and `virConnectNetworkEventGenericCallback`
public struct NetworkEvent: Sendable, Hashable {
  /// Which network it happened to.
  public var network: Network
  /// What happened.
  public var content: Content

  /// What a lifecycle event tells; `nil` for events of other kinds.
  public var kind: NetworkEventLifecycleType? {
    if case .lifecycle(let kind, _) = content { kind } else { nil }
  }

  /// What happened, by the kind of event. Values that this version does not know are kept.
  public enum Content: Sendable, Hashable {
    /// The network was defined, undefined, started or stopped. No detail has a meaning yet.
    case lifecycle(NetworkEventLifecycleType, detail: Int32)
    /// The description, title, or the metadata of a namespace has changed.
    case metadataChange(NetworkMetadataType, namespace: String?)
  }
}

extension NetworkEvent {
  /// Reads an event's message.
  ///
  /// - Returns: `nil` for a message that tells of no kind of network event this version knows.
  /// - Throws: `undecodable`
  init?(_ packet: EventPacket, on connection: Connection) throws(SessionError) {
    switch packet.procedure {
    case Remote.NetworkEventLifecycle.number:
      let message = try packet.decode(Remote.NetworkEventLifecycle.self)
      network = Network(message.net, on: connection)
      content = .lifecycle(NetworkEventLifecycleType(rawValue: message.event), detail: message.detail)
    case Remote.NetworkEventCallbackMetadataChange.number:
      let message = try packet.decode(Remote.NetworkEventCallbackMetadataChange.self)
      network = Network(message.net, on: connection)
      content = .metadataChange(NetworkMetadataType(rawValue: message.type), namespace: message.nsuri?.text)
    default: return nil
    }
  }
}
