// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A JSON value whose objects keep the order their members were written in.
package indirect enum JSONValue: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case double(Double)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object([Member])

  /// A name and its value in an object.
  package struct Member: Sendable {
    /// The member's name.
    package let name: String
    /// The member's value.
    package let value: JSONValue

    /// A member of an object.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// Where and how `other` is first found to differ, as `path: this, other`; `nil` when the two mean the same.
  ///
  /// The order of an object's members means nothing, and `1` and `1.0` are one number.
  package func firstDifference(from other: JSONValue, at path: String = "value") -> String? {
    switch (self, other) {
    case (.null, .null):
      return nil
    case (.boolean(let left), .boolean(let right)) where left == right:
      return nil
    case (.string(let left), .string(let right)) where left.utf8.elementsEqual(right.utf8):
      return nil
    case (.array(let left), .array(let right)):
      guard left.count == right.count else { return "\(path): \(left.count) elements, \(right.count) elements" }
      for (index, pair) in zip(left, right).enumerated() {
        if let difference = pair.0.firstDifference(from: pair.1, at: "\(path)[\(index)]") { return difference }
      }
      return nil
    case (.object(let left), .object(let right)):
      let others = Dictionary(right.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
      for member in left {
        guard let value = others[member.name] else { return "\(path).\(member.name): \(member.value), nothing" }
        if let difference = member.value.firstDifference(from: value, at: "\(path).\(member.name)") {
          return difference
        }
      }
      let names = Set(left.map(\.name))
      let extra = right.first { !names.contains($0.name) }
      return extra.map { "\(path).\($0.name): nothing, \($0.value)" }
    default:
      if let left = number, let right = other.number, left == right { return nil }
      return "\(path): \(self), \(other)"
    }
  }

  /// The number this is. Integers here are of 32 bits at most, which a `Double` holds exactly.
  private var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}
