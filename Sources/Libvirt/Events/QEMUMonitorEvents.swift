// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtSession
import LibvirtXDR

/// Events of QEMU's monitors as they come.
public typealias QEMUMonitorEvents = ObjectEvents<QEMUMonitorEvent>

extension EventFamily where Event == QEMUMonitorEvent {
  /// The kind that stands for the whole family: these events have no kinds that they are registered by.
  static var onlyKind: Int32 { 0 }

  /// What the monitor of one domain, or of all, tells.
  static func qemuMonitor(
    _ domain: Domain?, event: String?, flags: ConnectDomainQEMUMonitorEventRegisterFlags
  ) -> Self {
    Self(
      registration: QEMUProgram.ConnectDomainMonitorEventRegister.self,
      object: domain.map { EventObject($0) }, filter: "\(flags.rawValue) \(event ?? "")",
      messages: [onlyKind: QEMUProgram.DomainMonitorEvent.self],
      register: { (connection, _) async throws(LibvirtError) in
        try await connection.change(
          QEMUProgram.ConnectDomainMonitorEventRegister.self,
          .init(dom: domain?.wire, event: event.map { XDRString($0) }, flags: flags.rawValue)
        ).callbackID
      },
      deregister: { connection, callback, deadline in
        await connection.session.callIgnoringCancellation(
          QEMUProgram.ConnectDomainMonitorEventDeregister.self, .init(callbackID: callback), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in try QEMUMonitorEvent(packet, on: connection) })
  }
}
