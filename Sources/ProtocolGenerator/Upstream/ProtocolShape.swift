// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A protocol reduced to what decides whether two sides understand each other: every name, type, number and bound,
/// each as one line of text, so that two protocols can be compared without knowing how they are written.
struct ProtocolShape {
  /// `remote_procedure DOMAIN_GET_INFO` -> `number 16, ...`
  var procedures: [String: String] = [:]
  /// `struct remote_nonnull_domain` -> its fields.
  var types: [String: String] = [:]
  /// Numeric constants that bound something.
  var constants: [String: Int] = [:]
}

extension ProtocolShape {
  /// Describes `files`, resolving names by `constants` where the files themselves do not define them.
  init(of files: [DefinitionFile], externals: [String: Int]) throws(SourceError) {
    var reader = ShapeReader(files: files, externals: externals)
    try reader.read()
    self = reader.shape
  }
}

/// Builds a ``ProtocolShape``.
///
/// Our files list procedures in `program` blocks. libvirt's have an enumeration per program, `remote_procedure`,
/// whose members name the argument, result and event structures by convention; both come out the same.
private struct ShapeReader {
  var files: [DefinitionFile]
  var externals: [String: Int]
  var shape = ProtocolShape()
  private var constants: [String: Numeral] = [:]
  private var structs: Set<String> = []

  init(files: [DefinitionFile], externals: [String: Int]) {
    self.files = files
    self.externals = externals
  }

  mutating func read() throws(SourceError) {
    for file in files {
      for constant in file.constants {
        if case .numeral(let value) = constant.value { constants[constant.name] = value }
      }
      for definition in file.enums {
        for member in definition.members { constants[member.name] = member.value }
      }
      structs.formUnion(file.structs.map(\.name))
    }
    for file in files {
      for constant in file.constants {
        guard case .numeral(let numeral) = constant.value else { continue }
        if isProgramNumber(constant.name) { continue }
        shape.constants[constant.name] = try value(numeral, at: constant.position)
      }
      for definition in file.typedefs {
        shape.types["typedef \(definition.name)"] = try describe(definition, named: false)
      }
      for definition in file.structs {
        shape.types["struct \(definition.name)"] = try list(definition.fields)
      }
      for definition in file.unions { shape.types["union \(definition.name)"] = try describe(definition) }
      for definition in file.enums { try read(definition) }
      for program in file.programs { try read(program) }
    }
  }

  private func isProgramNumber(_ name: String) -> Bool {
    name.hasSuffix("_PROGRAM") || name.hasSuffix("_PROTOCOL_VERSION")
  }

  // MARK: Procedures

  private mutating func read(_ definition: EnumDefinition) throws(SourceError) {
    guard definition.name.hasSuffix("_procedure") else {
      var members: [String] = []
      for member in definition.members {
        members.append("\(member.name) = \(try value(member.value, at: member.position))")
      }
      shape.types["enum \(definition.name)"] = members.joined(separator: "; ")
      return
    }
    let prefix = String(definition.name.dropLast("_procedure".count))
    for member in definition.members {
      let start = "\(prefix.uppercased())_PROC_"
      guard member.name.hasPrefix(start) else {
        throw SourceError(member.position, "'\(member.name)' does not begin with '\(start)'")
      }
      let name = String(member.name.dropFirst(start.count))
      let stem = "\(prefix)_\(name.lowercased())"
      let number = try value(member.value, at: member.position)
      add(
        name, of: prefix, number: number, argument: existing("\(stem)_msg") ?? existing("\(stem)_args"),
        result: existing("\(stem)_ret"))
    }
  }

  private mutating func read(_ program: ProgramDefinition) throws(SourceError) {
    guard program.name.hasSuffix("_PROGRAM") else {
      throw SourceError(program.position, "program '\(program.name)' is not called '..._PROGRAM'")
    }
    let prefix = String(program.name.dropLast("_PROGRAM".count)).lowercased()
    for procedure in program.procedures {
      add(
        procedure.name, of: prefix, number: procedure.number, argument: procedure.argument, result: procedure.result)
    }
  }

  private func existing(_ name: String) -> String? { structs.contains(name) ? name : nil }

  private mutating func add(_ name: String, of program: String, number: Int, argument: String?, result: String?) {
    shape.procedures["\(program) \(name)"] = "number \(number), (\(argument ?? "void")) -> \(result ?? "void")"
  }

  // MARK: Types

  private func list(_ fields: [Declaration]) throws(SourceError) -> String {
    var lines: [String] = []
    for field in fields { lines.append(try describe(field, named: true)) }
    return lines.joined(separator: "; ")
  }

  private func describe(_ declaration: Declaration, named: Bool) throws(SourceError) -> String {
    let type =
      switch declaration.type {
      case .basic(let type): type.rawValue
      case .string: "string"
      case .opaque: "opaque"
      case .named(let name): name
      }
    let name = named ? " \(declaration.name)" : ""
    switch declaration.multiplicity {
    case .one: return "\(type)\(name)"
    case .optional: return "\(type) *\(named ? declaration.name : "")"
    case .fixed(let length): return "\(type)\(name)[\(try value(length, at: declaration.position))]"
    case .variable(nil): return "\(type)\(name)<>"
    case .variable(let limit?): return "\(type)\(name)<\(try value(limit, at: declaration.position))>"
    }
  }

  private func describe(_ union: UnionDefinition) throws(SourceError) -> String {
    var arms: [String] = []
    for arm in union.arms {
      let label = try value(arm.label, at: union.position)
      arms.append(
        "\(label): \(try arm.declaration.map { a throws(SourceError) in try describe(a, named: true) } ?? "void")")
    }
    return "switch (\(try describe(union.discriminant, named: true))) \(arms.joined(separator: "; "))"
  }

  private func value(_ numeral: Numeral, at position: SourcePosition) throws(SourceError) -> Int {
    var numeral = numeral
    for _ in 0...(constants.count + 1) {
      switch numeral {
      case .number(let value): return value
      case .name(let name):
        if let next = constants[name] {
          numeral = next
        } else if let value = externals[name] {
          return value
        } else {
          throw SourceError(position, "unknown constant '\(name)'")
        }
      }
    }
    throw SourceError(position, "constant is defined by itself")
  }
}
