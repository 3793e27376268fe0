// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Text as the wire carries it: bytes that are nearly always, but not necessarily, UTF-8.
///
/// `text` is what a person reads; bytes that are not UTF-8 show in it as U+FFFD. The original bytes are kept
/// beside it in that case, so a name that was received is sent back exactly as it came.
package struct XDRString: Sendable {
  /// The text, repaired where it was not UTF-8.
  package let text: String
  /// The bytes as received, only when they are not UTF-8.
  let originalBytes: [UInt8]?

  /// Text of our own.
  @inlinable
  package init(_ text: String) {
    self.init(text: text, originalBytes: nil)
  }

  @usableFromInline
  init(text: String, originalBytes: [UInt8]?) {
    self.text = text
    self.originalBytes = originalBytes
  }

  /// Text from the wire.
  package init(bytes: UnsafeRawBufferPointer) {
    let codeUnits = unsafe bytes.assumingMemoryBound(to: UInt8.self)
    // Nearly all text is ASCII, which needs no validation; the library's is generic and several times slower.
    if Self.isASCII(bytes) {
      self.init(text: unsafe String(decoding: codeUnits, as: UTF8.self), originalBytes: nil)
    } else if let text = unsafe String(validating: codeUnits, as: UTF8.self) {
      self.init(text: text, originalBytes: nil)
    } else {
      self.init(text: unsafe String(decoding: codeUnits, as: UTF8.self), originalBytes: unsafe Array(bytes))
    }
  }

  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var seen: UInt64 = 0
    var offset = 0
    while offset &+ 8 <= bytes.count {
      seen |= unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset &+= 8
    }
    while offset < bytes.count {
      seen |= unsafe UInt64(bytes[offset])
      offset &+= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// Whether the bytes are UTF-8, so that `text` is all there is.
  package var isUTF8: Bool { originalBytes == nil }

  /// The bytes as they stand on the wire.
  package var bytes: [UInt8] { originalBytes ?? Array(text.utf8) }
}

extension XDRString: Hashable {
  package static func == (left: XDRString, right: XDRString) -> Bool {
    switch (left.originalBytes, right.originalBytes) {
    // Code units, not canonical equivalence: two names that only look the same are two names.
    case (nil, nil): left.text.utf8.elementsEqual(right.text.utf8)
    case (let left?, let right?): left == right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension XDRString: ExpressibleByStringLiteral, CustomStringConvertible {
  package init(stringLiteral text: String) { self.init(text) }
  package var description: String { text }
}
