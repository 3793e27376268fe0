// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes the procedures of one area, as descriptors.
struct ProcedureEmitter {
  var model: ProtocolModel
  var area: String

  /// The file's text, or nil when the area has no procedures.
  func emit() -> String? {
    let programs = model.programs.filter { $0.procedures.contains { $0.area == area } }
    guard !programs.isEmpty else { return nil }
    var writer = SourceWriter(
      from: "protocol/\(area).x", imports: ["package import LibvirtRPC", "package import LibvirtXDR"])
    writer.separated(programs) { writer, program in
      writer.block("extension \(program.namespace)") { writer in
        writer.separated(program.procedures.filter { $0.area == area }) { emit($1, of: program, into: &$0) }
      }
    }
    return writer.text
  }

  private func emit(_ procedure: ProcedureModel, of program: ProgramModel, into writer: inout SourceWriter) {
    writer.documentation(procedure.documentation + ["", Self.remark(procedure)])
    writer.block("package enum \(procedure.swiftName): Procedure") { writer in
      let message = procedure.event == nil ? procedure.argument : nil
      let reply = procedure.event == nil ? procedure.result : procedure.argument
      writer.line("package typealias Arguments = \(type(message))")
      writer.line("package typealias Reply = \(type(reply))")
      writer.line("package static var program: Program { .\(program.constant) }")
      writer.line("package static var number: Int32 { \(procedure.number) }")
      writer.line("package static var name: String { \(quoted(procedure.name)) }")
      if !procedure.cFunctions.isEmpty {
        let names = procedure.cFunctions.map(quoted).joined(separator: ", ")
        writer.line("package static var cFunctions: [String] { [\(names)] }")
      }
      if procedure.event != nil { writer.line("package static var isEvent: Bool { true }") }
      let traits = self.traits(procedure)
      if !traits.isEmpty {
        writer.line("package static var traits: ProcedureTraits { ProcedureTraits(\(traits)) }")
      }
    }
  }

  private func type(_ name: String?) -> String {
    name.map { "Wire.\(model.swiftNames[$0] ?? $0)" } ?? "XDRVoid"
  }

  /// Where it comes from: the C functions, the event's number, and since when.
  static func remark(_ procedure: ProcedureModel) -> String {
    var parts = procedure.cFunctions.map { "`\($0)`" }
    if let event = procedure.event?.identifier { parts.append("`\(event)`") }
    return (parts.isEmpty ? "Since " : "libvirt: \(parts.joined(separator: ", ")), since ") + "\(procedure.since)."
  }

  private func traits(_ procedure: ProcedureModel) -> String {
    var traits: [String] = []
    if procedure.isHighPriority { traits.append("priority: .high") }
    if let stream = procedure.stream { traits.append("stream: .\(stream)") }
    if ["call", "both"].contains(procedure.descriptors) { traits.append("sendsDescriptors: true") }
    if ["reply", "both"].contains(procedure.descriptors) { traits.append("receivesDescriptors: true") }
    if procedure.worksBeforeAuthentication { traits.append("worksBeforeAuthentication: true") }
    return traits.joined(separator: ", ")
  }
}
