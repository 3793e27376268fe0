// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How a call ended, before its payload is decoded.
package enum CallOutcome: Sendable {
  /// The reply's payload.
  case reply([UInt8], ReceivedDescriptors?)
  /// The error reply's payload.
  case errorReply([UInt8])
  /// No reply came.
  case failure(SessionError)
}
