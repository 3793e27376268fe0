// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtXDR

extension DomainEvent {
  /// Reads an event's message.
  ///
  /// - Returns: `nil` for a message that tells of no kind of domain event this version knows.
  /// - Throws: `undecodable`
  init?(_ packet: EventPacket, on connection: Connection) throws(SessionError) {
    guard let found = try Self.read(packet) else { return nil }
    self.init(domain: Domain(found.domain, on: connection), id: found.id, content: found.content)
  }

  private typealias Found = (domain: Wire.Domain, id: DomainEventID, content: Content)

  private static func read(_ packet: EventPacket) throws(SessionError) -> Found? {
    switch packet.procedure {
    case Remote.DomainEventCallbackLifecycle.number:
      let message = try packet.decode(Remote.DomainEventCallbackLifecycle.self)
      return (
        message.msg.dom, .lifecycle,
        .lifecycle(DomainEventType(rawValue: message.msg.event), detail: message.msg.detail)
      )
    case Remote.DomainEventCallbackReboot.number:
      let message = try packet.decode(Remote.DomainEventCallbackReboot.self)
      return (message.msg.dom, .reboot, .reboot)
    case Remote.DomainEventCallbackRTCChange.number:
      let message = try packet.decode(Remote.DomainEventCallbackRTCChange.self)
      return (message.msg.dom, .rtcChange, .rtcChange(offsetSeconds: message.msg.offset))
    case Remote.DomainEventCallbackWatchdog.number:
      let message = try packet.decode(Remote.DomainEventCallbackWatchdog.self)
      return (message.msg.dom, .watchdog, .watchdog(DomainEventWatchdogAction(rawValue: message.msg.action)))
    case Remote.DomainEventCallbackIOError.number:
      let message = try packet.decode(Remote.DomainEventCallbackIOError.self)
      return (
        message.msg.dom, .ioError,
        .ioError(
          source: message.msg.srcPath.text, device: message.msg.devAlias.text,
          action: DomainEventIOErrorAction(rawValue: message.msg.action), reason: nil)
      )
    case Remote.DomainEventCallbackGraphics.number:
      let message = try packet.decode(Remote.DomainEventCallbackGraphics.self)
      return (message.msg.dom, .graphics, .graphics(DomainGraphicsEvent(message.msg)))
    case Remote.DomainEventCallbackIOErrorReason.number:
      let message = try packet.decode(Remote.DomainEventCallbackIOErrorReason.self)
      return (
        message.msg.dom, .ioErrorReason,
        .ioError(
          source: message.msg.srcPath.text, device: message.msg.devAlias.text,
          action: DomainEventIOErrorAction(rawValue: message.msg.action), reason: message.msg.reason.text)
      )
    case Remote.DomainEventCallbackControlError.number:
      let message = try packet.decode(Remote.DomainEventCallbackControlError.self)
      return (message.msg.dom, .controlError, .controlError)
    case Remote.DomainEventCallbackBlockJob.number:
      let message = try packet.decode(Remote.DomainEventCallbackBlockJob.self)
      return (
        message.msg.dom, .blockJob,
        .blockJob(
          disk: message.msg.path.text, type: DomainBlockJobType(rawValue: message.msg.type),
          status: ConnectDomainEventBlockJobStatus(rawValue: message.msg.status))
      )
    case Remote.DomainEventCallbackDiskChange.number:
      let message = try packet.decode(Remote.DomainEventCallbackDiskChange.self)
      return (
        message.msg.dom, .diskChange,
        .diskChange(
          oldSource: message.msg.oldSrcPath?.text, newSource: message.msg.newSrcPath?.text,
          device: message.msg.devAlias.text, reason: ConnectDomainEventDiskChangeReason(rawValue: message.msg.reason))
      )
    case Remote.DomainEventCallbackTrayChange.number:
      let message = try packet.decode(Remote.DomainEventCallbackTrayChange.self)
      return (
        message.msg.dom, .trayChange,
        .trayChange(
          device: message.msg.devAlias.text, reason: DomainEventTrayChangeReason(rawValue: message.msg.reason))
      )
    case Remote.DomainEventCallbackPMWakeup.number:
      let message = try packet.decode(Remote.DomainEventCallbackPMWakeup.self)
      return (message.msg.dom, .pmWakeup, .pmWakeup)
    case Remote.DomainEventCallbackPMSuspend.number:
      let message = try packet.decode(Remote.DomainEventCallbackPMSuspend.self)
      return (message.msg.dom, .pmSuspend, .pmSuspend)
    case Remote.DomainEventCallbackBalloonChange.number:
      let message = try packet.decode(Remote.DomainEventCallbackBalloonChange.self)
      return (message.msg.dom, .balloonChange, .balloonChange(memoryKiB: message.msg.actual))
    case Remote.DomainEventCallbackPMSuspendDisk.number:
      let message = try packet.decode(Remote.DomainEventCallbackPMSuspendDisk.self)
      return (message.msg.dom, .pmSuspendDisk, .pmSuspendDisk)
    case Remote.DomainEventCallbackDeviceRemoved.number:
      let message = try packet.decode(Remote.DomainEventCallbackDeviceRemoved.self)
      return (message.msg.dom, .deviceRemoved, .deviceRemoved(device: message.msg.devAlias.text))
    default: return try readNewer(packet)
    }
  }

