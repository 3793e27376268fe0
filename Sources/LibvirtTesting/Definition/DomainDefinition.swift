// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
package import LibvirtXML

/// What a domain is made of: the parts the hypervisor works with, and the rest of its XML as it came.
package struct DomainDefinition: Hashable, Sendable {
  /// The hypervisor it is for, such as `test` or `kvm`. Anything libvirt knows is taken.
  package var type: String
  /// The name, which no other domain has.
  package var name: String
  /// The identity, which no other domain has.
  package var uuid: LibvirtUUID
  /// A short text for people.
  package var title: String?
  /// A longer text for people.
  package var description: String?
  /// Applications' own elements, kept as they are.
  package var metadata: XMLElement?
  /// The most memory it may have, in KiB.
  package var maximumMemoryKiB: UInt64
  /// Never more than the maximum.
  package var memoryKiB: UInt64
  /// Its vCPUs.
  package var vcpus: VCPUs
  /// What it boots.
  package var operatingSystem: OperatingSystem
  /// What happens when the guest powers off.
  package var onPowerOff: Action
  /// What happens when the guest reboots.
  package var onReboot: Action
  /// What happens when the guest crashes.
  package var onCrash: Action
  /// Other elements directly inside `<domain>` that libvirt knows, in its order.
  package var otherElements: [XMLElement]
  /// The devices, in libvirt's order.
  package var devices: [XMLElement]

  /// How many vCPUs there are, and can be.
  package struct VCPUs: Hashable, Sendable {
    /// How many there can be; at least one.
    package var maximum: UInt32
    /// How many there are; never more than the maximum.
    package var current: UInt32
    /// `static` or `auto`.
    package var placement: String
    /// The host CPUs they may run on, as written.
    package var cpuset: String?
  }

  /// What the domain boots.
  package struct OperatingSystem: Hashable, Sendable {
    /// `hvm` for a whole machine; others run a kernel or a program alone.
    package var type: String
    /// The CPU's architecture, such as `x86_64`.
    package var architecture: String
    /// The kind of machine, such as `q35`.
    package var machine: String?
    /// Elements such as `<loader>` and `<kernel>` that come before the boot devices.
    package var leadingElements: [XMLElement]
    /// Where it looks for something to boot, in order: `hd`, `cdrom`, `network` or `fd`.
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
