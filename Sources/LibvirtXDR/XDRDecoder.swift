// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reads XDR (RFC 4506) values, in order, straight from a receive buffer.
///
/// The decoder borrows the bytes; nothing is copied but what a value itself keeps. Each read checks that the
/// bytes are there and that counts are within both the type's bound and what is left of the input, before
/// memory is taken. A failed read leaves the position where the value began or inside it: give up on the input.
package struct XDRDecoder: ~Escapable {
  @usableFromInline let bytes: RawSpan
  /// Where the next value begins.
  package private(set) var offset: Int
  /// How many levels of ``nested(_:)`` are still allowed.
  @usableFromInline var remainingDepth: Int
  @usableFromInline let depthLimit: Int

  /// Starts at the first byte of `bytes`.
  @_lifetime(copy bytes)
  package init(_ bytes: RawSpan, depthLimit: Int = 64) {
    self.bytes = bytes
    self.offset = 0
    self.depthLimit = depthLimit
    self.remainingDepth = depthLimit
  }

  /// The bytes that have not been read yet.
  package var remaining: Int { bytes.byteCount - offset }

  /// Takes `count` bytes and the padding behind them; returns where they began.
  ///
  /// What the padding holds is not looked at, as in libvirt's own decoder; that it is there is.
  @_lifetime(self: copy self)
  mutating func take(_ count: Int) throws(XDRError) -> Int {
    let start = offset
    let (padded, overflow) = count.addingReportingOverflow(-count & 3)
    guard !overflow, padded <= bytes.byteCount &- start else {
      throw .truncated(offset: start, needed: overflow ? count : padded, available: bytes.byteCount - start)
    }
    offset = start &+ padded
    return start
  }

  @_lifetime(self: copy self)
  mutating func word() throws(XDRError) -> UInt32 {
    let start = offset
    guard bytes.byteCount &- start >= 4 else {
      throw .truncated(offset: start, needed: 4, available: bytes.byteCount - start)
    }
    offset = start &+ 4
    return UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt32.self))
  }

  /// Runs `body` one level deeper, for types that can contain themselves.
  @_lifetime(self: copy self)
  package mutating func nested<Value>(
    _ body: (inout XDRDecoder) throws(XDRError) -> Value
  ) throws(XDRError) -> Value {
    guard remainingDepth > 0 else { throw .tooDeep(offset: offset, limit: depthLimit) }
    remainingDepth -= 1
    let value = try body(&self)
    remainingDepth += 1
    return value
  }
}

// MARK: Numbers

extension XDRDecoder {
  /// `int`
  @_lifetime(self: copy self)
  package mutating func int() throws(XDRError) -> Int32 { Int32(bitPattern: try word()) }

  /// `unsigned int`
  @_lifetime(self: copy self)
  package mutating func unsignedInt() throws(XDRError) -> UInt32 { try word() }

  /// `hyper`
  @_lifetime(self: copy self)
  package mutating func hyper() throws(XDRError) -> Int64 { Int64(bitPattern: try unsignedHyper()) }

  /// `unsigned hyper`
  @_lifetime(self: copy self)
  package mutating func unsignedHyper() throws(XDRError) -> UInt64 {
    let start = offset
    guard bytes.byteCount &- start >= 8 else {
      throw .truncated(offset: start, needed: 8, available: bytes.byteCount - start)
    }
    offset = start &+ 8
    return UInt64(bigEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
  }

  /// `float`
  @_lifetime(self: copy self)
  package mutating func float() throws(XDRError) -> Float { Float(bitPattern: try word()) }

  /// `double`
  @_lifetime(self: copy self)
  package mutating func double() throws(XDRError) -> Double { Double(bitPattern: try unsignedHyper()) }

  /// `bool`; anything but 0 and 1 is an error.
  @_lifetime(self: copy self)
  package mutating func bool() throws(XDRError) -> Bool {
    let start = offset
    switch try word() {
    case 0: return false
    case 1: return true
    case let value: throw .invalidBoolean(offset: start, value: value)
    }
  }

  /// `char`: one word.
  ///
  /// The word is sign-extended where the peer's `char` is signed (x86) and zero-extended where it is not (Arm,
  /// POWER, s390), so 128...255 mean the same bytes as -128 ... -1.
  @_lifetime(self: copy self)
  package mutating func char() throws(XDRError) -> Int8 {
    let start = offset
    let value = try int()
    guard (-128...255).contains(value) else { throw .outOfRange(offset: start, value: value) }
    return Int8(truncatingIfNeeded: value)
  }

  /// `unsigned char`, in one word.
  @_lifetime(self: copy self)
  package mutating func unsignedChar() throws(XDRError) -> UInt8 { try narrow(UInt8.self) }

  /// `short`, in one word.
  @_lifetime(self: copy self)
  package mutating func short() throws(XDRError) -> Int16 { try narrow(Int16.self) }

  /// `unsigned short`, in one word.
  @_lifetime(self: copy self)
  package mutating func unsignedShort() throws(XDRError) -> UInt16 { try narrow(UInt16.self) }

  @_lifetime(self: copy self)
  private mutating func narrow<Value: FixedWidthInteger>(_: Value.Type) throws(XDRError) -> Value {
    let start = offset
    let value = try int()
    guard let narrowed = Value(exactly: value) else { throw .outOfRange(offset: start, value: value) }
    return narrowed
  }
}

// MARK: Bytes and strings

extension XDRDecoder {
  /// The count in front of variable-length data, checked against its bound and against what is left.
  @_lifetime(self: copy self)
  package mutating func count(limit: Int, elementSize: Int) throws(XDRError) -> Int {
    let start = offset
    let count = Int(try word())
    guard count <= limit else { throw .tooLong(offset: start, count: count, limit: limit) }
    let (needed, overflow) = count.multipliedReportingOverflow(by: elementSize)
    guard !overflow, needed <= remaining else {
      throw .truncated(offset: offset, needed: overflow ? .max : needed, available: remaining)
    }
    return count
  }

