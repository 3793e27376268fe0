// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtXML

extension DomainDefinition {
  /// Parses a definition's text as libvirt does, with its errors.
  ///
  /// - Parameter generator: where a UUID and MAC addresses come from that the text does not give.
  package init(parsing text: [UInt8], using generator: inout some RandomNumberGenerator) throws(HypervisorError) {
    let element: XMLElement
    do throws(XMLParsingError) {
      element = try XMLElement(parsing: text)
    } catch {
      throw HypervisorError(.xmlDetail, from: .domain, error.description(of: "(domain_definition)"))
    }
    try self.init(element, using: &generator)
  }

  /// Reads a definition out of a `<domain>` element, with libvirt's checks.
  package init(_ element: XMLElement, using generator: inout some RandomNumberGenerator) throws(HypervisorError) {
    let element = element.withoutLayout
    guard element.name == "domain" else {
      throw HypervisorError(
        .xmlError, from: .xml, "expecting root element of 'domain', not '\(element.name)'")
    }
    name = try Self.name(of: element)
    uuid = try Self.uuid(of: element) ?? .random(using: &generator)
    type = try Self.type(of: element)
    operatingSystem = try OperatingSystem(of: element)
    title = element.child("title")?.text.nonEmpty
    if title?.contains("\n") == true {
      throw HypervisorError(.xmlError, from: .domain, "Domain title can't contain newlines")
    }
    description = element.child("description")?.text.nonEmpty
    metadata = element.child("metadata")
    maximumMemoryKiB = try MemorySize.kib(of: element.child("memory"), at: "./memory[1]") ?? 0
    let current = try MemorySize.kib(of: element.child("currentMemory"), at: "./currentMemory[1]") ?? 0
    vcpus = try VCPUs(of: element)
    onPowerOff = try Self.action("on_poweroff", of: element, default: .destroy)
    onReboot = try Self.action("on_reboot", of: element, default: .restart)
    onCrash = try Self.action("on_crash", of: element, default: .destroy)
    let clock = try Self.clock(of: element)
    devices = try DeviceNormalizer.devices(of: element, using: &generator)

    guard maximumMemoryKiB > 0 else {
      throw HypervisorError(
        .xmlError, from: .domain, "Memory size must be specified via <memory> or in the <numa> configuration")
    }
    memoryKiB = current == 0 ? maximumMemoryKiB : min(current, maximumMemoryKiB)
    guard !name.contains("/") else {
      throw HypervisorError(.xmlError, from: .domain, "name \(name) cannot contain '/'")
    }
    let others = element.children.filter { !Self.modelled.contains($0.name) }
    otherElements = DomainElementOrder.domain.sorted(others + [clock])
  }

  /// Elements that have a property of their own, or are put back by hand.
  private static let modelled: Set<String> = [
    "name", "uuid", "title", "description", "metadata", "memory", "currentMemory", "vcpu", "os", "on_poweroff",
    "on_reboot", "on_crash", "clock", "devices",
  ]

  private static func name(of element: XMLElement) throws(HypervisorError) -> String {
    guard let name = element.child("name")?.text.nonEmpty else { throw HypervisorError(.noName, from: .domain) }
    guard !name.contains("\n") else {
      throw HypervisorError(.xmlDetail, from: .xml, "invalid char in name: \n")
    }
    return name
  }

  private static func uuid(of element: XMLElement) throws(HypervisorError) -> LibvirtUUID? {
    guard let text = element.child("uuid")?.text.nonEmpty else { return nil }
    guard let uuid = LibvirtUUID(text) else {
      throw HypervisorError(.internalError, from: .domain, "malformed uuid element")
    }
    return uuid
  }

  private static let types: Set<String> = [
    "none", "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp",
    "parallels", "bhyve", "vz", "hvf", "nvmm", "ch",
  ]

  private static func type(of element: XMLElement) throws(HypervisorError) -> String {
    guard let type = element[attribute: "type"] else {
      throw HypervisorError(.internalError, from: .domain, "missing domain type attribute")
    }
    guard types.contains(type) else {
      throw HypervisorError(.configurationUnsupported, from: .domain, "invalid domain type \(type)")
    }
    return type
  }

  private static func action(
    _ name: String, of element: XMLElement, default action: Action
  ) throws(HypervisorError) -> Action {
    guard let text = element.child(name)?.text.nonEmpty else { return action }
    guard let action = Action(rawValue: text) else {
      throw HypervisorError(.configurationUnsupported, from: .domain, "unknown \(name) action: \(text)")
    }
    return action
  }

  private static let clockOffsets: Set<String> = ["utc", "localtime", "variable", "timezone", "absolute"]

  private static func clock(of element: XMLElement) throws(HypervisorError) -> XMLElement {
    var clock = element.child("clock") ?? XMLElement("clock")
    let offset = clock[attribute: "offset"] ?? "utc"
    guard clockOffsets.contains(offset) else {
      throw HypervisorError(.configurationUnsupported, from: .domain, "unknown clock offset '\(offset)'")
    }
    clock[attribute: "offset"] = offset
    return clock
  }
}

extension String {
  /// The text, unless there is none.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
