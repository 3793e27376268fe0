// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTesting
import LibvirtTransport
import LibvirtXDR
import Testing

@Suite struct TestDaemonTests {
  private func error<Value>(_ body: () async throws -> Value) async -> Refusal? {
    do {
      _ = try await body()
      return nil
    } catch let error as Wire.RemoteError {
      return Refusal(error.code, error.domain, error.message?.text ?? "")
    } catch {
      return Refusal(-1, -1, "\(error)")
    }
  }

  @Test func theHostDescribesItself() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    #expect(try await client.call(Remote.AuthList.self, .init()).types == [.none])
    try await client.open()
    #expect(try await client.call(Remote.ConnectGetType.self, .init()).type == "TEST")
    #expect(try await client.call(Remote.ConnectGetVersion.self, .init()).hvVer == 2)
    #expect(try await client.call(Remote.ConnectGetLibVersion.self, .init()).libVer == 12_008_000)
    #expect(try await client.call(Remote.ConnectGetURI.self, .init()).uri == "test:///default")
    #expect(
      try await client.call(Remote.ConnectGetHostname.self, .init()).hostname.text == HostDescription.here.hostname)
    #expect(try await client.call(Remote.ConnectIsSecure.self, .init()).secure == 1)
    for (feature, expected) in [(8, 0), (9, 1), (10, 1), (14, 0), (15, 0)] as [(Int32, Int32)] {
      #expect(try await client.call(Remote.ConnectSupportsFeature.self, .init(feature: feature)).supported == expected)
    }
  }

  @Test func labelsAreStringsOfCharacters() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    try await client.open()
    let domain = try await client.domain("test")
    let label = try await client.call(Remote.DomainGetSecurityLabel.self, .init(dom: domain))
    #expect(label.label == "libvirt-test\0".utf8.map { Int8($0) })
    #expect(label.enforcing == 1)
    _ = try await client.call(Remote.DomainDestroy.self, .init(dom: domain))
    #expect(try await client.call(Remote.DomainGetSecurityLabel.self, .init(dom: domain)).label == [0])
  }

  @Test(arguments: [
    ("bogus:///default", Refusal(5, 0, "no connection driver available for bogus:///default")),
    ("test://host/default", Refusal(5, 0, "no connection driver available for test://host/default")),
    ("nonsense", Refusal(5, 0, "no connection driver available for nonsense")),
    ("test:///", Refusal(8, 12, "invalid argument: testOpen: supply a path or use test:///default")),
    ("test:///no/such.xml", Refusal(27, 12, "XML error: failed to parse xml document '/no/such.xml'")),
  ])
  func whatCannotBeOpenedCanBeTriedAgain(uri: String, expected: Refusal) async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    #expect(await error { try await client.open(uri) } == expected)
    #expect(
      await error { try await client.domain("test") }
        == Refusal(1, 7, "internal error: hypervisor connection not open"))
    try await client.open("")
    #expect(try await client.domain("test").id == 1)
  }

  @Test func openingNeedsAName() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    #expect(
      await error { try await client.call(Remote.ConnectOpen.self, .init(name: nil, flags: 0)) }
        == Refusal(1, 7, "internal error: connection not open"))
  }

  @Test func openingTwiceClosesTheFirst() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    try await client.open()
    #expect(await error { try await client.open() } == Refusal(1, 7, "internal error: connection already open"))
    #expect(
      await error { try await client.domain("test") }
        == Refusal(1, 7, "internal error: hypervisor connection not open"))
    try await client.open()
    _ = try await client.domain("test")
  }

  @Test func connectionsShareTheDefaultUntilTheLastCloses() async throws {
    let daemon = TestDaemon(HypervisorRegistry())
    let first = try TestClient(daemon.connect())
    let second = try TestClient(daemon.connect())
    try await first.open()
    try await second.open()
    _ = try await first.call(Remote.DomainDestroy.self, .init(dom: first.domain("test")))
    #expect(try await second.domain("test").id == -1)
    _ = try await first.call(Remote.ConnectClose.self, .init())
    #expect(try await second.domain("test").id == -1)
    _ = try await second.call(Remote.ConnectClose.self, .init())
    let third = try TestClient(daemon.connect())
    try await third.open()
    #expect(try await third.domain("test").id == 1)
  }

  @Test func aHypervisorOfOnesOwnIsKept() async throws {
    let hypervisor = TestHypervisor(.makeDefault())
    let daemon = TestDaemon(default: hypervisor)
    let client = try TestClient(daemon.connect())
    try await client.open()
    _ = try await client.call(Remote.DomainDestroy.self, .init(dom: client.domain("test")))
    _ = try await client.call(Remote.ConnectClose.self, .init())
    #expect(try hypervisor.withState { (state) in state.activeIDs }.isEmpty)
    let next = try TestClient(daemon.connect())
    try await next.open()
    #expect(try await next.domain("test").id == -1)
  }

  @Test func thoseWhoMayOnlyLookCannotChange() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    try await client.open(isReadOnly: true)
    let domain = try await client.domain("test")
    func forbidden(_ detail: String) -> Refusal { Refusal(29, 20, "operation forbidden: \(detail)") }
    #expect(
      await error { try await client.call(Remote.DomainDestroy.self, .init(dom: domain)) }
        == forbidden("read only access prevents virDomainDestroy"))
    #expect(
      await error { try await client.call(Remote.DomainDefineXMLFlags.self, .init(xml: "", flags: 0)) }
        == forbidden("read only access prevents virDomainDefineXMLFlags"))
    #expect(
      await error { try await client.call(Remote.DomainGetXMLDesc.self, .init(dom: domain, flags: 1)) }
        == forbidden("virDomainGetXMLDesc with secure flag"))
    #expect(
      await error { try await client.call(Remote.DomainGetVCPUsFlags.self, .init(dom: domain, flags: 8)) }
        == forbidden("read only access prevents virDomainGetVcpusFlags"))
    #expect(
      try await client.call(Remote.DomainGetXMLDesc.self, .init(dom: domain, flags: 0)).xml.text.hasPrefix("<domain"))
    #expect(try await client.domain("test").id == 1)
  }

  @Test func zerosAndFlagsAreCheckedFirst() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    try await client.open()
    let domain = try await client.domain("test")
    #expect(
      await error { try await client.call(Remote.DomainSetMemory.self, .init(dom: domain, memory: 0)) }
        == Refusal(8, 20, "memory in virDomainSetMemory must not be zero"))
    #expect(
      await error { try await client.call(Remote.DomainSetVCPUsFlags.self, .init(dom: domain, nvcpus: 0, flags: 0)) }
        == Refusal(8, 20, "nvcpus in virDomainSetVcpusFlags must not be zero"))
    #expect(
      await error { try await client.call(Remote.DomainSetVCPUsFlags.self, .init(dom: domain, nvcpus: 3, flags: 4)) }
        == Refusal(8, 20, "Flag 'VIR_DOMAIN_AFFECT_CONFIG' is required by flag 'VIR_DOMAIN_VCPU_MAXIMUM'"))
    #expect(
      await error { try await client.call(Remote.DomainGetVCPUsFlags.self, .init(dom: domain, flags: 3)) }
        == Refusal(
          8, 20, "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive"))
  }

  @Test func whatTheDriverLacksIsNamed() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    try await client.open()
    let prefix = "this function is not supported by the connection driver: "
    #expect(
      await error { try await client.call(Remote.ConnectNumOfSecrets.self, .init()) }
        == Refusal(3, 30, prefix + "virConnectNumOfSecrets"))
    #expect(
      await error { try await client.call(Remote.ConnectNumOfNetworks.self, .init()) }
        == Refusal(3, 19, prefix + "virConnectNumOfNetworks"))
    let domain = try await client.domain("test")
    #expect(
      await error { try await client.call(Remote.DomainManagedSave.self, .init(dom: domain, flags: 0)) }
        == Refusal(3, 20, prefix + "virDomainManagedSave"))
  }

  @Test(arguments: [(64 * 1024, nil, 300), (1, nil, 2), (7, 1, 2), (300, 13, 20)] as [(Int, Int?, Int)])
  func nothingIsLostInNarrowPipes(capacity: Int, chunkSize: Int?, count: Int) async throws {
    let (near, far) = MemoryTransport.makePair(capacity: capacity, chunkSize: chunkSize)
    try TestDaemon(HypervisorRegistry()).serve(far)
    let client = try TestClient(near)
    try await client.open()
    for _ in 0..<count { try client.send(Remote.ConnectGetCapabilities.self, .init()) }
    var serials: Set<UInt32> = []
    for _ in 0..<count {
      let packet = try #require(await client.next())
      #expect(packet.header.status == .ok)
      var decoder = XDRDecoder(packet.payload.span.bytes)
      let reply = try Remote.ConnectGetCapabilities.Reply(from: &decoder)
      #expect(reply.capabilities.text == HostDescription.capabilities)
      serials.insert(packet.header.serial)
    }
    #expect(serials == Set(1...UInt32(count)))
    try client.send(Remote.ConnectClose.self, .init())
    #expect(await client.next()?.header.procedure == Remote.ConnectClose.number)
    #expect(await client.next() == nil)
  }

  @Test func aClientThatIsNoneIsDropped() async throws {
    let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
    client.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
    #expect(await client.next() == nil)
  }

  @Test func aClientThatGoesGivesItsHypervisorBack() async throws {
    let registry = HypervisorRegistry()
    let daemon = TestDaemon(registry)
    let watcher = try TestClient(daemon.connect())
    try await watcher.open()
    let client = try TestClient(daemon.connect())
    try await client.open()
    _ = try await client.call(Remote.DomainDestroy.self, .init(dom: client.domain("test")))
    client.close()
    #expect(try await watcher.domain("test").id == -1)
    _ = try await watcher.call(Remote.ConnectClose.self, .init())
    // The daemon notices the client's end on the poller's thread, in front of anything that is sent later.
    let later = try TestClient(daemon.connect())
    try await later.open()
    #expect(try await later.domain("test").id == 1)
  }
}
