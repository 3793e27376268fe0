// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtTesting
  import Testing

  @Suite struct HypervisorListingTests {
    /// Domains in all the states there are.
    private func makeState() throws -> HypervisorState {
      var state = HypervisorState.makeDefault()
      _ = try state.define(domainXML("off", uuid: "11111111-1111-1111-1111-111111111111"))
      let paused = try state.define(domainXML("paused", uuid: "11111112-1111-1111-1111-111111111111"))
      _ = try state.start(paused, flags: 0)
      try state.suspend(paused)
      try state.setAutostart(paused, true)
      _ = try state.create(domainXML("transient", uuid: "11111113-1111-1111-1111-111111111111"))
      return state
    }

    /// What libvirt 9.0.0 lists for each, in the same situation.
    @Test(
      arguments: [
        (0, ["test", "off", "paused", "transient"]), (0x1, ["test", "paused", "transient"]), (0x2, ["off"]),
        (0x4, ["test", "off", "paused"]), (0x8, ["transient"]), (0x10, ["test", "transient"]), (0x20, ["paused"]),
        (0x40, ["off"]), (0x80, []), (0x100, []), (0x200, ["test", "off", "paused", "transient"]), (0x400, ["paused"]),
        (0x800, ["test", "off", "transient"]), (0x1000, []), (0x2000, ["test", "off", "paused", "transient"]),
        (0x4000, []), (0x8000, ["test", "off", "paused", "transient"]), (0x3, ["test", "off", "paused", "transient"]),
        (0x9, ["transient"]), (0x6, ["off"]), (0x30, ["test", "paused", "transient"]), (0xc0, ["off"]),
        (0x801, ["test", "transient"]),
      ] as [(UInt32, [String])])
    func kindsNarrowAndBitsWiden(flags: UInt32, names: [String]) throws {
      #expect(try makeState().domains(flags: flags).map(\.name) == names)
    }

    @Test func theOldListsAgree() throws {
      let state = try makeState()
      #expect(state.activeIDs == [1, 2, 3])
      #expect(state.inactiveNames == ["off"])
    }

    @Test func lookUpsGoByWhatIsAsked() throws {
      let state = try makeState()
      let paused = try state.domain(named: "paused")
      #expect(try state.domain(id: 2) == paused)
      #expect(try state.domain(uuid: paused.uuid) == paused)
      #expect(refusal { () throws(HypervisorError) in try state.domain(id: -1) } == Refusal(42, 12, "Domain not found"))
      #expect(refusal { () throws(HypervisorError) in try state.domain(id: 99) } == Refusal(42, 12, "Domain not found"))
    }

    @Test(
      arguments: [
        (0, 0, ["test 1 0", "off 5 0", "paused 3 1", "transient 1 1"]), (2, 0, ["test", "off", "paused", "transient"]),
        (127, 0x2, ["off 5 0"]), (0, 0x20, ["paused 3 1"]),
        (1, 1 << 31, ["test 1 0", "off 5 0", "paused 3 1", "transient 1 1"]),
        (0, 3 << 29, ["test 1 0", "off 5 0", "paused 3 1", "transient 1 1"]),
      ] as [(UInt32, UInt32, [String])])
    func statisticsAreTheStateAlone(groups: UInt32, flags: UInt32, expected: [String]) throws {
      let statistics = try makeState().statistics(of: [], groups: groups, flags: flags)
      #expect(
        statistics.map { $0.domain.name + ($0.state.map { " \($0.state) \($0.reason)" } ?? "") } == expected)
    }

    @Test func statisticsCanBeInsistedOn() throws {
      let state = try makeState()
      #expect(
        refusal { () throws(HypervisorError) in try state.statistics(of: [], groups: 3, flags: 1 << 31) }
          == Refusal(74, 12, "argument unsupported: Stats types bits 0x2 are not supported by this daemon"))
      #expect(
        refusal { () throws(HypervisorError) in try state.statistics(of: [], groups: 0, flags: 0x100) }
          == Refusal(8, 12, "unsupported flags (0x100) in function testConnectGetAllDomainStats"))
      let paused = try state.domain(named: "paused")
      #expect(try state.statistics(of: [paused], groups: 0, flags: 0).map(\.domain) == [paused])
      #expect(try state.statistics(of: [paused], groups: 0, flags: 0x10).isEmpty)
    }
  }
#endif
