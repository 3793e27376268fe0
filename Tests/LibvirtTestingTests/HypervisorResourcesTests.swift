// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import LibvirtTesting
  import Testing

  @Suite struct HypervisorResourcesTests {
    /// A domain with 8192 KiB of which 4096 are used, and two of four vCPUs.
    private func makeState(isRunning: Bool) throws -> (HypervisorState, DomainReference) {
      var state = HypervisorState()
      let domain = try state.define(
        domainXML("web", "<currentMemory>4096</currentMemory><vcpu current='2'>4</vcpu>"))
      if isRunning { _ = try state.start(domain, flags: 0) }
      return (state, try state.domain(named: "web"))
    }

    private static let notRunning = "Requested operation is not valid: domain is not running"
    private static let both =
      "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive"
    private static let tooMuch = "invalid argument: cannot set memory higher than max memory"
    private static let cannotResize =
      "Requested operation is not valid: cannot resize the maximum memory on an active domain"

    /// New size, flags; then maximum and current size of the running or only definition and of the next, or the error.
    @Test(
      arguments: [
        (false, 1024, 0, "8192 1024"), (false, 1024, 2, "8192 1024"), (false, 1024, 1, notRunning),
        (false, 1024, 3, both), (false, 1024, 4, "1024 1024"), (false, 9999, 6, "9999 4096"), (false, 9999, 0, tooMuch),
        (false, 1024, 8, "unsupported flags (0x8) in function testDomainSetMemoryFlags"),
        (true, 1024, 0, "8192 1024, 8192 4096"), (true, 1024, 1, "8192 1024, 8192 4096"),
        (true, 1024, 2, "8192 4096, 8192 1024"), (true, 9999, 1, tooMuch), (true, 9999, 2, tooMuch),
        (true, 1024, 4, cannotResize), (true, 1024, 5, cannotResize), (true, 1024, 6, "8192 4096, 1024 1024"),
        (true, 1024, 7, both),
      ] as [(Bool, UInt64, UInt32, String)])
    func memoryChangesWhereItIsMeantTo(isRunning: Bool, kib: UInt64, flags: UInt32, expected: String) throws {
      var (state, domain) = try makeState(isRunning: isRunning)
      do throws(HypervisorError) {
        try state.setMemory(of: domain, kib: kib, flags: flags)
      } catch {
        #expect(error.message == expected)
        let before = try makeState(isRunning: isRunning).0
        #expect(try state.xml(of: domain, flags: 0) == before.xml(of: domain, flags: 0))
        #expect(try state.xml(of: domain, flags: 2) == before.xml(of: domain, flags: 2))
        return
      }
      let live = try state.information(of: domain, now: 0)
      try state.destroyIfActive(domain)
      let next = try state.information(of: domain, now: 0)
      let sizes = [live, next].map { "\($0.maximumMemoryKiB) \($0.memoryKiB)" }
      #expect((isRunning ? sizes.joined(separator: ", ") : sizes[0]) == expected)
    }

    private static func exceeds(_ count: Int, _ maximum: Int, _ what: String = "maximum") -> String {
      "invalid argument: requested cpu amount exceeds \(what) (\(count) > \(maximum))"
    }

    /// New count, flags; then current/maximum of the running definition and of the next, or the error.
    @Test(
      arguments: [
        (false, 1, 0, "1/4"), (false, 3, 2, "3/4"), (false, 2, 1, notRunning), (false, 2, 3, notRunning),
        (false, 9, 0, exceeds(9, 4)), (false, 3, 6, "2/3"), (false, 1, 6, "1/1"), (false, 9, 6, "2/9"),
        (false, 33, 6, exceeds(33, 32, "maximum supported amount")), (true, 1, 0, "1/4 2/4"), (true, 3, 1, "3/4 2/4"),
        (true, 3, 2, "2/4 3/4"), (true, 3, 3, "3/4 3/4"), (true, 9, 0, exceeds(9, 4)), (true, 9, 2, exceeds(9, 4)),
        (true, 9, 6, "2/4 2/9"), (true, 3, 7, "3/4 2/3"),
        (true, 1, 16, "unsupported flags (0x10) in function testDomainSetVcpusFlags"),
      ] as [(Bool, UInt32, UInt32, String)])
    func vcpusChangeWhereTheyAreMeantTo(isRunning: Bool, count: UInt32, flags: UInt32, expected: String) throws {
      var (state, domain) = try makeState(isRunning: isRunning)
      do throws(HypervisorError) {
        try state.setVCPUs(of: domain, count: count, flags: flags)
      } catch {
        #expect(error.message == expected)
        return
      }
      let scopes: [UInt32] = isRunning ? [1, 2] : [2]
      let counts = try scopes.map {
        try "\(state.vcpus(of: domain, flags: $0))/\(state.vcpus(of: domain, flags: $0 | 4))"
      }
      #expect(counts.joined(separator: " ") == expected)
    }

    @Test func aTransientDomainHasNoNextStart() throws {
      var state = HypervisorState()
      let domain = try state.create(domainXML())
      let expected = Refusal(
        55, 20, "Requested operation is not valid: transient domains do not have any persistent config")
      #expect(refusal { () throws(HypervisorError) in try state.setVCPUs(of: domain, count: 1, flags: 2) } == expected)
      #expect(refusal { () throws(HypervisorError) in try state.setMemory(of: domain, kib: 1, flags: 2) } == expected)
      #expect(refusal { () throws(HypervisorError) in try state.vcpus(of: domain, flags: 2) } == expected)
    }
  }

  extension HypervisorState {
    fileprivate mutating func destroyIfActive(_ domain: DomainReference) throws(HypervisorError) {
      if try isActive(domain) { try destroy(domain) }
    }
  }
#endif
