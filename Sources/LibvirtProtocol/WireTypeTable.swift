// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// All structures and unions, for those who meet them by name.
package enum WireTypeTable {
  private static let byName: [String: any WireType.Type] = Dictionary(
    all.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })

  /// The type called `wireName` in the definition.
  package static func type(named wireName: String) -> (any WireType.Type)? { byName[wireName] }
}
