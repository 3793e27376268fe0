// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A procedure as a method that does nothing but call it.
struct MethodModel {
  /// What the caller gives.
  struct Parameter {
    var label: String
    var name: String
    var type: MethodType
    var isRequired: Bool
  }

  /// One value that is sent.
  struct Argument {
    enum Source {
      case parameter(Parameter)
      /// Written as it stands here.
      case expression(String)
    }

    /// The field's name in Swift.
    var field: String
    var source: Source
    var holdsFlags: Bool
  }

  /// The one value that comes back.
  struct Result {
    var field: String
    var type: MethodType
  }

  var procedure: ProcedureModel
  /// The procedure's namespace.
  var namespace: String
  var receiver: String
  /// Without the labels.
  var name: String
  /// Whether a connection that is only for looking refuses it.
  var changes: Bool
  /// In the order of the wire.
  var arguments: [Argument]
  /// Nil for `void`.
  var result: Result?
  /// The procedure that is called instead when there are no flags.
  var plain: ProcedureModel?

  /// What it is told apart by.
  var fullName: String { "\(receiver).\(name)(\(parameters.map { "\($0.label):" }.joined()))" }

  var parameters: [Parameter] {
    arguments.compactMap {
      guard case .parameter(let parameter) = $0.source else { return nil }
      return parameter
    }
  }
}
