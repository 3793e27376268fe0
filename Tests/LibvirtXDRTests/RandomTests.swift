// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR
import Testing

/// Set `LIBVIRT_TEST_SEED` to the printed seed to run a failing case again.
@Suite struct RandomTests {
  @Test func randomValuesComeBack() throws {
    var random = SeededGenerator()
    print("XDR round trips: seed \(random.seed)")
    for _ in 0..<2_000 {
      let fields = (0..<Int.random(in: 0...12, using: &random)).map { _ in RandomField(using: &random) }
      let bytes = try encode { (e) throws(XDRError) in for field in fields { try field.encode(into: &e) } }
      try decode(bytes) { (d) throws(XDRError) in
        for field in fields {
          let read = try field.read(from: &d)
          #expect(read == field, "seed \(random.seed)")
        }
        #expect(d.remaining == 0, "seed \(random.seed)")
      }
    }
  }

  /// Any bytes at all give a value or an error; a value that was read can be written.
  @Test(arguments: Sample.all)
  func randomBytesNeverTrap(sample: Sample) throws {
    var random = SeededGenerator()
    print("XDR fuzz of \(sample.name): seed \(random.seed)")
    for _ in 0..<2_000 {
      var bytes = random.bytes(Int.random(in: 0...48, using: &random))
      // Small counts are the ones that get past the bounds, so make them common.
      if bytes.count >= 4, Bool.random(using: &random) {
        bytes.replaceSubrange(0..<4, with: [0, 0, 0, UInt8.random(in: 0...9, using: &random)])
      }
      let echoed: [UInt8]
      do {
        echoed = try sample.echoed(bytes)
      } catch {
        continue
      }
      #expect(try sample.echoed(echoed) == echoed, "seed \(random.seed)")
    }
  }
}

/// A random value of a random type.
private enum RandomField: Equatable {
  case int(Int32)
  case unsignedInt(UInt32)
  case hyper(Int64)
  case unsignedHyper(UInt64)
  case double(bits: UInt64)
  case float(bits: UInt32)
  case bool(Bool)
  case char(Int8)
  case unsignedChar(UInt8)
  case short(Int16)
  case unsignedShort(UInt16)
  case fixed([UInt8])
  case opaque([UInt8])
  case string(bytes: [UInt8])
  case chars([Int8])
  case optional(Int64?)
  case pairs([Pair])

  init(using random: inout SeededGenerator) {
    let bits = random.next()
    let count = Int.random(in: 0...21, using: &random)
    switch Int.random(in: 0...16, using: &random) {
    case 0: self = .int(Int32(truncatingIfNeeded: bits))
    case 1: self = .unsignedInt(UInt32(truncatingIfNeeded: bits))
    case 2: self = .hyper(Int64(bitPattern: bits))
    case 3: self = .unsignedHyper(bits)
    case 4: self = .double(bits: bits)
    case 5: self = .float(bits: UInt32(truncatingIfNeeded: bits))
    case 6: self = .bool(bits & 1 == 1)
    case 7: self = .char(Int8(truncatingIfNeeded: bits))
    case 8: self = .unsignedChar(UInt8(truncatingIfNeeded: bits))
    case 9: self = .short(Int16(truncatingIfNeeded: bits))
    case 10: self = .unsignedShort(UInt16(truncatingIfNeeded: bits))
    case 11: self = .fixed(random.bytes(count))
    case 12: self = .opaque(random.bytes(count))
    case 13: self = .string(bytes: random.bytes(count))
    case 14: self = .chars(random.bytes(count).map { Int8(bitPattern: $0) })
    case 15: self = .optional(bits & 1 == 1 ? Int64(bitPattern: bits) : nil)
    default: self = .pairs((0..<count).map { Pair(name: XDRString("disk\($0)"), size: UInt32($0)) })
    }
  }

  func encode(into e: inout XDREncoder) throws(XDRError) {
    switch self {
    case .int(let value): try e.int(value)
    case .unsignedInt(let value): try e.unsignedInt(value)
    case .hyper(let value): try e.hyper(value)
    case .unsignedHyper(let value): try e.unsignedHyper(value)
    case .double(let bits): try e.double(Double(bitPattern: bits))
    case .float(let bits): try e.float(Float(bitPattern: bits))
    case .bool(let value): try e.bool(value)
    case .char(let value): try e.char(value)
    case .unsignedChar(let value): try e.unsignedChar(value)
    case .short(let value): try e.short(value)
    case .unsignedShort(let value): try e.unsignedShort(value)
    case .fixed(let bytes): try e.opaque(bytes, length: bytes.count)
    case .opaque(let bytes): try e.opaque(bytes, limit: 32)
    case .string(let bytes): try e.string(unsafe bytes.withUnsafeBytes { unsafe XDRString(bytes: $0) }, limit: 32)
    case .chars(let chars): try e.chars(chars, limit: 32)
    case .optional(let value): try e.optional(value) { (e, value) throws(XDRError) in try e.hyper(value) }
    case .pairs(let pairs): try e.values(pairs, limit: 32)
    }
  }

  func read(from d: inout XDRDecoder) throws(XDRError) -> RandomField {
    switch self {
    case .int: .int(try d.int())
    case .unsignedInt: .unsignedInt(try d.unsignedInt())
    case .hyper: .hyper(try d.hyper())
    case .unsignedHyper: .unsignedHyper(try d.unsignedHyper())
    case .double: .double(bits: try d.double().bitPattern)
    case .float: .float(bits: try d.float().bitPattern)
    case .bool: .bool(try d.bool())
    case .char: .char(try d.char())
    case .unsignedChar: .unsignedChar(try d.unsignedChar())
    case .short: .short(try d.short())
    case .unsignedShort: .unsignedShort(try d.unsignedShort())
    case .fixed(let bytes): .fixed(try d.opaque(length: bytes.count))
    case .opaque: .opaque(try d.opaque(limit: 32))
    case .string: .string(bytes: try d.string(limit: 32).bytes)
    case .chars: .chars(try d.chars(limit: 32))
    case .optional: .optional(try d.optional { (d) throws(XDRError) in try d.hyper() })
    case .pairs: .pairs(try d.values(limit: 32))
    }
  }
}
