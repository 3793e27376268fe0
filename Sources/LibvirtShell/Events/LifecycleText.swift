// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// The words for what happens in a domain's life.
enum LifecycleText {
  /// The word for the event.
  static func event(_ kind: DomainEventType) -> String {
    word(
      kind.rawValue,
      [
        "Defined", "Undefined", "Started", "Suspended", "Resumed", "Stopped", "Shutdown", "PMSuspended", "Crashed",
      ])
  }

  /// The words for how, or why.
  static func detail(_ kind: DomainEventType, _ detail: Int32) -> String {
    let words: [String] =
      switch kind {
      case .defined: ["Added", "Updated", "Renamed", "Snapshot"]
      case .undefined: ["Removed", "Renamed"]
      case .started: ["Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"]
      case .suspended:
        [
          "Paused", "Migrated", "I/O Error", "Watchdog", "Restored", "Snapshot", "API error", "Post-copy",
          "Post-copy Error",
        ]
      case .resumed: ["Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"]
      case .stopped: ["Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"]
      case .shutdown: ["Finished", "Finished after guest request", "Finished after host request"]
      case .pmSuspended: ["Memory", "Disk"]
      case .crashed: ["Panicked", "Crashloaded"]
      default: []
      }
    return word(detail, words)
  }

  private static func word(_ value: Int32, _ words: [String]) -> String {
    words.indices.contains(Int(value)) ? words[Int(value)] : "unknown"
  }
}
