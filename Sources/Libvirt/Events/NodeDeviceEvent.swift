// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtRPC
import LibvirtSession

/// Something that happened to a device of the host.
///
/// libvirt: `virConnectNodeDeviceEventLifecycleCallback` and `virConnectNodeDeviceEventGenericCallback`
public struct NodeDeviceEvent: Sendable, Hashable {
  /// Which device it happened to.
  public var device: NodeDevice
  /// What happened.
  public var content: Content

  /// What a lifecycle event tells; `nil` for events of other kinds.
  public var kind: NodeDeviceEventLifecycleType? {
    if case .lifecycle(let kind, _) = content { kind } else { nil }
  }

  /// What happened, by the kind of event. Values that this version does not know are kept.
  public enum Content: Sendable, Hashable {
    /// The device was created (it has come), deleted (it has gone), defined or undefined. No detail has a meaning yet.
    case lifecycle(NodeDeviceEventLifecycleType, detail: Int32)
    /// What the host knows of the device has changed.
    case update
  }
}

extension NodeDeviceEvent {
  /// Reads an event's message.
  ///
  /// - Returns: `nil` for a message that tells of no kind of device event this version knows.
  /// - Throws: `undecodable`
  init?(_ packet: EventPacket, on connection: Connection) throws(SessionError) {
    switch packet.procedure {
    case Remote.NodeDeviceEventLifecycle.number:
      let message = try packet.decode(Remote.NodeDeviceEventLifecycle.self)
      device = NodeDevice(message.dev, on: connection)
      content = .lifecycle(NodeDeviceEventLifecycleType(rawValue: message.event), detail: message.detail)
    case Remote.NodeDeviceEventUpdate.number:
      let message = try packet.decode(Remote.NodeDeviceEventUpdate.self)
      device = NodeDevice(message.dev, on: connection)
      content = .update
    default: return nil
    }
  }
}
