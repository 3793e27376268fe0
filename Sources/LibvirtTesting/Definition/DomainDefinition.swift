// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
package import LibvirtXML

/// What a domain is made of: the parts the hypervisor works with, and the rest of its XML as it came.
package struct DomainDefinition: Hashable, Sendable {
  /// The hypervisor it is for, such as `test` or `kvm`. Anything libvirt knows is taken.
  package var type: String
  package var name: String
  package var uuid: LibvirtUUID
  package var title: String?
  package var description: String?
  /// Applications' own elements, kept as they are.
  package var metadata: XMLElement?
  package var maximumMemoryKiB: UInt64
  /// Never more than the maximum.
  package var memoryKiB: UInt64
  package var vcpus: VCPUs
  package var operatingSystem: OperatingSystem
  package var onPowerOff: Action
  package var onReboot: Action
  package var onCrash: Action
  /// Other elements directly inside `<domain>` that libvirt knows, in its order.
  package var otherElements: [XMLElement]
  /// The devices, in libvirt's order.
  package var devices: [XMLElement]

  /// How many vCPUs there are, and can be.
  package struct VCPUs: Hashable, Sendable {
    package var maximum: UInt32
    package var current: UInt32
    package var placement: String
    /// The host CPUs they may run on, as written.
    package var cpuset: String?
  }

  /// What the domain boots.
  package struct OperatingSystem: Hashable, Sendable {
    package var type: String
    package var architecture: String
    package var machine: String?
    /// Elements such as `<loader>` and `<kernel>` that come before the boot devices.
    package var leadingElements: [XMLElement]
    package var bootDevices: [String]
    /// Elements such as `<bootmenu>` that come behind them.
    package var trailingElements: [XMLElement]
  }

  /// What happens when the guest ends, reboots or crashes.
  package enum Action: String, Hashable, Sendable {
    case destroy
    case restart
    case renameRestart = "rename-restart"
    case preserve
    case coredumpDestroy = "coredump-destroy"
    case coredumpRestart = "coredump-restart"

    var restarts: Bool { self == .restart || self == .renameRestart || self == .coredumpRestart }
  }
}
