// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

extension DomainDefinition.OperatingSystem {
  private static let types: Set<String> = ["hvm", "xen", "xenpvh", "linux", "exe", "uml"]
  private static let bootable: Set<String> = ["fd", "hd", "cdrom", "network"]
  private static let trailing: Set<String> = ["bootmenu", "bios", "smbios", "initgroup"]
  private static let architectures: Set<String> = [
    "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "loongarch64", "m68k",
    "microblaze", "microblazeel", "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc",
    "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64",
    "unicore32", "x86_64", "xtensa", "xtensaeb",
  ]

  /// Reads `<os>`, which has to say its type.
  init(of domain: XMLElement) throws(HypervisorError) {
    let element = domain.child("os")
    let typeElement = element?.child("type")
    guard let element, let type = typeElement?.text, !type.isEmpty else {
      throw HypervisorError(.xmlError, from: .domain, "an os <type> must be specified")
    }
    guard Self.types.contains(type) else {
      throw HypervisorError(.configurationUnsupported, from: .domain, "unknown OS type '\(type)'")
    }
    self.type = type
    architecture = typeElement?[attribute: "arch"] ?? "i686"
    guard Self.architectures.contains(architecture) else {
      throw HypervisorError(.configurationUnsupported, from: .domain, "Unknown architecture \(architecture)")
    }
    machine = typeElement?[attribute: "machine"]
    if type == "exe", element.child("init")?.text.isEmpty != false {
      throw HypervisorError(.xmlError, from: .domain, "init binary must be specified")
    }
    bootDevices = []
    for boot in element.children where boot.name == "boot" { bootDevices.append(try Self.bootDevice(of: boot)) }
    // A machine with firmware boots its disk when nothing else is said.
    if type == "hvm", bootDevices.isEmpty { bootDevices = ["hd"] }
    let others = element.children.filter { $0.name != "type" && $0.name != "boot" }
    leadingElements = others.filter { !Self.trailing.contains($0.name) }
    trailingElements = others.filter { Self.trailing.contains($0.name) }
  }

  private static func bootDevice(of boot: XMLElement) throws(HypervisorError) -> String {
    guard let device = boot[attribute: "dev"] else {
      throw HypervisorError(.xmlError, from: .xml, "Missing required attribute 'dev' in element 'boot'")
    }
    guard bootable.contains(device) else {
      throw HypervisorError(
        .xmlError, from: .xml, "Invalid value for attribute 'dev' in element 'boot': '\(device)'.")
    }
    return device
  }
}
