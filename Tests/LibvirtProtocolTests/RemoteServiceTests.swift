// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtXDR
import Testing

@Suite struct RemoteServiceTests {
  /// Serves one call of each shape.
  struct Service: RemoteService {
    func connectOpen(_ arguments: Wire.ConnectOpenArguments) async throws {
      guard arguments.name?.text == "test:///default" else {
        throw Wire.RemoteError(code: .noConnect, domain: .rpc, message: "no connection driver available")
      }
    }

    func connectClose() async throws {}

    func connectGetHostname() async throws -> Wire.ConnectGetHostnameReply {
      Wire.ConnectGetHostnameReply(hostname: "kvm7")
    }

    func connectSupportsFeature(
      _ arguments: Wire.ConnectSupportsFeatureArguments
    ) async throws -> Wire.ConnectSupportsFeatureReply {
      Wire.ConnectSupportsFeatureReply(supported: arguments.feature == 10 ? 1 : 0)
    }
  }

  private func encoded(_ value: some XDREncodable) throws -> [UInt8] {
    var encoder = XDREncoder()
    try value.encode(into: &encoder)
    return encoder.bytes
  }

  @Test func servesACallOfEachShape() async throws {
    let service = Service()
    let open = try encoded(Wire.ConnectOpenArguments(name: "test:///default", flags: 0))
    #expect(try await service.dispatch(procedure: Remote.ConnectOpen.number, payload: open) == [])
    #expect(try await service.dispatch(procedure: Remote.ConnectClose.number, payload: []) == [])
    #expect(
      try await service.dispatch(procedure: Remote.ConnectGetHostname.number, payload: [])
        == [0, 0, 0, 4] + Array("kvm7".utf8))
    #expect(
      try await service.dispatch(procedure: Remote.ConnectSupportsFeature.number, payload: [0, 0, 0, 10])
        == [0, 0, 0, 1])
  }

  @Test(arguments: [0, -1, 457, Remote.DomainEventLifecycle.number]) func unknownNumbersAreNil(_ number: Int32)
    async throws
  {
    #expect(try await Service().dispatch(procedure: number, payload: []) == nil)
  }

  @Test func undecodableArgumentsAreRefused() async throws {
    let error = await #expect(throws: ServiceError.self) {
      try await Service().dispatch(procedure: Remote.ConnectSupportsFeature.number, payload: [0])
    }
    #expect(error == .undecodable(.truncated(offset: 0, needed: 4, available: 1)))
    #expect(error?.remoteError.code == ErrorNumber.rpc.rawValue)
    #expect(error?.remoteError.message == "Unable to decode message payload")
  }

  @Test func errorsOfTheServicePassThrough() async throws {
    let open = try encoded(Wire.ConnectOpenArguments(name: "xen:///", flags: 0))
    let error = await #expect(throws: Wire.RemoteError.self) {
      try await Service().dispatch(procedure: Remote.ConnectOpen.number, payload: open)
    }
    #expect(error?.code == ErrorNumber.noConnect.rawValue)
    #expect(error?.str1 == "%s")
    #expect(error?.str2 == "no connection driver available")
  }

  @Test func whatIsNotImplementedIsUnsupported() async throws {
    // Every call is there by default, and says which function is missing.
    let error = await #expect(throws: ServiceError.unsupported("virConnectGetType")) {
      try await Service().dispatch(procedure: Remote.ConnectGetType.number, payload: [])
    }
    #expect(error?.remoteError.code == 3)
    #expect(
      error?.remoteError.message
        == "this function is not supported by the connection driver: virConnectGetType")
  }

  @Test func everyCallIsDispatched() async throws {
    struct Nothing: RemoteService {}
    for procedure in ProcedureTable.remote where !procedure.isEvent {
      // Empty arguments do not decode, or the function is unsupported: either way the number was known.
      await #expect(throws: ServiceError.self, "\(procedure.name)") {
        try await Nothing().dispatch(procedure: procedure.number, payload: [])
      }
    }
  }
}
