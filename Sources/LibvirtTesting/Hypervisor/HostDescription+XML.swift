// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

extension HostDescription {
  /// What the hypervisor can run, as XML.
  package static let capabilities: String =
    "<capabilities>\n\n" + host.formatted(level: 1) + "\n" + guest("hvm").formatted(level: 1) + "\n"
    + guest("xen").formatted(level: 1) + "\n</capabilities>\n"

  /// The machine's firmware, as XML.
  package static let systemInformation = XMLElement(
    "sysinfo", [.init("type", "smbios")],
    [
      XMLElement(
        "bios", [],
        [
          entry("vendor", "LENOVO"), entry("version", "G4ETA1WW (2.61 )"), entry("date", "05/07/2014"),
          entry("release", "2.61"),
        ])
    ]
  ).formatted()

  private static func entry(_ name: String, _ text: String) -> XMLElement {
    XMLElement("entry", [.init("name", name)], text: text)
  }

  private static var host: XMLElement {
    XMLElement(
      "host", [],
      [
        XMLElement(
          "cpu", [],
          [XMLElement("arch", text: "i686"), features]
            + [4, 8, 2048, 1_048_576].map { XMLElement("pages", [.init("unit", "KiB"), .init("size", "\($0)")]) }),
        XMLElement("power_management"), XMLElement("iommu", [.init("support", "no")]),
        XMLElement(
          "topology", [],
          [
            XMLElement(
              "cells", [.init("num", "2")],
              [cell(0, memoryKiB: 2_097_152, smallPageKiB: 4), cell(1, memoryKiB: 4_194_304, smallPageKiB: 8)])
          ]),
        XMLElement(
          "secmodel", [],
          [XMLElement("model", text: securityModel), XMLElement("doi", content: [.text("")])]),
      ])
  }

  private static var features: XMLElement { XMLElement("features", [], [XMLElement("pae"), XMLElement("nonpae")]) }

  private static func cell(_ id: Int, memoryKiB: Int, smallPageKiB: Int) -> XMLElement {
    func pages(_ size: Int, _ count: Int) -> XMLElement {
      XMLElement("pages", [.init("unit", "KiB"), .init("size", "\(size)")], text: "\(count)")
    }
    let cpus = (0..<8).map { core in
      let cpu = id * 8 + core
      return XMLElement(
        "cpu",
        [
          .init("id", "\(cpu)"), .init("socket_id", "\(id)"), .init("die_id", "0"), .init("core_id", "\(core)"),
          .init("siblings", "\(cpu)"),
        ])
    }
    return XMLElement(
      "cell", [.init("id", "\(id)")],
      [
        XMLElement("memory", [.init("unit", "KiB")], text: "\(memoryKiB)"),
        pages(smallPageKiB, memoryKiB / smallPageKiB), pages(2048, 0), pages(1_048_576, 0),
        XMLElement("cpus", [.init("num", "8")], cpus),
      ])
  }

  private static func guest(_ osType: String) -> XMLElement {
    XMLElement(
      "guest", [],
      [
        XMLElement("os_type", text: osType),
        XMLElement(
          "arch", [.init("name", "i686")],
          [
            XMLElement("wordsize", text: "32"), XMLElement("emulator", text: "/usr/bin/test-hv"),
            XMLElement("domain", [.init("type", "test")]),
          ]), features,
      ])
  }
}
