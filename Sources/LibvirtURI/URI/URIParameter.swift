// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// One `name=value` piece of a URI's query, percent-decoded.
///
/// The decoded bytes are kept, because a value may name a file whose name is not UTF-8.
public struct URIParameter: Sendable, Hashable {
  package let nameBytes: [UInt8]
  package let valueBytes: [UInt8]

  package init(nameBytes: [UInt8], valueBytes: [UInt8]) {
    self.nameBytes = nameBytes
    self.valueBytes = valueBytes
  }

  /// The name as typed; libvirt compares names without regard to case.
  public var name: String { String(decoding: nameBytes, as: UTF8.self) }

  /// The value, empty when the piece had none.
  public var value: String { String(decoding: valueBytes, as: UTF8.self) }
}
