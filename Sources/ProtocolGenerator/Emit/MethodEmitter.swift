// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes the methods of one area that do nothing but call a procedure.
struct MethodEmitter {
  var model: ProtocolModel
  var area: String

  /// The longest line.
  private static let width = 120

  /// The file's text, or nil when the area has no such methods.
  func emit() -> String? {
    let methods = model.methods.filter { $0.procedure.area == area }
    guard !methods.isEmpty else { return nil }
    let types = methods.flatMap { $0.parameters.map(\.type) + [$0.result?.type].compactMap { $0 } }
    let access = types.contains(where: \.isOfProtocol) ? "public " : ""
    var writer = SourceWriter(
      from: "protocol/\(area).x", imports: ["\(access)import LibvirtProtocol", "import LibvirtXDR"])
    var receivers: [String] = []
    for method in methods where !receivers.contains(method.receiver) { receivers.append(method.receiver) }
    writer.separated(receivers) { writer, receiver in
      writer.block("extension \(receiver)") { writer in
        writer.separated(methods.filter { $0.receiver == receiver }) { emit($1, into: &$0) }
      }
    }
    return writer.text
  }

  private func emit(_ method: MethodModel, into writer: inout SourceWriter) {
    let functions = (method.plain?.cFunctions ?? []) + method.procedure.cFunctions
    writer.documentation(method.procedure.documentation)
    if !functions.isEmpty {
      let since = (method.plain ?? method.procedure).since
      // A bound is not a release that one could ask for.
      let release = since.hasPrefix("<") ? "" : ", since \(since)"
      writer.documentation(["", "libvirt: " + functions.map { "`\($0)`" }.joined(separator: ", ") + release])
    }
    if method.changes, case .object? = method.result?.type { writer.line("@discardableResult") }
    let declarations = method.parameters.map(declaration)
    let parameters = declarations.joined(separator: ", ")
    let result = method.result.map { " -> \($0.type.swiftName)" } ?? ""
    let head = "public func \(SwiftName.escaped(method.name))("
    let tail = ") async throws(LibvirtError)\(result) {"
    if 2 + head.count + parameters.count + tail.count <= Self.width {
      writer.line(head + parameters + tail)
    } else {
      writer.line(head)
      if 4 + parameters.count <= Self.width {
        writer.line("  \(parameters)")
      } else {
        for line in declarations.dropLast() { writer.line("  \(line),") }
        writer.line("  \(declarations.last ?? "")")
      }
      writer.line(tail)
    }
    writer.indented { writer in
      if let plain = method.plain, let flags = method.arguments.first(where: \.holdsFlags) {
        writer.block("guard !\(SwiftName.escaped(flags.field)).isEmpty else") { writer in
          call(plain, of: method, withFlags: false, indent: 6, into: &writer)
        }
      }
      call(method.procedure, of: method, withFlags: true, indent: 4, into: &writer)
    }
    writer.line("}")
  }

  private func declaration(_ parameter: MethodModel.Parameter) -> String {
    let name = parameter.label == parameter.name ? "" : " \(SwiftName.escaped(parameter.name))"
    let value = parameter.isRequired ? "" : parameter.type.defaultValue.map { " = \($0)" } ?? ""
    return "\(parameter.label)\(name): \(parameter.type.swiftName)\(value)"
  }

  /// The statements that call `procedure` and return what it returned.
  private func call(
    _ procedure: ProcedureModel, of method: MethodModel, withFlags: Bool, indent: Int,
    into writer: inout SourceWriter
  ) {
    let isOnConnection = method.receiver == "Connection"
    let host = isOnConnection ? "self" : "connection"
    let target = (isOnConnection ? "" : "connection.") + (method.changes ? "change" : "call")
    let descriptor = "\(method.namespace).\(procedure.swiftName).self"
    let values = method.arguments.filter { withFlags || !$0.holdsFlags }.map { argument in
      switch argument.source {
      case .parameter(let parameter):
        "\(argument.field): \(parameter.type.sending(SwiftName.escaped(parameter.name)))"
      case .expression(let expression): "\(argument.field): \(expression)"
      }
    }
    let arguments =
      procedure.argument == nil
      ? (method.changes ? ", XDRVoid()" : "") : ", .init(\(values.joined(separator: ", ")))"
    let head = "\(method.result == nil ? "_" : "let reply") = try await \(target)("
    if indent + head.count + descriptor.count + arguments.count + 1 <= Self.width {
      writer.line("\(head)\(descriptor)\(arguments))")
    } else {
      writer.line(head)
      if indent + 3 + descriptor.count + arguments.count <= Self.width {
        writer.line("  \(descriptor)\(arguments))")
      } else {
        writer.line("  \(descriptor),")
        writer.line("  .init(")
        writer.line("    \(values.joined(separator: ",\n" + String(repeating: " ", count: indent + 4)))))")
      }
    }
    if let result = method.result {
      writer.line("return \(result.type.receiving("reply.\(result.field)", on: host))")
    } else if !withFlags {
      writer.line("return")
    }
  }
}
