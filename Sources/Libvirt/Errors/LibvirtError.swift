// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

/// What went wrong, with everything libvirt says about it.
///
/// Match on the code: `catch LibvirtError.noDomain` works in any `do`, also where the error's type is not known.
///
/// Errors are thrown; there is no last one to be looked for, and nobody else is told.
///
/// libvirt: `virError`, `virGetLastError`, `virGetLastErrorCode`, `virGetLastErrorDomain`, `virGetLastErrorMessage`,
/// `virSaveLastError`, `virCopyLastError`, `virFreeError`, `virResetError`, `virResetLastError`, `virConnGetLastError`,
/// `virConnCopyLastError`, `virConnResetLastError`, `virSetErrorFunc`, `virConnSetErrorFunc`, `virDefaultErrorFunc`
public struct LibvirtError: Error, Sendable {
  /// A libvirt error code. Codes this version does not know are kept.
  ///
  /// libvirt: `virErrorNumber`
  public typealias Code = ErrorNumber

  /// Who failed.
  public enum Origin: Sendable {
    /// The daemon refused or failed; the error is its own.
    case daemon
    /// The bytes did not get there or back: a socket, a child process, the network.
    case transport
    /// The conversation broke: a protocol violation, a closed connection, a deadline, a cancellation.
    case session
    /// The caller asked for something impossible; nothing was sent.
    case usage
  }

  /// What kind of failure it is.
  public var code: Code
  /// The component that raised it, on either side.
  public var domain: ErrorDomain
  /// How grave it is; failures are `ErrorLevel.error`.
  public var level: ErrorLevel
  /// The text for people: what `virsh` prints behind `error: `.
  public var message: String
  /// The message's format, or what the daemon put there.
  public var string1: String?
  /// The message's detail, or what the daemon put there.
  public var string2: String?
  /// Whatever the daemon put there.
  public var string3: String?
  /// The system's `errno` for ``systemError`` raised here, otherwise -1 or what the daemon put there.
  public var integer1: Int32
  /// -1, or what the daemon put there.
  public var integer2: Int32
  /// Who failed.
  public var origin: Origin

  /// An error raised on this side.
  ///
  /// - Parameters:
  ///   - detail: the text behind the code's own prefix, such as `client socket is closed` behind `internal error: `.
  package init(
    _ code: Code, _ domain: ErrorDomain, _ detail: String, origin: Origin, errno: Int32 = -1
  ) {
    let prefix = code.clientPrefix
    self.init(
      code: code, domain: domain, level: .error, message: prefix + detail, string1: prefix + "%s", string2: detail,
      string3: nil, integer1: errno, integer2: -1, origin: origin)
  }

  init(
    code: Code, domain: ErrorDomain, level: ErrorLevel, message: String, string1: String?, string2: String?,
    string3: String?, integer1: Int32, integer2: Int32, origin: Origin
  ) {
    self.code = code
    self.domain = domain
    self.level = level
    self.message = message
    self.string1 = string1
    self.string2 = string2
    self.string3 = string3
    self.integer1 = integer1
    self.integer2 = integer2
    self.origin = origin
  }
}

extension LibvirtError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

/// Matches any error that is a ``LibvirtError`` with this code, in a `catch` clause.
public func ~= (code: LibvirtError.Code, error: any Error) -> Bool {
  (error as? LibvirtError)?.code == code
}
