// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
package import LibvirtRPC
package import LibvirtTransport
package import LibvirtXDR

/// Why a call, or the whole session, failed.
package enum SessionError: Error, Sendable {
  /// The daemon answered with an error.
  case daemon(Wire.RemoteError)
  /// The transport failed.
  case transport(TransportError)
  /// The peer ended the connection, in the middle of a packet or while something was awaited.
  case endOfFile
  /// What arrived is not packets.
  case framing(FramingError)
  /// A packet arrived that the protocol does not allow here; the text says which.
  case protocolViolation(String)
  /// The reply is to another procedure than was called.
  case unexpectedProcedure(received: Int32, called: Int32)
  /// The reply's status is none that a reply can have.
  case unexpectedStatus(UInt32)
  /// The reply is not the type it should be.
  case undecodable(XDRError)
  /// The arguments do not fit the protocol; nothing was sent.
  case unencodable(XDRError)
  /// No reply came in time. The daemon may still carry the call out.
  case timedOut
  /// The task was cancelled. The daemon may still carry the call out.
  case cancelled
  /// The session was closed on this side, or is used after it ended.
  case closed
  /// The daemon has not been heard of for too long.
  case keepAliveTimeout
  /// The stream cannot be used any more: it was finished or aborted.
  case streamClosed
  /// The stream's consumer took nothing for so long that calls could not go on; it was aborted.
  case streamStalled
  /// The stream cannot do this; the text says what.
  case streamMisuse(String)
  /// The transport cannot pass file descriptors; nothing was sent.
  case descriptorsUnsupported
  /// The peer failed without telling why.
  case unknownCause
  /// The daemon and this client have no way to authenticate in common; the text says what was asked for.
  case authentication(String)
  /// Our own side of authentication failed; the error is the negotiator's.
  case negotiation(any Error)
}

extension SessionError {
  /// The daemon has left more calls unanswered than a session keeps track of.
  static var deafDaemon: SessionError {
    .protocolViolation("the daemon does not answer: too many calls were given up without a reply")
  }

  /// Whether it says no more than that the peer is gone.
  package var isHangUp: Bool {
    switch self {
    case .endOfFile, .transport: true
    default: false
    }
  }
}
