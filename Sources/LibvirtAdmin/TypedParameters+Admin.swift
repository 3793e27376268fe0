// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol

// The administration's parameters are those of the library by other names.
extension TypedParameters {
  init(_ wire: [Wire.AdminTypedParameter]) {
    self.init(wire.map { Wire.TypedParameter(field: $0.field, value: Wire.TypedParameterValue($0.value)) })
  }

  /// The parameters as the administration's calls take them.
  var adminWire: [Wire.AdminTypedParameter] {
    wire.map { Wire.AdminTypedParameter(field: $0.field, value: Wire.AdminTypedParameterValue($0.value)) }
  }
}

extension Wire.TypedParameterValue {
  fileprivate init(_ value: Wire.AdminTypedParameterValue) {
    self =
      switch value {
      case .int(let value): .int(value)
      case .unsignedInt(let value): .unsignedInt(value)
      case .hyper(let value): .hyper(value)
      case .unsignedHyper(let value): .unsignedHyper(value)
      case .double(let value): .double(value)
      case .boolean(let value): .boolean(value)
      case .string(let value): .string(value)
      }
  }
}

extension Wire.AdminTypedParameterValue {
  fileprivate init(_ value: Wire.TypedParameterValue) {
    self =
      switch value {
      case .int(let value): .int(value)
      case .unsignedInt(let value): .unsignedInt(value)
      case .hyper(let value): .hyper(value)
      case .unsignedHyper(let value): .unsignedHyper(value)
      case .double(let value): .double(value)
      case .boolean(let value): .boolean(value)
      case .string(let value): .string(value)
      }
  }
}
