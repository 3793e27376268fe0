// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes the tables over everything: namespaces, procedures, wire types, and the services put together.
struct TableEmitter {
  var model: ProtocolModel

  /// All procedures by program.
  func procedures() -> String {
    var writer = SourceWriter(from: "protocol/*.x", imports: ["package import LibvirtRPC"])
    writer.block("extension ProcedureTable") { writer in
      writer.line("/// Every procedure of every program.")
      let sum = model.programs.map(\.constant).joined(separator: " + ")
      writer.line("package static var all: [any Procedure.Type] { \(sum) }")
      for program in model.programs {
        writer.line()
        writer.line("/// The procedures of `\(program.name)`, by number.")
        writer.block("package static var \(program.constant): [any Procedure.Type]") { writer in
          writer.line("[")
          for procedure in program.procedures {
            writer.line("  \(program.namespace).\(procedure.swiftName).self,")
          }
          writer.line("]")
        }
      }
    }
    writer.line()
    writer.separated(model.programs) { writer, program in
      writer.line("/// The procedures of `\(program.name)`, version \(program.version).")
      writer.line("package enum \(program.namespace) {}")
    }
    return writer.text
  }

  /// All structures and unions, by area.
  func wireTypes() -> String {
    var writer = SourceWriter(from: "protocol/*.x", imports: [])
    let areas = model.areas.filter { !names($0).isEmpty }
    writer.block("extension WireTypeTable") { writer in
      writer.line("/// Every structure and union of the protocol.")
      writer.block("package static var all: [any WireType.Type]") { writer in
        writer.line("var types: [any WireType.Type] = []")
        for area in areas { writer.line("types += \(SwiftName.lowerCamel(area))") }
        writer.line("return types")
      }
      for area in areas {
        writer.line()
        writer.block("private static var \(SwiftName.lowerCamel(area)): [any WireType.Type]") { writer in
          writer.line("[")
          for name in names(area) { writer.line("  Wire.\(name).self,") }
          writer.line("]")
        }
      }
    }
    return writer.text
  }

  private func names(_ area: String) -> [String] {
    model.structs.filter { $0.area == area }.map(\.swiftName) + model.unions.filter { $0.area == area }.map(\.swiftName)
  }

  /// One protocol per program, made of the services of its areas.
  func services() -> String {
    var writer = SourceWriter(from: "protocol/*.x", imports: [])
    let served = model.programs.filter { !ServiceEmitter.areas(of: $0, in: model).isEmpty }
    writer.separated(served) { writer, program in
      let areas = ServiceEmitter.areas(of: program, in: model)
      let name = Self.serviceName(program)
      let service = areas.map(ServiceEmitter.serviceName).joined(separator: ", ")
      writer.line("/// Serves `\(program.name)`.")
      writer.line("package protocol \(name): \(service) {}")
      writer.line()
      writer.block("extension \(name)") { writer in
        writer.line("/// Decodes a call, serves it and encodes the reply; nil when there is no such procedure.")
        writer.block("package func dispatch(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]?") { writer in
          for area in areas {
            let call = "dispatch\(SwiftName.upperCamel(area))(procedure: procedure, payload: payload)"
            writer.line("if let reply = try await \(call) { return reply }")
          }
          writer.line("return nil")
        }
      }
    }
    return writer.text
  }

  /// `RemoteService`, `AdminProgramService`.
  static func serviceName(_ program: ProgramModel) -> String { "\(program.namespace)Service" }
}
