// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

// One for each type there is. Whole numbers are understood whatever type they come as, as drivers do not agree on it;
// they are set as the type that libvirt documents, which daemons insist on.
extension TypedParameters {
  /// The first value of that name, as a number; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<Int32>) -> Int32? {
    get { self[key.name]?.integer() }
    set { self[key.name] = newValue.map { .int($0) } }
  }

  /// The first value of that name, as a number; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<UInt32>) -> UInt32? {
    get { self[key.name]?.integer() }
    set { self[key.name] = newValue.map { .unsignedInt($0) } }
  }

  /// The first value of that name, as a number; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<Int64>) -> Int64? {
    get { self[key.name]?.integer() }
    set { self[key.name] = newValue.map { .int64($0) } }
  }

  /// The first value of that name, as a number; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<UInt64>) -> UInt64? {
    get { self[key.name]?.integer() }
    set { self[key.name] = newValue.map { .unsignedInt64($0) } }
  }

  /// The first value of that name, as a number; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<Double>) -> Double? {
    get { if case .double(let value)? = self[key.name] { value } else { nil } }
    set { self[key.name] = newValue.map { .double($0) } }
  }

  /// The first value of that name, as a truth value; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<Bool>) -> Bool? {
    get { if case .bool(let value)? = self[key.name] { value } else { nil } }
    set { self[key.name] = newValue.map { .bool($0) } }
  }

  /// The first value of that name, as a text; `nil` when there is none, or it is none that fits.
  public subscript(key: TypedParameterKey<String>) -> String? {
    get { text(key.name) }
    set { self[key.name] = newValue.map { .string($0) } }
  }

  /// All texts of that name, in order. Setting them puts them behind everything else.
  public subscript(all key: TypedParameterKey<String>) -> [String] {
    get { all(key.name).compactMap { if case .string(let text) = $0 { text } else { nil } } }
    set {
      self[key.name] = nil
      for text in newValue { append(key.name, .string(text)) }
    }
  }
}

extension TypedParameters.Value {
  /// A whole number, whatever type it came as; `nil` for everything else, and for what does not fit.
  func integer<Number: FixedWidthInteger>() -> Number? {
    switch self {
    case .int(let value): Number(exactly: value)
    case .unsignedInt(let value): Number(exactly: value)
    case .int64(let value): Number(exactly: value)
    case .unsignedInt64(let value): Number(exactly: value)
    default: nil
    }
  }
}
