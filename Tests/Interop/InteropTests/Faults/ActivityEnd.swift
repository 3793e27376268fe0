// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Testing

/// How an ``Activity`` has ended.
struct ActivityEnd: Sendable {
  var activity: Activity
  /// `nil` when it has ended as if nothing had happened.
  var error: LibvirtError?
  /// Whether it was a call that failed, also one that opens a stream. Calls follow one another, so one may begin after the
  /// loss.
  var isOfCall: Bool

  /// Whatever has waited ends with what has ended the connection.
  func expect(
    like closure: ConnectionClosure, _ fault: String, location: SourceLocation = #_sourceLocation
  ) throws {
    let error = try #require(error, "\(activity) goes on after it was \(fault)", sourceLocation: location)
    // A call that begins now finds the connection closed. During a silence none begins: the one before is not answered.
    if isOfCall, closure.reason != .keepalive, error.message == "internal error: client socket is closed" { return }
    #expect(error.message == closure.error?.message, "\(activity), \(fault)", sourceLocation: location)
    #expect(error.code == closure.error?.code, "\(activity), \(fault)", sourceLocation: location)
  }
}
