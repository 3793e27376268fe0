// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import Testing

@Suite struct TypedParametersTests {
  @Test func holdsWhatIsPutIn() {
    var parameters: TypedParameters = ["a": .int(-1), "disk": .string("vda"), "disk": .string("vdb")]
    #expect(parameters.all("disk") == [.string("vda"), .string("vdb")])
    #expect(parameters.text("disk") == "vda")
    #expect(parameters.unsigned("a") == nil)
    parameters["disk"] = .string("vdc")
    #expect(parameters.map(\.name) == ["a", "disk"])
    parameters["b"] = .unsignedInt64(.max)
    parameters["a"] = nil
    parameters.append("disk", .double(0.5))
    #expect(parameters.map(\.name) == ["disk", "b", "disk"])
    #expect(parameters.unsigned("b") == .max)
  }

  @Test func textsNeedADaemonThatTakesThem() async throws {
    for supports in [false, true] {
      let host = ScriptedHost { packet in
        if packet.calls(Remote.ConnectSupportsFeature.self) {
          return packet.reply(Wire.ConnectSupportsFeatureReply(supported: supports ? 1 : 0)).bytes
        }
        return packet.calls(Remote.DomainSetMemoryParameters.self) ? packet.reply(payload: []).bytes : nil
      }
      let domain = try await host.open().domain(named: "test")
      try await domain.setMemoryParameters(["limit": .unsignedInt64(1)])
      let error = await failure { try await domain.setMemoryParameters(["limit": .string("1")]) }
      #expect(error?.message == (supports ? nil : "string parameter 'limit' unsupported"))
      // The feature is asked for once.
      #expect(host.calls.count { $0 == Remote.ConnectSupportsFeature.number } == 1)
      #expect(host.calls.count { $0 == Remote.DomainSetMemoryParameters.number } == (supports ? 2 : 1))
    }
  }
}
