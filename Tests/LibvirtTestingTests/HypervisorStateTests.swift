// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtTesting
import Testing

/// The rules of libvirt 9.0.0's test driver, each seen there.
@Suite struct HypervisorStateTests {
  private var state = HypervisorState.makeDefault()
  private var test: DomainReference { get throws { try state.domain(named: "test") } }

  private func now(_ reference: DomainReference) throws -> [Int32] {
    let (state, reason) = try self.state.state(of: reference, flags: 0)
    return [state, reason, try self.state.domain(uuid: reference.uuid).id]
  }

  @Test func theDefaultDomainRunsForNoReason() throws {
    #expect(try now(test) == [1, 0, 1])
    #expect(try state.isPersistent(test))
    let information = try state.information(of: test, now: 5)
    #expect(information.maximumMemoryKiB == 8_388_608)
    #expect(information.memoryKiB == 2_097_152)
    #expect(information.vcpus == 2)
    #expect(information.cpuTime == 5)
  }

  @Test func aLifeHasItsStatesAndReasons() throws {
    var state = state
    let test = try state.domain(named: "test")
    func now() throws -> [Int32] {
      let (number, reason) = try state.state(of: test, flags: 0)
      return [number, reason, try state.domain(uuid: test.uuid).id]
    }
    try state.suspend(test)
    #expect(try now() == [3, 1, 1])
    try state.resume(test)
    #expect(try now() == [1, 5, 1])
    try state.suspend(test)
    try state.reboot(test, flags: 0)
    #expect(try now() == [1, 1, 1])
    try state.suspend(test)
    try state.shutDown(test)
    #expect(try now() == [5, 1, -1])
    #expect(try state.start(test, flags: 0).id == 2)
    #expect(try now() == [1, 1, 2])
    try state.destroy(test, flags: 1)
    #expect(try now() == [5, 2, -1])
  }

  @Test func whatIsWrongIsSaidInLibvirtsWords() throws {
    var state = state
    let test = try state.domain(named: "test")
    #expect(
      refusal { () throws(HypervisorError) in try state.start(test, flags: 0) }
        == Refusal(1, 12, "internal error: Domain 'test' is already running"))
    #expect(
      refusal { () throws(HypervisorError) in try state.resume(test) }
        == Refusal(1, 12, "internal error: domain 'test' not paused"))
    try state.destroy(test)
    let notRunning = Refusal(55, 20, "Requested operation is not valid: domain is not running")
    #expect(refusal { () throws(HypervisorError) in try state.destroy(test) } == notRunning)
    #expect(refusal { () throws(HypervisorError) in try state.reboot(test, flags: 0) } == notRunning)
    #expect(refusal { () throws(HypervisorError) in try state.reset(test, flags: 0) } == notRunning)
    let suspended = Refusal(1, 12, "internal error: domain 'test' not running")
    #expect(refusal { () throws(HypervisorError) in try state.suspend(test) } == suspended)
    #expect(refusal { () throws(HypervisorError) in try state.shutDown(test) } == suspended)
    try state.undefine(test)
    #expect(
      refusal { () throws(HypervisorError) in try state.destroy(test) }
        == Refusal(
          42, 12, "Domain not found: no domain with matching uuid '6695eb01-f6a4-8304-79aa-97f2502e193f' (test)"))
    #expect(
      refusal { () throws(HypervisorError) in try state.domain(named: "test") } == Refusal(42, 12, "Domain not found"))
  }

  @Test func flagsThatNobodyKnowsAreNamed() throws {
    var state = state
    let test = try state.domain(named: "test")
    func message(_ function: String, _ flags: String) -> Refusal {
      Refusal(8, 12, "unsupported flags (0x\(flags)) in function \(function)")
    }
    #expect(
      refusal { () throws(HypervisorError) in try state.start(test, flags: 1) }
        == message("testDomainCreateWithFlags", "1"))
    #expect(
      refusal { () throws(HypervisorError) in try state.shutDown(test, flags: 3) }
        == message("testDomainShutdownFlags", "3"))
    #expect(
      refusal { () throws(HypervisorError) in try state.reboot(test, flags: 0x3f) } == message("testDomainReboot", "20")
    )
    #expect(
      refusal { () throws(HypervisorError) in try state.destroy(test, flags: 2) }
        == message("testDomainDestroyFlags", "2"))
    #expect(
      refusal { () throws(HypervisorError) in try state.xml(of: test, flags: 4) }
        == message("testDomainGetXMLDesc", "4"))
    #expect(
      refusal { () throws(HypervisorError) in try state.domains(flags: 0x10000) }
        == message("testConnectListAllDomains", "10000"))
    #expect(try now(test) == [1, 0, 1])
  }

  @Test func undefiningARunningDomainMakesItTransient() throws {
    var state = state
    let test = try state.domain(named: "test")
    try state.undefine(test)
    #expect(try !state.isPersistent(test))
    #expect(try state.isActive(test))
    try state.destroy(test)
    #expect(state.activeIDs.isEmpty && state.inactiveNames.isEmpty)
  }

  @Test func rebootingFollowsTheDefinition() throws {
    var state = state
    for (action, expected) in [("restart", [1, 1, 2]), ("destroy", [5, 1, -1]), ("preserve", [5, 1, -1])]
      as [(String, [Int32])]
    {
      let domain = try state.define(domainXML(action, uuid: nil, "<on_reboot>\(action)</on_reboot>"))
      _ = try state.start(domain, flags: 0)
      try state.reboot(domain, flags: 0)
      let (number, reason) = try state.state(of: domain, flags: 0)
      #expect([number, reason] == Array(expected.prefix(2)), "\(action)")
      if number == 1 { try state.destroy(domain) }
      try state.undefine(domain)
    }
  }
}
