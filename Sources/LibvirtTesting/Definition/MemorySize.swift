// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXML

/// Sizes in a definition: a number, and a unit that is KiB unless said.
enum MemorySize {
  /// The size that `element` gives, rounded up to KiB; `nil` when there is no such element.
  ///
  /// - Parameter path: where the element is looked for, for messages.
  static func kib(of element: XMLElement?, at path: String) throws(HypervisorError) -> UInt64? {
    guard let element else { return nil }
    let text = element.text
    guard let value = UInt64(digits: text) else {
      throw HypervisorError(.xmlError, from: .xml, "Invalid value '\(text)' for element or attribute '\(path)'")
    }
    let unit = element[attribute: "unit"] ?? ""
    guard let scale = scale(of: unit) else {
      throw HypervisorError(.invalidArgument, from: .none, "unknown suffix '\(unit)'")
    }
    let (bytes, overflow) = value.multipliedReportingOverflow(by: scale)
    guard !overflow, bytes <= UInt64(Int64.max) else {
      throw HypervisorError(.overflow, from: .none, "value too large: \(value)\(unit)")
    }
    return bytes / 1024 + (bytes.isMultiple(of: 1024) ? 0 : 1)
  }

  /// Bytes in a unit, whatever its case: `b`, `KB` (1000), `KiB` and `k` (1024), and so on up to `E`.
  private static func scale(of unit: String) -> UInt64? {
    let unit = unit.lowercased()
    if unit.isEmpty { return 1024 }
    if ["b", "byte", "bytes"].contains(unit) { return 1 }
    let letters: [Character] = ["k", "m", "g", "t", "p", "e"]
    guard let letter = unit.first, let index = letters.firstIndex(of: letter) else { return nil }
    let base: UInt64
    switch unit.dropFirst() {
    case "", "ib": base = 1024
    case "b": base = 1000
    default: return nil
    }
    return (0...index).reduce(1) { product, _ in product * base }
  }
}

extension FixedWidthInteger {
  /// A number written with decimal digits alone: no sign, no blanks.
  init?(digits text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(text)
  }
}
