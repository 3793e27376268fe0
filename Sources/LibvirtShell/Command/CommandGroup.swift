// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The parts that help is divided into, in its order.
package enum CommandGroup: String, Sendable, CaseIterable {
  case domain, monitor, events, host, pool, volume, virsh

  /// The word that `help` takes.
  package var keyword: String {
    rawValue
  }

  /// The heading.
  package var title: String {
    switch self {
    case .domain: "Domain Management"
    case .monitor: "Domain Monitoring"
    case .events: "Domain Events"
    case .host: "Host and Hypervisor"
    case .pool: "Storage Pool"
    case .volume: "Storage Volume"
    case .virsh: "Virsh itself"
    }
  }
}
