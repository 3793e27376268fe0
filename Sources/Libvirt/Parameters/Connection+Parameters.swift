// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR

extension Connection {
  /// The bit that allows the daemon to send texts among typed parameters, for daemons that know of it.
  func textsAllowed() async throws(LibvirtError) -> UInt32 {
    try await supports(.typedParamString) ? TypedParameterFlags.stringOkay.rawValue : 0
  }

  /// Asks for typed parameters; `arguments` is given the bit that allows texts.
  func parameters<P: Procedure>(
    _ procedure: P.Type, _ list: (P.Reply) -> [Wire.TypedParameter], _ arguments: (UInt32) -> P.Arguments
  ) async throws(LibvirtError) -> TypedParameters {
    TypedParameters(list(try await call(procedure, arguments(try await textsAllowed()))))
  }

  /// Changes typed parameters; refused before anything is sent when they cannot be sent.
  ///
  /// - Parameter limit: how many the call takes.
  func change<P: Procedure>(
    _ procedure: P.Type, _ parameters: TypedParameters, limit: Int, _ arguments: ([Wire.TypedParameter]) -> P.Arguments
  ) async throws(LibvirtError) {
    let function = P.cFunctions.first ?? P.name
    guard !isReadOnly else { throw .readOnly(function) }
    guard !parameters.isEmpty else {
      throw .invalidArgument("nparams", of: function, "nparams in \(function) must be greater than zero")
    }
    guard parameters.count <= limit else {
      throw LibvirtError(
        .rpc, .rpc, "too many parameters '\(parameters.count)' for limit '\(limit)'", origin: .usage)
    }
    // Asked even where there are no texts, as libvirt's client does: a daemon may count the calls it gets.
    let takesTexts = try await supports(.typedParamString)
    for parameter in parameters.wire {
      let name = parameter.field.text
      guard name.utf8.count < Self.parameterNameSize else {
        throw .invalidArgument("params", of: function, "string parameter name '\(name)' too long")
      }
      if case .string = parameter.value, !takesTexts {
        throw .invalidArgument("params", of: function, "string parameter '\(name)' unsupported")
      }
    }
    _ = try await call(procedure, arguments(parameters.wire))
  }

  /// `VIR_TYPED_PARAM_FIELD_LENGTH`: what a name and the zero behind it have room in.
  private static let parameterNameSize = 80
}
