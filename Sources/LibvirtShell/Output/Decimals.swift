// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Numbers with a fixed number of decimals.
package enum Decimals {
  /// A number rounded to some decimals, halves away from zero.
  ///
  /// - Parameters:
  ///   - value: the number; beyond 2^63 in units of the last decimal it is cut to that.
  ///   - places: decimals, at least one.
  package static func text(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    let units = scaled < 0x1p63 ? Int64(scaled) : Int64.max
    let fraction = String(units % Int64(scale))
    let sign = value < 0 && units != 0 ? "-" : ""
    return "\(sign)\(units / Int64(scale)).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }
}
