// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// A value that was read from bytes, and how the bytes differ that writing it gives.
package struct Reading: Sendable {
  /// The value; `nil` for stream data and for nothing at all.
  package let value: JSONValue?
  /// The first difference, if there is one. Offsets count from the first byte of what was read.
  package let difference: ByteDifference?

  /// Stream data.
  static let raw = Reading(value: nil, difference: nil)

  private init(value: JSONValue?, difference: ByteDifference?) {
    self.value = value
    self.difference = difference
  }

  /// Reads a value of `type` that takes all of `bytes` from `start` on.
  ///
  /// - Throws: ``Refusal/payload(_:)`` or ``Refusal/trailingBytes(offset:count:)``; offsets count from the first of
  ///   `bytes`.
  package init(_ type: any (XDRCodable & Sendable).Type, in bytes: [UInt8], from start: Int = 0) throws(Refusal) {
    self = try Self.read(type, bytes, start)
  }

  private static func read<Value: XDRCodable & Sendable>(
    _ type: Value.Type, _ bytes: [UInt8], _ start: Int
  ) throws(Refusal) -> Reading {
    var decoder = XDRDecoder(bytes.span.bytes)
    let value: Value
    do throws(XDRError) {
      _ = try decoder.opaque(length: start)
      value = try Value(from: &decoder)
    } catch {
      throw .payload(error)
    }
    guard decoder.remaining == 0 else {
      throw .trailingBytes(offset: decoder.offset, count: decoder.remaining)
    }
    var encoder = XDREncoder(capacity: bytes.count)
    do throws(XDRError) {
      try encoder.raw(Array(bytes[..<start]))
      try encoder.value(value)
    } catch {
      throw .payload(error)
    }
    return Reading(
      value: type == XDRVoid.self ? nil : JSONValue(wire: value),
      difference: ByteDifference(read: bytes, written: encoder.bytes))
  }
}
