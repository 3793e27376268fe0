// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension URIParser {
  /// Splits a raw query into its parameters.
  ///
  /// `&` separates; `;` does so only when no `&` is left to its right. Empty pieces, and pieces without a name, are
  /// skipped.
  static func parameters(of query: [UInt8]) -> [URIParameter] {
    var parameters: [URIParameter] = []
    var rest = query[...]
    while !rest.isEmpty {
      let end =
        rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
      if let parameter = parameter(rest[..<end]) { parameters.append(parameter) }
      rest = end < rest.endIndex ? rest[(end + 1)...] : []
    }
    return parameters
  }

  private static func parameter(_ piece: ArraySlice<UInt8>) -> URIParameter? {
    let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
    guard equals > piece.startIndex, let name = PercentCoding.decode(piece[..<equals]),
      let value = PercentCoding.decode(piece[equals...].dropFirst())
    else { return nil }
    return URIParameter(nameBytes: name, valueBytes: value)
  }
}
