// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
package import LibvirtSession
package import LibvirtTransport
package import LibvirtURI
import LibvirtXDR

extension LibvirtError {
  /// An error that the daemon sent, after the corrections libvirt's own client makes.
  init(_ wire: Wire.RemoteError) {
    self.init(
      code: Code(rawValue: wire.code), domain: ErrorDomain(rawValue: wire.domain),
      level: ErrorLevel(rawValue: wire.level), message: wire.message?.text ?? "Unknown error",
      string1: wire.str1?.text, string2: wire.str2?.text, string3: wire.str3?.text, integer1: wire.int1,
      integer2: wire.int2, origin: .daemon)
    if wire.isUnknownProcedure { code = .noSupport }
    if wire.code == 0 {
      self = .unknownCause
      origin = .daemon
    }
  }

  /// A connection URI that cannot be understood.
  package init(_ error: ConnectionURIError) {
    let code = Code(rawValue: error.code)
    self.init(
      code: code, domain: ErrorDomain(rawValue: error.domain), level: .error, message: error.message,
      string1: code.clientPrefix + "%s", string2: error.detail, string3: nil,
      integer1: error.systemErrorNumber ?? -1, integer2: -1, origin: .usage)
  }

  /// A transport that could not be made or used.
  package init(_ error: TransportError) {
    self =
      switch error.cause {
      case .closed: Self(.internalError, .rpc, "client socket is closed", origin: .session)
      case .cancelled: Self(.operationAborted, .rpc, error.description, origin: .session)
      case .timedOut: Self(.operationTimeout, .rpc, error.description, origin: .transport)
      case .unsupported(let text): Self(.operationUnsupported, .rpc, text, origin: .usage)
      case .securityLayer: Self(.rpc, .rpc, error.description, origin: .transport)
      case .system, .resolver, .child:
        Self(.systemError, error.domain, error.description, origin: .transport, errno: error.errno ?? -1)
      }
  }

  /// A call, or a session, that failed. `activity` says what was under way, for errors that have no words of their own.
  package init(_ error: SessionError, during activity: String) {
    self =
      switch error {
      case .daemon(let wire): Self(wire)
      case .transport(let error): Self(error)
      case .endOfFile:
        Self(
          .systemError, .rpc, "End of file while reading data: Input/output error", origin: .transport, errno: 5)
      case .framing(let error): Self(error)
      case .protocolViolation(let text): Self(.rpc, .rpc, text, origin: .session)
      case .unexpectedProcedure(let received, let called):
        Self(.internalError, .rpc, "Unexpected message proc \(received) != \(called)", origin: .session)
      case .unexpectedStatus(let status):
        Self(.rpc, .rpc, "Unexpected message status \(status)", origin: .session)
      case .undecodable: Self(.rpc, .rpc, "Unable to decode message payload", origin: .session)
      case .unencodable: Self(.rpc, .rpc, "Unable to encode message payload", origin: .usage)
      case .timedOut:
        Self(.operationTimeout, .rpc, "the daemon did not answer \(activity) in time", origin: .session)
      case .cancelled: Self(.operationAborted, .rpc, "\(activity) was cancelled", origin: .session)
      case .closed: Self(.internalError, .rpc, "client socket is closed", origin: .session)
      case .keepAliveTimeout:
        Self(.internalError, .rpc, "connection closed due to keepalive timeout", origin: .transport)
      case .streamClosed: Self(.operationFailed, .rpc, "stream is closed", origin: .usage)
      case .streamStalled:
        Self(
          .operationAborted, .rpc,
          "the stream was given up: nothing was read from it for so long that calls on the same connection could not go on",
          origin: .session)
      case .streamMisuse(let text): Self(.operationInvalid, .rpc, text, origin: .usage)
      case .descriptorsUnsupported:
        Self(
          .argumentUnsupported, .rpc, "fd passing is not supported by this connection", origin: .usage)
      case .unknownCause: .unknownCause
      case .authentication(let text): Self(.authFailed, .remote, text, origin: .session)
      case .negotiation(let error):
        (error as? LibvirtError) ?? Self(.authFailed, .remote, "\(error)", origin: .session)
      }
    // The reason behind a broken payload has no place in libvirt's text, and is what one wants to know.
    switch error {
    case .undecodable(let reason), .unencodable(let reason): string3 = "\(activity): \(reason)"
    default: break
    }
  }

  private init(_ error: FramingError) {
    self =
      switch error {
      case .tooLarge(let length):
        Self(
          .rpc, .rpc,
          "packet \(length) bytes received from server too large, want \(PacketLimits.maximumMessage)",
          origin: .session)
      case .tooSmall(let length):
        Self(
          .rpc, .rpc, "packet \(length) bytes received from server too small, want \(PacketLimits.lengthSize)",
          origin: .session)
      case .shortHeader: Self(.rpc, .rpc, "Unable to decode message header", origin: .session)
      case .badDescriptorCount: Self(.rpc, .rpc, "Unable to decode number of FDs", origin: .session)
      }
  }

  /// The same error with what a program on the way to the daemon has said so far, which may tell why it takes so long.
  func adding(complaintOf transport: any ByteTransport) -> LibvirtError {
    let complaint = transport.complaint
    guard code == .operationTimeout, !complaint.isEmpty else { return self }
    var error = self
    error.message += ": \(complaint)"
    error.string2 = error.string2.map { "\($0): \(complaint)" }
    return error
  }

  /// What libvirt's client makes of a failure that nobody has explained; it fills in nothing else.
  static var unknownCause: LibvirtError {
    LibvirtError(
      code: .internalError, domain: .none, level: .error, message: "An error occurred, but the cause is unknown",
      string1: nil, string2: nil, string3: nil, integer1: 0, integer2: 0, origin: .session)
  }

  /// A configuration file that is there but cannot be read.
  init(cannotRead path: String, _ errno: Int32) {
    self.init(
      .systemError, .conf, "Failed to open file '\(path)': \(systemErrorText(errno))", origin: .usage, errno: errno)
  }

  /// An argument that libvirt's client refuses itself. Such errors have no prefix, and say where they are from.
  static func invalidArgument(_ argument: String, of function: String, _ message: String) -> LibvirtError {
    LibvirtError(
      code: .invalidArg, domain: ErrorDomain(ofFunction: function), level: .error, message: message, string1: function,
      string2: argument, string3: nil, integer1: 0, integer2: 0, origin: .usage)
  }

  /// A change asked for on a connection that is only for looking.
  static func readOnly(_ function: String) -> LibvirtError {
    LibvirtError(
      .operationDenied, ErrorDomain(ofFunction: function), "read only access prevents \(function)", origin: .usage)
  }
}

extension TransportError {
  /// The component of libvirt that raises it.
  fileprivate var domain: ErrorDomain {
    if case .spawn = operation { .none } else { .rpc }
  }
}
