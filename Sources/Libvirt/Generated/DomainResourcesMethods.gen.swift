// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_resources.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// How often, in seconds, the balloon collects statistics; 0 stops it.
  ///
  /// libvirt: `virDomainSetMemoryStatsPeriod`, since 1.1.1
  public func setMemoryStatisticsPeriod(
    seconds period: Int32, _ flags: DomainMemoryModFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetMemoryStatsPeriod.self, .init(dom: wire, period: period, flags: flags.rawValue))
  }

  /// Adds an I/O thread.
  ///
  /// libvirt: `virDomainAddIOThread`, since 1.2.15
  public func addIOThread(_ ioThreadID: UInt32, _ flags: DomainModificationImpact = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainAddIOThread.self, .init(dom: wire, ioThreadID: ioThreadID, flags: flags.rawValue))
  }

  /// Removes an I/O thread that no disk uses.
  ///
  /// libvirt: `virDomainDelIOThread`, since 1.2.15
  public func removeIOThread(_ ioThreadID: UInt32, _ flags: DomainModificationImpact = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainDelIOThread.self, .init(dom: wire, ioThreadID: ioThreadID, flags: flags.rawValue))
  }

  /// Plugs or unplugs the virtual CPUs that `cpumap`, a text such as `1-3,5`, names.
  ///
  /// libvirt: `virDomainSetVcpu`, since 3.1.0
  public func setVCPUs(
    _ cpumap: String, plugged state: Bool, _ flags: DomainSetVCPUFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetVCPU.self,
      .init(
        dom: wire,
        cpumap: XDRString(cpumap),
        state: state ? 1 : 0,
        flags: flags.rawValue))
  }

  /// Measures for some seconds how fast the guest changes its memory; the result is in the domain's statistics.
  ///
  /// libvirt: `virDomainStartDirtyRateCalc`, since 7.2.0
  public func startDirtyRateCalculation(
    seconds: Int32, _ flags: DomainDirtyRateCalcFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainStartDirtyRateCalc.self, .init(dom: wire, seconds: seconds, flags: flags.rawValue))
  }
}
