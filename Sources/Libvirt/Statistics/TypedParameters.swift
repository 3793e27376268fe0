// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// Named values of various types, in the order the daemon sent them, as many parts of libvirt use them.
///
/// libvirt: `virTypedParameter`
public struct TypedParameters: Sendable {
  /// One value.
  public enum Value: Hashable, Sendable {
    case int(Int32)
    case unsignedInt(UInt32)
    case int64(Int64)
    case unsignedInt64(UInt64)
    case double(Double)
    case bool(Bool)
    case string(String)
  }

  /// The values as they came; they are converted when they are looked at.
  package let wire: [Wire.TypedParameter]

  package init(_ wire: [Wire.TypedParameter]) { self.wire = wire }

  /// The first value of that name, if there is one.
  public subscript(name: String) -> Value? {
    wire.first { $0.field.text == name }.map { Value($0.value) }
  }

  /// The first value of that name as a number that is not negative; `nil` when there is none.
  public func unsigned(_ name: String) -> UInt64? {
    switch self[name] {
    case .int(let value): UInt64(exactly: value)
    case .unsignedInt(let value): UInt64(value)
    case .int64(let value): UInt64(exactly: value)
    case .unsignedInt64(let value): value
    default: nil
    }
  }
}

extension TypedParameters: RandomAccessCollection {
  /// A name and its value.
  public typealias Element = (name: String, value: Value)

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { wire.count }

  /// The value at a position.
  public subscript(position: Int) -> Element {
    (wire[position].field.text, Value(wire[position].value))
  }
}

extension TypedParameters.Value {
  init(_ wire: Wire.TypedParameterValue) {
    self =
      switch wire {
      case .int(let value): .int(value)
      case .unsignedInt(let value): .unsignedInt(value)
      case .hyper(let value): .int64(value)
      case .unsignedHyper(let value): .unsignedInt64(value)
      case .double(let value): .double(value)
      case .boolean(let value): .bool(value != 0)
      case .string(let value): .string(value.text)
      }
  }
}
