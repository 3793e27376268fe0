// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXML

extension DomainDefinition {
  /// The definition as libvirt writes it.
  ///
  /// - Parameter id: the id to show; `nil` for a domain that is not running.
  package func xml(id: Int32?) -> String {
    let start = "<domain type='\(type)'" + (id.map { " id='\($0)'" } ?? "") + ">\n"
    let leading = [
      XMLElement("name", text: name), XMLElement("uuid", text: uuid.description),
      title.map { XMLElement("title", text: $0) }, description.map { XMLElement("description", text: $0) },
    ].compactMap { $0 }
    let elements = DomainElementOrder.domain.sorted(otherElements + ownElements)
    let behindDevices = elements.firstIndex { DomainElementOrder.domain.isBehindDevices($0) } ?? elements.endIndex
    // libvirt writes both tags of `<devices>` even when there are none.
    return start + Self.text(leading) + metadataText + Self.text(elements[..<behindDevices])
      + "  <devices>\n" + Self.text(devices, level: 2) + "  </devices>\n"
      + Self.text(elements[behindDevices...]) + "</domain>\n"
  }

  private var ownElements: [XMLElement] {
    [
      XMLElement("memory", [.init("unit", "KiB")], text: String(maximumMemoryKiB)),
      XMLElement("currentMemory", [.init("unit", "KiB")], text: String(memoryKiB)),
      vcpus.element, operatingSystem.element, XMLElement("on_poweroff", text: onPowerOff.rawValue),
      XMLElement("on_reboot", text: onReboot.rawValue), XMLElement("on_crash", text: onCrash.rawValue),
    ]
  }

  private static func text(_ elements: some Sequence<XMLElement>, level: Int = 1) -> String {
    elements.map { $0.formatted(level: level) }.joined()
  }

  /// Written by libxml2 in libvirt, hence the other quotes.
  private var metadataText: String { metadata?.formatted(level: 1, quoting: .double) ?? "" }

  /// The application's element in the namespace `uri`, as text without a line break at its end.
  func metadataElement(in uri: String) -> String? {
    let element = metadata?.children.first { element in
      let parts = element.name.split(separator: ":", maxSplits: 1)
      let declaration = parts.count == 2 ? "xmlns:\(parts[0])" : "xmlns"
      return element[attribute: declaration] == uri
    }
    guard var text = element?.formatted(quoting: .double) else { return nil }
    text.removeLast()
    return text
  }
}

extension DomainDefinition.VCPUs {
  fileprivate var element: XMLElement {
    var element = XMLElement("vcpu", [.init("placement", placement)], text: String(maximum))
    element[attribute: "cpuset"] = cpuset
    element[attribute: "current"] = current == maximum ? nil : String(current)
    return element
  }
}

extension DomainDefinition.OperatingSystem {
  fileprivate var element: XMLElement {
    var typeElement = XMLElement("type", [.init("arch", architecture)], text: type)
    typeElement[attribute: "machine"] = machine
    let boots = bootDevices.map { XMLElement("boot", [.init("dev", $0)]) }
    return XMLElement("os", [], [typeElement] + leadingElements + boots + trailingElements)
  }
}
