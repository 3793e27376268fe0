// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession

// Daemons before 1.3.3 tell of all domains or of none, and their messages do not name the registration that they are for.
// Everything else is the same.
extension EventFamily where Event == DomainEvent {
  /// What happens to one domain, or to all, as older daemons tell it.
  static func legacyDomain(_ domain: Domain?) -> Self {
    Self(
      registration: Remote.ConnectDomainEventRegisterAny.self, object: domain.map { EventObject($0) }, isLegacy: true,
      // Kinds that such a daemon cannot know are for it to refuse.
      messages: DomainEventID.messages.merging(LegacyDomainEvent.messages) { _, legacy in legacy },
      register: { (connection, kind) async throws(LibvirtError) in
        _ = try await connection.call(Remote.ConnectDomainEventRegisterAny.self, .init(eventID: kind))
        return kind
      },
      deregister: { connection, kind, deadline in
        await connection.session.callIgnoringCancellation(
          Remote.ConnectDomainEventDeregisterAny.self, .init(eventID: kind), deadline: deadline)
      },
      read: { (packet, connection) throws(SessionError) in
        guard let modern = LegacyDomainEvent.modern(packet), let event = try DomainEvent(modern, on: connection),
          domain == nil || event.domain.uuid == domain?.uuid
        else { return nil }
        return event
      })
  }
}

/// The messages of daemons before 1.3.3, and what they are called since.
enum LegacyDomainEvent {
  private typealias Pair = (id: DomainEventID, legacy: any Procedure.Type, modern: any Procedure.Type)

  private static var pairs: [Pair] {
    [
      (.lifecycle, Remote.DomainEventLifecycle.self, Remote.DomainEventCallbackLifecycle.self),
      (.reboot, Remote.DomainEventReboot.self, Remote.DomainEventCallbackReboot.self),
      (.rtcChange, Remote.DomainEventRTCChange.self, Remote.DomainEventCallbackRTCChange.self),
      (.watchdog, Remote.DomainEventWatchdog.self, Remote.DomainEventCallbackWatchdog.self),
      (.ioError, Remote.DomainEventIOError.self, Remote.DomainEventCallbackIOError.self),
      (.graphics, Remote.DomainEventGraphics.self, Remote.DomainEventCallbackGraphics.self),
      (.ioErrorReason, Remote.DomainEventIOErrorReason.self, Remote.DomainEventCallbackIOErrorReason.self),
      (.controlError, Remote.DomainEventControlError.self, Remote.DomainEventCallbackControlError.self),
      (.blockJob, Remote.DomainEventBlockJob.self, Remote.DomainEventCallbackBlockJob.self),
      (.diskChange, Remote.DomainEventDiskChange.self, Remote.DomainEventCallbackDiskChange.self),
      (.trayChange, Remote.DomainEventTrayChange.self, Remote.DomainEventCallbackTrayChange.self),
      (.pmWakeup, Remote.DomainEventPMWakeup.self, Remote.DomainEventCallbackPMWakeup.self),
      (.pmSuspend, Remote.DomainEventPMSuspend.self, Remote.DomainEventCallbackPMSuspend.self),
      (.balloonChange, Remote.DomainEventBalloonChange.self, Remote.DomainEventCallbackBalloonChange.self),
      (.pmSuspendDisk, Remote.DomainEventPMSuspendDisk.self, Remote.DomainEventCallbackPMSuspendDisk.self),
      (.deviceRemoved, Remote.DomainEventDeviceRemoved.self, Remote.DomainEventCallbackDeviceRemoved.self),
    ]
  }

  /// The message that tells of each kind's events.
  static let messages = [Int32: any Procedure.Type](uniqueKeysWithValues: pairs.map { ($0.id.rawValue, $0.legacy) })

  private static let successors = [Int32: any Procedure.Type](
    uniqueKeysWithValues: pairs.map { ($0.legacy.number, $0.modern) })

  /// The message as newer daemons send it; `nil` for one of another kind.
  static func modern(_ packet: EventPacket) -> EventPacket? {
    guard let successor = successors[packet.procedure] else { return nil }
    let sleeps = [
      Remote.DomainEventCallbackPMWakeup.number, Remote.DomainEventCallbackPMSuspend.number,
      Remote.DomainEventCallbackPMSuspendDisk.number,
    ]
    // In front there is a number for the registration, and in some a reason, which is always 0.
    let added = sleeps.contains(successor.number) ? 8 : 4
    return EventPacket(
      program: packet.program, procedure: successor.number,
      payload: ArraySlice(repeating: 0, count: added) + packet.payload)
  }
}
