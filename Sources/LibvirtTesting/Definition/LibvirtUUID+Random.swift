// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

extension LibvirtUUID {
  /// A random identity, marked as one (RFC 9562, version 4).
  static func random(using generator: inout some RandomNumberGenerator) -> LibvirtUUID {
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    bytes[6] = bytes[6] & 0x0f | 0x40
    bytes[8] = bytes[8] & 0x3f | 0x80
    // There are sixteen bytes, which is all that is asked.
    return LibvirtUUID(bytes: bytes)!
  }
}
