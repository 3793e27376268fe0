// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtSession
import LibvirtTestSupport
import LibvirtXDR
import Testing

@testable import Libvirt

/// What the messages of the families other than domains' are made into. Those in hexadecimal digits are a real daemon's.
@Suite("Messages of object events", .timeLimit(.minutes(10)))
struct ObjectEventDecodingTests {
  private static let uuid = ScriptedHost.domain.uuid

  /// A message as a daemon sends it.
  private func packet(_ procedure: any Procedure.Type, hex: String) -> EventPacket {
    let digits = hex.compactMap { $0.hexDigitValue.map(UInt8.init) }
    let payload = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    return EventPacket(program: procedure.program, procedure: procedure.number, payload: payload[...])
  }

  private func packet(_ procedure: any Procedure.Type, _ message: some XDREncodable) -> EventPacket {
    EventPacket(program: procedure.program, procedure: procedure.number, payload: encodedBytes(of: message)[...])
  }

  @Test func networks() async throws {
    let connection = try await ScriptedHost().open()
    let captured = packet(
      Remote.NetworkEventCallbackMetadataChange.self,
      hex: """
        00000001 00000006 66616374736e0000 e70ea09643594da183b81cc5baf887a9 00000002 00000001 00000008 687474703a2f2f6b
        """)
    let change = try #require(try NetworkEvent(captured, on: connection))
    #expect(change.network.name == "factsn")
    #expect(change.network.uuid.description == "e70ea096-4359-4da1-83b8-1cc5baf887a9")
    #expect(change.content == .metadataChange(.element, namespace: "http://k"))
    #expect(change.kind == nil)
    let wire = Wire.Network(name: "default", uuid: Self.uuid)
    let stopped = packet(
      Remote.NetworkEventLifecycle.self,
      Wire.NetworkEventLifecycleMessage(callbackID: 3, net: wire, event: 3, detail: 0))
    let event = try #require(try NetworkEvent(stopped, on: connection))
    #expect(event == NetworkEvent(network: Network(wire, on: connection), content: .lifecycle(.stopped, detail: 0)))
    #expect(event.kind == .stopped)
  }

  @Test func storagePools() async throws {
    let connection = try await ScriptedHost().open()
    let captured = packet(
      Remote.StoragePoolEventRefresh.self, hex: "00000001 00000006 6661637473710000 86747b759a484d27bd64280d0a6773c0")
    let refresh = try #require(try StoragePoolEvent(captured, on: connection))
    #expect(refresh.pool.name == "factsq")
    #expect(refresh.content == .refresh)
    let unknown = packet(
      Remote.StoragePoolEventLifecycle.self,
      Wire.StoragePoolEventLifecycleMessage(
        callbackID: 3, pool: .init(name: "disks", uuid: Self.uuid), event: 77, detail: 5))
    let event = try #require(try StoragePoolEvent(unknown, on: connection))
    #expect(event.pool.name == "disks")
    #expect(event.content == .lifecycle(.init(rawValue: 77), detail: 5), "a value that is not known is kept")
  }

  @Test func nodeDevices() async throws {
    let connection = try await ScriptedHost().open()
    let captured = packet(
      Remote.NodeDeviceEventLifecycle.self, hex: "0000001e 0000000b 736373695f686f7374313200 00000000 00000000")
    let created = try #require(try NodeDeviceEvent(captured, on: connection))
    #expect(created.device.name == "scsi_host12")
    #expect(created.content == .lifecycle(.created, detail: 0))
    let update = packet(
      Remote.NodeDeviceEventUpdate.self, Wire.NodeDeviceEventUpdateMessage(callbackID: 3, dev: .init(name: "pci_0")))
    let event = try #require(try NodeDeviceEvent(update, on: connection))
    #expect(event.device.name == "pci_0")
    #expect(event.content == .update)
  }

  @Test func secrets() async throws {
    let connection = try await ScriptedHost().open()
    let captured = packet(
      Remote.SecretEventValueChanged.self,
      hex: "00000001 25c8e7c427814a878efae55bda2a3cc5 00000001 0000000a 2f66616374732f766f6c0000")
    let changed = try #require(try SecretEvent(captured, on: connection))
    #expect((changed.secret.usageType, changed.secret.usageID) == (.volume, "/facts/vol"))
    #expect(changed.content == .valueChanged)
    let gone = packet(
      Remote.SecretEventLifecycle.self,
      Wire.SecretEventLifecycleMessage(
        callbackID: 3, secret: .init(uuid: Self.uuid, usageType: 2, usageID: "disk"), event: 1, detail: 0))
    let event = try #require(try SecretEvent(gone, on: connection))
    #expect(event.secret.uuid == Self.uuid)
    #expect(event.kind == .undefined)
  }

  @Test func monitors() async throws {
    let connection = try await ScriptedHost().open()
    let domain = "00000007 6661637473766d00 66666666222233334444555555555555 00000001"
    let stop = try #require(
      try QEMUMonitorEvent(
        packet(
          QEMUProgram.DomainMonitorEvent.self,
          hex: "0000002b \(domain) 00000004 53544f50 000000006b02ef8a 0002e00c 00000000"), on: connection))
    #expect((stop.domain.name, stop.domain.id) == ("factsvm", 1))
    #expect((stop.name, stop.details) == ("STOP", nil))
    #expect((stop.seconds, stop.microseconds) == (1_795_354_506, 188_428))
    let clock = try #require(
      try QEMUMonitorEvent(
        packet(
          QEMUProgram.DomainMonitorEvent.self,
          hex: """
            0000002b \(domain) 0000000a 5254435f4348414e47450000 000000006b02ef81 000004d2
            00000001 0000000d 7b226f6666736574223a37387d000000
            """), on: connection))
    #expect((clock.name, clock.details) == ("RTC_CHANGE", #"{"offset":78}"#))
  }

  @Test func otherMessagesAreNone() async throws {
    let connection = try await ScriptedHost().open()
    let other = EventPacket(
      program: .remote, procedure: Remote.ConnectEventConnectionClosed.number, payload: word(1)[...])
    #expect(try NetworkEvent(other, on: connection) == nil)
    #expect(try StoragePoolEvent(other, on: connection) == nil)
    #expect(try NodeDeviceEvent(other, on: connection) == nil)
    #expect(try SecretEvent(other, on: connection) == nil)
    #expect(try QEMUMonitorEvent(other, on: connection) == nil)
  }

  @Test func halfAMessageIsAnError() async throws {
    let connection = try await ScriptedHost().open()
    let half = packet(Remote.SecretEventValueChanged.self, hex: "00000001 25c8e7c4")
    #expect(throws: SessionError.self) { try SecretEvent(half, on: connection) }
  }
}
