// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtProtocol
package import LibvirtRPC
package import LibvirtXDR

// What scripts answer with.

extension Packet {
  /// The reply to this call, with any payload and any oddity.
  package func reply(
    payload: [UInt8], type: PacketType = .reply, status: PacketStatus = .ok, procedure: Int32? = nil,
    serial: UInt32? = nil, program: Program? = nil
  ) -> Packet {
    Packet(
      header: PacketHeader(
        program: program ?? header.program, procedure: procedure ?? header.procedure, type: type,
        serial: serial ?? header.serial, status: status),
      payload: payload)
  }

  /// The good reply to this call.
  package func reply(_ value: some XDREncodable) -> Packet { reply(payload: encodedBytes(of: value)) }

  /// The refusal of this call.
  package func refusal(_ error: Wire.RemoteError) -> Packet {
    reply(payload: encodedBytes(of: error), status: .error)
  }

  /// What a daemon says that does not know the procedure.
  package func unknownProcedure() -> Packet {
    refusal(
      Wire.RemoteError(
        code: .rpc, domain: .rpc, message: "unknown procedure: \(header.procedure)"))
  }

  /// An event.
  package static func event(_ procedure: Int32, payload: [UInt8] = [], program: Program = .remote) -> Packet {
    // Daemons number their events 1, whatever calls there are.
    Packet(
      header: PacketHeader(program: program, procedure: procedure, type: .message, serial: 1), payload: payload)
  }

  /// A keepalive ping.
  package static var ping: Packet {
    Packet(header: PacketHeader(program: .keepalive, procedure: 1, type: .message, serial: 0))
  }

  /// The packet on the wire; its length word is right, whatever else may be wrong with it.
  package var bytes: [UInt8] {
    var encoder = XDREncoder(reserving: 4, capacity: payload.count + 28, limit: .max)
    do {
      try header.encode(into: &encoder)
      if header.type.carriesDescriptors { try encoder.unsignedInt(UInt32(truncatingIfNeeded: descriptorCount)) }
      try encoder.raw(payload)
    } catch {
      preconditionFailure("a packet of a test cannot be encoded: \(error)")
    }
    encoder.overwrite(at: 0, with: UInt32(encoder.bytes.count))
    return encoder.bytes
  }

  /// Whether it calls this procedure.
  package func calls(_ procedure: any Procedure.Type) -> Bool {
    header.program == procedure.program && header.procedure == procedure.number
  }

  /// The call's arguments.
  package func arguments<P: Procedure>(of _: P.Type) throws(XDRError) -> P.Arguments {
    var decoder = XDRDecoder(payload.span.bytes)
    return try P.Arguments(from: &decoder)
  }
}

/// A value as XDR.
package func encodedBytes(of value: some XDREncodable) -> [UInt8] {
  var encoder = XDREncoder(reserving: 0, capacity: 256, limit: .max)
  do { try value.encode(into: &encoder) } catch { preconditionFailure("a value of a test cannot be encoded: \(error)") }
  return encoder.bytes
}

/// A 32-bit number as it stands on the wire.
package func word(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
