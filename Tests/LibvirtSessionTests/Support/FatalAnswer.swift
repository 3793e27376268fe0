// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

/// Something a daemon may send that ends the session: instead of the reply to `call`.
struct FatalAnswer: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: @Sendable (_ call: Packet) -> [UInt8]
  /// Whether the daemon hangs up afterwards.
  var hangsUp = false
  var error: SessionError

  init(
    _ name: String, hangsUp: Bool = false, _ error: SessionError, _ bytes: @escaping @Sendable (Packet) -> [UInt8]
  ) {
    testDescription = name
    self.bytes = bytes
    self.hangsUp = hangsUp
    self.error = error
  }
}

extension FatalAnswer {
  static let all = framing + descriptors + unexpectedPackets + endings

  private static func lengthWord(_ word: UInt32) -> @Sendable (Packet) -> [UInt8] {
    { _ in LibvirtTestSupport.word(word) + [UInt8](repeating: 0, count: 40) }
  }

  private static let framing = [
    FatalAnswer("a web server", .framing(.tooLarge(length: 1_213_486_156))) { _ in
      Array("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n".utf8)
    },
    FatalAnswer("length 0", .framing(.tooSmall(length: 0)), lengthWord(0)),
    FatalAnswer("length 3", .framing(.tooSmall(length: 3)), lengthWord(3)),
    FatalAnswer("length 4: no header", .framing(.shortHeader(length: 4)), lengthWord(4)),
    FatalAnswer("length 27: most of a header", .framing(.shortHeader(length: 27)), lengthWord(27)),
    FatalAnswer("a byte over the limit", .framing(.tooLarge(length: 33_554_433)), lengthWord(33_554_437)),
    FatalAnswer("the largest length there is", .framing(.tooLarge(length: -5)), lengthWord(.max)),
  ]

  private static let descriptors = [
    FatalAnswer("33 descriptors", .framing(.badDescriptorCount)) { call in
      call.reply(payload: word(33), type: .replyWithDescriptors).lengthOnly
    },
    FatalAnswer("4 billion descriptors", .framing(.badDescriptorCount)) { call in
      call.reply(payload: word(.max), type: .replyWithDescriptors).lengthOnly
    },
    FatalAnswer("no descriptor count", .framing(.badDescriptorCount)) { call in
      call.reply(payload: [], type: .replyWithDescriptors).lengthOnly
    },
    FatalAnswer("a descriptor announced, and a byte without one", .framing(.badDescriptorCount)) { call in
      call.reply(payload: word(1), type: .replyWithDescriptors).lengthOnly + [0]
    },
  ]

  private static let unexpectedPackets = [
    FatalAnswer("a call", unexpectedCall(type: 0)) { $0.reply(payload: [], type: .call).bytes },
    FatalAnswer("a call with descriptors", unexpectedCall(type: 4)) {
      $0.reply(payload: word(0), type: .callWithDescriptors).lengthOnly
    },
    FatalAnswer("a type from the future", unexpectedCall(type: 7)) {
      $0.reply(payload: [], type: PacketType(rawValue: 7)).bytes
    },
    FatalAnswer("the largest type there is", unexpectedCall(type: .max)) {
      $0.reply(payload: [], type: PacketType(rawValue: .max)).bytes
    },
    FatalAnswer("an event of an unknown program", .unknownCause) { _ in
      Packet.event(5, program: Program(number: 0x1234, version: 1)).bytes
    },
    FatalAnswer("an event of another version", .unknownCause) { _ in
      Packet.event(318, program: Program(number: Program.remote.number, version: 2)).bytes
    },
    FatalAnswer("a reply to nobody", noCallWaiting(program: .remote, serial: 4711)) {
      $0.reply(payload: [], serial: 4711).bytes
    },
    FatalAnswer("a reply of another program", noCallWaiting(program: .qemu, serial: 2)) {
      $0.reply(payload: [], serial: 2, program: .qemu).bytes
    },
  ]

  private static let endings = [
    FatalAnswer("nothing more", hangsUp: true, .endOfFile) { _ in [] },
    FatalAnswer("half a length word", hangsUp: true, .endOfFile) { _ in [0, 0] },
    FatalAnswer("half a header", hangsUp: true, .endOfFile) { Array($0.reply(payload: []).bytes.prefix(20)) },
    FatalAnswer("half a payload", hangsUp: true, .endOfFile) {
      $0.reply(Wire.ConnectGetHostnameReply(hostname: "kvm7")).bytes.dropLast(3)
    },
    FatalAnswer("32 MiB announced", hangsUp: true, .endOfFile) { _ in
      word(33_554_436) + [UInt8](repeating: 0, count: 100)
    },
    FatalAnswer("descriptors announced", hangsUp: true, .endOfFile) {
      $0.reply(payload: word(2), type: .replyWithDescriptors).lengthOnly
    },
  ]

  private static func unexpectedCall(type: UInt32) -> SessionError {
    .protocolViolation("got unexpected RPC call prog 536903814 vers 1 proc 59 type \(type)")
  }

  private static func noCallWaiting(program: Program, serial: UInt32) -> SessionError {
    .protocolViolation("no call waiting for reply with prog \(program.number) vers 1 serial \(serial)")
  }
}

extension Packet {
  /// The packet with its payload just as it is, without the descriptor count its type would have.
  var lengthOnly: [UInt8] {
    let header =
      word(header.program.number) + word(header.program.version) + word(UInt32(bitPattern: header.procedure))
      + word(header.type.rawValue) + word(header.serial) + word(header.status.rawValue)
    return word(UInt32(28 + payload.count)) + header + payload
  }
}
