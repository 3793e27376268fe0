// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

/// One encoded value of one type, and how to read and write that type.
struct Sample: Sendable, CustomStringConvertible {
  /// The type as a protocol definition would write it.
  let name: String
  let bytes: [UInt8]
  /// Reads a value and writes it again.
  let echo: @Sendable (inout XDRDecoder, inout XDREncoder) throws(XDRError) -> Void

  var description: String { name }

  /// Reads a value from `bytes` and returns what writing it gives.
  func echoed(_ bytes: [UInt8]) throws(XDRError) -> [UInt8] {
    var encoder = XDREncoder()
    var decoder = XDRDecoder(bytes.span.bytes)
    try echo(&decoder, &encoder)
    return encoder.bytes
  }
}

extension Sample {
  /// At least one sample of every type the codec knows, with and without padding.
  static let all: [Sample] = numbers + text + composites

  private static let numbers: [Sample] = [
    Sample(name: "int", bytes: [0xff, 0xff, 0xff, 0xfe]) { (d, e) throws(XDRError) in try e.int(d.int()) },
    Sample(name: "unsigned int", bytes: [0x80, 0, 0, 1]) { (d, e) throws(XDRError) in
      try e.unsignedInt(d.unsignedInt())
    },
    Sample(name: "hyper", bytes: [0x80, 0, 0, 0, 0, 0, 0, 1]) { (d, e) throws(XDRError) in try e.hyper(d.hyper()) },
    Sample(name: "unsigned hyper", bytes: [0xff, 0, 0, 0, 0, 0, 0, 2]) { (d, e) throws(XDRError) in
      try e.unsignedHyper(d.unsignedHyper())
    },
    Sample(name: "float", bytes: [0x3f, 0x80, 0, 0]) { (d, e) throws(XDRError) in try e.float(d.float()) },
    Sample(name: "double", bytes: [0xbf, 0xf8, 0, 0, 0, 0, 0, 0]) { (d, e) throws(XDRError) in
      try e.double(d.double())
    },
    Sample(name: "bool", bytes: [0, 0, 0, 1]) { (d, e) throws(XDRError) in try e.bool(d.bool()) },
    Sample(name: "char", bytes: [0xff, 0xff, 0xff, 0x80]) { (d, e) throws(XDRError) in try e.char(d.char()) },
    Sample(name: "unsigned char", bytes: [0, 0, 0, 0xff]) { (d, e) throws(XDRError) in
      try e.unsignedChar(d.unsignedChar())
    },
    Sample(name: "short", bytes: [0xff, 0xff, 0x80, 0]) { (d, e) throws(XDRError) in try e.short(d.short()) },
    Sample(name: "unsigned short", bytes: [0, 0, 0xff, 0xff]) { (d, e) throws(XDRError) in
      try e.unsignedShort(d.unsignedShort())
    },
  ]

  private static let text: [Sample] = [
    Sample(name: "opaque[3]", bytes: [1, 2, 3, 0]) { (d, e) throws(XDRError) in
      try e.opaque(d.opaque(length: 3), length: 3)
    },
    Sample(name: "opaque[4]", bytes: [1, 2, 3, 4]) { (d, e) throws(XDRError) in
      try e.opaque(d.opaque(length: 4), length: 4)
    },
    Sample(name: "opaque<8>", bytes: [0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0]) { (d, e) throws(XDRError) in
      try e.opaque(d.opaque(limit: 8), limit: 8)
    },
    Sample(name: "string<8>", bytes: [0, 0, 0, 2, 0x76, 0x6d, 0, 0]) { (d, e) throws(XDRError) in
      try e.string(d.string(limit: 8), limit: 8)
    },
    Sample(name: "string<8> that is not UTF-8", bytes: [0, 0, 0, 3, 0x76, 0xff, 0x6d, 0]) { (d, e) throws(XDRError) in
      try e.string(d.string(limit: 8), limit: 8)
    },
    Sample(name: "char[2]", bytes: [0, 0, 0, 0x41, 0xff, 0xff, 0xff, 0xff]) { (d, e) throws(XDRError) in
      try e.chars(d.chars(length: 2), length: 2)
    },
    Sample(name: "char<4>", bytes: [0, 0, 0, 1, 0, 0, 0, 0x41]) { (d, e) throws(XDRError) in
      try e.chars(d.chars(limit: 4), limit: 4)
    },
  ]

  private static let composites: [Sample] = [
    Sample(name: "optional hyper", bytes: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7]) { (d, e) throws(XDRError) in
      let value = try d.optional { (d) throws(XDRError) in try d.hyper() }
      try e.optional(value) { (e, value) throws(XDRError) in try e.hyper(value) }
    },
    Sample(name: "absent optional hyper", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in
      let value = try d.optional { (d) throws(XDRError) in try d.hyper() }
      try e.optional(value) { (e, value) throws(XDRError) in try e.hyper(value) }
    },
    Sample(name: "int[2]", bytes: [0, 0, 0, 1, 0, 0, 0, 2]) { (d, e) throws(XDRError) in
      let values = try d.array(length: 2, elementSize: 4) { (d) throws(XDRError) in try d.int() }
      try e.array(values, length: 2) { (e, value) throws(XDRError) in try e.int(value) }
    },
    Sample(name: "int<3>", bytes: [0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2]) { (d, e) throws(XDRError) in
      let values = try d.array(limit: 3, elementSize: 4) { (d) throws(XDRError) in try d.int() }
      try e.array(values, limit: 3) { (e, value) throws(XDRError) in try e.int(value) }
    },
    Sample(name: "structure", bytes: Pair.bytes) { (d, e) throws(XDRError) in try e.value(d.value(Pair.self)) },
    Sample(name: "optional structure", bytes: [0, 0, 0, 1] + Pair.bytes) { (d, e) throws(XDRError) in
      try e.optionalValue(d.optionalValue(Pair.self))
    },
    Sample(name: "structure[2]", bytes: Pair.bytes + Pair.bytes) { (d, e) throws(XDRError) in
      try e.values(d.values(Pair.self, length: 2), length: 2)
    },
    Sample(name: "structure<2>", bytes: [0, 0, 0, 2] + Pair.bytes + Pair.bytes) { (d, e) throws(XDRError) in
      try e.values(d.values(Pair.self, limit: 2), limit: 2)
    },
  ]
}
