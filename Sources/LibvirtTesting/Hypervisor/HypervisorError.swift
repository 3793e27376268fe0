// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// An error as libvirt would report it: everything the wire carries.
package struct HypervisorError: Error, Hashable, Sendable {
  /// What went wrong.
  package var code: Code
  /// The part of libvirt that speaks.
  package var source: Source
  /// The whole text, as people see it.
  package var message: String
  /// The message's format, or the function whose argument is wrong.
  package var string1: String?
  /// The message's detail, or the argument that is wrong.
  package var string2: String?
  /// -1, or 0 for a wrong argument.
  package var number1: Int32
  /// -1, or 0 for a wrong argument.
  package var number2: Int32

  /// How bad it is. Failures are always errors.
  package static let level: Int32 = 2

  private init(_ code: Code, _ source: Source, message: String, _ string1: String?, _ string2: String?, number: Int32) {
    self.code = code
    self.source = source
    self.message = message
    self.string1 = string1
    self.string2 = string2
    number1 = number
    number2 = number
  }

  /// An error with the code's own wording in front of `detail`.
  package init(_ code: Code, from source: Source, _ detail: String) {
    let format = code.wording.isEmpty ? "%s" : "\(code.wording)%s"
    self.init(code, source, message: code.wording + detail, format, detail, number: -1)
  }

  /// An error that the code's own wording says in full.
  package init(_ code: Code, from source: Source) {
    var message = code.wording
    while let last = message.last, last == " " || last == ":" { message.removeLast() }
    self.init(code, source, message: message, message, nil, number: -1)
  }

  /// A wrong argument of `function`, as the checks in front of a driver word it.
  package init(argument: String, of function: String, from source: Source, _ message: String) {
    self.init(.invalidArgument, source, message: message, function, argument, number: 0)
  }

  /// `flags` has bits that `function` does not know.
  static func unsupportedFlags(_ flags: UInt32, in function: String) -> HypervisorError {
    HypervisorError(
      argument: "flags", of: function, from: .test,
      "unsupported flags (0x\(String(flags, radix: 16))) in function \(function)")
  }
}

extension HypervisorError: CustomStringConvertible {
  /// The whole text.
  package var description: String { message }
}

extension HypervisorError {
  /// libvirt's number for what went wrong; those that are used here.
  package enum Code: Int32, Sendable {
    case internalError = 1
    case noSupport = 3
    case noConnect = 5
    case invalidArgument = 8
    case operationFailed = 9
    case noSource = 19
    case noTarget = 20
    case noName = 21
    case xmlError = 27
    case operationDenied = 29
    case xmlDetail = 35
    case rpc = 39
    case noDomain = 42
    case operationInvalid = 55
    case configurationUnsupported = 67
    case argumentUnsupported = 74
    case noDomainMetadata = 80
    case overflow = 82

    /// What the message begins with.
    fileprivate var wording: String {
      switch self {
      case .internalError: "internal error: "
      case .noSupport: "this function is not supported by the connection driver: "
      case .noConnect: "no connection driver available for "
      case .invalidArgument: "invalid argument: "
      case .operationFailed: "operation failed: "
      case .noSource: "missing source information for device "
      case .noTarget: "missing target information for device"
      case .noName: "missing name information"
      case .xmlError: "XML error: "
      case .operationDenied: "operation forbidden: "
      case .xmlDetail, .rpc: ""
      case .noDomain: "Domain not found: "
      case .operationInvalid: "Requested operation is not valid: "
      case .configurationUnsupported: "unsupported configuration: "
      case .argumentUnsupported: "argument unsupported: "
      case .noDomainMetadata: "metadata not found: "
      case .overflow: "numerical overflow: "
      }
    }
  }

  /// libvirt's number for the part of it that speaks; those that are used here.
  package enum Source: Int32, Sendable {
    case none = 0
    case xml = 5
    case rpc = 7
    case test = 12
    case storage = 18
    case network = 19
    case domain = 20
    case nodeDevice = 22
    case interface = 26
    case secret = 30
    case nwfilter = 33
  }
}
