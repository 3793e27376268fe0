// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

/// A structure for the tests: `struct pair { string name<16>; unsigned int size; };`
struct Pair: XDRCodable, Equatable, Sendable {
  var name: XDRString
  var size: UInt32

  static let minimumEncodedSize = 8
  /// `Pair(name: "disk", size: 9)` on the wire.
  static let bytes: [UInt8] = [0, 0, 0, 4, 0x64, 0x69, 0x73, 0x6b, 0, 0, 0, 9]

  init(name: XDRString, size: UInt32) {
    self.name = name
    self.size = size
  }

  init(from decoder: inout XDRDecoder) throws(XDRError) {
    name = try decoder.string(limit: 16)
    size = try decoder.unsignedInt()
  }

  func encode(into encoder: inout XDREncoder) throws(XDRError) {
    try encoder.string(name, limit: 16)
    try encoder.unsignedInt(size)
  }
}
