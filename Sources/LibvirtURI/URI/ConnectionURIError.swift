// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Why a connection URI, or the configuration it is read with, cannot be used.
///
/// It carries what libvirt's own error would: its numbers and its text.
public struct ConnectionURIError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The error code, a `virErrorNumber`.
  public let code: Int32

  /// The component that raises it, a `virErrorDomain`.
  public let domain: Int32

  /// The whole text, with the prefix that belongs to the code.
  public let message: String

  /// The text without that prefix: what libvirt puts into the error's second string.
  public let detail: String

  /// The `errno` of a system error (code 38), otherwise `nil`.
  public let systemErrorNumber: Int32?

  /// The same as ``message``.
  public var description: String { message }

  init(code: Code, domain: Domain, detail: String, systemErrorNumber: Int32? = nil) {
    self.code = code.rawValue
    self.domain = domain.rawValue
    self.message = code.prefix + detail
    self.detail = detail
    self.systemErrorNumber = systemErrorNumber
  }
}

extension ConnectionURIError {
  /// The codes raised here.
  enum Code: Int32 {
    case internalError = 1
    case noConnectionDriver = 5
    case invalidArgument = 8
    case configurationSyntax = 33
    case systemError = 38
    case configurationUnsupported = 67
    case operationUnsupported = 84

    var prefix: String {
      switch self {
      case .internalError: "internal error: "
      case .noConnectionDriver: "no connection driver available for "
      case .invalidArgument: "invalid argument: "
      case .configurationSyntax: "configuration file syntax error: "
      case .systemError: ""
      case .configurationUnsupported: "unsupported configuration: "
      case .operationUnsupported: "Operation not supported: "
      }
    }
  }

  /// The components that raise them.
  enum Domain: Int32 {
    case none = 0
    case rpc = 7
    case configuration = 9
    case remote = 13
    case uri = 45
    case admin = 62
  }
}
