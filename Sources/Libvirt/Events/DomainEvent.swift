// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// Something that happened to a domain.
///
/// libvirt: `virConnectDomainEventGenericCallback` and its kind
public struct DomainEvent: Sendable {
  /// The domain, with the number it had when it happened: `nil` once it has stopped.
  public var domain: Domain
  /// What kind of event it is.
  public var id: DomainEventID
  /// What happened.
  public var content: Content

  /// What a lifecycle event tells; `nil` for events of other kinds.
  public var kind: DomainEventType? {
    if case .lifecycle(let kind, _) = content { kind } else { nil }
  }

  // What is large lies elsewhere, so that the events that come in great numbers are small.
  /// What happened, by the kind of event. Values that this version does not know are kept.
  public enum Content: Sendable {
    /// The domain was defined, started, suspended, stopped and so on. What the detail means depends on the first value:
    /// a raw value of `DomainEventDefinedDetailType`, `DomainEventStartedDetailType` and so on.
    case lifecycle(DomainEventType, detail: Int32)
    /// The guest rebooted.
    case reboot
    /// The guest set its clock; seconds from UTC.
    case rtcChange(offsetSeconds: Int64)
    /// The guest's watchdog fired.
    case watchdog(DomainEventWatchdogAction)
    /// A disk failed. The reason is empty when it is not known, and `nil` in the older kind of event, which has none.
    indirect case ioError(source: String, device: String, action: DomainEventIOErrorAction, reason: String?)
    /// Somebody connected to the domain's display, or went.
    indirect case graphics(DomainGraphicsEvent)
    /// The hypervisor no longer obeys.
    case controlError
    /// A job on a disk ended or is ready. The disk is a path, or a target such as `vda` in the newer kind of event.
    case blockJob(disk: String, type: DomainBlockJobType, status: ConnectDomainEventBlockJobStatus)
    /// A disk lost or changed its source.
    indirect case diskChange(
      oldSource: String?, newSource: String?, device: String, reason: ConnectDomainEventDiskChangeReason)
    /// A drive's tray moved.
    case trayChange(device: String, reason: DomainEventTrayChangeReason)
    /// The guest woke up.
    case pmWakeup
    /// The guest went to sleep, in memory.
    case pmSuspend
    /// The guest went to sleep, on disk.
    case pmSuspendDisk
    /// The guest has this much memory now.
    case balloonChange(memoryKiB: UInt64)
    /// A device is gone.
    case deviceRemoved(device: String)
    /// Tunables have changed, to these values.
    case tunable(TypedParameters)
    /// The guest's agent came or went.
    case agentLifecycle(ConnectDomainEventAgentLifecycleState, reason: ConnectDomainEventAgentLifecycleReason)
    /// A device has come.
    case deviceAdded(device: String)
    /// A migration began another pass over the memory.
    case migrationIteration(Int32)
    /// A job is done; these are its statistics.
    case jobCompleted(TypedParameters)
    /// The guest did not let go of a device.
    case deviceRemovalFailed(device: String)
    /// The description, title, or the metadata of a namespace has changed.
    case metadataChange(DomainMetadataType, namespace: String?)
    /// A disk was written beyond the threshold that was set, by the excess.
    indirect case blockThreshold(device: String, path: String?, thresholdBytes: UInt64, excessBytes: UInt64)
    /// The host's memory failed under the guest.
    case memoryFailure(
      DomainMemoryFailureRecipientType, action: DomainMemoryFailureActionType, flags: DomainMemoryFailureFlags)
    /// A memory device has this size now.
    case memoryDeviceSizeChange(device: String, sizeKiB: UInt64)
    /// The guest gave a network device another address.
    indirect case nicMACChange(device: String, oldMAC: String, newMAC: String)
    /// A virtual processor is gone.
    case vcpuRemoved(UInt32)
    /// The guest opened or closed a channel.
    indirect case channelLifecycle(
      name: String, ConnectDomainEventChannelLifecycleState, reason: ConnectDomainEventChannelLifecycleReason)
  }
}
