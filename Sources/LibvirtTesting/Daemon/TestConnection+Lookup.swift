// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension TestConnection {
  func domainLookupByName(_ arguments: Wire.DomainLookupByNameArguments) async throws -> Wire.DomainLookupByNameReply {
    let domain = try read { (state) throws(HypervisorError) in try state.domain(named: arguments.name.text) }
    return Wire.DomainLookupByNameReply(dom: domain.wire)
  }

  func domainLookupByUUID(_ arguments: Wire.DomainLookupByUUIDArguments) async throws -> Wire.DomainLookupByUUIDReply {
    let domain = try read { (state) throws(HypervisorError) in try state.domain(uuid: arguments.uuid) }
    return Wire.DomainLookupByUUIDReply(dom: domain.wire)
  }

  func domainLookupByID(_ arguments: Wire.DomainLookupByIDArguments) async throws -> Wire.DomainLookupByIDReply {
    let domain = try read { (state) throws(HypervisorError) in try state.domain(id: arguments.id) }
    return Wire.DomainLookupByIDReply(dom: domain.wire)
  }

  func connectListAllDomains(
    _ arguments: Wire.ConnectListAllDomainsArguments
  ) async throws -> Wire.ConnectListAllDomainsReply {
    let domains = try read { (state) throws(HypervisorError) in try state.domains(flags: arguments.flags) }
    return Wire.ConnectListAllDomainsReply(
      domains: arguments.needResults != 0 ? domains.map(\.wire) : [], ret: UInt32(domains.count))
  }

  func connectNumOfDomains() async throws -> Wire.ConnectNumOfDomainsReply {
    Wire.ConnectNumOfDomainsReply(num: Int32(clamping: try read { $0.activeIDs.count }))
  }

  func connectNumOfDefinedDomains() async throws -> Wire.ConnectNumOfDefinedDomainsReply {
    Wire.ConnectNumOfDefinedDomainsReply(num: Int32(clamping: try read { $0.inactiveNames.count }))
  }

  func connectListDomains(_ arguments: Wire.ConnectListDomainsArguments) async throws -> Wire.ConnectListDomainsReply {
    let ids = try read { $0.activeIDs }
    return Wire.ConnectListDomainsReply(ids: Array(ids.prefix(Int(max(arguments.maxids, 0)))))
  }

  func connectListDefinedDomains(
    _ arguments: Wire.ConnectListDefinedDomainsArguments
  ) async throws -> Wire.ConnectListDefinedDomainsReply {
    let names = try read { $0.inactiveNames }
    return Wire.ConnectListDefinedDomainsReply(
      names: names.prefix(Int(max(arguments.maxnames, 0))).map { XDRString($0) })
  }

  func connectGetAllDomainStats(
    _ arguments: Wire.ConnectGetAllDomainStatsArguments
  ) async throws -> Wire.ConnectGetAllDomainStatsReply {
    let statistics = try read { (state) throws(HypervisorError) in
      try state.statistics(
        of: arguments.doms.map { DomainReference($0) }, groups: arguments.stats, flags: arguments.flags)
    }
    return Wire.ConnectGetAllDomainStatsReply(
      retStats: statistics.map { Wire.DomainStatsRecord(dom: $0.domain.wire, params: $0.state?.parameters ?? []) })
  }
}

extension HypervisorState.DomainStatistics.State {
  fileprivate var parameters: [Wire.TypedParameter] {
    [
      Wire.TypedParameter(field: "state.state", value: .int(state)),
      Wire.TypedParameter(field: "state.reason", value: .int(reason)),
    ]
  }
}
