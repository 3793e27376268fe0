// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import Libvirt

/// What `event` prints about an event.
package enum DomainEventText {
  /// The text, with the end of its last line.
  package static func text(_ event: DomainEvent) -> String {
    let name = DomainEventNames.name(event.id)
    return "event '\(name)' for domain '\(event.domain.name)'\(tail(event.content))\n"
  }

  /// What follows the domain.
  static func tail(_ content: DomainEvent.Content) -> String {
    switch content {
    case .lifecycle(let kind, let detail): ": \(LifecycleText.event(kind)) \(LifecycleText.detail(kind, detail))"
    case .reboot, .controlError, .pmWakeup, .pmSuspend, .pmSuspendDisk: ""
    case .rtcChange(let offset): ": \(offset)"
    case .watchdog(let action):
      ": " + word(action.rawValue, ["none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi"])
    case .ioError(let source, let device, let action, let reason):
      ": \(source) (\(device)) \(word(action.rawValue, ["none", "pause", "report"]))"
        + (reason.map { " due to \($0)" } ?? "")
    case .graphics(let graphics): ": " + text(graphics)
    case .blockJob(let disk, let type, let status):
      ": \(word(type.rawValue, blockJobs, otherwise: blockJobs[0])) for \(disk) "
        + word(status.rawValue, ["completed", "failed", "canceled", "ready"])
    case .diskChange(let old, let new, let device, let reason):
      " disk \(device): \(old ?? "<null>") -> \(new ?? "<null>"): \(word(reason.rawValue, ["changed", "dropped"]))"
    case .trayChange(let device, let reason): " disk \(device): \(word(reason.rawValue, ["opened", "closed"]))"
    case .balloonChange(let memory): ": \(memory)KiB"
    case .deviceRemoved(let device), .deviceAdded(let device), .deviceRemovalFailed(let device): ": \(device)"
    case .tunable(let values), .jobCompleted(let values):
      ":" + values.map { "\n\t\($0.name): \(TypedValueText.text($0.value))" }.joined()
    case .migrationIteration(let number): ": iteration: '\(number)'"
    default: rareTail(content)
    }
  }

  private static func rareTail(_ content: DomainEvent.Content) -> String {
    switch content {
    case .agentLifecycle(let state, let reason):
      ": state: '\(word(state.rawValue, ["unknown", "connected", "disconnected"]))'"
        + " reason: '\(word(reason.rawValue, ["unknown", "domain started", "channel event"]))'"
    case .metadataChange(let type, let namespace):
      ": type \(word(type.rawValue, ["description", "title", "element"])), uri \(namespace ?? "<null>")"
    case .blockThreshold(let device, let path, let threshold, let excess):
      ": dev: \(device)(\(path ?? "<null>")) \(threshold) \(excess)"
    case .memoryFailure(let recipient, let action, let flags):
      ":\nrecipient: \(word(recipient.rawValue, ["hypervisor", "guest"]))"
        + "\naction: \(word(action.rawValue, ["ignore", "inject", "fatal", "reset"]))\nflags:"
        + "\n\taction required: \(flags.contains(.actionRequired) ? 1 : 0)"
        + "\n\trecursive: \(flags.contains(.recursive) ? 1 : 0)"
    case .memoryDeviceSizeChange(let device, let size): ":\nalias: \(device)\nsize: \(size)"
    // Kinds that virsh 9.0.0 does not know.
    case .nicMACChange(let device, let old, let new): ": \(device): \(old) -> \(new)"
    case .vcpuRemoved(let number): ": \(number)"
    case .channelLifecycle(let name, let state, let reason):
      ": \(name) state: '\(word(state.rawValue, ["unknown", "connected", "disconnected"]))' reason: \(reason.rawValue)"
    default: ""
    }
  }

  private static let blockJobs = [
    "Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup",
  ]

  private static func text(_ graphics: DomainGraphicsEvent) -> String {
    func text(_ address: DomainGraphicsEvent.Address) -> String {
      "[\(word(address.family.rawValue, ["IPv4", "IPv6", "unix"])) \(address.node) \(address.service)]"
    }
    return word(graphics.phase.rawValue, ["connect", "initialize", "disconnect"])
      + " local\(text(graphics.local)) remote\(text(graphics.remote)) \(graphics.authenticationScheme)"
      + graphics.subject.map { "\n\t\($0.type)=\($0.name)" }.joined()
  }

  private static func word(_ value: Int32, _ words: [String], otherwise: String = "unknown") -> String {
    words.indices.contains(Int(value)) ? words[Int(value)] : otherwise
  }
}
