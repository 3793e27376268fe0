// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

extension TypedParameters {
  /// The first value of that name as it came, which need not be UTF-8.
  func wireText(_ name: String) -> XDRString? {
    for parameter in wire where parameter.field.text == name {
      if case .string(let text) = parameter.value { return text } else { return nil }
    }
    return nil
  }

  /// All texts of that name, in order.
  func texts(_ name: String) -> [String] {
    all(name).compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// Puts these texts in place of all values of that name.
  mutating func setTexts(_ name: String, _ texts: [String]) {
    self[name] = nil
    for text in texts { append(name, .string(text)) }
  }
}
