// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

/// In which order libvirt writes elements. What it does not know it leaves out.
struct DomainElementOrder: Sendable {
  private let ranks: [String: Int]

  private init(_ names: [String]) {
    ranks = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The known ones of `elements`, in order; those of one name stay as they were.
  func sorted(_ elements: [XMLElement]) -> [XMLElement] {
    elements.enumerated()
      .compactMap { index, element in ranks[element.name].map { (rank: $0, index: index, element: element) } }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
      .map(\.element)
  }

  func isBehindDevices(_ element: XMLElement) -> Bool {
    guard let rank = ranks[element.name], let devices = ranks["devices"] else { return false }
    return rank > devices
  }

  /// Inside `<domain>`.
  static let domain = DomainElementOrder([
    "genid", "maxMemory", "memory", "currentMemory", "blkiotune", "memtune", "memoryBacking", "vcpu", "vcpus",
    "iothreads", "iothreadids", "defaultiothread", "cputune", "numatune", "resource", "sysinfo", "bootloader",
    "bootloader_args", "os", "idmap", "features", "cpu", "clock", "on_poweroff", "on_reboot", "on_crash",
    "on_lockfailure", "pm", "perf", "devices", "seclabel", "keywrap", "launchSecurity",
  ])

  /// Inside `<devices>`.
  static let devices = DomainElementOrder([
    "emulator", "disk", "controller", "lease", "filesystem", "interface", "smartcard", "serial", "parallel",
    "console", "channel", "input", "tpm", "graphics", "audio", "sound", "video", "hostdev", "redirdev",
    "redirfilter", "hub", "watchdog", "memballoon", "nvram", "rng", "shmem", "panic", "memory", "iommu", "vsock",
    "crypto", "pstore",
  ])

  /// Inside `<disk>`.
  static let disk = DomainElementOrder([
    "driver", "auth", "source", "backingStore", "backenddomain", "geometry", "blockio", "mirror", "target", "iotune",
    "readonly", "shareable", "transient", "serial", "wwn", "vendor", "product", "boot", "encryption", "alias",
    "address",
  ])

  /// Inside `<interface>`.
  static let interface = DomainElementOrder([
    "mac", "source", "ip", "route", "script", "backenddomain", "virtualport", "target", "guest", "model", "driver",
    "backend", "boot", "vlan", "bandwidth", "filterref", "tune", "link", "mtu", "coalesce", "port", "rom", "acpi",
    "alias", "address",
  ])
}
