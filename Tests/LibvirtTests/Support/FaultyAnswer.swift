// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

/// An answer to the question for the host's name, and the error that libvirt's own client makes of it.
struct FaultyAnswer: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var expected: ExpectedError
  /// `nil` hangs up.
  var bytes: (@Sendable (Packet) -> [UInt8])?
  var survives: Bool

  init(_ name: String, survives: Bool = false, _ expected: ExpectedError, _ bytes: (@Sendable (Packet) -> [UInt8])?) {
    testDescription = name
    self.expected = expected
    self.bytes = bytes
    self.survives = survives
  }
}

// Every expected value was observed with libvirt 9.0.0's client and the same answer.
extension FaultyAnswer {
  static let all = broken + odd + refusals

  private static let broken = [
    FaultyAnswer(
      "end of file",
      .init(.systemError, .rpc, "End of file while reading data: Input/output error", errno: 5, .transport), nil),
    FaultyAnswer(
      "a web server",
      .init(.rpc, .rpc, "packet 1213486156 bytes received from server too large, want 33554432", .session)
    ) { _ in Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8) },
    FaultyAnswer(
      "too small", .init(.rpc, .rpc, "packet 3 bytes received from server too small, want 4", .session)
    ) { _ in word(3) + [0, 0, 0, 0] },
    FaultyAnswer("no header", .init(.rpc, .rpc, "Unable to decode message header", .session)) { _ in
      word(20) + [UInt8](repeating: 0, count: 16)
    },
    FaultyAnswer(
      "a wrong serial",
      .init(.rpc, .rpc, "no call waiting for reply with prog 536903814 vers 1 serial 4711", .session)
    ) { $0.reply(payload: [], serial: 4711).bytes },
    FaultyAnswer(
      "a call",
      .init(.rpc, .rpc, "got unexpected RPC call prog 536903814 vers 1 proc 59 type 0", .session)
    ) { $0.reply(payload: [], type: .call).bytes },
    FaultyAnswer(
      "an unknown type",
      .init(.rpc, .rpc, "got unexpected RPC call prog 536903814 vers 1 proc 59 type 9", .session)
    ) { $0.reply(payload: [], type: PacketType(rawValue: 9)).bytes },
    FaultyAnswer(
      "an event of an unknown program",
      .init(
        bare: .internalError, .none, "An error occurred, but the cause is unknown", integers: 0, .session)
    ) { _ in Packet.event(5, program: Program(number: 0x1234, version: 1)).bytes },
  ]

  private static let odd = [
    FaultyAnswer(
      "a wrong procedure", survives: true,
      .init(.internalError, .rpc, "internal error: ", "Unexpected message proc 5 != 59", .session)
    ) { $0.reply(payload: [], procedure: 5).bytes },
    FaultyAnswer(
      "an odd status", survives: true, .init(.rpc, .rpc, "Unexpected message status 2", .session)
    ) { $0.reply(payload: [], status: .continue).bytes },
    FaultyAnswer(
      "a payload that is none", survives: true, .init(.rpc, .rpc, "Unable to decode message payload", .session)
    ) { $0.reply(payload: [255, 255, 255, 255]).bytes },
    FaultyAnswer(
      "an error that is none", survives: true, .init(.rpc, .rpc, "Unable to decode message payload", .session)
    ) { $0.reply(payload: [0, 0, 0, 1], status: .error).bytes },
  ]

  private static let refusals = [
    FaultyAnswer(
      "an error without a code", survives: true,
      .init(bare: .internalError, .none, "An error occurred, but the cause is unknown", integers: 0, .daemon)
    ) { $0.refusal(.bare(0, 0, nil)).bytes },
    FaultyAnswer(
      "an error without a message", survives: true,
      .init(bare: .systemError, .rpc, "Unknown error", integers: -1, .daemon)
    ) { $0.refusal(.bare(38, 7, nil)).bytes },
    FaultyAnswer(
      "an unknown procedure", survives: true,
      .init(bare: .noSupport, .rpc, "unknown procedure: 59", integers: -1, .daemon)
    ) { $0.refusal(.bare(39, 7, "unknown procedure: 59")).bytes },
    FaultyAnswer(
      "an unknown procedure, from the remote driver", survives: true,
      .init(bare: .noSupport, .remote, "unknown procedure: 59", integers: -1, .daemon)
    ) { $0.refusal(.bare(39, 13, "unknown procedure: 59")).bytes },
    FaultyAnswer(
      "a text that only looks like it", survives: true,
      .init(bare: .rpc, .domain, "unknown procedure: 59", integers: -1, .daemon)
    ) { $0.refusal(.bare(39, 20, "unknown procedure: 59")).bytes },
  ]
}

extension Wire.RemoteError {
  /// An error in which everything that can be left out is left out.
  static func bare(_ code: Int32, _ domain: Int32, _ message: String?, level: Int32 = 2) -> Wire.RemoteError {
    Wire.RemoteError(
      code: code, domain: domain, message: message.map { XDRString($0) }, level: level, dom: nil, str1: nil, str2: nil,
      str3: nil, int1: -1, int2: -1, net: nil)
  }
}
