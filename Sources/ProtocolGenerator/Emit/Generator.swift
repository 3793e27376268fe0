// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// From the text of definition files to the text of everything that is generated.
package struct Generator {
  let model: ProtocolModel

  /// - Parameter files: The definition files' names and texts.
  /// - Throws: ``SourceError``, with file and line, for the first thing that is wrong.
  package init(files: [String: String]) throws(SourceError) {
    var definitions: [DefinitionFile] = []
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      definitions.append(try Parser.parse(text, file: name))
    }
    model = try Checker.model(of: definitions)
  }

  /// The generated Swift files, by name.
  package func sources() -> [String: String] {
    var sources: [String: String] = [:]
    for area in model.areas {
      let name = SwiftName.upperCamel(area)
      sources["\(name)Types.gen.swift"] = WireEmitter(model: model, area: area).emit()
      sources["\(name)Procedures.gen.swift"] = ProcedureEmitter(model: model, area: area).emit()
      sources["\(name)Service.gen.swift"] = ServiceEmitter(model: model, area: area).emit()
    }
    // `enums_network.x` and what `network.x` may declare public belong together.
    let publicAreas = Dictionary(grouping: model.areas) { $0.hasPrefix("enums_") ? String($0.dropFirst(6)) : $0 }
    for (name, areas) in publicAreas {
      sources["\(SwiftName.upperCamel(name))Enums.gen.swift"] = EnumEmitter(model: model, areas: areas).emit()
    }
    let tables = TableEmitter(model: model)
    sources["ProcedureTable.gen.swift"] = tables.procedures()
    sources["WireTypeTable.gen.swift"] = tables.wireTypes()
    sources["ProgramServices.gen.swift"] = tables.services()
    return sources
  }

  /// The generated methods of the library's objects, by file name.
  package func methods() -> [String: String] {
    var sources: [String: String] = [:]
    for area in model.areas {
      sources["\(SwiftName.upperCamel(area))Methods.gen.swift"] = MethodEmitter(model: model, area: area).emit()
    }
    return sources
  }

  /// The compatibility table.
  ///
  /// - Parameters:
  ///   - uses: Where each descriptor is used, by its name in Swift.
  ///   - functions: The C functions.
  ///   - symbols: What stands for each, by its name.
  package func compatibility(
    uses: [String: [String]], functions: FunctionList, symbols: [String: [String]]
  ) -> String {
    CompatibilityEmitter(model: model, uses: uses, functions: functions, symbols: symbols).emit()
  }

  /// The C functions that nothing stands for, and that the list does not leave out.
  ///
  /// - Parameters:
  ///   - functions: The C functions.
  ///   - symbols: What stands for each, by its name.
  package func unlisted(functions: FunctionList, symbols: [String: [String]]) -> [String] {
    let emitter = CompatibilityEmitter(model: model, uses: [:], functions: functions, symbols: symbols)
    return functions.functions.filter { $0.reason == nil && emitter.standing(for: $0.name).isEmpty }.map(\.name)
  }

  /// The procedures that no descriptor's use reaches, by name, and why; `nil` where the definition gives no reason.
  ///
  /// - Parameter uses: Where each descriptor is used, by its name in Swift.
  package func unreached(uses: [String: [String]]) -> [String: String?] {
    var unreached: [String: String?] = [:]
    for program in model.programs {
      for procedure in program.procedures where uses["\(program.namespace).\(procedure.swiftName)"] == nil {
        unreached["\(program.namespace).\(procedure.name)"] = .some(procedure.whyUnused)
      }
    }
    return unreached
  }
}
