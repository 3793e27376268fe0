// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension WireEmitter {
  /// The Swift type of a field.
  func swiftType(_ field: WireField) -> String {
    let element = elementType(field.element)
    return switch field.count {
    case .one: element
    case .optional: "\(element)?"
    case .fixed, .variable: "[\(element)]"
    }
  }

  private func elementType(_ element: WireElement) -> String {
    switch element {
    case .basic(.int): "Int32"
    case .basic(.unsignedInt): "UInt32"
    case .basic(.hyper): "Int64"
    case .basic(.unsignedHyper): "UInt64"
    case .basic(.short): "Int16"
    case .basic(.unsignedShort): "UInt16"
    case .basic(.char): "Int8"
    case .basic(.unsignedChar): "UInt8"
    case .basic(.bool): "Bool"
    case .basic(.float): "Float"
    case .basic(.double): "Double"
    case .string: "XDRString"
    case .opaqueFixed, .opaqueVariable: "[UInt8]"
    case .custom(let swiftName, _): swiftName
    case .structure(let name), .union(let name), .enumeration(let name): "Wire.\(model.swiftNames[name] ?? name)"
    }
  }

  /// Whether the element reads and writes itself.
  private func isValue(_ element: WireElement) -> Bool {
    switch element {
    case .structure, .union, .enumeration, .custom: true
    case .basic, .string, .opaqueFixed, .opaqueVariable: false
    }
  }

  /// The expression that reads a field from `decoder`.
  func decoding(_ field: WireField) -> String {
    let type = elementType(field.element)
    let size = model.minimumSize(of: field.element)
    if case .structure = field.element, case .variable(let limit) = field.count {
      return "try \(type).list(from: &decoder, limit: \(grouped(limit)))"
    }
    if isValue(field.element) {
      return switch field.count {
      case .one: "try \(type)(from: &decoder)"
      case .optional: "try decoder.optionalValue(\(type).self)"
      case .fixed(let length): "try decoder.values(\(type).self, length: \(grouped(length)))"
      case .variable(let limit): "try decoder.values(\(type).self, limit: \(grouped(limit)))"
      }
    }
    switch (field.element, field.count) {
    case (_, .one): return "try decoder.\(call(field.element))"
    case (.basic(.char), .fixed(let length)): return "try decoder.chars(length: \(grouped(length)))"
    case (.basic(.char), .variable(let limit)): return "try decoder.chars(limit: \(grouped(limit)))"
    case (.string(let limit), .optional): return "try decoder.optionalString(limit: \(grouped(limit)))"
    case (.string(let limit), .variable(let count)):
      return "try decoder.strings(limit: \(grouped(count)), each: \(grouped(limit)))"
    default: break
    }
    let body =
      "{ (decoder: inout XDRDecoder) throws(XDRError) -> \(type) in try decoder.\(call(field.element)) }"
    return switch field.count {
    case .one, .optional: "try decoder.optional \(body)"
    case .fixed(let length): "try decoder.array(length: \(grouped(length)), elementSize: \(size)) \(body)"
    case .variable(let limit): "try decoder.array(limit: \(grouped(limit)), elementSize: \(size)) \(body)"
    }
  }

  /// The statement that writes `value` to `encoder`.
  func encoding(_ field: WireField, of value: String) -> String {
    if isValue(field.element) {
      return switch field.count {
      case .one: "try \(value).encode(into: &encoder)"
      case .optional: "try encoder.optionalValue(\(value))"
      case .fixed(let length): "try encoder.values(\(value), length: \(grouped(length)))"
      case .variable(let limit): "try encoder.values(\(value), limit: \(grouped(limit)))"
      }
    }
    switch (field.element, field.count) {
    case (_, .one): return "try encoder.\(call(field.element, value))"
    case (.basic(.char), .fixed(let length)): return "try encoder.chars(\(value), length: \(grouped(length)))"
    case (.basic(.char), .variable(let limit)): return "try encoder.chars(\(value), limit: \(grouped(limit)))"
    case (.string(let limit), .optional): return "try encoder.optionalString(\(value), limit: \(grouped(limit)))"
    case (.string(let limit), .variable(let count)):
      return "try encoder.strings(\(value), limit: \(grouped(count)), each: \(grouped(limit)))"
    default: break
    }
    let type = elementType(field.element)
    let body =
      "{ (encoder: inout XDREncoder, value: \(type)) throws(XDRError) in try encoder.\(call(field.element, "value")) }"
    return switch field.count {
    case .one, .optional: "try encoder.optional(\(value)) \(body)"
    case .fixed(let length): "try encoder.array(\(value), length: \(grouped(length))) \(body)"
    case .variable(let limit): "try encoder.array(\(value), limit: \(grouped(limit))) \(body)"
    }
  }

  /// The codec's method for an element, with `value` as its first argument when writing.
  private func call(_ element: WireElement, _ value: String? = nil) -> String {
    let name: String
    var limit: String?
    switch element {
    case .basic(let type): name = SwiftName.lowerCamel(type.rawValue.split(separator: " ").map(String.init))
    case .string(let bound):
      name = "string"
      limit = "limit: \(grouped(bound))"
    case .opaqueFixed(let length):
      name = "opaque"
      limit = "length: \(grouped(length))"
    case .opaqueVariable(let bound):
      name = "opaque"
      limit = "limit: \(grouped(bound))"
    case .structure, .union, .enumeration, .custom: name = "value"
    }
    return "\(name)(\([value, limit].compactMap { $0 }.joined(separator: ", ")))"
  }
}
