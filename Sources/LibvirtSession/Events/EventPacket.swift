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
