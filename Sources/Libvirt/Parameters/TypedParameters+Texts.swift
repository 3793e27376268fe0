// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension TypedParameters {
  /// The first value of that name as it came, which need not be UTF-8.
  func wireText(_ key: TypedParameterKey<String>) -> XDRString? {
    for parameter in wire where parameter.field.text == key.name {
      if case .string(let text) = parameter.value { return text } else { return nil }
    }
    return nil
  }
}
