// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtConformance
import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR
import Testing

/// Who may send what, with which status, and what is in it.
@Suite struct PayloadShapeTests {
  private func shape(
    _ type: PacketType, _ status: PacketStatus = .ok, from sender: PacketSender, program: Program = .remote,
    procedure: Int32 = 23
  ) throws(Refusal) -> String {
    let header = PacketHeader(program: program, procedure: procedure, type: type, serial: 0, status: status)
    switch try PayloadShape(of: header, from: sender) {
    case .raw: return "raw"
    case .value(let type): return (type as? any WireType.Type)?.wireName ?? "\(type)"
    }
  }

  @Test func callsAndReplies() throws {
    #expect(try shape(.call, from: .client) == "remote_domain_lookup_by_name_args")
    #expect(try shape(.reply, from: .server) == "remote_domain_lookup_by_name_ret")
    #expect(try shape(.reply, .error, from: .server) == "virNetMessageError")
    #expect(try shape(.callWithDescriptors, from: .client) == "remote_domain_lookup_by_name_args")
    #expect(try shape(.replyWithDescriptors, from: .server) == "remote_domain_lookup_by_name_ret")
    #expect(try shape(.call, from: .client, procedure: 66) == "XDRVoid")
  }

  @Test(arguments: [PacketType.call, .callWithDescriptors])
  func callsComeFromTheClientOnly(type: PacketType) {
    #expect(throws: Refusal.wrongSender(type, .server)) { try shape(type, from: .server) }
    for status in [PacketStatus.error, .continue, PacketStatus(rawValue: 3)] {
      #expect(throws: Refusal.wrongStatus(status, type)) { try shape(type, status, from: .client) }
    }
  }

  @Test(arguments: [PacketType.reply, .replyWithDescriptors])
  func repliesComeFromTheServerOnly(type: PacketType) {
    #expect(throws: Refusal.wrongSender(type, .client)) { try shape(type, from: .client) }
    #expect(throws: Refusal.wrongStatus(.continue, type)) { try shape(type, .continue, from: .server) }
  }

  @Test func errorsCarryNoDescriptors() {
    #expect(throws: Refusal.wrongStatus(.error, .replyWithDescriptors)) {
      try shape(.replyWithDescriptors, .error, from: .server)
    }
  }

  /// A daemon answers calls it does not know, and calls of events, with an error.
  @Test func errorsAnswerAnything() throws {
    for procedure: Int32 in [-1, 0, 107, 11111] {
      #expect(try shape(.reply, .error, from: .server, procedure: procedure) == "virNetMessageError")
    }
    let unknown = Program(number: 0x1234_5678, version: 1)
    #expect(try shape(.reply, .error, from: .server, program: unknown) == "virNetMessageError")
  }

  @Test func events() throws {
    #expect(try shape(.message, from: .server, procedure: 107) == "remote_domain_event_lifecycle_msg")
    #expect(throws: Refusal.wrongSender(.message, .client)) { try shape(.message, from: .client, procedure: 107) }
    #expect(throws: Refusal.wrongStatus(.error, .message)) {
      try shape(.message, .error, from: .server, procedure: 107)
    }
    #expect(throws: Refusal.wrongType(.message, procedure: "DOMAIN_LOOKUP_BY_NAME")) {
      try shape(.message, from: .server)
    }
    let lifecycle = "DOMAIN_EVENT_LIFECYCLE"
    #expect(throws: Refusal.wrongType(.call, procedure: lifecycle)) {
      try shape(.call, from: .client, procedure: 107)
    }
    #expect(throws: Refusal.wrongType(.reply, procedure: lifecycle)) {
      try shape(.reply, from: .server, procedure: 107)
    }
  }

  @Test(arguments: [PacketSender.client, .server], [1, 2] as [Int32])
  func keepaliveGoesBothWays(sender: PacketSender, procedure: Int32) throws {
    #expect(try shape(.message, from: sender, program: .keepalive, procedure: procedure) == "XDRVoid")
    #expect(throws: Refusal.unknownProcedure(3)) {
      try shape(.message, from: sender, program: .keepalive, procedure: 3)
    }
  }

  @Test(arguments: [148, 201, 208, 209, 211, 215, 296, 304] as [Int32])
  func streams(procedure: Int32) throws {
    for sender in [PacketSender.client, .server] {
      #expect(try shape(.stream, .continue, from: sender, procedure: procedure) == "raw")
      #expect(try shape(.stream, .ok, from: sender, procedure: procedure) == "XDRVoid")
      #expect(try shape(.streamHole, .continue, from: sender, procedure: procedure) == "virNetStreamHole")
      for status in [PacketStatus.ok, .error] {
        #expect(throws: Refusal.wrongStatus(status, .streamHole)) {
          try shape(.streamHole, status, from: sender, procedure: procedure)
        }
      }
      #expect(throws: Refusal.wrongStatus(PacketStatus(rawValue: 3), .stream)) {
        try shape(.stream, PacketStatus(rawValue: 3), from: sender, procedure: procedure)
      }
    }
    #expect(try shape(.stream, .error, from: .client, procedure: procedure) == "XDRVoid")
    #expect(try shape(.stream, .error, from: .server, procedure: procedure) == "virNetMessageError")
  }

  @Test(arguments: [PacketType.stream, .streamHole])
  func otherProceduresHaveNoStream(type: PacketType) {
    #expect(throws: Refusal.wrongType(type, procedure: "DOMAIN_LOOKUP_BY_NAME")) {
      try shape(type, .continue, from: .client)
    }
  }

  @Test func whatNoOneKnows() {
    #expect(throws: Refusal.unknownType(PacketType(rawValue: 7))) {
      try shape(PacketType(rawValue: 7), from: .client)
    }
    #expect(throws: Refusal.unknownProcedure(0)) { try shape(.call, from: .client, procedure: 0) }
    #expect(throws: Refusal.unknownProcedure(-1)) { try shape(.call, from: .client, procedure: -1) }
    let newer = Program(number: Program.remote.number, version: 2)
    #expect(throws: Refusal.unknownProgram(newer)) { try shape(.call, from: .client, program: newer) }
  }
}
