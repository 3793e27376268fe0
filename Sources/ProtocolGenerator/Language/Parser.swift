// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Reads one definition file: the XDR language of RFC 4506, the `program` blocks of RFC 5531, and our comments.
struct Parser {
  private let tokens: [Token]
  private var index = 0
  private var file: DefinitionFile

  /// Parses the text of the file called `name`.
  static func parse(_ text: String, file name: String) throws(SourceError) -> DefinitionFile {
    var parser = Parser(tokens: try Lexer.tokens(of: text, file: name), file: DefinitionFile(name: name))
    try parser.parseFile()
    return parser.file
  }

  private init(tokens: [Token], file: DefinitionFile) {
    self.tokens = tokens
    self.file = file
  }

  private mutating func parseFile() throws(SourceError) {
    while true {
      let remarks = leadingRemarks()
      let position = token.position
      guard token.kind != .end else { return }
      switch try identifier("a definition") {
      case "const": file.constants.append(try constant(remarks, position))
      case "typedef": file.typedefs.append(try typedef(remarks))
      case "enum": file.enums.append(try enumeration(remarks, position))
      case "struct": file.structs.append(try structure(remarks, position))
      case "union": file.unions.append(try union(remarks, position))
      case "program": file.programs.append(try program(position))
      case let word: throw SourceError(position, "'\(word)' begins no definition")
      }
    }
  }
}

// MARK: Tokens

extension Parser {
  /// The next token; comments are skipped where they mean nothing.
  private var token: Token { tokens[index] }

  private mutating func skip() { if index < tokens.count - 1 { index += 1 } }

  /// Documentation and annotations in front of a declaration.
  private mutating func leadingRemarks() -> Remarks {
    var remarks = Remarks()
    while true {
      switch token.kind {
      case .documentation(let line): remarks.documentation.append(line)
      case .annotation(let text, _): remarks.annotations.add(text, at: token.position)
      default: return remarks
      }
      skip()
    }
  }

  /// Adds the annotations that stand behind a declaration on its line.
  private mutating func trailing(_ remarks: inout Remarks) {
    while case .annotation(let text, isTrailing: true) = token.kind {
      remarks.annotations.add(text, at: token.position)
      skip()
    }
  }

  private mutating func identifier(_ what: String) throws(SourceError) -> String {
    guard case .identifier(let name) = token.kind else {
      throw SourceError(token.position, "expected \(what), found \(token.description)")
    }
    skip()
    return name
  }

  private func peek(_ character: Character) -> Bool { token.kind == .punctuation(character) }

  private mutating func accept(_ character: Character) -> Bool {
    guard peek(character) else { return false }
    skip()
    return true
  }

  private mutating func expect(_ character: Character) throws(SourceError) {
    guard accept(character) else {
      throw SourceError(token.position, "expected '\(character)', found \(token.description)")
    }
  }

  private mutating func expect(word: String) throws(SourceError) {
    let position = token.position
    guard try identifier("'\(word)'") == word else { throw SourceError(position, "expected '\(word)'") }
  }

  private mutating func numeral() throws(SourceError) -> Numeral {
    switch token.kind {
    case .number(let value):
      skip()
      return .number(value)
    case .identifier(let name):
      skip()
      return .name(name)
    default:
      throw SourceError(token.position, "expected a number or a constant, found \(token.description)")
    }
  }

  private mutating func number() throws(SourceError) -> Int {
    guard case .number(let value) = token.kind else {
      throw SourceError(token.position, "expected a number, found \(token.description)")
    }
    skip()
    return value
  }
}

// MARK: Definitions

extension Parser {
  private mutating func constant(
    _ remarks: Remarks, _ position: SourcePosition
  ) throws(SourceError) -> ConstantDefinition {
    var remarks = remarks
    let name = try identifier("the constant's name")
    try expect("=")
    let value: ConstantDefinition.Value
    if case .text(let text) = token.kind {
      skip()
      value = .text(text)
    } else {
      value = .numeral(try numeral())
    }
    try expect(";")
    trailing(&remarks)
    return ConstantDefinition(name: name, value: value, remarks: remarks, position: position)
  }

  private mutating func typedef(_ remarks: Remarks) throws(SourceError) -> Declaration {
    var declaration = try declaration(remarks)
    try expect(";")
    trailing(&declaration.remarks)
    return declaration
  }

  private mutating func enumeration(
    _ remarks: Remarks, _ position: SourcePosition
  ) throws(SourceError) -> EnumDefinition {
    let name = try identifier("the enumeration's name")
    var remarks = remarks
    var members: [EnumDefinition.Member] = []
    try expect("{")
    trailing(&remarks)
    while true {
      var remarks = leadingRemarks()
      if accept("}") { break }
      let position = token.position
      let name = try identifier("an enumerator")
      try expect("=")
      let value = try numeral()
      let isLast = !accept(",")
      trailing(&remarks)
      members.append(EnumDefinition.Member(name: name, value: value, remarks: remarks, position: position))
      if isLast {
        try expect("}")
        break
      }
    }
    try expect(";")
    return EnumDefinition(name: name, members: members, remarks: remarks, position: position)
  }

