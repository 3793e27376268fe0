// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

@Suite struct XDRErrorTests {
  /// Users find these behind "unable to decode"; each says where and what.
  @Test(
    arguments: [
      (.truncated(offset: 8, needed: 4, available: 1), "input ends at byte 8: 4 bytes needed, 1 left"),
      (.tooLong(offset: 4, count: 17, limit: 16), "count 17 at byte 4 is over the limit of 16"),
      (.invalidBoolean(offset: 0, value: 7), "boolean at byte 0 is 7, neither 0 nor 1"),
      (.invalidDiscriminant(offset: 12, value: -1), "union at byte 12 has the unknown discriminant -1"),
      (.outOfRange(offset: 4, value: 256), "value 256 at byte 4 does not fit its type"),
      (.tooDeep(offset: 64, limit: 16), "values at byte 64 are nested deeper than 16 levels"),
      (.wrongLength(expected: 16, actual: 3), "fixed-length field takes 16 elements, not 3"),
      (.limitExceeded(limit: 28), "encoded value is over the limit of 28 bytes"),
    ] as [(XDRError, String)])
  func description(error: XDRError, text: String) {
    #expect(error.description == text)
  }
}
