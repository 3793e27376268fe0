// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import LibvirtTestSupport
import Testing

extension Interop {
  /// The types of typed parameters stand in the definition and nowhere in what a daemon sends but with each value.
  @Suite("Types of parameters") struct ParameterTypeTests {
    /// The types of a family's parameters, by their names.
    private static func types(of group: String) throws -> [String: String] {
      let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
      var types: [String: String] = [:]
      for file in ["enums_domain.x", "enums_connect.x", "enums_admin.x", "enums_network.x"] {
        let text = try String(contentsOf: root.appending(path: "protocol/\(file)"), encoding: .utf8)
        let pattern = /const \w+ = "([^"]+)"; \/\/@ key (\w+)\.\w+; type (\w+);/
        for match in text.matches(of: pattern) where match.2 == group { types[String(match.1)] = String(match.3) }
      }
      return types
    }

    private static func type(of value: TypedParameters.Value) -> String {
      switch value {
      case .int: "int"
      case .unsignedInt: "uint"
      case .int64: "llong"
      case .unsignedInt64: "ullong"
      case .double: "double"
      case .bool: "boolean"
      case .string: "string"
      }
    }

    /// Compares those that have a type by their whole names; returns how many.
    private func compare(_ parameters: TypedParameters, with group: String) throws -> Int {
      let types = try Self.types(of: group)
      #expect(!types.isEmpty, "\(group)")
      let known = parameters.filter { types[$0.name] != nil }
      for (name, value) in known { #expect(Self.type(of: value) == types[name], "\(group): \(name)") }
      return known.count
    }

    @Test("are those that the test driver sends")
    func testDriver() async throws {
      try await withConnection(to: try Peer.unix.uri) { (host: Connection) async throws -> Void in
        let domain = try await host.domain(named: "test")
        let mac = "aa:bb:cc:dd:ee:ff"
        #expect(try compare(try await domain.memoryParameters(), with: "DomainMemory") == 3)
        #expect(try compare(try await domain.schedulerParameters(), with: "DomainScheduler") == 1)
        #expect(try compare(try await domain.blockIOParameters(), with: "DomainBlkio") == 6)
        #expect(try compare(try await domain.numaParameters(), with: "DomainNUMA") == 2)
        #expect(try compare(try await domain.performanceEvents(), with: "Perf") > 15)
        #expect(try compare(try await domain.blockIOTune(of: "vda"), with: "DomainBlockIOTune") > 15)
        #expect(try compare(try await domain.interfaceParameters(of: mac), with: "DomainBandwidth") > 5)
        #expect(try compare(try await domain.totalCPUStatistics(), with: "DomainCPUStats") == 3)
        let statistics = try #require(try await host.statistics(of: [domain]).first)
        #expect(try compare(statistics.parameters, with: "DomainStats") >= 2)
      }
    }

    @Test("are those that QEMU's driver sends")
    func guests() async throws {
      let devices = "<interface type='user'><model type='e1000'/></interface>"
      try await SmallGuest.with(devices: devices) { guest in
        let statistics = try #require(try await guest.connection.statistics(of: [guest]).first)
        #expect(try compare(statistics.parameters, with: "DomainStats") > 10)
        #expect(try compare(try await guest.blockIOTune(of: "fda"), with: "DomainBlockIOTune") > 15)
        #expect(try compare(try await guest.blockStatistics(of: "fda"), with: "DomainBlockStats") > 5)
        #expect(try compare(try await guest.performanceEvents(), with: "Perf") > 15)
      }
    }

    @Test("are those that a daemon sends, of its host and of itself")
    func host() async throws {
      try await withConnection(to: try Peer.qemu.uri) { (host: Connection) async throws -> Void in
        do {
          let parameters = try await host.memoryParameters()
          #expect(try compare(parameters, with: "NodeMemoryShared") > 2)
          // The same again: this is the machine that the tests run on.
          let key = TypedParameterKeys.NodeMemoryShared.pagesToScan
          var same = TypedParameters()
          same[key] = parameters[key]
          try await host.setMemoryParameters(same)
          #expect(try await host.memoryParameters()[key] == parameters[key])
        } catch LibvirtError.operationInvalid, LibvirtError.internalError, LibvirtError.noSupport {
          print("this kernel does not share memory pages")
        }
      }
    }
  }
}
