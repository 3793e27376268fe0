// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// The words for what domains are and do.
package enum DomainText {
  /// A domain's number, `-` when it is not running.
  package static func id(_ domain: Domain) -> String {
    domain.id.map { "\($0)" } ?? "-"
  }

  /// The word for a state.
  package static func state(_ state: DomainState) -> String {
    switch state {
    case .running: "running"
    case .blocked: "idle"
    case .paused: "paused"
    case .shutdown: "in shutdown"
    case .shutOff: "shut off"
    case .crashed: "crashed"
    case .pmSuspended: "pmsuspended"
    default: "no state"
    }
  }

  /// The words for the reason of a state.
  package static func reason(_ status: DomainStatus) -> String {
    let words: [String] =
      switch status.state {
      case .running:
        [
          "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled",
          "save canceled", "event wakeup", "crashed", "post-copy", "post-copy failed",
        ]
      case .paused:
        [
          "unknown", "user", "migrating", "saving", "dumping", "I/O error", "watchdog", "from snapshot",
          "shutting down", "creating snapshot", "crashed", "starting up", "post-copy", "post-copy failed",
        ]
      case .shutdown: ["unknown", "user"]
      case .shutOff:
        [
          "unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon",
        ]
      case .crashed: ["unknown", "panicked"]
      default: ["unknown"]
      }
    return words.indices.contains(Int(status.reason)) ? words[Int(status.reason)] : "unknown"
  }
}
