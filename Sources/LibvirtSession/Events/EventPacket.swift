// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC
import LibvirtXDR

/// A message from the daemon that answers no call, not decoded yet.
package struct EventPacket: Sendable {
  package var program: Program
  package var procedure: Int32
  /// Often a part of what came together with it.
  package var payload: ArraySlice<UInt8>

  @inlinable
  package init(program: Program, procedure: Int32, payload: ArraySlice<UInt8>) {
    self.program = program
    self.procedure = procedure
    self.payload = payload
  }

  /// The number that the daemon has given to the registration this event is for, with which the events of all
  /// registrations begin that have one; `nil` when there is not even room for a number.
  @inlinable package var callbackID: Int32? { Self.callbackID(payload.span.bytes) }

  @inlinable
  static func callbackID(_ bytes: RawSpan) -> Int32? {
    guard bytes.byteCount >= 4 else { return nil }
    return unsafe Int32(bigEndian: bytes.unsafeLoadUnaligned(as: Int32.self))
  }

  /// The event's contents.
  ///
  /// - Throws: ``SessionError/undecodable(_:)``
  @inlinable
  package func decode<P: Procedure>(_: P.Type) throws(SessionError) -> P.Reply {
    do {
      var decoder = XDRDecoder(payload.span.bytes)
      return try P.Reply(from: &decoder)
    } catch {
      throw .undecodable(error)
    }
  }
}