  /// A bare count, checked against its bound.
  @_lifetime(self: copy self)
  package mutating func count(limit: Int) throws(XDRError) -> Int { try count(limit: limit, elementSize: 0) }

  /// `opaque x[length]`
  @_lifetime(self: copy self)
  package mutating func opaque(length: Int) throws(XDRError) -> [UInt8] {
    let start = try take(length)
    return unsafe bytes.extracting(start..<start + length).withUnsafeBytes { unsafe Array($0) }
  }

  /// `opaque x<limit>`
  @_lifetime(self: copy self)
  package mutating func opaque(limit: Int) throws(XDRError) -> [UInt8] {
    try opaque(length: count(limit: limit, elementSize: 1))
  }

  /// Everything that has not been read, as it stands.
  @_lifetime(self: copy self)
  package mutating func rest() -> [UInt8] {
    let start = offset
    offset = bytes.byteCount
    return unsafe bytes.extracting(start..<offset).withUnsafeBytes { unsafe Array($0) }
  }

  /// `string x<limit>`
  @_lifetime(self: copy self)
  package mutating func string(limit: Int) throws(XDRError) -> XDRString {
    let length = try count(limit: limit, elementSize: 1)
    let start = try take(length)
    return unsafe bytes.extracting(start..<start + length).withUnsafeBytes { unsafe XDRString(bytes: $0) }
  }

  /// `char x[length]`: four bytes a character.
  @_lifetime(self: copy self)
  package mutating func chars(length: Int) throws(XDRError) -> [Int8] {
    var chars: [Int8] = []
    chars.reserveCapacity(min(length, remaining / 4))
    for _ in 0..<length { chars.append(try char()) }
    return chars
  }

  /// `char x<limit>`: a count, then four bytes a character.
  @_lifetime(self: copy self)
  package mutating func chars(limit: Int) throws(XDRError) -> [Int8] {
    try chars(length: count(limit: limit, elementSize: 4))
  }
}

// MARK: Composites

extension XDRDecoder {
  /// `T *x`: a marker, then the value if there is one.
  @inlinable
  @_lifetime(self: copy self)
  package mutating func optional<Value>(
    _ read: (inout XDRDecoder) throws(XDRError) -> Value
  ) throws(XDRError) -> Value? {
    try bool() ? try read(&self) : nil
  }

  /// `T x[length]`
  @inlinable
  @_lifetime(self: copy self)
  package mutating func array<Value>(
    length: Int, elementSize: Int, _ read: (inout XDRDecoder) throws(XDRError) -> Value
  ) throws(XDRError) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(min(length, remaining / max(elementSize, 1)))
    for _ in 0..<length { values.append(try read(&self)) }
    return values
  }

  /// `T x<limit>`; `elementSize` is the fewest bytes an element takes.
  @inlinable
  @_lifetime(self: copy self)
  package mutating func array<Value>(
    limit: Int, elementSize: Int, _ read: (inout XDRDecoder) throws(XDRError) -> Value
  ) throws(XDRError) -> [Value] {
    let count = try count(limit: limit, elementSize: elementSize)
    return try array(length: count, elementSize: elementSize, read)
  }

  /// `T *x` for a structure or union.
  @inlinable
  @_lifetime(self: copy self)
  package mutating func optionalValue<Value: XDRDecodable>(
    _: Value.Type = Value.self
  ) throws(XDRError) -> Value? {
    try bool() ? try Value(from: &self) : nil
  }

  /// `T x[length]` for structures or unions.
  @inlinable
  @_lifetime(self: copy self)
  package mutating func values<Value: XDRDecodable>(
    _: Value.Type = Value.self, length: Int
  ) throws(XDRError) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(min(length, remaining / max(Value.minimumEncodedSize, 1)))
    for _ in 0..<length { values.append(try Value(from: &self)) }
    return values
  }

  /// `T x<limit>` for structures or unions.
  @inlinable
  @_lifetime(self: copy self)
  package mutating func values<Value: XDRDecodable>(
    _: Value.Type = Value.self, limit: Int
  ) throws(XDRError) -> [Value] {
    try values(length: count(limit: limit, elementSize: Value.minimumEncodedSize))
  }

  /// A structure or union.
  @inlinable
  @_lifetime(self: copy self)
  package mutating func value<Value: XDRDecodable>(_: Value.Type = Value.self) throws(XDRError) -> Value {
    try Value(from: &self)
  }
}
