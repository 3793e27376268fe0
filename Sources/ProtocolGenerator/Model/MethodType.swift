// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What a field of the wire is in a method's signature.
enum MethodType {
  /// A number, or bytes with a type of their own: the same on both sides.
  case same(String, isPublicType: Bool)
  /// An `int` that is 0 or 1.
  case boolean
  case string
  case optionalString
  case strings
  /// An `int`, or an `unsigned int`, with the values of a public enumeration.
  case enumeration(String, isUnsigned: Bool)
  /// An `unsigned int` that holds flags.
  case options(String)
  /// A structure that stands for an object.
  case object(String)
  case objects(String)

  var swiftName: String {
    switch self {
    case .same(let name, _), .enumeration(let name, _), .options(let name), .object(let name): name
    case .boolean: "Bool"
    case .string: "String"
    case .optionalString: "String?"
    case .strings: "[String]"
    case .objects(let name): "[\(name)]"
    }
  }

  /// What a parameter is when the caller does not say.
  var defaultValue: String? {
    switch self {
    case .optionalString: "nil"
    case .options: "[]"
    default: nil
    }
  }

  /// Whether the type is one of `LibvirtProtocol`.
  var isOfProtocol: Bool {
    switch self {
    case .same(_, let isPublicType): isPublicType
    case .enumeration, .options: true
    default: false
    }
  }

  /// The expression that sends a parameter.
  func sending(_ value: String) -> String {
    switch self {
    case .same: value
    case .boolean: "\(value) ? 1 : 0"
    case .string: "XDRString(\(value))"
    case .optionalString, .strings: "\(value).map { XDRString($0) }"
    case .enumeration(_, isUnsigned: false), .options: "\(value).rawValue"
    case .enumeration(_, isUnsigned: true): "UInt32(bitPattern: \(value).rawValue)"
    case .object: "\(value).wire"
    case .objects: "\(value).map(\\.wire)"
    }
  }

  /// The expression that makes a result of what came; objects belong to `host`.
  func receiving(_ value: String, on host: String) -> String {
    switch self {
    case .same: value
    case .boolean: "\(value) != 0"
    case .string: "\(value).text"
    case .optionalString: "\(value)?.text"
    case .strings: "\(value).map(\\.text)"
    case .enumeration(let name, isUnsigned: false), .options(let name): "\(name)(rawValue: \(value))"
    case .enumeration(let name, isUnsigned: true): "\(name)(rawValue: Int32(bitPattern: \(value)))"
    case .object(let name): "\(name)(\(value), on: \(host))"
    case .objects(let name): "\(value).map { \(name)($0, on: \(host)) }"
    }
  }
}
