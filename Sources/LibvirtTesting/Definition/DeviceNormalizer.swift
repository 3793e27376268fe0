// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

/// Fills in what libvirt fills in for disks and network interfaces. Other devices are kept as they came: controllers
/// and addresses that libvirt would add are not added.
enum DeviceNormalizer {
  /// The devices of a `<domain>`, checked, completed, and in libvirt's order.
  static func devices(
    of domain: XMLElement, using generator: inout some RandomNumberGenerator
  ) throws(HypervisorError) -> [XMLElement] {
    var devices: [XMLElement] = []
    var interfaces = 0
    for device in DomainElementOrder.devices.sorted(domain.child("devices")?.children ?? []) {
      switch device.name {
      case "disk":
        devices.append(try disk(device))
      case "interface":
        devices.append(try interface(device, index: interfaces, using: &generator))
        interfaces += 1
      default:
        devices.append(device)
      }
    }
    return devices
  }

  // MARK: Disks

  private static let diskTypes: Set<String> = [
    "block", "file", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa",
  ]

  private static func disk(_ disk: XMLElement) throws(HypervisorError) -> XMLElement {
    let type = disk[attribute: "type"] ?? "file"
    guard diskTypes.contains(type) else { throw invalid(attribute: "type", of: "disk", type) }
    let device = disk[attribute: "device"] ?? "disk"
    let source = disk.child("source")
    guard var target = disk.child("target"), let name = target[attribute: "dev"], !name.isEmpty else {
      guard let path = source?[attribute: "file"] ?? source?[attribute: "dev"] else {
        throw HypervisorError(.noTarget, from: .domain)
      }
      throw HypervisorError(.noTarget, from: .domain, " \(path)")
    }
    // A drive for removable media may be empty.
    if source == nil, device == "disk" || device == "lun" {
      throw HypervisorError(.noSource, from: .domain, name)
    }
    if target[attribute: "bus"] == nil { target[attribute: "bus"] = bus(ofTarget: name) }

    let others = disk.attributes.filter { $0.name != "type" && $0.name != "device" }
    let children = disk.children.filter { $0.name != "target" } + [target]
    return XMLElement(
      "disk", [.init("type", type), .init("device", device)] + others, DomainElementOrder.disk.sorted(children))
  }

  private static func bus(ofTarget name: String) -> String? {
    let buses = [("xvd", "xen"), ("ubd", "uml"), ("hd", "ide"), ("sd", "scsi"), ("vd", "virtio"), ("fd", "fdc")]
    return buses.first { name.hasPrefix($0.0) }?.1
  }

  // MARK: Interfaces

  private static let interfaceTypes: Set<String> = [
    "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct", "hostdev", "udp",
    "vdpa", "null", "vds", "user",
  ]

  private static func interface(
    _ interface: XMLElement, index: Int, using generator: inout some RandomNumberGenerator
  ) throws(HypervisorError) -> XMLElement {
    let type = interface[attribute: "type"] ?? "ethernet"
    guard interfaceTypes.contains(type) else { throw invalid(attribute: "type", of: "interface", type) }
    if type == "network" || type == "bridge", interface.child("source") == nil {
      throw HypervisorError(.xmlError, from: .domain, "interface type='\(type)' requires a 'source' element")
    }
    var children = interface.children
    if let address = interface.child("mac")?[attribute: "address"] {
      guard isMACAddress(address) else {
        throw HypervisorError(.xmlError, from: .domain, "unable to parse mac address '\(address)'")
      }
    } else {
      children.removeAll { $0.name == "mac" }
      children.append(XMLElement("mac", [.init("address", makeMACAddress(using: &generator))]))
    }
    if interface.child("target") == nil {
      children.append(XMLElement("target", [.init("dev", "testnet\(index)")]))
    }
    let others = interface.attributes.filter { $0.name != "type" }
    return XMLElement(
      "interface", [.init("type", type)] + others, DomainElementOrder.interface.sorted(children))
  }

  private static func isMACAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 6 && parts.allSatisfy { (1...2).contains($0.count) && UInt8($0, radix: 16) != nil }
  }

  /// An address of the block that libvirt uses for virtual machines.
  private static func makeMACAddress(using generator: inout some RandomNumberGenerator) -> String {
    let parts = [0x52, 0x54, 0x00] + (0..<3).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
  }

  private static func invalid(attribute: String, of element: String, _ value: String) -> HypervisorError {
    HypervisorError(
      .xmlError, from: .xml, "Invalid value for attribute '\(attribute)' in element '\(element)': '\(value)'.")
  }
}
