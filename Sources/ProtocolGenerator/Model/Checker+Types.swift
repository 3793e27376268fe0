// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Checker {
  mutating func resolveTypes() throws(SourceError) {
    for file in files {
      let area = Self.area(file.name)
      for definition in file.enums { model.enums.append(try resolve(definition, area)) }
    }
    for file in files {
      let area = Self.area(file.name)
      for definition in file.structs { model.structs.append(try resolve(definition, area)) }
      for definition in file.unions { model.unions.append(try resolve(definition, area)) }
      for definition in file.typedefs { _ = try field(definition, in: "a typedef", names: ["swift"]) }
    }
    try checkSwiftNames()
    for definition in structs.values { model.minimumSizes[definition.name] = try size(definition.name, []) }
    for definition in unions.values { model.minimumSizes[definition.name] = try size(definition.name, []) }
  }

  /// Two types of the wire must not become one in Swift.
  private mutating func checkSwiftNames() throws(SourceError) {
    var seen: [String: String] = [:]
    let named =
      model.structs.map { ($0.name, $0.swiftName) } + model.unions.map { ($0.name, $0.swiftName) }
      + model.enums.map { ($0.name, ($0.kind == .wire ? "" : "public ") + $0.swiftName) }
    for (name, swiftName) in named {
      let position = structs[name]?.position ?? unions[name]?.position ?? enums[name]?.position
      if let other = seen.updateValue(name, forKey: swiftName), let position {
        throw SourceError(position, "'\(name)' and '\(other)' are both called '\(swiftName)' in Swift")
      }
      model.swiftNames[name] = model.enums.first { $0.name == name }?.swiftName ?? swiftName
    }
  }

  // MARK: Definitions

  private func resolve(_ definition: StructDefinition, _ area: String) throws(SourceError) -> WireStruct {
    try definition.remarks.annotations.check(only: ["swift", "object"], on: "a structure")
    var fields: [WireField] = []
    for declaration in definition.fields {
      guard !fields.contains(where: { $0.name == declaration.name }) else {
        throw SourceError(declaration.position, "field '\(declaration.name)' is given twice")
      }
      fields.append(try field(declaration, in: "a field", names: ["swift", "flags", "as", "receiver", "required"]))
    }
    return WireStruct(
      name: definition.name,
      swiftName: definition.remarks.annotations["swift"] ?? SwiftName.wireType(definition.name),
      area: area, fields: fields, isObject: definition.remarks.annotations.contains("object"),
      documentation: definition.remarks.documentation)
  }

  private func resolve(_ definition: UnionDefinition, _ area: String) throws(SourceError) -> WireUnion {
    try definition.remarks.annotations.check(only: ["swift"], on: "a union")
    guard case .basic(.int) = definition.discriminant.type, case .one = definition.discriminant.multiplicity else {
      throw SourceError(definition.position, "a union's discriminant must be an int")
    }
    var arms: [WireUnion.Arm] = []
    for arm in definition.arms {
      let position = arm.declaration?.position ?? definition.position
      let value = try value(arm.label, at: position)
      guard !arms.contains(where: { $0.value == value }) else {
        throw SourceError(position, "union '\(definition.name)' has two arms for \(value)")
      }
      var field: WireField?
      if let declaration = arm.declaration { field = try self.field(declaration, in: "an arm", names: ["swift"]) }
      arms.append(WireUnion.Arm(value: value, field: field))
    }
    return WireUnion(
      name: definition.name,
      swiftName: definition.remarks.annotations["swift"] ?? SwiftName.wireType(definition.name),
      area: area, discriminantName: definition.discriminant.name, arms: arms,
      documentation: definition.remarks.documentation)
  }

  private func resolve(_ definition: EnumDefinition, _ area: String) throws(SourceError) -> OpenEnum {
    let annotations = definition.remarks.annotations
    try annotations.check(only: ["public", "swift", "since", "prefix"], on: "an enumeration")
    let kind: OpenEnum.Kind
    switch annotations["public"] {
    case nil: kind = .wire
    case "enum": kind = .publicEnum
    case "options": kind = .publicOptions
    case let other?:
      throw SourceError(definition.position, "'public' takes 'enum' or 'options', not '\(other)'")
    }
    let names = definition.members.map(\.name)
    let stripped = max(
      SwiftName.commonPrefix(names), names.count == 1 ? SwiftName.repeatedWords(names[0], type: definition.name) : 0)
    var members: [OpenEnum.Member] = []
    for member in definition.members {
      try member.remarks.annotations.check(only: ["swift", "since"], on: "an enumerator")
      let value = try value(member.value, at: member.position)
      let range = kind == .publicOptions ? 0...Int(UInt32.max) : Int(Int32.min)...Int(Int32.max)
      guard range.contains(value) else {
        throw SourceError(member.position, "\(value) does not fit '\(definition.name)'")
      }
      let short: String
      if let prefix = annotations["prefix"], member.name.hasPrefix(prefix) {
        short = SwiftName.lowerCamel(String(member.name.dropFirst(prefix.count)))
      } else {
        short = SwiftName.lowerCamel(
          member.name.split(separator: "_").dropFirst(stripped).flatMap { SwiftName.words(String($0)) })
      }
      let swiftName = member.remarks.annotations["swift"] ?? short
      guard !members.contains(where: { $0.swiftName == swiftName }) else {
        throw SourceError(member.position, "two enumerators are called '\(swiftName)' in Swift")
      }
      members.append(
        OpenEnum.Member(
          name: member.name, swiftName: swiftName, value: value, since: member.remarks.annotations["since"]))
    }
    let name = definition.name.hasPrefix("vir") ? String(definition.name.dropFirst(3)) : definition.name
    return OpenEnum(
      name: definition.name,
      swiftName: annotations["swift"] ?? (kind == .wire ? SwiftName.wireType(definition.name) : name),
      area: area, kind: kind, since: annotations["since"], members: members,
      documentation: definition.remarks.documentation)
  }

  // MARK: Fields

  private func field(
    _ declaration: Declaration, in subject: String, names: Set<String>
  ) throws(SourceError) -> WireField {
    try declaration.remarks.annotations.check(only: names, on: subject)
    let flags = declaration.remarks.annotations["flags"]
    if let flags {
      guard let options = enums[flags] else { throw SourceError(declaration.position, "unknown flags type '\(flags)'") }
      guard options.remarks.annotations.contains("public") else {
        throw SourceError(declaration.position, "flags type '\(flags)' is not public")
      }
    }
    let (element, count) = try resolve(declaration, depth: 0)
    let meaning = declaration.remarks.annotations["as"]
    if let meaning {
      guard meaning == "bool" || enums[meaning]?.remarks.annotations["public"] == "enum" else {
        throw SourceError(declaration.position, "'as' takes 'bool' or a public enumeration, not '\(meaning)'")
      }
      guard count == .one, element == .basic(.int) || (element == .basic(.unsignedInt) && meaning != "bool") else {
        throw SourceError(declaration.position, "'\(declaration.name)' cannot be a '\(meaning)'")
      }
    }
    return WireField(
      name: declaration.name,
      swiftName: declaration.remarks.annotations["swift"] ?? SwiftName.lowerCamel(declaration.name),
      element: element, count: count, flags: flags, meaning: meaning,
      isReceiver: declaration.remarks.annotations.contains("receiver"),
      isRequired: declaration.remarks.annotations.contains("required"))
  }

  /// Follows typedefs to what is on the wire.
  private func resolve(
    _ declaration: Declaration, depth: Int
  ) throws(SourceError) -> (WireElement, WireCount) {
    guard depth <= typedefs.count else {
      throw SourceError(declaration.position, "type '\(declaration.name)' is defined by itself")
    }
    switch declaration.type {
    case .basic(let type):
      return (.basic(type), try count(declaration))
    case .string:
      guard case .variable(let limit) = declaration.multiplicity else {
        throw SourceError(declaration.position, "a string is written 'string name<BOUND>'")
      }
      return (.string(limit: try bound(limit, declaration)), .one)
    case .opaque:
      switch declaration.multiplicity {
      case .fixed(let length):
        let length = try bound(length, declaration)
        if let name = declaration.remarks.annotations["swift"], typedefs[declaration.name] != nil {
          return (.custom(swiftName: name, length: length), .one)
        }
        return (.opaqueFixed(length: length), .one)
      case .variable(let limit):
        return (.opaqueVariable(limit: try bound(limit, declaration)), .one)
      case .one, .optional:
        throw SourceError(declaration.position, "opaque data has a length: 'opaque name[N]' or 'opaque name<N>'")
      }
    case .named(let name):
      let element: WireElement
      if let typedef = typedefs[name] {
        let (inner, innerCount) = try resolve(typedef, depth: depth + 1)
        if case .one = declaration.multiplicity { return (inner, innerCount) }
        guard innerCount == .one else {
          throw SourceError(declaration.position, "'\(name)' cannot be repeated: it is optional or a list itself")
        }
        element = inner
      } else if structs[name] != nil {
        element = .structure(name)
      } else if unions[name] != nil {
        element = .union(name)
      } else if enums[name] != nil {
        element = .enumeration(name)
      } else {
        throw SourceError(declaration.position, "unknown type '\(name)'")
      }
      return (element, try count(declaration))
    }
  }

  private func count(_ declaration: Declaration) throws(SourceError) -> WireCount {
    switch declaration.multiplicity {
    case .one: .one
    case .optional: .optional
    case .fixed(let length): .fixed(try bound(length, declaration))
    case .variable(let limit): .variable(try bound(limit, declaration))
    }
  }

  private func bound(_ limit: Numeral?, _ declaration: Declaration) throws(SourceError) -> Int {
    guard let limit else {
      throw SourceError(declaration.position, "'\(declaration.name)' has no bound: a peer could send any number")
    }
    let value = try value(limit, at: declaration.position)
    guard value >= 0, value <= Int(Int32.max) else {
      throw SourceError(declaration.position, "bound \(value) of '\(declaration.name)' is out of range")
    }
    return value
  }

  // MARK: Sizes

  /// The fewest bytes a structure or union takes. Refuses types that contain themselves.
  private mutating func size(_ name: String, _ path: [String]) throws(SourceError) -> Int {
    if let known = model.minimumSizes[name] { return known }
    let position = structs[name]?.position ?? unions[name]?.position
    if path.contains(name), let position {
      throw SourceError(position, "type '\(name)' contains itself (\((path + [name]).joined(separator: " > ")))")
    }
    let fields =
      model.structs.first { $0.name == name }?.fields
      ?? model.unions.first { $0.name == name }?.arms.compactMap(\.field) ?? []
    // Every field is followed, also where it adds nothing to the size: a list of itself is recursion too.
    var sizes: [Int] = []
    for field in fields {
      switch field.element {
      case .structure(let inner), .union(let inner): model.minimumSizes[inner] = try size(inner, path + [name])
      default: break
      }
      sizes.append(model.minimumSize(of: field))
    }
    if let union = model.unions.first(where: { $0.name == name }) {
      let hasVoid = union.arms.contains { $0.field == nil }
      return 4 + (hasVoid ? 0 : sizes.min() ?? 0)
    }
    return sizes.reduce(0, +)
  }
}
