// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

/// Parameters that hypervisors name as they like, with the names in `TypedParameterKeys`. A change may hold some of them
/// only; what it does not name stays as it is. With `live` and `config` in one question, the daemon refuses.
extension Domain {
  /// How the host's scheduler treats it: shares, periods and quotas, of the running domain or of its definition.
  ///
  /// libvirt: `virDomainGetSchedulerParametersFlags`, `virDomainGetSchedulerParameters`
  public func schedulerParameters(
    _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) -> TypedParameters {
    guard !impact.isEmpty else {
      // Drivers that know only the running domain refuse any flag, the one that allows texts included.
      return TypedParameters(
        try await connection.call(Remote.DomainGetSchedulerParameters.self, .init(dom: wire, nparams: 16)).params)
    }
    return try await connection.parameters(Remote.DomainGetSchedulerParametersFlags.self, \.params) {
      .init(dom: wire, nparams: 16, flags: impact.rawValue | $0)
    }
  }

  /// Changes how the host's scheduler treats it.
  ///
  /// libvirt: `virDomainSetSchedulerParametersFlags`, `virDomainSetSchedulerParameters`
  public func setSchedulerParameters(
    _ parameters: TypedParameters, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    if impact.isEmpty {
      try await connection.change(Remote.DomainSetSchedulerParameters.self, parameters, limit: 16) {
        .init(dom: wire, params: $0)
      }
    } else {
      try await connection.change(Remote.DomainSetSchedulerParametersFlags.self, parameters, limit: 16) {
        .init(dom: wire, params: $0, flags: impact.rawValue)
      }
    }
  }

  /// The scheduler's name, such as `posix` or `credit`, and how many parameters it has.
  ///
  /// libvirt: `virDomainGetSchedulerType`
  public func schedulerType() async throws(LibvirtError) -> (name: String, parameters: Int) {
    let reply = try await connection.call(Remote.DomainGetSchedulerType.self, .init(dom: wire))
    return (reply.type.text, Int(reply.nparams))
  }

  /// Its limits of memory, in KiB.
  ///
  /// libvirt: `virDomainGetMemoryParameters`
  public func memoryParameters(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> TypedParameters {
    try await connection.parameters(Remote.DomainGetMemoryParameters.self, \.params) {
      .init(dom: wire, nparams: 16, flags: impact.rawValue | $0)
    }
  }

  /// Changes its limits of memory, in KiB.
  ///
  /// libvirt: `virDomainSetMemoryParameters`
  public func setMemoryParameters(
    _ parameters: TypedParameters, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetMemoryParameters.self, parameters, limit: 16) {
      .init(dom: wire, params: $0, flags: impact.rawValue)
    }
  }

  /// Its weights and limits of disk traffic.
  ///
  /// libvirt: `virDomainGetBlkioParameters`
  public func blockIOParameters(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> TypedParameters {
    try await connection.parameters(Remote.DomainGetBlkioParameters.self, \.params) {
      .init(dom: wire, nparams: 16, flags: impact.rawValue | $0)
    }
  }

  /// Changes its weights and limits of disk traffic.
  ///
  /// libvirt: `virDomainSetBlkioParameters`
  public func setBlockIOParameters(
    _ parameters: TypedParameters, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetBlkioParameters.self, parameters, limit: 16) {
      .init(dom: wire, params: $0, flags: impact.rawValue)
    }
  }

  /// From which NUMA cells of the host it takes memory, and how strictly.
  ///
  /// libvirt: `virDomainGetNumaParameters`
  public func numaParameters(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> TypedParameters {
    try await connection.parameters(Remote.DomainGetNUMAParameters.self, \.params) {
      .init(dom: wire, nparams: 16, flags: impact.rawValue | $0)
    }
  }

  /// Changes from which NUMA cells of the host it takes memory.
  ///
  /// libvirt: `virDomainSetNumaParameters`
  public func setNUMAParameters(
    _ parameters: TypedParameters, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetNUMAParameters.self, parameters, limit: 16) {
      .init(dom: wire, params: $0, flags: impact.rawValue)
    }
  }

  /// Which performance counters are on, by name.
  ///
  /// libvirt: `virDomainGetPerfEvents`
  public func performanceEvents(_ impact: DomainModificationImpact = []) async throws(LibvirtError) -> TypedParameters {
    TypedParameters(
      try await connection.call(Remote.DomainGetPerfEvents.self, .init(dom: wire, flags: impact.rawValue)).params)
  }

  /// Turns performance counters on and off: each by its name, as a `bool`.
  ///
  /// libvirt: `virDomainSetPerfEvents`
  public func setPerformanceEvents(
    _ parameters: TypedParameters, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetPerfEvents.self, parameters, limit: 64) {
      .init(dom: wire, params: $0, flags: impact.rawValue)
    }
  }

  /// How the running domain is protected from its host: measurement, policy, versions of firmware.
  ///
  /// libvirt: `virDomainGetLaunchSecurityInfo`
  public func launchSecurityInfo() async throws(LibvirtError) -> TypedParameters {
    guard !connection.isReadOnly else { throw .readOnly("virDomainGetLaunchSecurityInfo") }
    return try await connection.parameters(Remote.DomainGetLaunchSecurityInfo.self, \.params) {
      .init(dom: wire, flags: $0)
    }
  }

  /// Gives a protected domain its secret before it begins to run.
  ///
  /// libvirt: `virDomainSetLaunchSecurityState`
  public func setLaunchSecurityState(_ parameters: TypedParameters) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetLaunchSecurityState.self, parameters, limit: 64) {
      .init(dom: wire, params: $0, flags: 0)
    }
  }
}
