// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC
import LibvirtXDR

/// A message from the daemon that answers no call, not decoded yet.
package struct EventPacket: Sendable {
  package var program: Program
  package var procedure: Int32
  package var payload: [UInt8]

  package init(program: Program, procedure: Int32, payload: [UInt8]) {
    self.program = program
    self.procedure = procedure
    self.payload = payload
  }

  /// The number that the daemon has given to the registration this event is for, with which the events of all
  /// registrations begin that have one; `nil` when there is not even room for a number.
  package var callbackID: Int32? {
    let bytes = payload.span.bytes
    guard bytes.byteCount >= 4 else { return nil }
    return unsafe Int32(bigEndian: bytes.unsafeLoadUnaligned(as: Int32.self))
  }

  /// The event's contents.
  ///
  /// - Throws: ``SessionError/undecodable(_:)``
  package func decode<P: Procedure>(_: P.Type) throws(SessionError) -> P.Reply {
    do {
      var decoder = XDRDecoder(payload.span.bytes)
      return try P.Reply(from: &decoder)
    } catch {
      throw .undecodable(error)
    }
  }
}
