// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

@Suite("Methods of objects", .timeLimit(.minutes(10)))
struct ObjectMethodTests {
  private static let uuid = ScriptedHost.domain.uuid
  private static let network = Wire.Network(name: "lan", uuid: uuid)
  private static let device = Wire.NodeDevice(name: "pci_0000_00_02_0")
  private static let secret = Wire.Secret(uuid: uuid, usageType: 2, usageID: "client")

  /// A host with one of each, which is content with every change.
  private static func host(_ answer: @escaping ScriptedHost.Answer = { _ in nil }) -> ScriptedHost {
    ScriptedHost { packet in answer(packet) ?? Self.reply(to: packet)?.bytes }
  }

  private static func reply(to packet: Packet) -> Packet? {
    guard packet.header.type == .call else { return nil }
    switch packet.header.procedure {
    case Remote.NetworkLookupByName.number: return packet.reply(Wire.NetworkLookupByNameReply(net: network))
    case Remote.NodeDeviceLookupByName.number: return packet.reply(Wire.NodeDeviceLookupByNameReply(dev: device))
    case Remote.SecretLookupByUUID.number: return packet.reply(Wire.SecretLookupByUUIDReply(secret: secret))
    case Remote.ConnectListAllNetworks.number:
      return packet.reply(Wire.ConnectListAllNetworksReply(nets: [network, network], ret: 77))
    case Remote.NetworkDefineXML.number: return packet.reply(Wire.NetworkDefineXMLReply(net: network))
    case Remote.NetworkDefineXMLFlags.number: return packet.reply(Wire.NetworkDefineXMLFlagsReply(net: network))
    case Remote.NetworkUpdate.number, Remote.NetworkSetAutostart.number, Remote.NetworkSetMetadata.number,
      Remote.NodeDeviceDettach.number, Remote.NodeDeviceDetachFlags.number, Remote.SecretSetValue.number:
      return packet.reply(payload: [])
    default: return nil
    }
  }

  /// What the procedure was last called with.
  private func arguments<P: Procedure>(of procedure: P.Type, _ host: ScriptedHost) throws -> P.Arguments {
    try #require(host.daemon?.packets.last { $0.calls(procedure) }).arguments(of: procedure)
  }

  @Test("a list asks for its members, and believes them rather than their count")
  func list() async throws {
    let host = Self.host()
    let networks = try await host.open().networks([.active, .persistent])
    #expect(networks.map(\.name) == ["lan", "lan"])
    #expect(networks[0] == networks[1])
    let arguments = try arguments(of: Remote.ConnectListAllNetworks.self, host)
    #expect((arguments.needResults, arguments.flags) == (1, 6))
  }

  @Test("names that are not UTF-8 go back as they came")
  func names() async throws {
    let bytes: [UInt8] = [0x6C, 0xFF, 0x6E]
    let name = bytes.withUnsafeBytes { XDRString(bytes: $0) }
    let host = Self.host { packet in
      guard packet.calls(Remote.NetworkLookupByName.self) else { return nil }
      return packet.reply(Wire.NetworkLookupByNameReply(net: .init(name: name, uuid: Self.uuid))).bytes
    }
    let network = try await host.open().network(named: "süß")
    #expect(try arguments(of: Remote.NetworkLookupByName.self, host).name.text == "süß")
    #expect(network.name == "l\u{FFFD}n")
    try await network.setAutostart(true)
    let arguments = try arguments(of: Remote.NetworkSetAutostart.self, host)
    #expect(arguments.net.name.bytes == bytes)
    #expect(arguments.net.uuid == Self.uuid)
    #expect(arguments.autostart == 1)
  }

  @Test("without flags the procedure is called that older daemons know")
  func plain() async throws {
    let host = Self.host()
    let connection = try await host.open()
    try await connection.defineNetwork(xml: "<network/>")
    #expect(host.calls.last == Remote.NetworkDefineXML.number)
    #expect(try arguments(of: Remote.NetworkDefineXML.self, host).xml.text == "<network/>")
    let network = try await connection.defineNetwork(xml: "<network/>", flags: .validate)
    #expect(host.calls.last == Remote.NetworkDefineXMLFlags.number)
    #expect(try arguments(of: Remote.NetworkDefineXMLFlags.self, host).flags == 1)
    #expect(network.description == "lan (\(Self.uuid))")
  }

  @Test("optional texts are left out, enumerations are their numbers")
  func metadata() async throws {
    let host = Self.host()
    try await host.open().network(named: "lan").setMetadata(.title, to: nil, flags: .config)
    let arguments = try arguments(of: Remote.NetworkSetMetadata.self, host)
    #expect((arguments.type, arguments.flags) == (1, 2))
    #expect([arguments.metadata, arguments.key, arguments.uri] == [nil, nil, nil])
  }

