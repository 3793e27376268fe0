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
  /// The object whose events are wanted; `nil` for all objects.
  var object: EventObject?
  /// What else is asked for, beside the object and the kind.
  var filter: String?
  /// Whether the daemon is of those that know registrations by their kind only: it tells of all objects, and its messages
  /// name no registration.
  var isLegacy = false
  /// The message that tells of each kind this version knows.
  var messages: [Int32: any Procedure.Type]
  /// Asks the daemon for one kind; returns the number that it gives to the registration.
  var register: Register
  /// Ends one registration. What comes of it is not told: there is nothing to be done about it.
  var deregister: Deregister
  /// Reads a message; returns `nil` for one of no kind that this version knows.
  var read: Read

  /// Has the daemon tell one kind, unless it does already; returns the number that it has given to the registration.
  func acquire(_ kind: Int32, on connection: Connection) async throws(LibvirtError) -> Int32 {
    try await connection.eventRegistrations.acquire(key(kind)) { () async throws(LibvirtError) in
      try await register(connection, kind)
    }
  }

  /// Gives registrations back, in a cancelled task too. The daemon is told when nobody else has them.
  func release(_ kinds: [Int32], on connection: Connection) async {
    let deadline = ContinuousClock.now + connection.options.closeTimeout
    for kind in kinds {
      await connection.eventRegistrations.release(key(kind)) { await deregister(connection, $0, deadline) }
    }
  }

  private func key(_ kind: Int32) -> EventRegistrations.Key {
    EventRegistrations.Key(
      procedure: registration.number, kind: kind, object: isLegacy ? nil : object?.identity, filter: filter)
  }
}
