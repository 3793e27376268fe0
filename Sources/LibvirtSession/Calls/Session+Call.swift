// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC
import LibvirtXDR

extension Session {
  /// Calls a procedure and waits for its result.
  ///
  /// The arguments are encoded and the result decoded in the caller's own task. Cancelling the task, or the deadline,
  /// ends the wait at once; the connection stays usable and a late reply is dropped. The daemon may carry the call out
  /// all the same.
  ///
  /// - Parameter deadline: when to stop waiting for the reply; `nil` waits for as long as the connection lives.
  /// - Throws: ``SessionError``
  package func call<P: Procedure>(
    _ procedure: P.Type, _ arguments: P.Arguments, deadline: ContinuousClock.Instant? = nil
  ) async throws(SessionError) -> P.Reply {
    let packet = try Self.encode(procedure, arguments)
    let outcome = await exchange(packet, program: P.program, procedure: P.number, deadline: deadline)
    switch outcome {
    case .reply(let payload, _):
      return try Self.decode(P.Reply.self, payload)
    case .errorReply(let payload):
      throw .daemon(try Self.decode(Wire.RemoteError.self, payload))
    case .failure(let error):
      throw error
    }
  }

  static func encode<P: Procedure>(
    _: P.Type, _ arguments: P.Arguments
  ) throws(SessionError) -> [UInt8] {
    do {
      let header = PacketHeader(program: P.program, procedure: P.number, type: .call, serial: 0)
      var encoder = try PacketEncoder(header: header)
      try encoder.append(arguments)
      return encoder.finish()
    } catch {
      throw .unencodable(error)
    }
  }

  private static func decode<Value: XDRDecodable>(
    _: Value.Type, _ payload: [UInt8]
  ) throws(SessionError) -> Value {
    do {
      var decoder = XDRDecoder(payload.span.bytes)
      return try Value(from: &decoder)
    } catch {
      throw .undecodable(error)
    }
  }
}
