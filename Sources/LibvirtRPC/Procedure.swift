// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtXDR

/// Which way a stream's data flows first.
package enum StreamDirection: String, Sendable {
  /// From the server: downloads, screenshots, consoles (which also take data).
  case read
  /// From the client: uploads.
  case write
}

/// How soon the server serves a procedure.
package enum ProcedurePriority: String, Sendable {
  case low
  /// Served by workers kept free for calls that never wait for a guest.
  case high
}

/// What is known about a procedure besides its types.
package struct ProcedureTraits: Sendable {
  package var priority: ProcedurePriority
  /// The direction of the stream that a successful call opens, if any.
  package var stream: StreamDirection?
  /// Whether the call may be followed by descriptors.
  package var sendsDescriptors: Bool
  /// Whether the reply may be followed by descriptors.
  package var receivesDescriptors: Bool
  /// Whether the server takes it before the client has authenticated.
  package var worksBeforeAuthentication: Bool

  package init(
    priority: ProcedurePriority = .low, stream: StreamDirection? = nil, sendsDescriptors: Bool = false,
    receivesDescriptors: Bool = false, worksBeforeAuthentication: Bool = false
  ) {
    self.priority = priority
    self.stream = stream
    self.sendsDescriptors = sendsDescriptors
    self.receivesDescriptors = receivesDescriptors
    self.worksBeforeAuthentication = worksBeforeAuthentication
  }
}

/// One remote procedure: what it takes, what it gives, and its number. Data only; one generic call path runs them all.
///
/// For an event, `Reply` is the message's payload and `Arguments` is ``XDRVoid``.
package protocol Procedure: Sendable {
  associatedtype Arguments: XDRCodable & Sendable
  associatedtype Reply: XDRCodable & Sendable

  static var program: Program { get }
  static var number: Int32 { get }
  /// The name in the protocol's definition, such as `DOMAIN_GET_INFO`.
  static var name: String { get }
  /// The C functions that send it, the first being the one error texts name.
  static var cFunctions: [String] { get }
  static var isEvent: Bool { get }
  static var traits: ProcedureTraits { get }
}

extension Procedure {
  package static var cFunctions: [String] { [] }
  package static var isEvent: Bool { false }
  package static var traits: ProcedureTraits { ProcedureTraits() }
}
