// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ScaledSize {
  /// A size for people: two decimals and the largest unit, a power of 1024 bytes, that it reaches.
  package static func text(_ bytes: UInt64) -> String {
    var size = Double(bytes)
    var unit = units[...].dropFirst()
    var name = "B"
    while size >= 1024, let next = unit.popFirst() {
      size /= 1024
      name = next
    }
    return "\(Decimals.text(size, places: 2)) \(name)"
  }

  private static var units: [String] { ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"] }
}
