// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Turns parsed files into a model: resolves names and bounds, and refuses what cannot be right.
struct Checker {
  var files: [DefinitionFile]
  var model = ProtocolModel()
  var constants: [String: (value: Numeral, position: SourcePosition)] = [:]
  var typedefs: [String: Declaration] = [:]
  var structs: [String: StructDefinition] = [:]
  var unions: [String: UnionDefinition] = [:]
  var enums: [String: EnumDefinition] = [:]
  /// Where each type name was defined.
  private var typePositions: [String: SourcePosition] = [:]

  static func model(of files: [DefinitionFile]) throws(SourceError) -> ProtocolModel {
    var checker = Checker(files: files.sorted { $0.name < $1.name })
    try checker.collect()
    try checker.resolveTypes()
    try checker.resolvePrograms()
    try checker.resolveMethods()
    try checker.resolveConstants()
    return checker.model
  }

  private init(files: [DefinitionFile]) { self.files = files }

  /// The name of the area that a file describes.
  static func area(_ file: String) -> String { String(file.prefix { $0 != "." }) }

  // MARK: Names

  private mutating func collect() throws(SourceError) {
    for file in files {
      model.areas.append(Self.area(file.name))
      for constant in file.constants {
        guard case .numeral(let value) = constant.value else { continue }
        try define(constant.name, value, constant.position)
      }
      for definition in file.typedefs { typedefs[definition.name] = try unique(definition.name, definition) }
      for definition in file.structs { structs[definition.name] = try unique(definition.name, definition) }
      for definition in file.unions { unions[definition.name] = try unique(definition.name, definition) }
      for definition in file.enums {
        enums[definition.name] = try unique(definition.name, definition)
        for member in definition.members { try define(member.name, member.value, member.position) }
      }
    }
  }

  private mutating func define(
    _ name: String, _ value: Numeral, _ position: SourcePosition
  ) throws(SourceError) {
    if let earlier = constants[name] { throw Self.again("constant", name, position, earlier.position) }
    constants[name] = (value, position)
  }

  private mutating func unique<Definition: Positioned>(
    _ name: String, _ definition: Definition
  ) throws(SourceError) -> Definition {
    if let earlier = typePositions[name] { throw Self.again("type", name, definition.position, earlier) }
    typePositions[name] = definition.position
    return definition
  }

  static func again(
    _ what: String, _ name: String, _ position: SourcePosition, _ earlier: SourcePosition
  ) -> SourceError {
    SourceError(position, "\(what) '\(name)' is already defined at \(earlier.file):\(earlier.line)")
  }

  /// The value of a number or of a named constant.
  func value(_ numeral: Numeral, at position: SourcePosition) throws(SourceError) -> Int {
    var numeral = numeral
    // A chain longer than there are constants is a circle.
    for _ in 0...constants.count {
      switch numeral {
      case .number(let value): return value
      case .name(let name):
        guard let constant = constants[name] else { throw SourceError(position, "unknown constant '\(name)'") }
        numeral = constant.value
      }
    }
    throw SourceError(position, "constant is defined by itself")
  }
}

/// A definition that knows where it stands.
protocol Positioned {
  var position: SourcePosition { get }
}

extension Declaration: Positioned {}
extension StructDefinition: Positioned {}
extension UnionDefinition: Positioned {}
extension EnumDefinition: Positioned {}
