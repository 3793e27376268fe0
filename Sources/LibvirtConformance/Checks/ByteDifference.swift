// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The first place where the bytes written differ from the bytes read.
package struct ByteDifference: Equatable, Sendable {
  /// Where it is, from the first byte on.
  package let offset: Int
  /// The byte that was read there; `nil` when what was read had ended.
  package let read: UInt8?
  /// The byte that was written there; `nil` when what was written had ended.
  package let written: UInt8?

  /// Compares; `nil` when there is no difference.
  package init?(read: [UInt8], written: [UInt8]) {
    let common = min(read.count, written.count)
    let mismatch = (0..<common).first { read[$0] != written[$0] }
    guard let offset = mismatch ?? (read.count == written.count ? nil : common) else { return nil }
    self.offset = offset
    self.read = offset < read.count ? read[offset] : nil
    self.written = offset < written.count ? written[offset] : nil
  }
}

extension ByteDifference: CustomStringConvertible {
  /// Where it is, and both bytes.
  package var description: String {
    func text(_ byte: UInt8?) -> String { byte.map { Hex.text([$0]) } ?? "nothing" }
    return "byte \(offset): \(text(read)) read, \(text(written)) written"
  }
}
