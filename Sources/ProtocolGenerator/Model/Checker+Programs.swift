// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Checker {
  private static let procedureAnnotations: Set<String> = [
    "receiver", "swift", "method", "plain", "c", "since", "priority", "stream", "fds", "noauth", "legacy", "unused",
    "acl",
    "aclfilter", "event",
  ]

  /// Merges the blocks of each program and checks every procedure.
  mutating func resolvePrograms() throws(SourceError) {
    for file in files {
      for block in file.programs {
        let procedures = try block.procedures.map { procedure throws(SourceError) in
          try resolve(procedure, Self.area(file.name))
        }
        guard let index = model.programs.firstIndex(where: { $0.name == block.name }) else {
          if let other = model.programs.first(where: { $0.number == block.number }) {
            throw SourceError(block.position, "program '\(block.name)' has the number of '\(other.name)'")
          }
          model.programs.append(
            ProgramModel(name: block.name, number: block.number, version: block.version, procedures: procedures))
          continue
        }
        guard model.programs[index].number == block.number, model.programs[index].version == block.version else {
          throw SourceError(block.position, "program '\(block.name)' has another number or version elsewhere")
        }
        model.programs[index].procedures += procedures
      }
    }
    for index in model.programs.indices {
      model.programs[index].procedures.sort { $0.number < $1.number }
      try checkUnique(model.programs[index])
    }
    model.programs.sort { ($0.procedures.count, $1.name) > ($1.procedures.count, $0.name) }
  }

  private func checkUnique(_ program: ProgramModel) throws(SourceError) {
    var numbers: [Int: ProcedureModel] = [:]
    var names: [String: ProcedureModel] = [:]
    for procedure in program.procedures {
      if let other = numbers.updateValue(procedure, forKey: procedure.number) {
        throw SourceError(
          procedure.position,
          "procedure number \(procedure.number) of '\(procedure.name)' is taken by '\(other.name)' at "
            + "\(other.position.file):\(other.position.line)")
      }
      if let other = names.updateValue(procedure, forKey: procedure.swiftName) {
        throw Self.again("procedure", procedure.name, procedure.position, other.position)
      }
    }
  }

  private func resolve(_ procedure: ProcedureDefinition, _ area: String) throws(SourceError) -> ProcedureModel {
    let annotations = procedure.remarks.annotations
    let position = procedure.position
    try annotations.check(only: Self.procedureAnnotations, on: "a procedure")
    guard procedure.number > 0, procedure.number <= Int(Int32.max) else {
      throw SourceError(position, "procedure number \(procedure.number) is out of range")
    }
    for name in [procedure.argument, procedure.result].compactMap({ $0 }) where structs[name] == nil {
      throw SourceError(position, "unknown structure '\(name)'")
    }
    guard !procedure.remarks.documentation.isEmpty else {
      throw SourceError(position, "procedure '\(procedure.name)' is not documented")
    }
    guard let since = annotations["since"] else {
      throw SourceError(position, "procedure '\(procedure.name)' does not say since when")
    }
    try check(annotations["method"], ["read", "change"], "method", position)
    try check(annotations["stream"], ["read", "write"], "stream", position)
    try check(annotations["fds"], ["call", "reply", "both"], "fds", position)
    try check(annotations["priority"], ["low", "high"], "priority", position)
    let event = try self.event(procedure)
    guard event != nil || (annotations.contains("receiver") && annotations.contains("swift")) else {
      throw SourceError(position, "procedure '\(procedure.name)' has no receiver or no Swift name")
    }
    return ProcedureModel(
      name: procedure.name, swiftName: SwiftName.upperCamel(procedure.name), number: procedure.number, area: area,
      position: position, argument: procedure.argument, result: procedure.result, event: event,
      receiver: annotations["receiver"], method: annotations["swift"], access: annotations["method"],
      plain: annotations["plain"], cFunctions: annotations.list("c"),
      since: since, stream: annotations["stream"], descriptors: annotations["fds"],
      isHighPriority: annotations["priority"] == "high", worksBeforeAuthentication: annotations.contains("noauth"),
      isLegacy: annotations.contains("legacy"),
      successor: annotations["legacy"].flatMap { $0.isEmpty ? nil : $0 }, unused: annotations["unused"],
      documentation: procedure.remarks.documentation)
  }

  private func event(_ procedure: ProcedureDefinition) throws(SourceError) -> EventRemark? {
    guard let text = procedure.remarks.annotations["event"] else { return nil }
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, ["legacy", "callback", "plain"].contains(parts[1]) else {
      throw SourceError(procedure.position, "'event' takes an identifier or '-', and 'legacy', 'callback' or 'plain'")
    }
    guard procedure.result == nil else { throw SourceError(procedure.position, "an event has no result") }
    guard parts[0] == "-" || constants[parts[0]] != nil else {
      throw SourceError(procedure.position, "unknown event '\(parts[0])'")
    }
    return EventRemark(identifier: parts[0] == "-" ? nil : parts[0], variant: parts[1])
  }

  private func check(
    _ value: String?, _ allowed: [String], _ name: String, _ position: SourcePosition
  ) throws(SourceError) {
    guard let value, !allowed.contains(value) else { return }
    throw SourceError(position, "'\(name)' takes \(allowed.joined(separator: ", ")), not '\(value)'")
  }

  // MARK: Constants

  /// Collects text constants and the numbers that are marked `public`.
  mutating func resolveConstants() throws(SourceError) {
    var seen: [String: SourcePosition] = [:]
    for file in files {
      let area = Self.area(file.name)
      for constant in file.constants {
        let annotations = constant.remarks.annotations
        try annotations.check(only: ["key", "public", "since", "type"], on: "a constant")
        switch constant.value {
        case .text(let text):
          guard let key = annotations["key"], let dot = key.firstIndex(of: ".") else {
            throw SourceError(constant.position, "a text constant needs 'key GROUP.NAME'")
          }
          try check(annotations["type"], KeyType.allCases.map(\.rawValue), "type", constant.position)
          if let earlier = seen[constant.name] ?? seen[key] {
            throw Self.again("constant", constant.name, constant.position, earlier)
          }
          seen[constant.name] = constant.position
          seen[key] = constant.position
          model.keys.append(
            KeyModel(
              name: constant.name, group: String(key[..<dot]), swiftName: String(key[key.index(after: dot)...]),
              text: text, type: annotations["type"].flatMap(KeyType.init), since: annotations["since"], area: area))
        case .numeral(let numeral):
          let value = try value(numeral, at: constant.position)
          guard let swiftName = annotations["public"] else { continue }
          model.constants.append(
            ConstantModel(
              name: constant.name, swiftName: swiftName, value: value, since: annotations["since"], area: area))
        }
      }
    }
  }
}
