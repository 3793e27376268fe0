// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

/// What a lying, broken or cut-off peer can send.
@Suite struct HostileInputTests {
  @Test(arguments: Sample.all)
  func everyTruncationIsRefused(sample: Sample) throws {
    for length in 0..<sample.bytes.count {
      let thrown = error { () throws(XDRError) in try sample.echoed(Array(sample.bytes[..<length])) }
      guard case .truncated(let offset, let needed, let available)? = thrown else {
        Issue.record("cut to \(length) bytes, \(sample.name) gave \(thrown.map { "\($0)" } ?? "a value")")
        continue
      }
      #expect(offset + available == length)
      #expect(needed > available)
    }
  }

  /// Every type that begins with a count, bounded by 4.
  static let bounded: [Sample] = [
    Sample(name: "opaque", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in _ = try d.opaque(limit: 4) },
    Sample(name: "string", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in _ = try d.string(limit: 4) },
    Sample(name: "chars", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in _ = try d.chars(limit: 4) },
    Sample(name: "count", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in _ = try d.count(limit: 4) },
    Sample(name: "values", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in _ = try d.values(Pair.self, limit: 4) },
    Sample(name: "array", bytes: [0, 0, 0, 0]) { (d, e) throws(XDRError) in
      _ = try d.array(limit: 4, elementSize: 4) { (d) throws(XDRError) in try d.int() }
    },
  ]

  @Test(arguments: bounded)
  func countsOverTheBoundAreRefused(sample: Sample) throws {
    let filler = [UInt8](repeating: 0, count: 256)
    for count: UInt32 in [5, 6, 0x7fff_ffff, 0x8000_0000, .max] {
      let bytes = try encode { (e) throws(XDRError) in try e.unsignedInt(count) } + filler
      let thrown = error { () throws(XDRError) in try sample.echoed(bytes) }
      #expect(thrown == .tooLong(offset: 0, count: Int(count), limit: 4), "\(sample.name)")
    }
    #expect(throws: Never.self) { try sample.echoed([0, 0, 0, 4] + filler) }
  }

  /// A count within the type's bound that the input cannot hold is refused at the count, not element by element.
  @Test func lyingCountsAreRefusedAtTheCount() throws {
    let count: UInt32 = 0x3fff_ffff
    let bytes = try encode { (e) throws(XDRError) in try e.unsignedInt(count) } + [UInt8](repeating: 0, count: 64)
    func thrown<Value>(_ read: (inout XDRDecoder) throws(XDRError) -> Value) -> XDRError? {
      error { () throws(XDRError) in try decode(bytes, read) }
    }
    func expected(_ size: Int) -> XDRError { .truncated(offset: 4, needed: Int(count) * size, available: 64) }
    #expect(thrown { (d) throws(XDRError) in try d.opaque(limit: .max) } == expected(1))
    #expect(thrown { (d) throws(XDRError) in try d.string(limit: .max) } == expected(1))
    #expect(thrown { (d) throws(XDRError) in try d.chars(limit: .max) } == expected(4))
    #expect(thrown { (d) throws(XDRError) in try d.values(Pair.self, limit: .max) } == expected(8))
    let array = thrown { (d) throws(XDRError) in
      try d.array(limit: .max, elementSize: 8) { (d) throws(XDRError) in try d.hyper() }
    }
    #expect(array == expected(8))
  }

  #if os(Linux)
    /// Announces 64 GiB and more; the peak size of the process must not show it.
    @Test func lyingCountsTakeNoMemory() throws {
      let bytes: [UInt8] = [0xff, 0xff, 0xff, 0xff] + [UInt8](repeating: 0, count: 64)
      let before = try #require(peakAddressSpaceKiB())
      func attempt<Value>(_ read: (inout XDRDecoder) throws(XDRError) -> Value) {
        let thrown = error { () throws(XDRError) in try decode(bytes, read) }
        #expect(thrown != nil)
      }
      attempt { (d) throws(XDRError) in try d.opaque(limit: .max) }
      attempt { (d) throws(XDRError) in try d.string(limit: .max) }
      attempt { (d) throws(XDRError) in try d.chars(limit: .max) }
      attempt { (d) throws(XDRError) in try d.values(Pair.self, limit: .max) }
      attempt { (d) throws(XDRError) in try d.values(Pair.self, length: 0xffff_ffff) }
      attempt { (d) throws(XDRError) in try d.chars(length: 0x10_ffff_ffff) }
      attempt { (d) throws(XDRError) in try d.opaque(length: 0x10_ffff_ffff) }
      attempt { (d) throws(XDRError) in
        try d.array(length: 0xffff_ffff, elementSize: 16) { (d) throws(XDRError) in try d.hyper() }
      }
      let after = try #require(peakAddressSpaceKiB())
      #expect(after - before < 1 << 20, "the process grew by \(after - before) KiB")
    }
  #endif

  @Test func elementsWithoutASizeAreBoundedByTheLimit() throws {
    let bytes: [UInt8] = [0, 0, 0, 3]
    #expect(try decode(bytes) { (d) throws(XDRError) in try d.values(XDRVoid.self, limit: 3) }.count == 3)
    let thrown = error { () throws(XDRError) in
      try decode(bytes) { (d) throws(XDRError) in try d.values(XDRVoid.self, limit: 2) }
    }
    #expect(thrown == .tooLong(offset: 0, count: 3, limit: 2))
  }

  @Test(arguments: [1, 2, 64])
  func depthIsBounded(limit: Int) throws {
    func chain(_ length: Int) -> [UInt8] {
      [UInt8]((0..<length).map { [0, 0, 0, $0 == length - 1 ? 0 : 1] }.joined())
    }
    let deepest = try decode(chain(limit), depthLimit: limit) { (d) throws(XDRError) in try d.value(Chain.self) }
    #expect(deepest.length == limit)
    let thrown = error { () throws(XDRError) in
      try decode(chain(limit + 1), depthLimit: limit) { (d) throws(XDRError) in try d.value(Chain.self) }
    }
    #expect(thrown == .tooDeep(offset: 4 * limit, limit: limit))
  }

  @Test func depthIsGivenBackOnTheWayOut() throws {
    let siblings = [UInt8](repeating: 0, count: 400)
    let chains = try decode(siblings, depthLimit: 1) { (d) throws(XDRError) in try d.values(Chain.self, length: 100) }
    #expect(chains.count == 100)
  }
}
