// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtRPC

extension DomainEventID {
  /// Every kind this version knows, by number.
  public static var all: [DomainEventID] { procedures.map(\.id) }

  /// The message that tells of each kind's events, by number.
  static let messages = [Int32: any Procedure.Type](
    uniqueKeysWithValues: procedures.map { ($0.id.rawValue, $0.procedure) })

  private static var procedures: [(id: DomainEventID, procedure: any Procedure.Type)] {
    [
      (.lifecycle, Remote.DomainEventCallbackLifecycle.self),
      (.reboot, Remote.DomainEventCallbackReboot.self),
      (.rtcChange, Remote.DomainEventCallbackRTCChange.self),
      (.watchdog, Remote.DomainEventCallbackWatchdog.self),
      (.ioError, Remote.DomainEventCallbackIOError.self),
      (.graphics, Remote.DomainEventCallbackGraphics.self),
      (.ioErrorReason, Remote.DomainEventCallbackIOErrorReason.self),
      (.controlError, Remote.DomainEventCallbackControlError.self),
      (.blockJob, Remote.DomainEventCallbackBlockJob.self),
      (.diskChange, Remote.DomainEventCallbackDiskChange.self),
      (.trayChange, Remote.DomainEventCallbackTrayChange.self),
      (.pmWakeup, Remote.DomainEventCallbackPMWakeup.self),
      (.pmSuspend, Remote.DomainEventCallbackPMSuspend.self),
      (.balloonChange, Remote.DomainEventCallbackBalloonChange.self),
      (.pmSuspendDisk, Remote.DomainEventCallbackPMSuspendDisk.self),
      (.deviceRemoved, Remote.DomainEventCallbackDeviceRemoved.self),
      (.blockJob2, Remote.DomainEventBlockJob2.self),
      (.tunable, Remote.DomainEventCallbackTunable.self),
      (.agentLifecycle, Remote.DomainEventCallbackAgentLifecycle.self),
      (.deviceAdded, Remote.DomainEventCallbackDeviceAdded.self),
      (.migrationIteration, Remote.DomainEventCallbackMigrationIteration.self),
      (.jobCompleted, Remote.DomainEventCallbackJobCompleted.self),
      (.deviceRemovalFailed, Remote.DomainEventCallbackDeviceRemovalFailed.self),
      (.metadataChange, Remote.DomainEventCallbackMetadataChange.self),
      (.blockThreshold, Remote.DomainEventBlockThreshold.self),
      (.memoryFailure, Remote.DomainEventMemoryFailure.self),
      (.memoryDeviceSizeChange, Remote.DomainEventMemoryDeviceSizeChange.self),
      (.nicMACChange, Remote.DomainEventNICMACChange.self),
      (.vcpuRemoved, Remote.DomainEventVCPURemoved.self),
      (.channelLifecycle, Remote.DomainEventCallbackChannelLifecycle.self),
    ]
  }
}
