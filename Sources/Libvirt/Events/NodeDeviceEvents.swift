// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession

/// Events of the host's devices as they come.
public typealias NodeDeviceEvents = ObjectEvents<NodeDeviceEvent>

extension ObjectEvents where Event == NodeDeviceEvent {
  /// The kinds that the daemon sends: of those that were asked for, the ones it knows.
  public var kinds: [NodeDeviceEventID] { kindNumbers.map(NodeDeviceEventID.init(rawValue:)) }
}

extension NodeDeviceEventID {
  /// Every kind this version knows.
  public static var all: [NodeDeviceEventID] { [.lifecycle, .update] }
}

extension EventFamily where Event == NodeDeviceEvent {
  /// What happens to one device, or to all.
  static func nodeDevice(_ device: NodeDevice?) -> Self {
    Self(
      registration: Remote.ConnectNodeDeviceEventRegisterAny.self, object: device.map { EventObject($0) },
      messages: [
        NodeDeviceEventID.lifecycle.rawValue: Remote.NodeDeviceEventLifecycle.self,
        NodeDeviceEventID.update.rawValue: Remote.NodeDeviceEventUpdate.self,
      ],
      register: { (connection, kind) async throws(LibvirtError) in
        try await connection.call(
          Remote.ConnectNodeDeviceEventRegisterAny.self, .init(eventID: kind, dev: device?.wire)
        ).callbackID
      },
      deregister: { connection, callback, deadline in
        await connection.session.callIgnoringCancellation(
          Remote.ConnectNodeDeviceEventDeregisterAny.self, .init(callbackID: callback), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in try NodeDeviceEvent(packet, on: connection) })
  }
}
