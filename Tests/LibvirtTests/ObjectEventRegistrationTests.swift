// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

@testable import Libvirt

@Suite("Registrations of object events", .timeLimit(.minutes(10)))
struct ObjectEventRegistrationTests {
  @Test("name the kind and the object, in a call of the family's own")
  func filters() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open()
    let uuid = ScriptedHost.domain.uuid
    let network = Network(.init(name: "default", uuid: uuid), on: connection)
    let pool = StoragePool(.init(name: "disks", uuid: uuid), on: connection)
    let device = NodeDevice(.init(name: "pci_0"), on: connection)
    let secret = Secret(.init(uuid: uuid, usageType: 2, usageID: "disk"), on: connection)
    let domain = Domain(ScriptedHost.domain, on: connection)
    try await connection.withNetworkEvents([.lifecycle], for: network) { #expect($0.kinds == [.lifecycle]) }
    try await connection.withStoragePoolEvents([.refresh], for: pool) { #expect($0.kinds == [.refresh]) }
    try await connection.withNodeDeviceEvents([.update], for: device) { #expect($0.kinds == [.update]) }
    try await connection.withSecretEvents([.valueChanged], for: secret) { #expect($0.kinds == [.valueChanged]) }
    try await connection.withQEMUMonitorEvents(for: domain, event: "ST.*", flags: [.regex, .nocase]) { _ in }
    let packets = try #require(host.daemon).packets
    let calls = packets.filter { packet in ObjectEventHost.registering.contains(where: packet.calls) }
    #expect(zip(calls, ObjectEventHost.registering).allSatisfy { $0.calls($1) })
    let expected: [[UInt8]] = [
      encodedBytes(of: Wire.ConnectNetworkEventRegisterAnyArguments(eventID: 0, net: network.wire)),
      encodedBytes(of: Wire.ConnectStoragePoolEventRegisterAnyArguments(eventID: 1, pool: pool.wire)),
      encodedBytes(of: Wire.ConnectNodeDeviceEventRegisterAnyArguments(eventID: 1, dev: device.wire)),
      encodedBytes(of: Wire.ConnectSecretEventRegisterAnyArguments(eventID: 1, secret: secret.wire)),
      encodedBytes(
        of: Wire.QEMUConnectDomainMonitorEventRegisterArguments(dom: domain.wire, event: "ST.*", flags: 3)),
    ]
    #expect(calls.map(\.payload) == expected)
    let ended = packets.filter { packet in ObjectEventHost.ending.contains(where: packet.calls) }
    #expect(zip(ended, ObjectEventHost.ending).allSatisfy { $0.calls($1) })
    #expect(ended.map(\.payload) == (0..<5).map { word(UInt32(ObjectEventHost.callback + $0)) })
    await connection.close()
  }

  @Test("what a monitor tells is not for those who may only look")
  func readOnly() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open(isReadOnly: true)
    #expect(await failure { try await connection.qemuMonitorEvents() }?.code == .operationDenied)
    await connection.close()
  }
}
