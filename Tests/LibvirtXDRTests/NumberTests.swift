// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

@Suite struct NumberTests {
  @Test(
    arguments: [
      (0, [0, 0, 0, 0]), (1, [0, 0, 0, 1]), (-1, [0xff, 0xff, 0xff, 0xff]), (0x0102_0304, [1, 2, 3, 4]),
      (Int32.max, [0x7f, 0xff, 0xff, 0xff]), (Int32.min, [0x80, 0, 0, 0]),
    ] as [(Int32, [UInt8])])
  func int(value: Int32, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.int(value) } == bytes)
    #expect(try decodeWithRest(bytes + [9]) { (d) throws(XDRError) in try d.int() } == (value, 1))
  }

  @Test(
    arguments: [
      (0, [0, 0, 0, 0]), (0x8000_0001, [0x80, 0, 0, 1]), (UInt32.max, [0xff, 0xff, 0xff, 0xff]),
    ] as [(UInt32, [UInt8])])
  func unsignedInt(value: UInt32, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.unsignedInt(value) } == bytes)
    #expect(try decodeWithRest(bytes + [9]) { (d) throws(XDRError) in try d.unsignedInt() } == (value, 1))
  }

  @Test(
    arguments: [
      (0x0102_0304_0506_0708, [1, 2, 3, 4, 5, 6, 7, 8]), (-2, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe]),
      (Int64.min, [0x80, 0, 0, 0, 0, 0, 0, 0]), (Int64.max, [0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
    ] as [(Int64, [UInt8])])
  func hyper(value: Int64, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.hyper(value) } == bytes)
    #expect(try decodeWithRest(bytes + [9]) { (d) throws(XDRError) in try d.hyper() } == (value, 1))
  }

  @Test(
    arguments: [
      (1, [0, 0, 0, 0, 0, 0, 0, 1]), (UInt64.max, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
      (0xff00_0000_0000_0001, [0xff, 0, 0, 0, 0, 0, 0, 1]),
    ] as [(UInt64, [UInt8])])
  func unsignedHyper(value: UInt64, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.unsignedHyper(value) } == bytes)
    #expect(try decodeWithRest(bytes + [9]) { (d) throws(XDRError) in try d.unsignedHyper() } == (value, 1))
  }

  @Test(
    arguments: [
      (1, [0x3f, 0x80, 0, 0]), (-2.5, [0xc0, 0x20, 0, 0]), (-0.0, [0x80, 0, 0, 0]), (.infinity, [0x7f, 0x80, 0, 0]),
    ] as [(Float, [UInt8])])
  func float(value: Float, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.float(value) } == bytes)
    let decoded = try decode(bytes) { (d) throws(XDRError) in try d.float() }
    #expect(decoded.bitPattern == value.bitPattern)
  }

  @Test(
    arguments: [
      (1, [0x3f, 0xf0, 0, 0, 0, 0, 0, 0]), (-1.5, [0xbf, 0xf8, 0, 0, 0, 0, 0, 0]), (-0.0, [0x80, 0, 0, 0, 0, 0, 0, 0]),
      (.infinity, [0x7f, 0xf0, 0, 0, 0, 0, 0, 0]), (0.1, [0x3f, 0xb9, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9a]),
    ] as [(Double, [UInt8])])
  func double(value: Double, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.double(value) } == bytes)
    let decoded = try decode(bytes) { (d) throws(XDRError) in try d.double() }
    #expect(decoded.bitPattern == value.bitPattern)
  }

  @Test func notANumberKeepsItsBits() throws {
    let bytes: [UInt8] = [0x7f, 0xf8, 0, 0, 0xde, 0xad, 0xbe, 0xef]
    let value = try decode(bytes) { (d) throws(XDRError) in try d.double() }
    #expect(value.isNaN)
    #expect(try encode { (e) throws(XDRError) in try e.double(value) } == bytes)
  }

  @Test(arguments: [false, true])
  func bool(value: Bool) throws {
    let bytes: [UInt8] = [0, 0, 0, value ? 1 : 0]
    #expect(try encode { (e) throws(XDRError) in try e.bool(value) } == bytes)
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.bool() } == value)
  }

  @Test(arguments: [2, 0x0100_0000, 0x8000_0000, .max] as [UInt32])
  func boolIsNothingElse(word: UInt32) throws {
    let bytes = try encode { (e) throws(XDRError) in
      try e.int(7)
      try e.unsignedInt(word)
    }
    let thrown = error { () throws(XDRError) in
      try decode(bytes) { (d) throws(XDRError) in
        _ = try d.int()
        _ = try d.bool()
      }
    }
    #expect(thrown == .invalidBoolean(offset: 4, value: word))
  }

  @Test(
    arguments: [
      (0, [0, 0, 0, 0]), (127, [0, 0, 0, 0x7f]), (-1, [0xff, 0xff, 0xff, 0xff]), (-128, [0xff, 0xff, 0xff, 0x80]),
    ] as [(Int8, [UInt8])])
  func charIsAWordSignExtended(value: Int8, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.char(value) } == bytes)
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.char() } == value)
  }

  @Test(arguments: [(0, 0), (200, 200), (255, 255)] as [(UInt8, UInt8)])
  func unsignedChar(value: UInt8, last: UInt8) throws {
    #expect(try encode { (e) throws(XDRError) in try e.unsignedChar(value) } == [0, 0, 0, last])
    #expect(try decode([0, 0, 0, last]) { (d) throws(XDRError) in try d.unsignedChar() } == value)
  }

  @Test(
    arguments: [
      (-2, [0xff, 0xff, 0xff, 0xfe]), (Int16.min, [0xff, 0xff, 0x80, 0]), (Int16.max, [0, 0, 0x7f, 0xff]),
    ] as [(Int16, [UInt8])])
  func short(value: Int16, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.short(value) } == bytes)
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.short() } == value)
  }

  @Test(arguments: [(0, [0, 0, 0, 0]), (UInt16.max, [0, 0, 0xff, 0xff])] as [(UInt16, [UInt8])])
  func unsignedShort(value: UInt16, bytes: [UInt8]) throws {
    #expect(try encode { (e) throws(XDRError) in try e.unsignedShort(value) } == bytes)
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.unsignedShort() } == value)
  }

  @Test func narrowTypesRefuseWhatDoesNotFit() throws {
    func thrown<Value>(_ word: Int32, _ read: (inout XDRDecoder) throws(XDRError) -> Value) throws -> XDRError? {
      let bytes = try encode { (e) throws(XDRError) in try e.int(word) }
      return error { () throws(XDRError) in try decode(bytes, read) }
    }
    for word: Int32 in [-129, 256, .min, .max] {
      #expect(try thrown(word) { (d) throws(XDRError) in try d.char() } == .outOfRange(offset: 0, value: word))
    }
    for word: Int32 in [-1, 256, .min, .max] {
      #expect(try thrown(word) { (d) throws(XDRError) in try d.unsignedChar() } == .outOfRange(offset: 0, value: word))
    }
    for word: Int32 in [-32769, 32768, .min, .max] {
      #expect(try thrown(word) { (d) throws(XDRError) in try d.short() } == .outOfRange(offset: 0, value: word))
    }
    for word: Int32 in [-1, 65536, .min, .max] {
      #expect(try thrown(word) { (d) throws(XDRError) in try d.unsignedShort() } == .outOfRange(offset: 0, value: word))
    }
  }
}
