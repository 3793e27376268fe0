// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtSession

/// Events of networks as they come.
public typealias NetworkEvents = ObjectEvents<NetworkEvent>

extension ObjectEvents where Event == NetworkEvent {
  /// The kinds that the daemon sends: of those that were asked for, the ones it knows.
  public var kinds: [NetworkEventID] { kindNumbers.map(NetworkEventID.init(rawValue:)) }
}

extension NetworkEventID {
  /// Every kind this version knows.
  public static var all: [NetworkEventID] { [.lifecycle, .metadataChange] }
}

extension EventFamily where Event == NetworkEvent {
  /// What happens to one network, or to all.
  static func network(_ network: Network?) -> Self {
    Self(
      registration: Remote.ConnectNetworkEventRegisterAny.self, object: network.map { EventObject($0) },
      messages: [
        NetworkEventID.lifecycle.rawValue: Remote.NetworkEventLifecycle.self,
        NetworkEventID.metadataChange.rawValue: Remote.NetworkEventCallbackMetadataChange.self,
      ],
      register: { (connection, kind) async throws(LibvirtError) in
        try await connection.call(
          Remote.ConnectNetworkEventRegisterAny.self, .init(eventID: kind, net: network?.wire)
        ).callbackID
      },
      deregister: { connection, callback, deadline in
        await connection.session.callIgnoringCancellation(
          Remote.ConnectNetworkEventDeregisterAny.self, .init(callbackID: callback), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in try NetworkEvent(packet, on: connection) })
  }
}
