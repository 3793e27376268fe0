// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes the types of one area as they cross the wire.
struct WireEmitter {
  var model: ProtocolModel
  var area: String

  /// The file's text, or nil when the area defines no types.
  func emit() -> String? {
    let structs = model.structs.filter { $0.area == area }
    let unions = model.unions.filter { $0.area == area }
    let enums = model.enums.filter { $0.area == area && $0.kind == .wire }
    guard !(structs.isEmpty && unions.isEmpty && enums.isEmpty) else { return nil }
    var writer = SourceWriter(from: "protocol/\(area).x", imports: ["package import LibvirtXDR"])
    for definition in enums { emit(definition, into: &writer) }
    for definition in unions { emit(definition, into: &writer) }
    if !structs.isEmpty {
      writer.block("extension Wire") { writer in
        writer.separated(structs) { emit($1, into: &$0) }
      }
    }
    return writer.text
  }

  // MARK: Structures

  private func emit(_ definition: WireStruct, into writer: inout SourceWriter) {
    writer.documentation(definition.documentation + ["`\(definition.name)`"])
    writer.block("package struct \(definition.swiftName): WireType") { writer in
      for field in definition.fields {
        if let flags = field.flags, let name = model.swiftNames[flags] { writer.line("/// ``\(name)``") }
        writer.line("package var \(SwiftName.escaped(field.swiftName)): \(swiftType(field))")
      }
      writer.line()
      let parameters = definition.fields.map { "\(SwiftName.escaped($0.swiftName)): \(swiftType($0))" }
      writer.block("package init(\(parameters.joined(separator: ", ")))") { writer in
        for field in definition.fields {
          writer.line("self.\(field.swiftName) = \(SwiftName.escaped(field.swiftName))")
        }
      }
      writer.line()
      writer.line("package static var wireName: String { \(quoted(definition.name)) }")
      let names = definition.fields.map { quoted($0.name) }
      writer.line("package static var wireFields: [String] { [\(names.joined(separator: ", "))] }")
      writer.line("package static var minimumEncodedSize: Int { \(model.minimumSizes[definition.name] ?? 0) }")
      writer.line()
      writer.block("package init(from decoder: inout XDRDecoder) throws(XDRError)") { writer in
        for field in definition.fields { writer.line("self.\(field.swiftName) = \(decoding(field))") }
      }
      writer.line()
      writer.block("package func encode(into encoder: inout XDREncoder) throws(XDRError)") { writer in
        for field in definition.fields { writer.line(encoding(field, of: "self.\(field.swiftName)")) }
      }
      if isListed(definition.name) { emitList(into: &writer) }
    }
  }

  /// Whether counted arrays of the structure occur.
  func isListed(_ name: String) -> Bool {
    model.structs.contains { structure in
      structure.fields.contains { field in
        if case .structure(name) = field.element, case .variable = field.count { true } else { false }
      }
    }
  }

  /// A reader of counted arrays with nothing generic in it: through the decoder's own the optimizer does not see across
  /// modules, and a list of a thousand domains takes twice as long.
  private func emitList(into writer: inout SourceWriter) {
    writer.line()
    writer.line("/// A counted array.")
    writer.block(
      "package static func list(from decoder: inout XDRDecoder, limit: Int) throws(XDRError) -> [Self]"
    ) { writer in
      writer.line("let count = try decoder.count(limit: limit, elementSize: minimumEncodedSize)")
      writer.line("var values: [Self] = []")
      writer.line("values.reserveCapacity(count)")
      writer.line("for _ in 0..<count { values.append(try Self(from: &decoder)) }")
      writer.line("return values")
    }
  }

  // MARK: Unions and enumerations

  private func emit(_ definition: WireUnion, into writer: inout SourceWriter) {
    writer.block("extension Wire") { writer in
      writer.documentation(definition.documentation + ["`\(definition.name)`"])
      writer.block("package enum \(definition.swiftName): WireType") { writer in
        for arm in definition.arms {
          if let field = arm.field {
            writer.line("case \(SwiftName.escaped(field.swiftName))(\(swiftType(field)))")
          } else {
            writer.line("case value\(arm.value)")
          }
        }
        writer.line()
        writer.line("package static var wireName: String { \(quoted(definition.name)) }")
        let names = definition.arms.compactMap { $0.field.map { quoted($0.name) } }
        writer.line("package static var wireFields: [String] { [\(names.joined(separator: ", "))] }")
        writer.line("package static var minimumEncodedSize: Int { \(model.minimumSizes[definition.name] ?? 4) }")
        writer.line()
        writer.line("/// The discriminant.")
        writer.block("package var \(definition.discriminantName): Int32") { writer in
          writer.line("switch self {")
          for arm in definition.arms { writer.line("case .\(name(arm)): \(arm.value)") }
          writer.line("}")
        }
        writer.line()
        writer.block("package init(from decoder: inout XDRDecoder) throws(XDRError)") { writer in
          writer.line("let start = decoder.offset")
          writer.line("switch try decoder.int() {")
          for arm in definition.arms {
            let payload = arm.field.map { "(\(decoding($0)))" } ?? ""
            writer.line("case \(arm.value): self = .\(name(arm))\(payload)")
          }
          writer.line("case let value: throw XDRError.invalidDiscriminant(offset: start, value: value)")
          writer.line("}")
        }
        writer.line()
        writer.block("package func encode(into encoder: inout XDREncoder) throws(XDRError)") { writer in
          writer.line("try encoder.int(\(definition.discriminantName))")
          writer.line("switch self {")
          for arm in definition.arms {
            if let field = arm.field {
              writer.line("case .\(name(arm))(let value): \(encoding(field, of: "value"))")
            } else {
              writer.line("case .\(name(arm)): break")
            }
          }
          writer.line("}")
        }
      }
    }
    writer.line()
  }

  private func name(_ arm: WireUnion.Arm) -> String {
    arm.field.map { SwiftName.escaped($0.swiftName) } ?? "value\(arm.value)"
  }

  private func emit(_ definition: OpenEnum, into writer: inout SourceWriter) {
    writer.block("extension Wire") { writer in
      writer.documentation(definition.documentation + ["`\(definition.name)`. Values it does not list are kept."])
      writer.block("package struct \(definition.swiftName): RawRepresentable, Hashable, XDRCodable, Sendable") {
        writer in
        writer.line("package var rawValue: Int32")
        writer.line("package init(rawValue: Int32) { self.rawValue = rawValue }")
        writer.line()
        for member in definition.members {
          let name = SwiftName.escaped(member.swiftName)
          writer.line("/// `\(member.name)`")
          writer.line("package static var \(name): Self { Self(rawValue: \(member.value)) }")
        }
        writer.line()
        writer.line("package static var minimumEncodedSize: Int { 4 }")
        writer.line("package init(from decoder: inout XDRDecoder) throws(XDRError) { rawValue = try decoder.int() }")
        writer.line(
          "package func encode(into encoder: inout XDREncoder) throws(XDRError) { try encoder.int(rawValue) }")
      }
    }
    writer.line()
  }
}
