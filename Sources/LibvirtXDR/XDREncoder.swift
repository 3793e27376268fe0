// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes XDR (RFC 4506) values, in order, into one growing buffer.
///
/// Nothing is written beyond `limit` bytes; a value that would go over it throws ``XDRError/limitExceeded(limit:)``.
package struct XDREncoder {
  /// What has been written so far.
  package private(set) var bytes: [UInt8]
  /// The most bytes this encoder holds.
  package let limit: Int
  /// Whether text with a NUL in it is refused. A reader that takes text for C strings would see only what is in front.
  package var refusesNUL = false

  /// Begins after `reserved` zero bytes, which ``overwrite(at:with:)`` fills in later; they count against `limit`.
  package init(reserving reserved: Int = 0, capacity: Int = 256, limit: Int = .max) {
    bytes = []
    bytes.reserveCapacity(max(capacity, reserved))
    for _ in 0..<reserved { bytes.append(0) }
    self.limit = limit
  }

  /// Replaces the word at `offset`, for lengths and serials known only at the end.
  package mutating func overwrite(at offset: Int, with word: UInt32) {
    precondition(offset >= 0 && offset + 4 <= bytes.count, "no word was reserved at \(offset)")
    unsafe bytes.withUnsafeMutableBytes {
      unsafe $0.storeBytes(of: word.bigEndian, toByteOffset: offset, as: UInt32.self)
    }
  }

  /// Appends bytes as they are, without count or padding.
  package mutating func raw(_ data: [UInt8]) throws(XDRError) {
    guard limit - bytes.count >= data.count else { throw .limitExceeded(limit: limit) }
    bytes.append(contentsOf: data)
  }

  private mutating func append<Value>(raw value: Value) throws(XDRError) {
    guard limit - bytes.count >= MemoryLayout<Value>.size else { throw .limitExceeded(limit: limit) }
    unsafe withUnsafeBytes(of: value) { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(padded data: some Collection<UInt8>) throws(XDRError) {
    let padding = -data.count & 3
    guard limit - bytes.count >= data.count + padding else { throw .limitExceeded(limit: limit) }
    bytes.append(contentsOf: data)
    for _ in 0..<padding { bytes.append(0) }
  }
}

// MARK: Numbers

extension XDREncoder {
  /// `int`
  package mutating func int(_ value: Int32) throws(XDRError) { try append(raw: value.bigEndian) }
  /// `unsigned int`
  package mutating func unsignedInt(_ value: UInt32) throws(XDRError) { try append(raw: value.bigEndian) }
  /// `hyper`
  package mutating func hyper(_ value: Int64) throws(XDRError) { try append(raw: value.bigEndian) }
  /// `unsigned hyper`
  package mutating func unsignedHyper(_ value: UInt64) throws(XDRError) { try append(raw: value.bigEndian) }
  /// `float`
  package mutating func float(_ value: Float) throws(XDRError) { try unsignedInt(value.bitPattern) }
  /// `double`
  package mutating func double(_ value: Double) throws(XDRError) { try unsignedHyper(value.bitPattern) }
  /// `bool`
  package mutating func bool(_ value: Bool) throws(XDRError) { try unsignedInt(value ? 1 : 0) }
  /// `char`, sign-extended to a word.
  package mutating func char(_ value: Int8) throws(XDRError) { try int(Int32(value)) }
  /// `unsigned char`, in one word.
  package mutating func unsignedChar(_ value: UInt8) throws(XDRError) { try int(Int32(value)) }
  /// `short`, in one word.
  package mutating func short(_ value: Int16) throws(XDRError) { try int(Int32(value)) }
  /// `unsigned short`, in one word.
  package mutating func unsignedShort(_ value: UInt16) throws(XDRError) { try int(Int32(value)) }
}

// MARK: Bytes and strings

extension XDREncoder {
  /// The count in front of variable-length data, checked against its bound.
  package mutating func count(_ count: Int, limit: Int) throws(XDRError) {
    guard count <= limit, let word = UInt32(exactly: count) else {
      throw .tooLong(offset: bytes.count, count: count, limit: limit)
    }
    try unsignedInt(word)
  }

  /// `opaque x[length]`
  package mutating func opaque(_ data: [UInt8], length: Int) throws(XDRError) {
    guard data.count == length else { throw .wrongLength(expected: length, actual: data.count) }
    try append(padded: data)
  }

  /// `opaque x<limit>`
  package mutating func opaque(_ data: [UInt8], limit: Int) throws(XDRError) {
    try count(data.count, limit: limit)
    try append(padded: data)
  }

  /// `string x<limit>`
  package mutating func string(_ string: XDRString, limit: Int) throws(XDRError) {
    if let original = string.originalBytes {
      if refusesNUL, original.contains(0) { throw .nulInText(offset: bytes.count) }
      try opaque(original, limit: limit)
    } else {
      if refusesNUL, string.text.utf8.contains(0) { throw .nulInText(offset: bytes.count) }
      try count(string.text.utf8.count, limit: limit)
      try append(padded: string.text.utf8)
    }
  }

  /// `char x[length]`: four bytes a character.
  package mutating func chars(_ chars: [Int8], length: Int) throws(XDRError) {
    guard chars.count == length else { throw .wrongLength(expected: length, actual: chars.count) }
    for char in chars { try self.char(char) }
  }

  /// `char x<limit>`: a count, then four bytes a character.
  package mutating func chars(_ chars: [Int8], limit: Int) throws(XDRError) {
    try count(chars.count, limit: limit)
    for char in chars { try self.char(char) }
  }
}

// MARK: Composites

extension XDREncoder {
  /// `T *x`: a marker, then the value if there is one.
  @inlinable
  package mutating func optional<Value>(
    _ value: Value?, _ write: (inout XDREncoder, Value) throws(XDRError) -> Void
  ) throws(XDRError) {
    try bool(value != nil)
    if let value { try write(&self, value) }
  }

  /// `T x[length]`
  @inlinable
  package mutating func array<Value>(
    _ values: [Value], length: Int, _ write: (inout XDREncoder, Value) throws(XDRError) -> Void
  ) throws(XDRError) {
    guard values.count == length else { throw .wrongLength(expected: length, actual: values.count) }
    for value in values { try write(&self, value) }
  }

  /// `T x<limit>`
  @inlinable
  package mutating func array<Value>(
    _ values: [Value], limit: Int, _ write: (inout XDREncoder, Value) throws(XDRError) -> Void
  ) throws(XDRError) {
    try count(values.count, limit: limit)
    for value in values { try write(&self, value) }
  }

  /// `T *x` for a structure or union.
  @inlinable
  package mutating func optionalValue(_ value: (some XDREncodable)?) throws(XDRError) {
    try bool(value != nil)
    if let value { try value.encode(into: &self) }
  }

  /// `T x[length]` for structures or unions.
  @inlinable
  package mutating func values(_ values: [some XDREncodable], length: Int) throws(XDRError) {
    guard values.count == length else { throw .wrongLength(expected: length, actual: values.count) }
    for value in values { try value.encode(into: &self) }
  }

  /// `T x<limit>` for structures or unions.
  @inlinable
  package mutating func values(_ values: [some XDREncodable], limit: Int) throws(XDRError) {
    try count(values.count, limit: limit)
    for value in values { try value.encode(into: &self) }
  }

  /// A structure or union.
  @inlinable
  package mutating func value(_ value: some XDREncodable) throws(XDRError) {
    try value.encode(into: &self)
  }
}
