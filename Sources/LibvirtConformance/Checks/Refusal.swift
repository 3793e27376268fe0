// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

package import LibvirtRPC
package import LibvirtXDR

/// Why bytes are not what they claim to be.
package enum Refusal: Error, Equatable, Sendable {
  /// The bytes cannot be cut into packets.
  case framing(FramingError)
  /// The length word names more, or fewer, bytes than there are.
  case length(announced: Int, present: Int)
  /// A program, or a version of one, that the protocol does not have.
  case unknownProgram(Program)
  /// A procedure that its program does not have.
  case unknownProcedure(Int32)
  /// A packet type that the protocol does not have.
  case unknownType(PacketType)
  /// A packet type that this end does not send.
  case wrongSender(PacketType, PacketSender)
  /// An event in a call or its reply, a call in a message, or stream packets of a procedure without a stream.
  case wrongType(PacketType, procedure: String)
  /// A status that packets of this type do not have.
  case wrongStatus(PacketStatus, PacketType)
  /// A structure type that the protocol does not have.
  case unknownStructure(String)
  /// The payload is not a value of its type. Offsets count from the first byte of what was given.
  case payload(XDRError)
  /// The value ended, the bytes did not.
  case trailingBytes(offset: Int, count: Int)
  /// The value was read, but is written differently.
  case difference(ByteDifference)
  /// What was noted beside the bytes is not what they say.
  case note(field: String, noted: String, found: String)
  /// The decoded value is not the one noted beside the bytes.
  case value(difference: String)
}

extension Refusal {
  /// Whether the protocol knows nothing of the subject, which is no fault of the bytes.
  package var isUnknownSubject: Bool {
    switch self {
    case .unknownProgram, .unknownProcedure, .unknownStructure: true
    default: false
    }
  }
}

extension Refusal: CustomStringConvertible {
  /// The reason as the report prints it.
  package var description: String {
    switch self {
    case .framing(.tooLarge(let length)): "packet of \(length) bytes is too large"
    case .framing(.tooSmall(let length)): "packet of \(length) bytes is too small"
    case .framing(.shortHeader(let length)): "packet of \(length) bytes has no room for its header"
    case .framing(.badDescriptorCount): "descriptor count is missing or too large"
    case .length(let announced, let present): "length word says \(announced) bytes, there are \(present)"
    case .unknownProgram(let program): "unknown program \(program.number) version \(program.version)"
    case .unknownProcedure(let number): "unknown procedure \(number)"
    case .unknownType(let type): "unknown packet type \(type.rawValue)"
    case .wrongSender(let type, let sender): "packet type \(type.rawValue) does not come from the \(sender)"
    case .wrongType(let type, let procedure): "\(procedure) has no packets of type \(type.rawValue)"
    case .wrongStatus(let status, let type): "status \(status.rawValue) in a packet of type \(type.rawValue)"
    case .unknownStructure(let name): "unknown type \(name)"
    case .payload(let error): "payload cannot be decoded: \(error)"
    case .trailingBytes(let offset, let count): "\(count) bytes left over at byte \(offset)"
    case .difference(let difference): "\(difference)"
    case .note(let field, let noted, let found): "\(field) is noted as \(noted), and is \(found)"
    case .value(let difference): "noted and decoded value differ at \(difference)"
    }
  }
}
