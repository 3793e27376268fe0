// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

@Suite struct XDREncoderTests {
  @Test(arguments: Sample.all)
  func limitIsExact(sample: Sample) throws {
    func written(limit: Int) throws(XDRError) -> [UInt8] {
      var encoder = XDREncoder(limit: limit)
      var decoder = XDRDecoder(sample.bytes.span.bytes)
      try sample.echo(&decoder, &encoder)
      return encoder.bytes
    }
    #expect(try written(limit: sample.bytes.count) == sample.bytes)
    for limit in 0..<sample.bytes.count {
      #expect(error { () throws(XDRError) in try written(limit: limit) } == .limitExceeded(limit: limit))
    }
  }

  @Test func nothingIsWrittenBeyondTheLimit() throws {
    var encoder = XDREncoder(limit: 6)
    try encoder.int(1)
    #expect(throws: XDRError.limitExceeded(limit: 6)) { try encoder.int(2) }
    #expect(encoder.bytes == [0, 0, 0, 1])
    try encoder.raw([7, 8])
    #expect(throws: XDRError.limitExceeded(limit: 6)) { try encoder.raw([9]) }
    #expect(encoder.bytes == [0, 0, 0, 1, 7, 8])
  }

  @Test func reservedBytesAreZeroAndCount() throws {
    var encoder = XDREncoder(reserving: 8, capacity: 0, limit: 12)
    #expect(encoder.bytes == [0, 0, 0, 0, 0, 0, 0, 0])
    try encoder.int(5)
    #expect(throws: XDRError.limitExceeded(limit: 12)) { try encoder.raw([1]) }
    encoder.overwrite(at: 0, with: 0x0102_0304)
    encoder.overwrite(at: 5, with: 0xffff_fffe)
    #expect(encoder.bytes == [1, 2, 3, 4, 0, 0xff, 0xff, 0xff, 0xfe, 0, 0, 5])
  }

  @Test func aReserveOverTheLimitLeavesNoRoom() {
    var encoder = XDREncoder(reserving: 8, limit: 4)
    #expect(throws: XDRError.limitExceeded(limit: 4)) { try encoder.int(1) }
  }

  @Test func rawIsNeitherCountedNorPadded() throws {
    #expect(try encode { (e) throws(XDRError) in try e.raw([1, 2, 3]) } == [1, 2, 3])
  }

  @Test func boundsHoldForWhatIsSentToo() {
    func thrown(_ write: (inout XDREncoder) throws(XDRError) -> Void) -> XDRError? {
      error { () throws(XDRError) in try encode(write) }
    }
    let tooLong = XDRError.tooLong(offset: 0, count: 3, limit: 2)
    #expect(thrown { (e) throws(XDRError) in try e.opaque([1, 2, 3], limit: 2) } == tooLong)
    #expect(thrown { (e) throws(XDRError) in try e.string("abc", limit: 2) } == tooLong)
    #expect(thrown { (e) throws(XDRError) in try e.chars([1, 2, 3], limit: 2) } == tooLong)
    #expect(thrown { (e) throws(XDRError) in try e.values([XDRVoid(), XDRVoid(), XDRVoid()], limit: 2) } == tooLong)
    #expect(
      thrown { (e) throws(XDRError) in
        try e.array([1, 2, 3], limit: 2) { (e, value: Int32) throws(XDRError) in try e.int(value) }
      } == tooLong)
    #expect(
      thrown { (e) throws(XDRError) in
        try e.int(0)
        try e.count(-1, limit: 2)
      } == .tooLong(offset: 4, count: -1, limit: 2))
    #expect(
      thrown { (e) throws(XDRError) in try e.count(1 << 32, limit: .max) }
        == .tooLong(offset: 0, count: 1 << 32, limit: .max))
  }

  @Test func stringLengthIsCountedInBytes() {
    let thrown = error { () throws(XDRError) in
      try encode { (e) throws(XDRError) in try e.string("\u{e9}\u{e9}", limit: 3) }
    }
    #expect(thrown == .tooLong(offset: 0, count: 4, limit: 3))
  }
}
