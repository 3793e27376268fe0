// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Writes the public enumerations, option sets and constants of an area.
struct EnumEmitter {
  var model: ProtocolModel
  /// The files that describe it.
  var areas: [String]

  /// The file's text, or nil when the area has none of these.
  func emit() -> String? {
    let enums = model.enums.filter { areas.contains($0.area) && $0.kind != .wire }
    let keys = model.keys.filter { areas.contains($0.area) }
    let constants = model.constants.filter { areas.contains($0.area) }
    guard !(enums.isEmpty && keys.isEmpty && constants.isEmpty) else { return nil }
    let used = Set(enums.map(\.area) + keys.map(\.area) + constants.map(\.area))
    var writer = SourceWriter(from: used.sorted().map { "protocol/\($0).x" }.joined(separator: " and "), imports: [])
    writer.separated(enums) { emit($1, into: &$0) }
    if !constants.isEmpty {
      if !enums.isEmpty { writer.line() }
      emit(constants, into: &writer)
    }
    if !keys.isEmpty {
      if !enums.isEmpty || !constants.isEmpty { writer.line() }
      emit(keys, into: &writer)
    }
    return writer.text
  }

  private func remark(_ name: String, _ value: String, _ since: String?) -> String {
    "libvirt: `\(name)`, \(value)" + (since.map { ", since \($0)." } ?? ".")
  }

  private func emit(_ definition: OpenEnum, into writer: inout SourceWriter) {
    let isOptions = definition.kind == .publicOptions
    let raw = isOptions ? "UInt32" : "Int32"
    let kept = isOptions ? "Bits it does not list are kept." : "Values it does not list are kept."
    writer.documentation(
      definition.documentation + (definition.documentation.isEmpty ? [] : [""])
        + ["libvirt: `\(definition.name)`" + (definition.since.map { ", since \($0)" } ?? "") + ". \(kept)"])
    let protocols = isOptions ? "OptionSet, Hashable, Sendable" : "RawRepresentable, Hashable, Sendable"
    writer.block("public struct \(definition.swiftName): \(protocols)") { writer in
      writer.line("/// The value as libvirt numbers it.")
      writer.line("public var rawValue: \(raw)")
      writer.line("/// A value by libvirt's number.")
      writer.line("public init(rawValue: \(raw)) { self.rawValue = rawValue }")
      if !definition.members.isEmpty { writer.line() }
      for member in definition.members {
        writer.line("/// \(remark(member.name, String(member.value), member.since))")
        let value = isOptions && member.value == 0 ? "[]" : "Self(rawValue: \(grouped(member.value)))"
        writer.line("public static var \(SwiftName.escaped(member.swiftName)): Self { \(value) }")
      }
    }
  }

  private func emit(_ constants: [ConstantModel], into writer: inout SourceWriter) {
    writer.block("extension LibvirtConstants") { writer in
      for constant in constants {
        writer.line("/// \(remark(constant.name, String(constant.value), constant.since))")
        writer.line("public static var \(SwiftName.escaped(constant.swiftName)): Int { \(grouped(constant.value)) }")
      }
    }
  }

  private func emit(_ keys: [KeyModel], into writer: inout SourceWriter) {
    var groups: [String] = []
    for key in keys where !groups.contains(key.group) { groups.append(key.group) }
    writer.block("extension TypedParameterKeys") { writer in
      writer.separated(groups) { writer, group in
        writer.line("/// Names of the \(group) family.")
        writer.block("public enum \(group)") { writer in
          for key in keys where key.group == group {
            writer.line("/// \(remark(key.name, quoted(key.text), key.since))")
            let (name, text) = (SwiftName.escaped(key.swiftName), quoted(key.text))
            if let type = key.type?.swiftName {
              writer.line("public static var \(name): TypedParameterKey<\(type)> { .init(\(text)) }")
            } else {
              writer.line("public static var \(name): String { \(text) }")
            }
          }
        }
      }
    }
  }
}
