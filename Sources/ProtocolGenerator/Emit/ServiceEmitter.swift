// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes the server's side of one area: a protocol with a method per procedure, and the dispatch into it.
struct ServiceEmitter {
  var model: ProtocolModel
  var area: String

  /// The areas of a program that have calls to serve.
  static func areas(of program: ProgramModel, in model: ProtocolModel) -> [String] {
    model.areas.filter { area in program.procedures.contains { $0.area == area && $0.event == nil } }
  }

  static func serviceName(_ area: String) -> String { "\(SwiftName.upperCamel(area))Service" }

  /// The file's text, or nil when nothing in the area is called.
  func emit() -> String? {
    guard let program = model.programs.first(where: { $0.procedures.contains { $0.area == area } }) else { return nil }
    let calls = program.procedures.filter { $0.area == area && $0.event == nil }
    guard !calls.isEmpty else { return nil }
    let service = Self.serviceName(area)
    var writer = SourceWriter(from: "protocol/\(area).x", imports: [])
    writer.line(
      "/// Serves the procedures of `\(area).x`. What an implementation leaves out is answered as unsupported.")
    writer.block("package protocol \(service): Sendable") { writer in
      for call in calls {
        writer.line("/// `\(call.name)`")
        writer.line("func \(method(call)) async throws\(result(call))")
      }
    }
    writer.line()
    writer.block("extension \(service)") { writer in
      for call in calls {
        let function = quoted(call.cFunctions.first ?? call.name)
        writer.line(
          "package func \(method(call)) async throws\(result(call)) { throw ServiceError.unsupported(\(function)) }")
      }
    }
    writer.line()
    writer.block("extension \(service)") { writer in
      writer.line("/// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.")
      let head = "package func dispatch\(SwiftName.upperCamel(area))(procedure: Int32, payload: [UInt8])"
      writer.block("\(head) async throws -> [UInt8]?") { writer in
        writer.line("switch procedure {")
        for call in calls {
          writer.line("case \(call.number): try await \(dispatch(call, program))")
        }
        writer.line("default: nil")
        writer.line("}")
      }
    }
    return writer.text
  }

  private func swiftName(_ name: String) -> String { "Wire.\(model.swiftNames[name] ?? name)" }

  private func methodName(_ call: ProcedureModel) -> String { SwiftName.lowerCamel(call.name) }

  private func method(_ call: ProcedureModel) -> String {
    "\(methodName(call))(\(call.argument.map { "_ arguments: \(swiftName($0))" } ?? ""))"
  }

  private func result(_ call: ProcedureModel) -> String {
    call.result.map { " -> \(swiftName($0))" } ?? ""
  }

  private func dispatch(_ call: ProcedureModel, _ program: ProgramModel) -> String {
    switch (call.argument, call.result) {
    case (let argument?, _?): "ServiceCall.answer(payload, \(swiftName(argument)).self, \(methodName(call)))"
    case (let argument?, nil): "ServiceCall.perform(payload, \(swiftName(argument)).self, \(methodName(call)))"
    case (nil, _?): "ServiceCall.answer(\(methodName(call)))"
    case (nil, nil): "ServiceCall.perform(\(methodName(call)))"
    }
  }
}
