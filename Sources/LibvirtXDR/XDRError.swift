// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Why bytes could not be read as, or a value could not be written as, XDR.
///
/// Every case that comes from the wire says where it happened, as a byte offset into the decoded buffer.
package enum XDRError: Error, Equatable, Sendable {
  /// The input ended: `needed` more bytes were wanted at `offset`, `available` were left.
  case truncated(offset: Int, needed: Int, available: Int)
  /// A count is over the bound of its type.
  case tooLong(offset: Int, count: Int, limit: Int)
  /// A boolean or an optional's marker was neither 0 nor 1.
  case invalidBoolean(offset: Int, value: UInt32)
  /// A union's discriminant names no arm.
  case invalidDiscriminant(offset: Int, value: Int32)
  /// A `char` or `short` word holds a value that does not fit.
  case outOfRange(offset: Int, value: Int32)
  /// Values are nested deeper than the decoder allows.
  case tooDeep(offset: Int, limit: Int)
  /// A fixed-length field was given a value of another length.
  case wrongLength(expected: Int, actual: Int)
  /// A text that is to be written has a NUL in it, where it must not.
  case nulInText(offset: Int)
  /// The encoded value would not fit the encoder's limit.
  case limitExceeded(limit: Int)
}

extension XDRError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .truncated(let offset, let needed, let available):
      "input ends at byte \(offset): \(needed) bytes needed, \(available) left"
    case .tooLong(let offset, let count, let limit):
      "count \(count) at byte \(offset) is over the limit of \(limit)"
    case .invalidBoolean(let offset, let value):
      "boolean at byte \(offset) is \(value), neither 0 nor 1"
    case .invalidDiscriminant(let offset, let value):
      "union at byte \(offset) has the unknown discriminant \(value)"
    case .outOfRange(let offset, let value):
      "value \(value) at byte \(offset) does not fit its type"
    case .tooDeep(let offset, let limit):
      "values at byte \(offset) are nested deeper than \(limit) levels"
    case .wrongLength(let expected, let actual):
      "fixed-length field takes \(expected) elements, not \(actual)"
    case .nulInText(let offset):
      "text at byte \(offset) has a NUL in it"
    case .limitExceeded(let limit):
      "encoded value is over the limit of \(limit) bytes"
    }
  }
}
