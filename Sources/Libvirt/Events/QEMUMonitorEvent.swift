// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtSession
import LibvirtXDR

/// Something that the monitor of a QEMU process told, as it told it.
///
/// libvirt: `virConnectDomainQemuMonitorEventCallback`
public struct QEMUMonitorEvent: Sendable, Hashable {
  /// The domain that the process runs.
  public var domain: Domain
  /// The event's name, such as `STOP`.
  public var name: String
  /// When it happened, in seconds since 1970 UTC.
  public var seconds: Int64
  /// The microseconds of that second.
  public var microseconds: UInt32
  /// What more the monitor told, in JSON; `nil` when it told nothing more.
  public var details: String?
}

extension QEMUMonitorEvent {
  /// Reads an event's message.
  ///
  /// - Returns: `nil` for another message.
  /// - Throws: `undecodable`
  init?(_ packet: EventPacket, on connection: Connection) throws(SessionError) {
    guard packet.procedure == QEMUProgram.DomainMonitorEvent.number else { return nil }
    let message = try packet.decode(QEMUProgram.DomainMonitorEvent.self)
    domain = Domain(message.dom, on: connection)
    name = message.event.text
    seconds = message.seconds
    microseconds = message.micros
    details = message.details?.text
  }
}
