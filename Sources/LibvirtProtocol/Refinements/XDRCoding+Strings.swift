// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

extension XDRDecoder {
  /// `string *x<limit>`: absent or present, as a typedef of the protocol's strings.
  @_lifetime(self: copy self)
  mutating func optionalString(limit: Int) throws(XDRError) -> XDRString? {
    try bool() ? try string(limit: limit) : nil
  }

  /// A list of at most `limit` strings of at most `each` bytes.
  @_lifetime(self: copy self)
  mutating func strings(limit: Int, each: Int) throws(XDRError) -> [XDRString] {
    try array(limit: limit, elementSize: 4) { (decoder: inout XDRDecoder) throws(XDRError) -> XDRString in
      try decoder.string(limit: each)
    }
  }
}

extension XDREncoder {
  /// `string *x<limit>`
  mutating func optionalString(_ string: XDRString?, limit: Int) throws(XDRError) {
    try bool(string != nil)
    if let string { try self.string(string, limit: limit) }
  }

  /// A list of at most `limit` strings of at most `each` bytes.
  mutating func strings(_ strings: [XDRString], limit: Int, each: Int) throws(XDRError) {
    try count(strings.count, limit: limit)
    for string in strings { try self.string(string, limit: each) }
  }
}
