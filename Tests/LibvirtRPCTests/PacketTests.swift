// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtRPC
import LibvirtXDR
import Testing

@Suite struct PacketTests {
  private func header(_ type: PacketType) -> PacketHeader {
    PacketHeader(program: .remote, procedure: 23, type: type, serial: 6)
  }

  /// AUTH_LIST as the C client sends it first of all.
  @Test func shortestPacket() throws {
    let packet = Packet(header: PacketHeader(program: .remote, procedure: 66, type: .call, serial: 0))
    #expect(try packet.encoded() == bytes(28, 0x2000_8086, 1, 66, 0, 0, 0))
    #expect(try packet.encoded().count == PacketLimits.minimumLength)
  }

  @Test func payloadFollowsTheHeader() throws {
    let packet = Packet(header: header(.stream), payload: [1, 2, 3])
    #expect(try packet.encoded() == bytes(31, 0x2000_8086, 1, 23, 3, 6, 0) + [1, 2, 3])
  }

  @Test(arguments: [PacketType.callWithDescriptors, .replyWithDescriptors], [0, 1, 32])
  func descriptorCountPrecedesThePayload(type: PacketType, count: Int) throws {
    let packet = Packet(header: header(type), payload: [9, 9, 9, 9], descriptorCount: count)
    let expected = bytes(36, 0x2000_8086, 1, 23, type.rawValue, 6, 0, UInt32(count)) + [9, 9, 9, 9]
    #expect(try packet.encoded() == expected)
  }

  @Test(arguments: [33, 1 << 32, -1])
  func tooManyDescriptorsAreRefused(count: Int) {
    let packet = Packet(header: header(.callWithDescriptors), descriptorCount: count)
    #expect(throws: XDRError.tooLong(offset: 28, count: count, limit: 32)) { try packet.encoded() }
  }

  @Test func valuesAreAppendedInOrder() throws {
    var encoder = try PacketEncoder(header: header(.call))
    try encoder.append(PacketHeaderTests.header)
    try encoder.append(XDRVoid())
    try encoder.append([7])
    #expect(encoder.finish() == bytes(53, 0x2000_8086, 1, 23, 0, 6, 0) + PacketHeaderTests.encoded + [7])
  }

  @Test func theLargestPacketIsTheLargest() throws {
    #expect(PacketLimits.maximumLength == 33_554_436)
    #expect(PacketLimits.maximumMessage == 33_554_432)
    #expect(PacketLimits.maximumPayload == 33_554_408)
    #expect(PacketLimits.streamChunk == 262_120)

    var packet = Packet(header: header(.stream), payload: [UInt8](repeating: 5, count: PacketLimits.maximumPayload))
    let encoded = try packet.encoded()
    #expect(encoded.count == PacketLimits.maximumLength)
    #expect(Array(encoded[..<4]) == bytes(33_554_436))

    packet.payload.append(5)
    #expect(throws: XDRError.limitExceeded(limit: PacketLimits.maximumLength)) { try packet.encoded() }
  }

  /// The descriptor count takes its room from the payload.
  @Test func descriptorCountCountsAgainstTheLimit() throws {
    let header = header(.callWithDescriptors)
    var packet = Packet(header: header, payload: [UInt8](repeating: 5, count: PacketLimits.maximumPayload - 4))
    #expect(try packet.encoded().count == PacketLimits.maximumLength)
    packet.payload.append(5)
    #expect(throws: XDRError.limitExceeded(limit: PacketLimits.maximumLength)) { try packet.encoded() }
  }

  @Test func serialIsReplacedInPlace() throws {
    var encoded = try Packet(header: header(.call), payload: [1, 2]).encoded()
    PacketEncoder.setSerial(0xfedc_ba98, of: &encoded)
    #expect(encoded == bytes(30, 0x2000_8086, 1, 23, 0, 0xfedc_ba98, 0) + [1, 2])
  }
}
