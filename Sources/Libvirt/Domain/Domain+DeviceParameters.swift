// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Limits of a network interface's traffic, in KiB a second.
  ///
  /// - Parameter interface: the interface's MAC address, or its name on the host.
  ///
  /// libvirt: `virDomainGetInterfaceParameters`
  public func interfaceParameters(
    of interface: String, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) -> TypedParameters {
    try await connection.parameters(Remote.DomainGetInterfaceParameters.self, \.params) {
      .init(dom: wire, device: XDRString(interface), nparams: 16, flags: impact.rawValue | $0)
    }
  }

  /// Changes the limits of a network interface's traffic.
  ///
  /// - Parameters:
  ///   - parameters: averages, peaks and bursts; 0 removes a limit.
  ///   - interface: the interface's MAC address, or its name on the host.
  ///
  /// libvirt: `virDomainSetInterfaceParameters`
  public func setInterfaceParameters(
    _ parameters: TypedParameters, of interface: String, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetInterfaceParameters.self, parameters, limit: 16) {
      .init(dom: wire, device: XDRString(interface), params: $0, flags: impact.rawValue)
    }
  }

  /// Limits of a disk's traffic, in bytes and operations a second.
  ///
  /// - Parameter disk: the disk's target, such as `vda`, or its source.
  ///
  /// libvirt: `virDomainGetBlockIoTune`
  public func blockIOTune(
    of disk: String, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) -> TypedParameters {
    try await connection.parameters(Remote.DomainGetBlockIOTune.self, \.params) {
      .init(dom: wire, disk: XDRString(disk), nparams: 32, flags: impact.rawValue | $0)
    }
  }

  /// Changes the limits of a disk's traffic.
  ///
  /// - Parameters:
  ///   - parameters: the limits; 0 removes one.
  ///   - disk: the disk's target, such as `vda`, or its source.
  ///
  /// libvirt: `virDomainSetBlockIoTune`
  public func setBlockIOTune(
    _ parameters: TypedParameters, of disk: String, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetBlockIOTune.self, parameters, limit: 32) {
      .init(dom: wire, disk: XDRString(disk), params: $0, flags: impact.rawValue)
    }
  }

  /// What a disk has done so far: requests, bytes, times in nanoseconds.
  ///
  /// - Parameter disk: the disk's target, such as `vda`, or its source; empty for all disks together.
  ///
  /// libvirt: `virDomainBlockStatsFlags`
  public func blockStatistics(of disk: String) async throws(LibvirtError) -> TypedParameters {
    try await connection.parameters(Remote.DomainBlockStatsFlags.self, \.params) {
      .init(dom: wire, path: XDRString(disk), nparams: 16, flags: $0)
    }
  }
}
