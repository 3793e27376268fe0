// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

/// Something odd that a daemon may send, in answer to a first call, that the session survives.
struct HarmlessAnswer: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: @Sendable (_ call: Packet) -> [UInt8]
  /// The beginning of the call's error; `nil` when the call succeeds.
  var error: String?

  init(_ name: String, _ error: String?, _ bytes: @escaping @Sendable (Packet) -> [UInt8]) {
    testDescription = name
    self.error = error
    self.bytes = bytes
  }

  func matches(_ text: String) -> Bool { error.map { text.hasPrefix($0) } ?? false }
}

extension HarmlessAnswer {
  static let all = replies + refusals + besides

  /// A reply that the call cannot use.
  private static let replies = [
    HarmlessAnswer("a reply to another procedure", SessionError.unexpectedProcedure(received: 5, called: 59).text) {
      $0.reply(payload: [], procedure: 5).bytes
    },
    HarmlessAnswer("status 2", SessionError.unexpectedStatus(2).text) {
      $0.reply(payload: [], status: .continue).bytes
    },
    HarmlessAnswer("status 4 billion", SessionError.unexpectedStatus(.max).text) {
      $0.reply(payload: [], status: PacketStatus(rawValue: .max)).bytes
    },
    HarmlessAnswer("an empty reply", "undecodable(") { $0.reply(payload: []).bytes },
    HarmlessAnswer("a string longer than the packet", "undecodable(") { $0.reply(payload: word(400) + [1, 2]).bytes },
    HarmlessAnswer("a string longer than memory", "undecodable(") { $0.reply(payload: word(.max)).bytes },
    HarmlessAnswer("bytes behind the reply", nil) {
      $0.reply(payload: encodedBytes(of: Wire.ConnectGetHostnameReply(hostname: "kvm7")) + [9, 9, 9]).bytes
    },
    HarmlessAnswer("a reply with no descriptors that could have some", nil) {
      $0.reply(
        payload: word(0) + encodedBytes(of: Wire.ConnectGetHostnameReply(hostname: "kvm7")),
        type: .replyWithDescriptors
      ).lengthOnly
    },
  ]

  private static let refusals = [
    HarmlessAnswer("an error", "daemon(") {
      $0.refusal(Wire.RemoteError(code: .noDomain, domain: .test, message: "Domain not found")).bytes
    },
    HarmlessAnswer("an error without a code or a message", "daemon(") {
      $0.refusal(
        Wire.RemoteError(
          code: 0, domain: 0, message: nil, level: 0, dom: nil, str1: nil, str2: nil, str3: nil, int1: 0, int2: 0,
          net: nil)
      ).bytes
    },
    HarmlessAnswer("an empty error", "undecodable(") { $0.reply(payload: [], status: .error).bytes },
    HarmlessAnswer("an error that breaks off", "undecodable(") {
      $0.reply(payload: word(1) + word(2) + word(1), status: .error).bytes
    },
    HarmlessAnswer("an unknown procedure", "daemon(") { $0.unknownProcedure().bytes },
  ]

  /// Packets in front of the reply that are nobody's.
  private static let besides = [
    before("a stream packet of no stream") { $0.reply(payload: [1], type: .stream, status: .continue) },
    before("a hole of no stream") { $0.reply(payload: [], type: .streamHole, status: .continue) },
    before("an event that nobody wants") { _ in .event(318, payload: [1, 2, 3]) },
    before("an event with the call's serial") { $0.reply(payload: [], type: .message, procedure: 318) },
    before("an event that does not exist") { _ in .event(-1) },
    before("an event of the QEMU program") { _ in .event(6, program: .qemu) },
    before("a ping") { _ in .ping },
    before("a pong that nobody asked for") { _ in .event(2, program: .keepalive) },
    before("a keepalive message from the future") { _ in .event(77, program: .keepalive) },
  ]

  private static func before(_ name: String, _ packet: @escaping @Sendable (Packet) -> Packet) -> HarmlessAnswer {
    HarmlessAnswer(name, nil) { call in
      packet(call).bytes + call.reply(Wire.ConnectGetHostnameReply(hostname: "kvm7")).bytes
    }
  }
}
