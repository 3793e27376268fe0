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

  @Test("an object of another connection is refused in libvirt's words, and nobody is asked")
  func foreign() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open()
    let other = try await ObjectEventHost.make().open()
    let uuid = ScriptedHost.domain.uuid
    let (domain, name) = (Domain(ScriptedHost.domain, on: other), ScriptedHost.domain.name.text)
    let network = Network(.init(name: "default", uuid: uuid), on: other)
    let pool = StoragePool(.init(name: "disks", uuid: uuid), on: other)
    let device = NodeDevice(.init(name: "pci_0"), on: other)
    let secret = Secret(.init(uuid: uuid, usageType: 2, usageID: "disk"), on: other)
    let volume = StorageVolume(.init(pool: "disks", name: "a.img", key: "/a.img"), on: other)
    let own = Domain(ScriptedHost.domain, on: connection)
    let ownPool = StoragePool(.init(name: "disks", uuid: uuid), on: connection)
    let sent = try #require(host.daemon).packets.count
    let refusals: [(LibvirtError?, String)] = [
      (await failure { try await connection.domainEvents([.lifecycle], for: domain) }, "domain '\(name)'"),
      (
        await failure { try await connection.qemuMonitorEvents(for: domain) },
        "domain '\(name)' in virConnectDomainQemuMonitorEventRegister"
      ),
      (
        await failure { try await connection.networkEvents(for: network) },
        "network 'default' in virConnectNetworkEventRegisterAny"
      ),
      (
        await failure { try await connection.storagePoolEvents(for: pool) },
        "storage pool 'disks' in virConnectStoragePoolEventRegisterAny"
      ),
      (
        await failure { try await connection.nodeDeviceEvents(for: device) },
        "node device 'pci_0' in virConnectNodeDeviceEventRegisterAny"
      ),
      (
        await failure { try await connection.secretEvents(for: secret) },
        "secret '\(uuid)' in virConnectSecretEventRegisterAny"
      ),
      (
        await failure { try await ownPool.createVolume(xml: "<volume/>", copying: volume) },
        "storage volume 'a.img' in virStorageVolCreateXMLFrom"
      ),
    ]
    for (error, words) in refusals {
      #expect(error?.message == "\(words) must match connection")
      #expect(error?.code == .invalidArg)
      #expect(error?.origin == .usage)
    }
    let statistics = await failure { try await connection.statistics(of: [own, domain]) }
    #expect(statistics?.message == "invalid argument: domains in 'doms' array must belong to a single connection")
    #expect(try #require(host.daemon).packets.count == sent)
    await connection.close()
    await other.close()
  }

  @Test("what a monitor tells is not for those who may only look")
  func readOnly() async throws {
    let host = ObjectEventHost.make()
    let connection = try await host.open(isReadOnly: true)
    #expect(await failure { try await connection.qemuMonitorEvents() }?.code == .operationDenied)
    await connection.close()
  }
}
