// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// The identity of a libvirt object: sixteen bytes.
public struct LibvirtUUID: Hashable, Sendable {
  /// The first eight bytes, as a big-endian number.
  let high: UInt64
  /// The last eight bytes, as a big-endian number.
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The identity made of sixteen bytes; nil for any other count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The sixteen bytes, in the order in which they are printed.
  public var bytes: [UInt8] {
    [high, low].flatMap { half in stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> $0) } }
  }
}

// MARK: Text

extension LibvirtUUID: LosslessStringConvertible {
  /// Reads 32 hexadecimal digits, as libvirt does: dashes may stand anywhere, or nowhere, between bytes, and blanks
  /// around the whole. Nil for anything else.
  ///
  /// libvirt: `virUUIDParse`
  public init?(_ text: some StringProtocol) {
    func isBlank(_ unit: UInt8) -> Bool { unit == 0x20 || (0x09...0x0d).contains(unit) }
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    var hasEnded = false
    for unit in text.utf8 {
      if isBlank(unit) {
        // Blanks are allowed in front of the first digit and behind the last.
        if digits == 32 { hasEnded = true } else if digits > 0 { return nil }
        continue
      }
      if hasEnded { return nil }
      if unit == UInt8(ascii: "-") {
        // A dash stands between bytes, not inside one, and not behind the last.
        guard digits.isMultiple(of: 2), digits < 32 else { return nil }
        continue
      }
      guard digits < 32, let digit = Self.value(of: unit) else { return nil }
      if digits < 16 { halves.0 = halves.0 << 4 | digit } else { halves.1 = halves.1 << 4 | digit }
      digits += 1
    }
    guard digits == 32 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  /// Reads text as the generic initialiser does.
  public init?(_ description: String) {
    self.init(description[...])
  }

  /// The text in groups of 8, 4, 4, 4 and 12 digits, in lower case.
  public var description: String {
    let digits = "0123456789abcdef".utf8.map(\.self)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

// MARK: The wire

extension LibvirtUUID: XDRCodable {
  @inlinable package static var minimumEncodedSize: Int { 16 }

  package init(from decoder: inout XDRDecoder) throws(XDRError) {
    // Sixteen opaque bytes and two hypers are the same on the wire.
    let high = try decoder.unsignedHyper()
    self.init(high: high, low: try decoder.unsignedHyper())
  }

  package func encode(into encoder: inout XDREncoder) throws(XDRError) {
    try encoder.unsignedHyper(high)
    try encoder.unsignedHyper(low)
  }
}
