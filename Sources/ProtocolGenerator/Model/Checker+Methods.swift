// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension Checker {
  /// Makes methods of the procedures that say so, and refuses those that are more than a plain call.
  mutating func resolveMethods() throws(SourceError) {
    var seen: [String: SourcePosition] = [:]
    for program in model.programs {
      for procedure in program.procedures {
        guard let access = procedure.access else {
          guard procedure.plain == nil else {
            throw SourceError(procedure.position, "'plain' means nothing without 'method'")
          }
          continue
        }
        let method = try method(procedure, changes: access == "change", of: program)
        if let earlier = seen.updateValue(procedure.position, forKey: method.fullName) {
          throw Self.again("method", method.fullName, procedure.position, earlier)
        }
        model.methods.append(method)
      }
    }
  }

  private func method(
    _ procedure: ProcedureModel, changes: Bool, of program: ProgramModel
  ) throws(SourceError) -> MethodModel {
    let position = procedure.position
    func refuse(_ why: String) -> SourceError {
      SourceError(position, "'\(procedure.name)' is no plain call: \(why)")
    }
    guard let receiver = procedure.receiver, let spelling = procedure.method, procedure.event == nil else {
      throw refuse("it has no receiver")
    }
    if procedure.stream != nil { throw refuse("it opens a stream") }
    if procedure.descriptors != nil { throw refuse("it passes file descriptors") }
    let (name, labels) = try self.name(spelling, position)
    let fields = wireFields(procedure.argument)
    var arguments: [MethodModel.Argument] = []
    var needsReceiver = receiver != "Connection"
    for field in fields {
      let source: MethodModel.Argument.Source
      if needsReceiver, let expression = receiverExpression(field, receiver) {
        needsReceiver = false
        source = .expression(expression)
      } else if field.name == "need_results" {
        source = .expression("1")
      } else if field.name == "flags", field.flags == nil {
        source = .expression("0")
      } else if let type = type(of: field) {
        source = .parameter(.init(label: "", name: field.swiftName, type: type, isRequired: field.isRequired))
      } else {
        throw refuse("nothing can be made of its argument '\(field.name)'")
      }
      arguments.append(
        MethodModel.Argument(field: field.swiftName, source: source, holdsFlags: field.flags != nil))
    }
    guard !needsReceiver else { throw refuse("no argument is its receiver") }
    try label(&arguments, labels, spelling, position)
    var method = MethodModel(
      procedure: procedure, namespace: program.namespace, receiver: receiver, name: name, changes: changes,
      arguments: arguments)
    if procedure.result != nil {
      var results = wireFields(procedure.result)
      // The count of a list says nothing that the list does not.
      if fields.contains(where: { $0.name == "need_results" }), results.count == 2 {
        results.removeAll { $0.name == "ret" }
      }
      guard results.count == 1 else { throw refuse("it returns \(results.count) values") }
      guard let type = type(of: results[0]) else {
        throw refuse("nothing can be made of its result '\(results[0].name)'")
      }
      method.result = MethodModel.Result(field: results[0].swiftName, type: type)
    }
    method.plain = try plain(of: method, in: program)
    return method
  }

  // MARK: Names

  /// `network(named:)` -> `network`, [`named`]
  private func name(_ spelling: String, _ position: SourcePosition) throws(SourceError) -> (String, [String]) {
    let name = spelling.prefix { $0 != "(" }
    let rest = spelling.dropFirst(name.count)
    if rest.isEmpty || rest == "()" { return (String(name), []) }
    let labels = rest.dropFirst().dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard rest.hasSuffix(":)"), labels.last == "", labels.dropLast().allSatisfy({ !$0.isEmpty }) else {
      throw SourceError(position, "'\(spelling)' is not written as 'name(label:label:)'")
    }
    return (String(name), labels.dropLast().map(String.init))
  }

  private func label(
    _ arguments: inout [MethodModel.Argument], _ labels: [String], _ spelling: String, _ position: SourcePosition
  ) throws(SourceError) {
    var names: [String] = []
    for index in arguments.indices {
      guard case .parameter(var parameter) = arguments[index].source else { continue }
      if names.count < labels.count { parameter.label = labels[names.count] }
      names.append(parameter.name)
      arguments[index].source = .parameter(parameter)
    }
    guard names.count == labels.count else {
      let parameters = names.isEmpty ? "none" : names.joined(separator: ", ")
      throw SourceError(position, "'\(spelling)' has \(labels.count) labels; its parameters are: \(parameters)")
    }
  }

  // MARK: Types

  private func wireFields(_ structure: String?) -> [WireField] {
    model.structs.first { $0.name == structure }?.fields ?? []
  }

  /// How the receiver fills a field, if it does.
  private func receiverExpression(_ field: WireField, _ receiver: String) -> String? {
    if field.isReceiver { return "wire.\(field.swiftName)" }
    guard case .structure(let name) = field.element, field.count == .one, isObject(name),
      model.swiftNames[name] == receiver
    else { return nil }
    return "wire"
  }

  private func isObject(_ structure: String) -> Bool {
    model.structs.contains { $0.name == structure && $0.isObject }
  }

  /// What a field is in a signature; nil when that needs thought.
  private func type(of field: WireField) -> MethodType? {
    switch (field.element, field.count) {
    case (.basic(let type), .one):
      if field.meaning == "bool" { return .boolean }
      if let flags = field.flags { return .options(model.swiftNames[flags] ?? flags) }
      if let meaning = field.meaning {
        return .enumeration(model.swiftNames[meaning] ?? meaning, isUnsigned: type == .unsignedInt)
      }
      return number(type).map { .same($0, isPublicType: false) }
    case (.basic(let type), .variable):
      return number(type).map { .same("[\($0)]", isPublicType: false) }
    case (.string, .one): return .string
    case (.string, .optional): return .optionalString
    case (.string, .variable): return .strings
    case (.opaqueVariable, .one): return .same("[UInt8]", isPublicType: false)
    case (.custom(let name, _), .one): return .same(name, isPublicType: true)
    case (.structure(let name), .one) where isObject(name): return .object(model.swiftNames[name] ?? name)
    case (.structure(let name), .variable) where isObject(name): return .objects(model.swiftNames[name] ?? name)
    default: return nil
    }
  }

  private func number(_ type: BasicType) -> String? {
    switch type {
    case .int: "Int32"
    case .unsignedInt: "UInt32"
    case .hyper: "Int64"
    case .unsignedHyper: "UInt64"
    case .double: "Double"
    default: nil
    }
  }

  // MARK: Without flags

  /// The procedure that takes the same but for the flags, and returns the same.
  private func plain(of method: MethodModel, in program: ProgramModel) throws(SourceError) -> ProcedureModel? {
    guard let name = method.procedure.plain else { return nil }
    let position = method.procedure.position
    guard let plain = program.procedures.first(where: { $0.name == name }) else {
      throw SourceError(position, "unknown procedure '\(name)'")
    }
    guard method.arguments.count(where: \.holdsFlags) == 1 else {
      throw SourceError(position, "'plain' means nothing for a procedure without flags")
    }
    let shape = { (field: WireField) in "\(field.swiftName) \(field.element) \(field.count)" }
    let rest = wireFields(method.procedure.argument).filter { $0.flags == nil }
    guard wireFields(plain.argument).map(shape) == rest.map(shape),
      wireFields(plain.result).map(shape) == wireFields(method.procedure.result).map(shape)
    else {
      throw SourceError(position, "'\(name)' is not '\(method.procedure.name)' without flags")
    }
    return plain
  }
}
