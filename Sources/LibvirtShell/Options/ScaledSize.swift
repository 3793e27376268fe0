// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A size as users write it: a number and perhaps a unit, such as `512`, `2G`, `4MiB` or `10KB`.
package enum ScaledSize {
  /// Why a text is not a size. `detail` is the second error line the user sees; the first names the option.
  package enum Failure: Error, Equatable {
    /// There is no number at all, or it is negative or beyond 64 bits.
    case malformed
    /// The number is followed by something that is no unit.
    case unknownSuffix(String)
    /// The size in bytes does not fit 64 bits. The text is the number with its unit.
    case overflow(String)

    /// What the user is told besides that the value is malformed, if anything.
    package var detail: String? {
      switch self {
      case .malformed: nil
      case .unknownSuffix(let suffix): "invalid argument: unknown suffix '\(suffix)'"
      case .overflow(let value): "numerical overflow: value too large: \(value)"
      }
    }
  }

  /// Reads a size.
  ///
  /// A unit is `b`, `byte` or `bytes`; one of the letters `kMGTPE` alone or with `iB` for powers of 1024; or such a
  /// letter with `B` for powers of 1000. Case does not matter.
  ///
  /// - Parameters:
  ///   - text: what the user wrote.
  ///   - defaultScale: the bytes a number without a unit counts in.
  /// - Returns: the size in bytes.
  package static func bytes(_ text: String, defaultScale: UInt64) throws(Failure) -> UInt64 {
    guard let number = IntegerText.split(text, detectsRadix: false), !number.isNegative else { throw .malformed }
    guard let scale = number.rest.isEmpty ? defaultScale : scale(of: number.rest) else {
      throw .unknownSuffix(String(number.rest))
    }
    let (bytes, overflowed) = number.magnitude.multipliedReportingOverflow(by: scale)
    guard !overflowed else { throw .overflow("\(number.magnitude)\(number.rest)") }
    return bytes
  }

  private static func scale(of suffix: Substring) -> UInt64? {
    let unit = suffix.lowercased()
    if ["b", "byte", "bytes"].contains(unit) { return 1 }
    guard let letter = unit.first, let power = "kmgtpe".firstIndex(of: letter) else { return nil }
    let base: UInt64
    switch unit.dropFirst() {
    case "", "ib": base = 1024
    case "b": base = 1000
    default: return nil
    }
    // 1024 to the sixth is 2 to the sixtieth: the largest unit there is fits.
    let exponent = "kmgtpe".distance(from: "kmgtpe".startIndex, to: power) + 1
    return (0..<exponent).reduce(1) { scale, _ in scale * base }
  }
}
