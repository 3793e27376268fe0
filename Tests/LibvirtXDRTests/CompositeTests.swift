// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

@Suite struct CompositeTests {
  @Test func void() throws {
    #expect(XDRVoid.minimumEncodedSize == 0)
    #expect(try encode { (e) throws(XDRError) in try e.value(XDRVoid()) } == [])
    #expect(try decodeWithRest([1]) { (d) throws(XDRError) in try d.value(XDRVoid.self) } == (XDRVoid(), 1))
  }

  @Test func structure() throws {
    let pair = Pair(name: "disk", size: 9)
    #expect(try encode { (e) throws(XDRError) in try e.value(pair) } == Pair.bytes)
    #expect(try decodeWithRest(Pair.bytes + [1]) { (d) throws(XDRError) in try d.value(Pair.self) } == (pair, 1))
  }

  @Test func optional() throws {
    let present: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 5]
    #expect(
      try encode { (e) throws(XDRError) in
        try e.optional(Int32(5)) { (e, value) throws(XDRError) in try e.int(value) }
        try e.optional(Int32?.none) { (e, value) throws(XDRError) in try e.int(value) }
      } == present + [0, 0, 0, 0])
    try decode(present + [0, 0, 0, 0]) { (d) throws(XDRError) in
      #expect(try d.optional { (d) throws(XDRError) in try d.int() } == 5)
      #expect(try d.optional { (d) throws(XDRError) in try d.int() } == nil)
    }
  }

  @Test func optionalStructure() throws {
    let pair = Pair(name: "disk", size: 9)
    #expect(
      try encode { (e) throws(XDRError) in
        try e.optionalValue(pair)
        try e.optionalValue(Pair?.none)
      } == [0, 0, 0, 1] + Pair.bytes + [0, 0, 0, 0])
    try decode([0, 0, 0, 1] + Pair.bytes + [0, 0, 0, 0]) { (d) throws(XDRError) in
      #expect(try d.optionalValue(Pair.self) == pair)
      #expect(try d.optionalValue(Pair.self) == nil)
    }
  }

  @Test func optionalsMarkerIsABool() {
    let thrown = error { () throws(XDRError) in
      try decode([0, 0, 0, 2] + Pair.bytes) { (d) throws(XDRError) in try d.optionalValue(Pair.self) }
    }
    #expect(thrown == .invalidBoolean(offset: 0, value: 2))
  }

  @Test func lists() throws {
    let bytes: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 5, 0xff, 0xff, 0xff, 0xff]
    #expect(
      try encode { (e) throws(XDRError) in
        try e.array([5, -1], limit: 2) { (e, value: Int32) throws(XDRError) in try e.int(value) }
      } == bytes)
    #expect(
      try decode(bytes) { (d) throws(XDRError) in
        try d.array(limit: 2, elementSize: 4) { (d) throws(XDRError) in try d.int() }
      } == [5, -1])
    #expect(
      try decode(Array(bytes[4...])) { (d) throws(XDRError) in
        try d.array(length: 2, elementSize: 4) { (d) throws(XDRError) in try d.int() }
      } == [5, -1])
    #expect(
      try encode { (e) throws(XDRError) in
        try e.array([5, -1], length: 2) { (e, value: Int32) throws(XDRError) in try e.int(value) }
      } == Array(bytes[4...]))
  }

  @Test func listsOfStructures() throws {
    let pair = Pair(name: "disk", size: 9)
    let other = Pair(name: "", size: 0)
    let bytes = Pair.bytes + [0, 0, 0, 0, 0, 0, 0, 0]
    #expect(try encode { (e) throws(XDRError) in try e.values([pair, other], length: 2) } == bytes)
    #expect(try encode { (e) throws(XDRError) in try e.values([pair, other], limit: 2) } == [0, 0, 0, 2] + bytes)
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.values(Pair.self, length: 2) } == [pair, other])
    #expect(
      try decode([0, 0, 0, 2] + bytes) { (d) throws(XDRError) in try d.values(Pair.self, limit: 2) } == [pair, other])
    #expect(try decode([0, 0, 0, 0]) { (d) throws(XDRError) in try d.values(Pair.self, limit: 2) } == [])
  }

  @Test func wrongFixedLengthIsRefused() {
    let wrong = XDRError.wrongLength(expected: 2, actual: 1)
    #expect(
      error { () throws(XDRError) in
        try encode { (e) throws(XDRError) in try e.values([Pair(name: "", size: 0)], length: 2) }
      } == wrong)
    #expect(
      error { () throws(XDRError) in
        try encode { (e) throws(XDRError) in
          try e.array([1], length: 2) { (e, value: Int32) throws(XDRError) in try e.int(value) }
        }
      } == wrong)
  }

  @Test func allSamplesComeBack() throws {
    for sample in Sample.all {
      #expect(try sample.echoed(sample.bytes) == sample.bytes, "\(sample.name)")
    }
  }
}
