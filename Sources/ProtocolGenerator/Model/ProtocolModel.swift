// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What an event procedure reports, and to whom.
struct EventRemark {
  /// The event's number in its family, by name; nil when the family has no numbers.
  var identifier: String?
  /// `legacy` (no callback number), `callback`, or `plain`.
  var variant: String
}

/// One procedure of a program, with everything the outputs need.
struct ProcedureModel {
  var name: String
  var swiftName: String
  var number: Int
  var area: String
  var position: SourcePosition
  /// Structure names; nil for `void`. An event's message is its `argument`.
  var argument: String?
  var result: String?
  var event: EventRemark?
  /// The object it is a method of, and the method.
  var receiver: String?
  var method: String?
  /// `read` or `change` when the method is generated.
  var access: String?
  /// The procedure that is called instead when there are no flags.
  var plain: String?
  var cFunctions: [String]
  var since: String
  var stream: String?
  var descriptors: String?
  var isHighPriority: Bool
  var worksBeforeAuthentication: Bool
  var isLegacy: Bool
  /// The procedure that clients use instead, where the definition names one.
  var successor: String?
  /// Why nothing in the library uses it, where the definition says so.
  var unused: String?
  var documentation: [String]

  /// Why nothing may use it; `nil` when something should.
  var whyUnused: String? {
    if let unused { return unused }
    return isLegacy || event?.variant == "legacy" ? "has a successor" : nil
  }
}

/// One program, its procedures in the order of their numbers.
struct ProgramModel {
  var name: String
  var number: Int
  var version: Int
  var procedures: [ProcedureModel]

  /// The Swift namespace of its procedures.
  var namespace: String {
    switch name {
    case "REMOTE_PROGRAM": "Remote"
    case "QEMU_PROGRAM": "QEMUProgram"
    case "LXC_PROGRAM": "LXCProgram"
    case "ADMIN_PROGRAM": "AdminProgram"
    case "KEEPALIVE_PROGRAM": "KeepAliveProgram"
    default: SwiftName.upperCamel(name)
    }
  }

  /// Its constant in `LibvirtRPC.Program`.
  var constant: String { name.split(separator: "_").first.map { $0.lowercased() } ?? name }
}

/// A text constant: the name of a typed parameter.
struct KeyModel {
  var name: String
  /// The namespace and the member in it.
  var group: String
  var swiftName: String
  var text: String
  /// The type of its value; `nil` for what is only part of a name, or names no typed parameter.
  var type: KeyType?
  var since: String?
  var area: String
}

/// The types of typed parameters, as annotations name them.
enum KeyType: String, CaseIterable {
  case int, uint, llong, ullong, double, boolean, string

  var swiftName: String {
    switch self {
    case .int: "Int32"
    case .uint: "UInt32"
    case .llong: "Int64"
    case .ullong: "UInt64"
    case .double: "Double"
    case .boolean: "Bool"
    case .string: "String"
    }
  }
}

/// A number that users of the library may need.
struct ConstantModel {
  var name: String
  var swiftName: String
  var value: Int
  var since: String?
  var area: String
}

/// Everything the definition files say, checked and resolved.
struct ProtocolModel {
  /// The files, by name without extension, in alphabetical order.
  var areas: [String] = []
  var structs: [WireStruct] = []
  var unions: [WireUnion] = []
  var enums: [OpenEnum] = []
  var programs: [ProgramModel] = []
  var methods: [MethodModel] = []
  var keys: [KeyModel] = []
  var constants: [ConstantModel] = []

  /// The name in Swift of each structure, union and enumeration.
  var swiftNames: [String: String] = [:]
  /// The fewest bytes each structure and union takes.
  var minimumSizes: [String: Int] = [:]
}

extension ProtocolModel {
  func minimumSize(of element: WireElement) -> Int {
    switch element {
    case .basic(.hyper), .basic(.unsignedHyper), .basic(.double): 8
    case .basic, .string, .opaqueVariable, .enumeration: 4
    case .opaqueFixed(let length), .custom(_, let length): (length + 3) & ~3
    case .structure(let name), .union(let name): minimumSizes[name] ?? 0
    }
  }

  func minimumSize(of field: WireField) -> Int {
    switch field.count {
    case .one: minimumSize(of: field.element)
    case .optional, .variable: 4
    case .fixed(let count): count * minimumSize(of: field.element)
    }
  }
}
