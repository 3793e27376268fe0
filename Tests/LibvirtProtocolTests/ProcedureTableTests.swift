// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR
import Testing

@Suite struct ProcedureTableTests {
  static let counts: [(Program, Int32)] = [(.remote, 456), (.qemu, 7), (.lxc, 1), (.admin, 20), (.keepalive, 2)]

  @Test(arguments: counts) func programsAreComplete(_ program: Program, _ count: Int32) {
    let procedures = ProcedureTable.all.filter { $0.program == program }
    // Numbers are given out in order, without gaps.
    #expect(procedures.map { $0.number } == Array(1...count))
  }

  @Test func findsByNumber() {
    #expect(ProcedureTable.procedure(16, of: .remote) == Remote.DomainGetInfo.self)
    #expect(ProcedureTable.procedure(457, of: .remote) == nil)
    #expect(ProcedureTable.procedure(16, of: Program(number: Program.remote.number, version: 2)) == nil)
  }

  @Test func describesACall() {
    #expect(Remote.DomainGetInfo.name == "DOMAIN_GET_INFO")
    #expect(Remote.DomainGetInfo.cFunctions == ["virDomainGetInfo"])
    #expect(!Remote.DomainGetInfo.isEvent)
    #expect(Remote.DomainGetInfo.traits.priority == .low)
    #expect(Remote.ConnectOpen.traits.priority == .high)
  }

  @Test func knowsStreamsAndDescriptors() {
    let streams = ProcedureTable.remote.filter { $0.traits.stream != nil }.map { $0.number }
    #expect(streams == [148, 201, 208, 209, 211, 215, 296, 304])
    let sending = ProcedureTable.all.filter { $0.traits.sendsDescriptors }.map { $0.name }
    #expect(
      sending == [
        "DOMAIN_OPEN_GRAPHICS", "DOMAIN_CREATE_XML_WITH_FILES", "DOMAIN_CREATE_WITH_FILES", "DOMAIN_FD_ASSOCIATE",
        "DOMAIN_MONITOR_COMMAND_WITH_FILES",
      ])
    let receiving = ProcedureTable.all.filter { $0.traits.receivesDescriptors }.map { $0.name }
    #expect(
      receiving == ["DOMAIN_OPEN_GRAPHICS_FD", "DOMAIN_MONITOR_COMMAND_WITH_FILES", "DOMAIN_OPEN_NAMESPACE"])
  }

  @Test func fiveProceduresWorkBeforeAuthentication() {
    let numbers = ProcedureTable.all.filter { $0.traits.worksBeforeAuthentication }.map { $0.number }
    #expect(numbers == [66, 67, 68, 69, 70])
  }

  @Test func eventsCarryTheirMessageAsReply() {
    #expect(Remote.DomainEventLifecycle.isEvent)
    #expect(Remote.DomainEventLifecycle.Reply.self == Wire.DomainEventLifecycleMessage.self)
    #expect(Remote.DomainEventLifecycle.Arguments.self == XDRVoid.self)
    #expect(ProcedureTable.remote.count { $0.isEvent } == 55)
  }
}