  /// The kinds of events that have come with libvirt 1.2.9 or later.
  private static func readNewer(_ packet: EventPacket) throws(SessionError) -> Found? {
    switch packet.procedure {
    case Remote.DomainEventBlockJob2.number:
      let message = try packet.decode(Remote.DomainEventBlockJob2.self)
      return (
        message.dom, .blockJob2,
        .blockJob(
          disk: message.dst.text, type: DomainBlockJobType(rawValue: message.type),
          status: ConnectDomainEventBlockJobStatus(rawValue: message.status))
      )
    case Remote.DomainEventCallbackTunable.number:
      let message = try packet.decode(Remote.DomainEventCallbackTunable.self)
      return (message.dom, .tunable, .tunable(TypedParameters(message.params)))
    case Remote.DomainEventCallbackAgentLifecycle.number:
      let message = try packet.decode(Remote.DomainEventCallbackAgentLifecycle.self)
      return (
        message.dom, .agentLifecycle,
        .agentLifecycle(
          ConnectDomainEventAgentLifecycleState(rawValue: message.state),
          reason: ConnectDomainEventAgentLifecycleReason(rawValue: message.reason))
      )
    case Remote.DomainEventCallbackDeviceAdded.number:
      let message = try packet.decode(Remote.DomainEventCallbackDeviceAdded.self)
      return (message.dom, .deviceAdded, .deviceAdded(device: message.devAlias.text))
    case Remote.DomainEventCallbackMigrationIteration.number:
      let message = try packet.decode(Remote.DomainEventCallbackMigrationIteration.self)
      return (message.dom, .migrationIteration, .migrationIteration(message.iteration))
    case Remote.DomainEventCallbackJobCompleted.number:
      let message = try packet.decode(Remote.DomainEventCallbackJobCompleted.self)
      return (message.dom, .jobCompleted, .jobCompleted(TypedParameters(message.params)))
    case Remote.DomainEventCallbackDeviceRemovalFailed.number:
      let message = try packet.decode(Remote.DomainEventCallbackDeviceRemovalFailed.self)
      return (message.dom, .deviceRemovalFailed, .deviceRemovalFailed(device: message.devAlias.text))
    case Remote.DomainEventCallbackMetadataChange.number:
      let message = try packet.decode(Remote.DomainEventCallbackMetadataChange.self)
      return (
        message.dom, .metadataChange,
        .metadataChange(DomainMetadataType(rawValue: message.type), namespace: message.nsuri?.text)
      )
    case Remote.DomainEventBlockThreshold.number:
      let message = try packet.decode(Remote.DomainEventBlockThreshold.self)
      return (
        message.dom, .blockThreshold,
        .blockThreshold(
          device: message.dev.text, path: message.path?.text, thresholdBytes: message.threshold,
          excessBytes: message.excess)
      )
    case Remote.DomainEventMemoryFailure.number:
      let message = try packet.decode(Remote.DomainEventMemoryFailure.self)
      return (
        message.dom, .memoryFailure,
        .memoryFailure(
          DomainMemoryFailureRecipientType(rawValue: message.recipient),
          action: DomainMemoryFailureActionType(rawValue: message.action),
          flags: DomainMemoryFailureFlags(rawValue: message.flags))
      )
    case Remote.DomainEventMemoryDeviceSizeChange.number:
      let message = try packet.decode(Remote.DomainEventMemoryDeviceSizeChange.self)
      return (
        message.dom, .memoryDeviceSizeChange, .memoryDeviceSizeChange(device: message.alias.text, sizeKiB: message.size)
      )
    case Remote.DomainEventNICMACChange.number:
      let message = try packet.decode(Remote.DomainEventNICMACChange.self)
      return (
        message.dom, .nicMACChange,
        .nicMACChange(
          device: message.alias.text, oldMAC: message.oldMAC.text, newMAC: message.newMAC.text)
      )
    case Remote.DomainEventVCPURemoved.number:
      let message = try packet.decode(Remote.DomainEventVCPURemoved.self)
      return (message.dom, .vcpuRemoved, .vcpuRemoved(message.vcpuid))
    case Remote.DomainEventCallbackChannelLifecycle.number:
      let message = try packet.decode(Remote.DomainEventCallbackChannelLifecycle.self)
      return (
        message.dom, .channelLifecycle,
        .channelLifecycle(
          name: message.channelName.text, ConnectDomainEventChannelLifecycleState(rawValue: message.state),
          reason: ConnectDomainEventChannelLifecycleReason(rawValue: message.reason))
      )
    default: return nil
    }
  }
}
