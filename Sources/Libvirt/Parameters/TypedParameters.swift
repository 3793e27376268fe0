// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
import LibvirtXDR

/// Named values of various types, in the order the daemon sent them, as many parts of libvirt use them.
///
/// libvirt: `virTypedParameter`, `virTypedParamsClear`, `virTypedParamsFree`
public struct TypedParameters: Sendable {
  /// One value.
  public enum Value: Hashable, Sendable {
    /// A number of 32 bits.
    case int(Int32)
    /// A number of 32 bits that is not negative.
    case unsignedInt(UInt32)
    /// A number of 64 bits.
    case int64(Int64)
    /// A number of 64 bits that is not negative.
    case unsignedInt64(UInt64)
    /// A number that need not be whole.
    case double(Double)
    /// A truth value.
    case bool(Bool)
    /// A text.
    case string(String)
  }

  /// The values as they came; they are converted when they are looked at.
  package private(set) var wire: [Wire.TypedParameter]

  package init(_ wire: [Wire.TypedParameter]) { self.wire = wire }

  /// None yet.
  public init() { wire = [] }

  /// The first value of that name, if there is one. Setting it replaces the first and removes the others.
  ///
  /// libvirt: `virTypedParamsGet`, `virTypedParamsGetInt`, `virTypedParamsGetLLong`, `virTypedParamsGetDouble`,
  /// `virTypedParamsGetBoolean`
  public subscript(name: String) -> Value? {
    get { wire.first { $0.field.text == name }.map { Value($0.value) } }
    set { replace(name, with: newValue?.wire) }
  }

  mutating func replace(_ name: String, with value: Wire.TypedParameterValue?) {
    let first = wire.firstIndex { $0.field.text == name }
    wire.removeAll { $0.field.text == name }
    guard let value else { return }
    wire.insert(Wire.TypedParameter(field: XDRString(name), value: value), at: first ?? wire.endIndex)
  }

  /// All values of that name, in order: some parameters, such as `migrate_disks`, may be given more than once.
  public func all(_ name: String) -> [Value] {
    wire.filter { $0.field.text == name }.map { Value($0.value) }
  }

  /// Adds a value behind those that are there, whatever their names.
  ///
  /// libvirt: `virTypedParamsAddInt`, `virTypedParamsAddUInt`, `virTypedParamsAddLLong`, `virTypedParamsAddULLong`,
  /// `virTypedParamsAddDouble`, `virTypedParamsAddBoolean`, `virTypedParamsAddString`, `virTypedParamsAddStringList`
  public mutating func append(_ name: String, _ value: Value) {
    wire.append(Wire.TypedParameter(field: XDRString(name), value: value.wire))
  }

  /// The first value of that name as text; `nil` when there is none, or it is no text.
  ///
  /// libvirt: `virTypedParamsGetString`
  public func text(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }

  /// The first value of that name as a number that is not negative; `nil` when there is none.
  ///
  /// libvirt: `virTypedParamsGetUInt`, `virTypedParamsGetULLong`
  public func unsigned(_ name: String) -> UInt64? {
    self[name]?.integer()
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

  var wire: Wire.TypedParameterValue {
    switch self {
    case .int(let value): .int(value)
    case .unsignedInt(let value): .unsignedInt(value)
    case .int64(let value): .hyper(value)
    case .unsignedInt64(let value): .unsignedHyper(value)
    case .double(let value): .double(value)
    case .bool(let value): .boolean(value ? 1 : 0)
    case .string(let value): .string(XDRString(value))
    }
  }
}

extension TypedParameters: ExpressibleByDictionaryLiteral {
  /// Parameters in the order written, names more than once included.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { Wire.TypedParameter(field: XDRString($0), value: $1.wire) })
  }
}
