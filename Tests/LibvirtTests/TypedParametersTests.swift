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

  @Test func keysKnowTheTypesOfTheirValues() {
    var parameters = TypedParameters()
    parameters[TypedParameterKeys.DomainMemory.hardLimit] = 1 << 40
    parameters[TypedParameterKeys.DomainScheduler.vcpuQuota] = -1
    parameters[TypedParameterKeys.DomainScheduler.weight] = 256
    parameters[TypedParameterKeys.DomainScheduler.shares] = -3
    parameters[TypedParameterKeys.DomainNUMA.nodeset] = "0-1"
    parameters[TypedParameterKeys.Perf.cmt] = true
    parameters[TypedParameterKeys.DomainGuestInfo.load1m] = 0.5
    let expected: [TypedParameters.Value] = [
      .unsignedInt64(1 << 40), .int64(-1), .unsignedInt(256), .int(-3), .string("0-1"), .bool(true), .double(0.5),
    ]
    #expect(parameters.map(\.value) == expected)
    #expect(parameters[TypedParameterKeys.DomainMemory.hardLimit] == 1 << 40)
    #expect(parameters[TypedParameterKeys.DomainScheduler.vcpuQuota] == -1)
    #expect(parameters[TypedParameterKeys.DomainScheduler.weight] == 256)
    #expect(parameters[TypedParameterKeys.DomainScheduler.shares] == -3)
    #expect(parameters[TypedParameterKeys.DomainNUMA.nodeset] == "0-1")
    #expect(parameters[TypedParameterKeys.Perf.cmt] == true)
    #expect(parameters[TypedParameterKeys.DomainGuestInfo.load1m] == 0.5)
    parameters[TypedParameterKeys.DomainNUMA.nodeset] = nil
    #expect(parameters.text("numa_nodeset") == nil)
    #expect(parameters.count == 6)
  }

  @Test func keysReadNumbersOfOtherTypesAndNothingElse() {
    let hardLimit = TypedParameterKeys.DomainMemory.hardLimit
    for value: TypedParameters.Value in [.int(7), .unsignedInt(7), .int64(7), .unsignedInt64(7)] {
      #expect(TypedParameters(dictionaryLiteral: (hardLimit.name, value))[hardLimit] == 7)
    }
    for value: TypedParameters.Value in [.int(-7), .int64(-7), .double(7), .bool(true), .string("7")] {
      #expect(TypedParameters(dictionaryLiteral: (hardLimit.name, value))[hardLimit] == nil)
    }
    let weight = TypedParameterKeys.DomainScheduler.weight
    #expect(TypedParameters(dictionaryLiteral: (weight.name, .unsignedInt64(1 << 40)))[weight] == nil)
  }

  @Test func keysMayBeOnesOwn() {
    let key = TypedParameterKey<String>("x-disks")
    var parameters: TypedParameters = ["first": .int(1)]
    parameters[all: key] = ["vda", "vdb"]
    #expect(parameters[all: key] == ["vda", "vdb"])
    #expect(parameters[key] == "vda")
    #expect(parameters.map(\.name) == ["first", "x-disks", "x-disks"])
    parameters[all: key] = []
    #expect(parameters[key] == nil)
    #expect(parameters.count == 1)
  }

  @Test func valuesAreReadAsPeopleWriteThem() throws {
    var parameters = TypedParameters()
    try parameters.append("a", parsing: "-0x10", as: .int)
    try parameters.append("b", parsing: "18446744073709551615", as: .unsignedLongLong)
    try parameters.append("c", parsing: "0.25", as: .double)
    try parameters.append("d", parsing: "1", as: .boolean)
    try parameters.append("e", parsing: "one", as: .string)
    try parameters.append("f", parsing: "0xff", as: .unsignedInt)
    try parameters.append("g", parsing: "-9", as: .longLong)
    let expected: [TypedParameters.Value] = [
      .int(-16), .unsignedInt64(.max), .double(0.25), .bool(true), .string("one"), .unsignedInt(255), .int64(-9),
    ]
    #expect(parameters.map(\.value) == expected)
    let wrong: [(String, TypedParameterType, String)] = [
      ("2147483648", .int, "int"), ("-1", .unsignedInt, "unsigned int"), ("--1", .longLong, "long long"),
      ("yes", .boolean, "boolean"),
      ("", .unsignedLongLong, "unsigned long long"), ("x", .double, "double"), ("0x", .int, "int"),
    ]
    for (text, type, word) in wrong {
      let error = #expect(throws: LibvirtError.self) { try parameters.append("h", parsing: text, as: type) }
      #expect(error?.message == "Invalid value for field 'h': expected \(word)")
    }
    #expect(parameters.count == 7)
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