  private mutating func structure(
    _ remarks: Remarks, _ position: SourcePosition
  ) throws(SourceError) -> StructDefinition {
    let name = try identifier("the structure's name")
    var fields: [Declaration] = []
    try expect("{")
    while true {
      let remarks = leadingRemarks()
      if accept("}") { break }
      fields.append(try field(remarks))
    }
    try expect(";")
    return StructDefinition(name: name, fields: fields, remarks: remarks, position: position)
  }

  private mutating func union(_ remarks: Remarks, _ position: SourcePosition) throws(SourceError) -> UnionDefinition {
    let name = try identifier("the union's name")
    try expect(word: "switch")
    try expect("(")
    let discriminant = try declaration(Remarks())
    try expect(")")
    try expect("{")
    var arms: [UnionDefinition.Arm] = []
    while true {
      _ = leadingRemarks()
      if accept("}") { break }
      let position = token.position
      guard try identifier("'case'") == "case" else {
        throw SourceError(position, "only 'case' arms are understood: an unlisted discriminant is an error")
      }
      let label = try numeral()
      try expect(":")
      let remarks = leadingRemarks()
      if token.kind == .identifier("void") {
        skip()
        try expect(";")
        arms.append(UnionDefinition.Arm(label: label, declaration: nil))
      } else {
        arms.append(UnionDefinition.Arm(label: label, declaration: try field(remarks)))
      }
    }
    try expect(";")
    return UnionDefinition(name: name, discriminant: discriminant, arms: arms, remarks: remarks, position: position)
  }

  private mutating func program(_ position: SourcePosition) throws(SourceError) -> ProgramDefinition {
    let name = try identifier("the program's name")
    try expect("{")
    try expect(word: "version")
    _ = try identifier("the version's name")
    try expect("{")
    var procedures: [ProcedureDefinition] = []
    while true {
      let remarks = leadingRemarks()
      if accept("}") { break }
      procedures.append(try procedure(remarks))
    }
    try expect("=")
    let version = try number()
    try expect(";")
    guard accept("}") else { throw SourceError(token.position, "a program has one version") }
    try expect("=")
    let number = try number()
    try expect(";")
    return ProgramDefinition(
      name: name, number: number, version: version, procedures: procedures, position: position)
  }

  private mutating func procedure(_ remarks: Remarks) throws(SourceError) -> ProcedureDefinition {
    var remarks = remarks
    let position = token.position
    let result = try identifier("a result type")
    let name = try identifier("the procedure's name")
    try expect("(")
    let argument = try identifier("an argument type")
    try expect(")")
    try expect("=")
    let number = try number()
    try expect(";")
    trailing(&remarks)
    return ProcedureDefinition(
      name: name, number: number, argument: argument == "void" ? nil : argument,
      result: result == "void" ? nil : result, remarks: remarks, position: position)
  }
}

// MARK: Declarations

extension Parser {
  /// A declaration, its semicolon, and what stands behind it.
  private mutating func field(_ remarks: Remarks) throws(SourceError) -> Declaration {
    var declaration = try declaration(remarks)
    try expect(";")
    trailing(&declaration.remarks)
    return declaration
  }

  private mutating func declaration(_ remarks: Remarks) throws(SourceError) -> Declaration {
    let position = token.position
    let type = try typeName()
    let isOptional = accept("*")
    let name = try identifier("a name")
    var multiplicity: Multiplicity = isOptional ? .optional : .one
    if accept("[") {
      multiplicity = .fixed(try numeral())
      try expect("]")
    } else if accept("<") {
      multiplicity = .variable(peek(">") ? nil : try numeral())
      try expect(">")
    }
    return Declaration(type: type, name: name, multiplicity: multiplicity, remarks: remarks, position: position)
  }

  private mutating func typeName() throws(SourceError) -> Declaration.TypeName {
    var word = try identifier("a type")
    if word == "unsigned" {
      // A bare `unsigned` is an `unsigned int`.
      if case .identifier(let next) = token.kind, BasicType(rawValue: "unsigned \(next)") != nil {
        skip()
        word += " \(next)"
      } else {
        word += " int"
      }
    }
    switch word {
    case "string": return .string
    case "opaque": return .opaque
    case "struct", "enum", "union": return .named(try identifier("a type"))
    default: return BasicType(rawValue: word).map { .basic($0) } ?? .named(word)
    }
  }
}
