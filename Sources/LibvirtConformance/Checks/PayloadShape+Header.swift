// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
package import LibvirtRPC
import LibvirtXDR

extension PayloadShape {
  /// What the payload has to be, by the protocol's rules about who sends which type with which status.
  ///
  /// - Throws: a ``Refusal`` when the header breaks them.
  package init(of header: PacketHeader, from sender: PacketSender) throws(Refusal) {
    switch header.type {
    case .call, .callWithDescriptors:
      try header.require(sender, is: .client)
      let procedure = try header.procedureDescriptor(isEvent: false)
      try header.require(status: .ok)
      self = .value(procedure.argumentsType)
    case .reply where header.status == .error:
      // Errors answer calls that no one knows, too: the procedure says nothing here.
      try header.require(sender, is: .server)
      self = .value(Wire.RemoteError.self)
    case .reply, .replyWithDescriptors:
      try header.require(sender, is: .server)
      let procedure = try header.procedureDescriptor(isEvent: false)
      try header.require(status: .ok)
      self = .value(procedure.replyType)
    case .message:
      if header.program != .keepalive { try header.require(sender, is: .server) }
      let procedure = try header.procedureDescriptor(isEvent: true)
      try header.require(status: .ok)
      self = .value(procedure.replyType)
    case .stream:
      try header.requireStream()
      switch (header.status, sender) {
      case (.continue, _): self = .raw
      case (.ok, _), (.error, .client): self = .value(XDRVoid.self)
      case (.error, .server): self = .value(Wire.RemoteError.self)
      default: throw .wrongStatus(header.status, header.type)
      }
    case .streamHole:
      try header.requireStream()
      try header.require(status: .continue)
      self = .value(Wire.StreamHole.self)
    default:
      throw .unknownType(header.type)
    }
  }
}

extension Procedure {
  fileprivate static var argumentsType: any (XDRCodable & Sendable).Type { Arguments.self }
  fileprivate static var replyType: any (XDRCodable & Sendable).Type { Reply.self }
}

extension PacketHeader {
  fileprivate func require(_ sender: PacketSender, is expected: PacketSender) throws(Refusal) {
    guard sender == expected else { throw .wrongSender(type, sender) }
  }

  fileprivate func require(status expected: PacketStatus) throws(Refusal) {
    guard status == expected else { throw .wrongStatus(status, type) }
  }

  fileprivate func procedureDescriptor(isEvent: Bool) throws(Refusal) -> any Procedure.Type {
    let descriptor = try procedureDescriptor()
    guard descriptor.isEvent == isEvent else { throw .wrongType(type, procedure: descriptor.name) }
    return descriptor
  }

  fileprivate func requireStream() throws(Refusal) {
    let descriptor = try procedureDescriptor()
    guard descriptor.traits.stream != nil else { throw .wrongType(type, procedure: descriptor.name) }
  }

  private func procedureDescriptor() throws(Refusal) -> any Procedure.Type {
    guard Program.known.contains(where: { $0.program == program }) else { throw .unknownProgram(program) }
    guard let descriptor = ProcedureTable.procedure(procedure, of: program) else {
      throw .unknownProcedure(procedure)
    }
    return descriptor
  }
}
