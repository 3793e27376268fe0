// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A number, or the name of a constant that has one.
enum Numeral {
  case number(Int)
  case name(String)
}

/// The types that XDR brings along.
enum BasicType: String, CaseIterable {
  case int = "int"
  case unsignedInt = "unsigned int"
  case hyper = "hyper"
  case unsignedHyper = "unsigned hyper"
  case short = "short"
  case unsignedShort = "unsigned short"
  case char = "char"
  case unsignedChar = "unsigned char"
  case bool = "bool"
  case float = "float"
  case double = "double"
}

/// How often a declaration's type occurs in it.
enum Multiplicity {
  case one
  case optional
  /// `x[N]`
  case fixed(Numeral)
  /// `x<N>`; without a bound, nil.
  case variable(Numeral?)
}

/// A type together with a name: a field, a union's arm, or what a typedef defines.
struct Declaration {
  enum TypeName {
    case basic(BasicType)
    case string
    case opaque
    case named(String)
  }

  var type: TypeName
  var name: String
  var multiplicity: Multiplicity
  var remarks: Remarks
  var position: SourcePosition
}

/// `const NAME = 1;`, or text, which is our extension.
struct ConstantDefinition {
  enum Value {
    case numeral(Numeral)
    case text(String)
  }

  var name: String
  var value: Value
  var remarks: Remarks
  var position: SourcePosition
}

/// `enum NAME { A = 1, ... };`
struct EnumDefinition {
  struct Member {
    var name: String
    var value: Numeral
    var remarks: Remarks
    var position: SourcePosition
  }

  var name: String
  var members: [Member]
  var remarks: Remarks
  var position: SourcePosition
}

/// `struct NAME { ... };`
struct StructDefinition {
  var name: String
  var fields: [Declaration]
  var remarks: Remarks
  var position: SourcePosition
}

/// `union NAME switch (...) { ... };`
struct UnionDefinition {
  struct Arm {
    var label: Numeral
    /// Nil for `void`.
    var declaration: Declaration?
  }

  var name: String
  var discriminant: Declaration
  var arms: [Arm]
  var remarks: Remarks
  var position: SourcePosition
}

/// `RESULT NAME(ARGUMENT) = NUMBER;` in a version block. Nil stands for `void`.
struct ProcedureDefinition {
  var name: String
  var number: Int
  var argument: String?
  var result: String?
  var remarks: Remarks
  var position: SourcePosition
}

/// `program NAME { version NAME { ... } = V; } = N;`, with one version.
struct ProgramDefinition {
  var name: String
  var number: Int
  var version: Int
  var procedures: [ProcedureDefinition]
  var position: SourcePosition
}

/// All that one file defines, each kind in the order of the file.
struct DefinitionFile {
  var name: String
  var constants: [ConstantDefinition] = []
  var typedefs: [Declaration] = []
  var enums: [EnumDefinition] = []
  var structs: [StructDefinition] = []
  var unions: [UnionDefinition] = []
  var programs: [ProgramDefinition] = []
}
