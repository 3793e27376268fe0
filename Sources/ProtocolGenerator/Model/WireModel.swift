// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A type as it crosses the wire, with every name and bound resolved.
indirect enum WireElement: Equatable {
  case basic(BasicType)
  case string(limit: Int)
  case opaqueFixed(length: Int)
  case opaqueVariable(limit: Int)
  /// Fixed bytes that have a Swift type of their own, written by hand.
  case custom(swiftName: String, length: Int)
  /// A structure, a union or an enumeration, by its name in the definition.
  case structure(String)
  case union(String)
  case enumeration(String)
}

/// How often an element occurs.
enum WireCount: Equatable {
  case one
  case optional
  case fixed(Int)
  case variable(Int)
}

/// One field of a structure, or one arm of a union.
struct WireField {
  var name: String
  var swiftName: String
  var element: WireElement
  var count: WireCount
  /// The option set that a flags word holds, by its name in C.
  var flags: String?
  /// What a number means: `bool`, or a public enumeration by its name in C.
  var meaning: String?
  /// Whether a method's receiver has it.
  var isReceiver: Bool
  /// Whether a method's caller has to say also that there is none.
  var isRequired: Bool
}

/// A structure.
struct WireStruct {
  var name: String
  var swiftName: String
  var area: String
  var fields: [WireField]
  /// Whether a public type of the same name stands for it.
  var isObject: Bool
  var documentation: [String]
}

/// A union. An unlisted discriminant is an error.
struct WireUnion {
  struct Arm {
    var value: Int
    /// Nil for `void`.
    var field: WireField?
  }

  var name: String
  var swiftName: String
  var area: String
  var discriminantName: String
  var arms: [Arm]
  var documentation: [String]
}

/// An enumeration: on the wire, or public.
struct OpenEnum {
  enum Kind: Equatable {
    /// Known to the protocol only, in the `Wire` namespace.
    case wire
    /// One value at a time.
    case publicEnum
    /// Bits that combine.
    case publicOptions
  }

  struct Member {
    var name: String
    var swiftName: String
    var value: Int
    var since: String?
  }

  var name: String
  var swiftName: String
  var area: String
  var kind: Kind
  var since: String?
  var members: [Member]
  var documentation: [String]
}
