// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTesting
import LibvirtXDR
import Testing

@Suite struct ServerConnectionTests {
  private static func call(
    _ procedure: Int32, serial: UInt32 = 7, program: Program = .remote, type: PacketType = .call,
    status: PacketStatus = .ok, payload: [UInt8] = [], descriptors: Int = 0
  ) throws -> [UInt8] {
    let header = PacketHeader(program: program, procedure: procedure, type: type, serial: serial, status: status)
    var encoder = try PacketEncoder(header: header, descriptorCount: descriptors)
    try encoder.append(payload)
    return encoder.finish()
  }

  private func receive(_ bytes: [UInt8], by connection: inout ServerConnection) -> [ServerConnection.Action] {
    bytes.withUnsafeBytes { connection.receive($0) }
  }

  /// A connection whose driver is open.
  private func opened() throws -> ServerConnection {
    var connection = ServerConnection()
    let actions = receive(try Self.call(Remote.ConnectOpen.number), by: &connection)
    guard case .serve(let call)? = actions.first else { throw Unexpected(actions: actions) }
    _ = connection.complete(call, with: .success([]))
    return connection
  }

  /// The error in the only packet sent.
  private func refusal(_ actions: [ServerConnection.Action]) throws -> (PacketHeader, Wire.RemoteError) {
    try #require(actions.count == 1)
    guard case .send(let bytes) = actions[0] else { throw Unexpected(actions: actions) }
    var reader = PacketReader()
    let packet = try #require(
      try bytes.withUnsafeBytes { bytes in
        var input = bytes
        return try reader.next(&input)
      })
    #expect(packet.header.type == .reply)
    #expect(packet.header.status == .error)
    var decoder = XDRDecoder(packet.payload.span.bytes)
    return (packet.header, try Wire.RemoteError(from: &decoder))
  }

  private struct Unexpected: Error {
    var actions: [ServerConnection.Action]
  }

  @Test func packetsAreTheSameHoweverTheyArrive() throws {
    let bytes = try Self.call(Remote.AuthList.number, serial: 1) + Self.call(Remote.ConnectClose.number, serial: 2)
    var whole = ServerConnection()
    let expected = receive(bytes, by: &whole)
    #expect(expected.count == 2)
    for split in 0...bytes.count {
      var connection = ServerConnection()
      let actions =
        receive(Array(bytes[..<split]), by: &connection) + receive(Array(bytes[split...]), by: &connection)
      #expect(actions == expected, "split at \(split)")
    }
    var connection = ServerConnection()
    #expect(bytes.flatMap { receive([$0], by: &connection) } == expected)
  }

  @Test(arguments: [
    (Program(number: 0x1234_5678, version: 1), Int32(1), "Cannot find program 305419896 version 1"),
    (Program(number: Program.remote.number, version: 2), 66, "Cannot find program 536903814 version 2"),
    (Program.admin, 1, "Cannot find program 110102160 version 1"),
    (.remote, 0, "unknown procedure: 0"), (.remote, -1, "unknown procedure: -1"),
    (.remote, 107, "unknown procedure: 107"), (.remote, 100_000, "unknown procedure: 100000"),
    (.qemu, 6, "unknown procedure: 6"),
  ])
  func unknownNumbersAreRefused(program: Program, procedure: Int32, message: String) throws {
    var connection = try opened()
    let bytes = try Self.call(procedure, serial: 9, program: program)
    let (header, error) = try refusal(receive(bytes, by: &connection))
    #expect(header.program == program)
    #expect(header.procedure == procedure)
    #expect(header.serial == 9)
    #expect(error.code == 39)
    #expect(error.domain == 7)
    #expect(error.message?.text == message)
  }

  @Test func aCallWithAStatusIsRefused() throws {
    var connection = ServerConnection()
    let (_, error) = try refusal(receive(Self.call(66, status: .continue), by: &connection))
    #expect(error.message?.text == "Unexpected message status 2")
  }

  @Test func beforeOpeningOnlyTheConnectionItselfIsServed() throws {
    for number in [66, 67, 68, 69, 70, 60, 1, 2] as [Int32] {
      var connection = ServerConnection()
      guard case .serve? = receive(try Self.call(number), by: &connection).first else {
        Issue.record("\(number) is not served")
        continue
      }
    }
    var connection = ServerConnection()
    let hostname = try refusal(receive(Self.call(Remote.ConnectGetHostname.number), by: &connection)).1
    #expect(hostname.code == 1)
    #expect(hostname.message?.text == "internal error: hypervisor connection not open")
    // What cannot be decoded is told first.
    let lookup = try refusal(receive(Self.call(Remote.DomainLookupByName.number, payload: [0, 0]), by: &connection)).1
    #expect(lookup.message?.text == "Unable to decode message payload")
    // A failed open changes nothing, a good one does.
    guard case .serve(let call)? = receive(try Self.call(1), by: &connection).first else {
      Issue.record("not served")
      return
    }
    _ = connection.complete(call, with: .failure(HypervisorError(.noConnect, from: .none, "x").remoteError))
    _ = try refusal(receive(Self.call(59), by: &connection))
    _ = connection.complete(call, with: .success([]))
    #expect(receive(try Self.call(59), by: &connection).count == 1)
  }

  @Test func repliesGoOutInTheOrderOfCompletion() throws {
    var connection = try opened()
    let actions = receive(try Self.call(59, serial: 1) + Self.call(3, serial: 2), by: &connection)
    let calls = actions.compactMap { action -> ServerCall? in
      if case .serve(let call) = action { call } else { nil }
    }
    try #require(calls.count == 2)
    for call in calls.reversed() {
      var header = call.header
      header.type = .reply
      let reply = try Packet(header: header, payload: [1, 2, 3, 4]).encoded()
      #expect(connection.complete(call, with: .success([1, 2, 3, 4])) == [.send(reply)])
    }
  }

  @Test func pingsAreAnsweredAtAnyTime() throws {
    var connection = ServerConnection()
    let ping = try Self.call(1, serial: 0, program: .keepalive, type: .message)
    let pong = try Self.call(2, serial: 0, program: .keepalive, type: .message)
    #expect(receive(ping, by: &connection) == [.send(pong)])
    #expect(receive(pong, by: &connection).isEmpty)
    #expect(receive(try Self.call(9, program: .keepalive, type: .message), by: &connection).isEmpty)
  }

  @Test(arguments: [1, 2, 3, 5, 6, 254] as [UInt32])
  func typesThatAreNotAClientsAreDropped(type: UInt32) throws {
    var connection = try opened()
    #expect(receive(try Self.call(59, type: PacketType(rawValue: type)), by: &connection).isEmpty)
    #expect(receive(try Self.call(59), by: &connection).count == 1)
  }

  @Test func bytesThatCarryDescriptorsAreSkipped() throws {
    var connection = try opened()
    let bytes =
      try Self.call(59, serial: 1, type: .callWithDescriptors, descriptors: 3) + [0, 0, 0]
      + Self.call(59, serial: 2)
    let serials = bytes.flatMap { receive([$0], by: &connection) }.compactMap { action -> UInt32? in
      if case .serve(let call) = action { call.header.serial } else { nil }
    }
    #expect(serials == [1, 2])
  }

  @Test(
    arguments: [
      [0, 0, 0, 3], [0, 0, 0, 27], [0x02, 0, 0, 5], [0xff, 0xff, 0xff, 0xff], Array("HTTP/1.1 400".utf8),
    ] as [[UInt8]])
  func whatIsNoPacketEndsTheConnection(bytes: [UInt8]) throws {
    var connection = ServerConnection()
    #expect(receive(bytes, by: &connection) == [.close])
    #expect(receive(try Self.call(66), by: &connection).isEmpty)
    #expect(connection.endOfFile().isEmpty)
  }

  @Test func afterClosingNothingIsServed() throws {
    var connection = try opened()
    let actions = receive(try Self.call(59, serial: 1) + Self.call(2, serial: 2), by: &connection)
    guard case .serve(let other) = actions[0], case .serve(let close) = actions[1] else {
      throw Unexpected(actions: actions)
    }
    let farewell = connection.complete(close, with: .success([]))
    #expect(farewell.count == 2)
    #expect(farewell.last == .close)
    #expect(connection.complete(other, with: .success([])).isEmpty)
    #expect(receive(try Self.call(59), by: &connection).isEmpty)
  }

  @Test func aReplyThatIsTooLongBecomesAnError() throws {
    var connection = try opened()
    guard case .serve(let call)? = receive(try Self.call(59), by: &connection).first else { return }
    let tooLong = [UInt8](repeating: 0, count: PacketLimits.maximumPayload + 4)
    let (_, error) = try refusal(connection.complete(call, with: .success(tooLong)))
    #expect(error.message?.text == "Unable to encode message payload")
  }

  @Test func aClientThatNeverWaitsIsCutOff() throws {
    var connection = try opened()
    let bytes = try Self.call(59)
    for _ in 0..<ServerConnection.maximumPendingCalls { #expect(receive(bytes, by: &connection) != [.close]) }
    #expect(receive(bytes, by: &connection) == [.close])
  }

  @Test func theEndOfTheFileClosesOnce() {
    var connection = ServerConnection()
    #expect(connection.endOfFile() == [.close])
    #expect(connection.endOfFile().isEmpty)
  }
}
