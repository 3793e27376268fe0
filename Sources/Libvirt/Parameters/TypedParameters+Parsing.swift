// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension TypedParameters {
  /// Adds a value that is written as people write it: numbers in decimal or behind `0x`, booleans as `1` and `0`.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - text: the value.
  ///   - type: what it is to become.
  /// - Throws: ``LibvirtError``, `invalidArg` when it is no such value.
  ///
  /// libvirt: `virTypedParamsAddFromString`
  public mutating func append(
    _ name: String, parsing text: String, as type: TypedParameterType
  ) throws(LibvirtError) {
    let value: Value? =
      switch type {
      case .int: Self.integer(text).map { .int($0) }
      case .unsignedInt: Self.integer(text).map { .unsignedInt($0) }
      case .longLong: Self.integer(text).map { .int64($0) }
      case .unsignedLongLong: Self.integer(text).map { .unsignedInt64($0) }
      case .double: Double(text).map { .double($0) }
      case .boolean: ["0": false, "1": true][text].map { .bool($0) }
      case .string: .string(text)
      default: nil
      }
    guard let value else {
      let expected = Self.words[type] ?? "no type that this version knows"
      throw .invalidArgument(
        "value", of: "virTypedParamsAddFromString", "Invalid value for field '\(name)': expected \(expected)")
    }
    append(name, value)
  }

  private static func integer<Number: FixedWidthInteger>(_ text: String) -> Number? {
    let digits = text.drop { $0 == "-" }
    guard text.count - digits.count <= 1 else { return nil }
    guard digits.hasPrefix("0x") || digits.hasPrefix("0X") else { return Number(text) }
    return Number((text.hasPrefix("-") ? "-" : "") + digits.dropFirst(2), radix: 16)
  }

  private static let words: [TypedParameterType: String] = [
    .int: "int", .unsignedInt: "unsigned int", .longLong: "long long", .unsignedLongLong: "unsigned long long",
    .double: "double", .boolean: "boolean",
  ]
}
