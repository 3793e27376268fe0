// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// The names that `event` has for kinds of events.
enum DomainEventNames {
  /// The kinds that virsh 9.0.0 lists, in its order.
  static let listed = [
    "lifecycle", "reboot", "rtc-change", "watchdog", "io-error", "graphics", "io-error-reason", "control-error",
    "block-job", "disk-change", "tray-change", "pm-wakeup", "pm-suspend", "balloon-change", "pm-suspend-disk",
    "device-removed", "block-job-2", "tunable", "agent-lifecycle", "device-added", "migration-iteration",
    "job-completed", "device-removal-failed", "metadata-change", "block-threshold", "memory-failure",
    "memory-device-size-change",
  ]

  /// The kinds that have come since; they are not listed, and not among "all".
  private static let later = ["nic-mac-change", "vcpu-removed", "channel-lifecycle"]

  /// The kind of a name.
  static func id(_ name: String) -> DomainEventID? {
    (listed + later).firstIndex(of: name).map { DomainEventID(rawValue: Int32($0)) }
  }

  /// The name of a kind.
  static func name(_ id: DomainEventID) -> String {
    let names = listed + later
    let index = Int(id.rawValue)
    return names.indices.contains(index) ? names[index] : "unknown"
  }
}
