// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXML

extension DomainDefinition {
  /// The one domain of `test:///default`. Made without parsing, so that it is there without the `XML` trait too.
  static let defaultDomain = DomainDefinition(
    type: "test", name: "test",
    // 32 digits with dashes between bytes are an identity.
    uuid: LibvirtUUID("6695eb01-f6a4-8304-79aa-97f2502e193f")!,
    maximumMemoryKiB: 8_388_608, memoryKiB: 2_097_152,
    vcpus: VCPUs(maximum: 2, current: 2, placement: "static"),
    operatingSystem: OperatingSystem(
      type: "hvm", architecture: "i686", leadingElements: [], bootDevices: ["hd"], trailingElements: []),
    onPowerOff: .destroy, onReboot: .restart, onCrash: .destroy,
    otherElements: [XMLElement("clock", [.init("offset", "utc")])],
    devices: [defaultDisk, defaultInterface, defaultBalloon])

  private static let defaultDisk = XMLElement(
    "disk", [.init("type", "file"), .init("device", "disk")],
    [
      XMLElement("source", [.init("file", "/guest/diskimage1")]),
      XMLElement("target", [.init("dev", "vda"), .init("bus", "virtio")]), address(bus: "0x01", slot: "0x00"),
    ])

  private static let defaultInterface = XMLElement(
    "interface", [.init("type", "network")],
    [
      XMLElement("mac", [.init("address", "aa:bb:cc:dd:ee:ff")]), XMLElement("source", [.init("network", "default")]),
      XMLElement("target", [.init("dev", "testnet0")]), address(bus: "0x00", slot: "0x01"),
    ])

  private static let defaultBalloon = XMLElement(
    "memballoon", [.init("model", "virtio")], [address(bus: "0x00", slot: "0x02")])

  private static func address(bus: String, slot: String) -> XMLElement {
    XMLElement(
      "address",
      [
        .init("type", "pci"), .init("domain", "0x0000"), .init("bus", bus), .init("slot", slot),
        .init("function", "0x0"),
      ])
  }
}
