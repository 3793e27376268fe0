// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

/// A type that can contain itself, for the depth bound: `struct chain { chain *next; };`
final class Chain: XDRCodable, Sendable {
  let next: Chain?

  static let minimumEncodedSize = 4

  init(next: Chain?) { self.next = next }

  init(from decoder: inout XDRDecoder) throws(XDRError) {
    next = try decoder.nested { (decoder) throws(XDRError) in try decoder.optionalValue(Chain.self) }
  }

  func encode(into encoder: inout XDREncoder) throws(XDRError) {
    try encoder.optionalValue(next)
  }

  var length: Int {
    var count = 1
    var link = next
    while let chain = link {
      count += 1
      link = chain.next
    }
    return count
  }
}
