// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtXDR
import Testing

@Suite struct PacketHeaderTests {
  static let header = PacketHeader(
    program: .remote, procedure: 66, type: .reply, serial: 0x8000_0001, status: .error)
  static let encoded = bytes(0x2000_8086, 1, 66, 1, 0x8000_0001, 1)

  @Test func sixWords() throws {
    #expect(PacketHeader.encodedSize == 24)
    #expect(PacketHeader.minimumEncodedSize == 24)
    var encoder = XDREncoder()
    try Self.header.encode(into: &encoder)
    #expect(encoder.bytes == Self.encoded)
    var decoder = XDRDecoder(Self.encoded.span.bytes)
    #expect(try PacketHeader(from: &decoder) == Self.header)
    #expect(decoder.remaining == 0)
  }

  @Test(arguments: 0..<24)
  func truncated(length: Int) {
    let cut = Array(Self.encoded[..<length])
    #expect(throws: XDRError.truncated(offset: length & ~3, needed: 4, available: length & 3)) {
      var decoder = XDRDecoder(cut.span.bytes)
      _ = try PacketHeader(from: &decoder)
    }
  }

  /// What the protocol does not define yet is carried, not refused: the session decides what it means.
  @Test func unknownNumbersAreKept() throws {
    let unknown = bytes(0x1234_5678, 9, 0xffff_ffff, 77, 5, 0xffff_fffe)
    var decoder = XDRDecoder(unknown.span.bytes)
    let header = try PacketHeader(from: &decoder)
    #expect(header.program == Program(number: 0x1234_5678, version: 9))
    #expect(header.procedure == -1)
    #expect(header.type.rawValue == 77)
    #expect(header.status.rawValue == 0xffff_fffe)
    var encoder = XDREncoder()
    try header.encode(into: &encoder)
    #expect(encoder.bytes == unknown)
  }

  @Test func numbersOnTheWire() {
    #expect(
      [.call, .reply, .message, .stream, .callWithDescriptors, .replyWithDescriptors, .streamHole]
        .map { (type: PacketType) in type.rawValue } == [0, 1, 2, 3, 4, 5, 6])
    #expect([.ok, .error, .continue].map { (status: PacketStatus) in status.rawValue } == [0, 1, 2])
    let programs: [Program] = [.remote, .qemu, .lxc, .admin, .keepalive]
    #expect(programs.map(\.number) == [536_903_814, 536_903_815, 425_984, 110_102_160, 1_801_807_216])
    #expect(programs.allSatisfy { $0.version == 1 })
  }

  @Test func onlyTwoTypesCarryDescriptors() {
    let carriers = (0...20).map { PacketType(rawValue: $0) }.filter(\.carriesDescriptors)
    #expect(carriers == [.callWithDescriptors, .replyWithDescriptors])
  }

  @Test func statusIsOKUnlessSaid() {
    #expect(PacketHeader(program: .qemu, procedure: 1, type: .call, serial: 0).status == .ok)
  }
}