  @Test("command and section of an update stand in the order that the daemon knows", arguments: [false, true])
  func update(isCorrect: Bool) async throws {
    let host = Self.host { packet in
      guard packet.calls(Remote.ConnectSupportsFeature.self) else { return nil }
      #expect(throws: Never.self) { try packet.arguments(of: Remote.ConnectSupportsFeature.self).feature == 16 }
      return packet.reply(Wire.ConnectSupportsFeatureReply(supported: isCorrect ? 1 : 0)).bytes
    }
    let network = try await host.open().network(named: "lan")
    try await network.update(.ipDHCPHost, .delete, xml: "<host/>", flags: .live)
    let arguments = try arguments(of: Remote.NetworkUpdate.self, host)
    #expect((arguments.command, arguments.section) == (isCorrect ? (2, 4) : (4, 2)))
    #expect((arguments.parentIndex, arguments.flags, arguments.xml.text) == (-1, 1, "<host/>"))
  }

  @Test("a device is named by its name; a driver is named only where it is chosen")
  func detach() async throws {
    let host = Self.host()
    let device = try await host.open().nodeDevice(named: "pci_0000_00_02_0")
    try await device.detach()
    #expect(try arguments(of: Remote.NodeDeviceDettach.self, host).name.text == device.name)
    #expect(!host.calls.contains(Remote.NodeDeviceDetachFlags.number))
    try await device.detach(driver: "vfio")
    let arguments = try arguments(of: Remote.NodeDeviceDetachFlags.self, host)
    #expect((arguments.name.text, arguments.driverName?.text, arguments.flags) == (device.name, "vfio", 0))
  }

  @Test("a secret's value is bytes of any kind, and shows nowhere")
  func secretValue() async throws {
    let value: [UInt8] = [0, 0xFF, 0x0A]
    let host = Self.host { packet in
      guard packet.calls(Remote.SecretGetValue.self) else { return nil }
      return packet.reply(Wire.SecretGetValueReply(value: value)).bytes
    }
    let secret = try await host.open().secret(uuid: Self.uuid)
    #expect((secret.usageType, secret.usageID) == (.ceph, "client"))
    let received = try await secret.value()
    #expect(received.withUnsafeBytes { [UInt8]($0) } == value)
    #expect("\(received)" == "<secret>")
    try await secret.setValue(received)
    let arguments = try arguments(of: Remote.SecretSetValue.self, host)
    #expect(arguments.value == value)
    #expect((arguments.secret.usageType, arguments.secret.usageID.text) == (2, "client"))
  }

  @Test("on a connection for looking, changes are refused in their component's name and nothing is sent")
  func readOnly() async throws {
    let host = Self.host()
    let connection = try await host.open(isReadOnly: true)
    let network = try await connection.network(named: "lan")
    let device = try await connection.nodeDevice(named: "pci_0000_00_02_0")
    let secret = try await connection.secret(uuid: Self.uuid)
    let before = host.calls.count
    func check(_ function: String, _ domain: ErrorDomain, _ body: () async throws -> Void) async {
      ExpectedError(
        .operationDenied, domain, "operation forbidden: ", "read only access prevents \(function)", .usage
      ).check(await failure(of: body))
    }
    await check("virNetworkCreate", .network) { try await network.start() }
    await check("virNetworkUpdate", .network) { try await network.update(.bridge, .modify, xml: "") }
    await check("virNodeDeviceReset", .nodedev) { try await device.reset() }
    // These only look, and are refused all the same.
    await check("virSecretGetValue", .secret) { _ = try await secret.value() }
    await check("virConnectGetDomainCapabilities", .domain) { _ = try await connection.domainCapabilities() }
    await check("virConnectFindStoragePoolSources", .storage) {
      _ = try await connection.storagePoolSources(ofType: "logical")
    }
    await check("virNWFilterDefineXML", .nwFilter) { try await connection.defineNetworkFilter(xml: "") }
    await check("virInterfaceChangeBegin", .interface) { try await connection.beginInterfaceChanges() }
    await check("virNodeSuspendForDuration", .domain) { try await connection.suspendHost(to: .mem, seconds: 60) }
    #expect(host.calls.count == before)
  }

  @Test("the host's processors, from the lowest bit on")
  func cpuMap() async throws {
    let host = Self.host { packet in
      guard packet.calls(Remote.NodeGetCPUMap.self) else { return nil }
      return packet.reply(Wire.NodeGetCPUMapReply(cpumap: [0b1000_0101, 0b0000_0010], online: 4, ret: 12)).bytes
    }
    let (present, online) = try await host.open().cpus()
    #expect(present == 12)
    #expect(online == [0, 2, 7, 9])
  }
}
