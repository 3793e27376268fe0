// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtProtocol
  import LibvirtRPC
  import LibvirtTesting
  import LibvirtXDR
  import Testing

  /// Whatever comes in, the daemon answers or refuses; it never stops. Everything random here is the same on each run.
  @Suite struct HostileInputTests {
    /// A small generator whose numbers look random and are always the same (SplitMix64).
    private struct Seeded: RandomNumberGenerator {
      var state: UInt64

      mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
      }
    }

    /// `bytes` with some of them changed, removed, doubled or swapped for something that matters.
    private func mutated(_ bytes: [UInt8], using generator: inout Seeded) -> [UInt8] {
      let tokens = [
        "<", ">", "'", "&", "&#0;", "&lt;", "-1", "99999999999999999999", "\0", "/", "<domain>", "]]>", "<!--",
      ]
      var bytes = bytes
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        guard !bytes.isEmpty else { return bytes }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place..<min(place + 20, bytes.count))
        case 3: bytes.insert(contentsOf: bytes[place..<min(place + 30, bytes.count)], at: place)
        default: bytes.insert(contentsOf: Array((tokens.randomElement(using: &generator) ?? "").utf8), at: place)
        }
      }
      return bytes
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func damagedDefinitionsAreRefusedOrReadBack(seed: UInt64) throws {
      var generator = Seeded(state: seed)
      let whole = domainXML(
        "web",
        """
        <title>T</title><metadata><a:x xmlns:a='urn:a'>x</a:x></metadata><vcpu current='1' cpuset='0-3'>2</vcpu>
        <clock offset='utc'/><devices><disk type='file'><source file='/a'/><target dev='vda'/></disk>
        <interface type='user'><mac address='52:54:00:11:22:33'/></interface></devices>
        """)
      var accepted = 0
      for _ in 0..<1500 {
        let text = mutated(whole, using: &generator)
        guard let definition = try? DomainDefinition(parsing: text, using: &generator) else { continue }
        accepted += 1
        let again = try DomainDefinition(parsing: Array(definition.xml(id: nil).utf8), using: &generator)
        #expect(again == definition, "\(String(decoding: text, as: UTF8.self))")
      }
      // Damage that goes unnoticed shows that the rest was refused for a reason.
      #expect((20..<1480).contains(accepted))
    }

    @Test func everyProcedureAnswersAnything() async throws {
      var generator = Seeded(state: 1)
      let client = try TestClient(TestDaemon(HypervisorRegistry()).connect())
      try await client.open()
      for procedure in ProcedureTable.all where procedure.program == .remote || procedure.program == .qemu {
        // Closing and opening again are other tests' concern.
        if procedure.number == Remote.ConnectClose.number || procedure.number == Remote.ConnectOpen.number,
          procedure.program == .remote
        {
          continue
        }
        for length in [0, 4, 64, 400] {
          let payload = (0..<length).map { _ in
            Bool.random(using: &generator) ? 0 : UInt8.random(in: 0...255, using: &generator)
          }
          let header = PacketHeader(
            program: procedure.program, procedure: procedure.number, type: .call, serial: UInt32(length))
          client.send(try Packet(header: header, payload: payload).encoded())
          let answer = try #require(await client.next(), "\(procedure.name)")
          #expect(answer.header.type == .reply)
          #expect(answer.header.procedure == procedure.number)
        }
      }
      _ = try await client.call(Remote.ConnectGetHostname.self, .init())
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func randomBytesEndTheConnectionOrAreIgnored(seed: UInt64) {
      var generator = Seeded(state: seed)
      for _ in 0..<500 {
        var connection = ServerConnection()
        var answers = 0
        for _ in 0..<20 {
          let bytes = (0..<Int.random(in: 1...64, using: &generator)).map { index -> UInt8 in
            // A length word that is not absurd, most of the time.
            index < 3 ? 0 : UInt8.random(in: 0...255, using: &generator)
          }
          answers += bytes.withUnsafeBytes { connection.receive($0) }.count
        }
        #expect(answers <= 20)
      }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func anyOrderOfOperationsKeepsTheRules(seed: UInt64) throws {
      var generator = Seeded(state: seed)
      var state = HypervisorState.makeDefault()
      var usedIDs: Set<Int32> = [1]
      for _ in 0..<600 {
        let before = Set(state.activeIDs)
        operate(on: &state, using: &generator)
        #expect(Set(state.activeIDs).subtracting(before).isDisjoint(with: usedIDs))
        usedIDs.formUnion(state.activeIDs)
        try checkRules(of: state)
      }
      #expect(usedIDs.count > 5)
    }

    /// Does something, which may well be refused.
    private func operate(on state: inout HypervisorState, using generator: inout Seeded) {
      let name = "d\(Int.random(in: 0..<5, using: &generator))"
      let flags = UInt32.random(in: 0..<8, using: &generator)
      let operation = Int.random(in: 0..<11, using: &generator)
      guard let domain = try? state.domain(named: name) else {
        _ =
          operation < 6
          ? try? state.define(xml: domainXML(name, uuid: nil), flags: 0, using: &generator)
          : try? state.create(xml: domainXML(name, uuid: nil), flags: 0, using: &generator)
        return
      }
      switch operation {
      case 0: _ = try? state.define(xml: domainXML(name, uuid: nil), flags: 0, using: &generator)
      case 1: _ = try? state.define(xml: domainXML(name, uuid: domain.uuid.description), flags: 0, using: &generator)
      case 2: _ = try? state.create(xml: domainXML(name, uuid: domain.uuid.description), flags: 0, using: &generator)
      case 3: _ = try? state.start(domain, flags: 0)
      case 4: try? state.suspend(domain)
      case 5: try? state.resume(domain)
      case 6: try? state.destroy(domain)
      case 7: try? state.undefine(domain)
      case 8: try? state.reboot(domain, flags: 0)
      case 9: try? state.setMemory(of: domain, kib: .random(in: 1...20_000, using: &generator), flags: flags)
      default: try? state.setVCPUs(of: domain, count: .random(in: 1...40, using: &generator), flags: flags)
      }
    }

    private func checkRules(of state: HypervisorState) throws {
      let domains = try state.domains(flags: 0)
      #expect(Set(domains.map(\.name)).count == domains.count)
      #expect(Set(state.activeIDs).count == state.activeIDs.count)
      for domain in domains {
        let information = try state.information(of: domain, now: 0)
        #expect(information.memoryKiB <= information.maximumMemoryKiB)
        let isActive = try state.isActive(domain)
        let isPersistent = try state.isPersistent(domain)
        #expect(isActive || isPersistent)
        #expect(isActive == (domain.id != -1))
      }
    }
  }
#endif
