// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

extension DomainDefinition.VCPUs {
  private static let placements: Set<String> = ["static", "auto"]

  /// The most vCPUs a definition can ask for: what the protocol can tell of.
  private static let limit = UInt32(UInt16.max)

  /// Reads `<vcpu>`; one vCPU when there is none.
  init(of domain: XMLElement) throws(HypervisorError) {
    let element = domain.child("vcpu") ?? XMLElement("vcpu", text: "1")
    guard let maximum = UInt32(digits: element.text), maximum <= Self.limit else {
      throw HypervisorError(.xmlError, from: .domain, "maximum vcpus count must be an integer")
    }
    self.maximum = maximum
    current = maximum
    if let text = element[attribute: "current"] {
      guard let current = UInt32(digits: text) else {
        throw HypervisorError(
          .xmlError, from: .xml,
          "Invalid value for attribute 'current' in element 'vcpu': '\(text)'. Expected non-negative integer value")
      }
      self.current = current
    }
    placement = element[attribute: "placement"] ?? "static"
    guard Self.placements.contains(placement) else {
      throw HypervisorError(
        .xmlError, from: .xml, "Invalid value for attribute 'placement' in element 'vcpu': '\(placement)'.")
    }
    cpuset = element[attribute: "cpuset"]
    if let cpuset, !Self.isCPUSet(cpuset) {
      throw HypervisorError(.invalidArgument, from: .none, "Failed to parse bitmap '\(cpuset)'")
    }
    guard current <= maximum else {
      throw HypervisorError(
        .configurationUnsupported, from: .domain,
        "maximum vCPU count must not be less than current vCPU count")
    }
    guard maximum > 0 else {
      throw HypervisorError(.internalError, from: .domain, "CPU IDs in <numa> exceed the <vcpu> count")
    }
  }

  /// `0-3,^2,7`
  private static func isCPUSet(_ text: String) -> Bool {
    text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
      let bounds = part.drop { $0 == "^" }.split(separator: "-", omittingEmptySubsequences: false)
      return (1...2).contains(bounds.count) && bounds.allSatisfy { UInt32(digits: String($0)) != nil }
    }
  }
}
