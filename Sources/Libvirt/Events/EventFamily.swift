// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession

/// One family of events: how the daemon is asked for it, and what its messages say.
struct EventFamily<Event: Sendable>: Sendable {
  typealias Register = @Sendable (Connection, _ kind: Int32) async throws(LibvirtError) -> Int32
  typealias Deregister = @Sendable (Connection, _ callback: Int32, ContinuousClock.Instant) async -> Void
  typealias Read = @Sendable (EventPacket, Connection) throws(SessionError) -> Event?

  /// What is called to be told events, for error texts and the program that events come from.
  var registration: any Procedure.Type
  /// The message that tells of each kind this version knows.
  var messages: [Int32: any Procedure.Type]
  /// Asks the daemon for one kind; returns the number that it gives to the registration.
  var register: Register
  /// Ends one registration. What comes of it is not told: there is nothing to be done about it.
  var deregister: Deregister
  /// Reads a message; returns `nil` for one of no kind that this version knows.
  var read: Read

  /// Ends registrations, in a cancelled task too.
  func deregister(_ callbacks: Set<Int32>, on connection: Connection) async {
    let deadline = ContinuousClock.now + connection.options.closeTimeout
    for callback in callbacks.sorted() { await deregister(connection, callback, deadline) }
  }
}
