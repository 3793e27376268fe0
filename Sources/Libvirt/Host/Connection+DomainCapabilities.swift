// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// What domains of one kind can have on this host, as an XML document.
  ///
  /// - Parameters:
  ///   - emulator: the emulator's path; `nil` for the driver's default.
  ///   - architecture: the guest's architecture, such as `x86_64`; `nil` for the driver's default.
  ///   - machine: the machine type; `nil` for the driver's default.
  ///   - type: a domain type such as `kvm`; `nil` for the driver's default.
  /// - Throws: ``LibvirtError``, `noSupport` where the driver does not tell.
  ///
  /// libvirt: `virConnectGetDomainCapabilities`
  public func domainCapabilities(
    emulator: String? = nil, architecture: String? = nil, machine: String? = nil, type: String? = nil
  ) async throws(LibvirtError) -> String {
    try await call(
      Remote.ConnectGetDomainCapabilities.self,
      .init(
        emulatorbin: emulator.map { XDRString($0) }, arch: architecture.map { XDRString($0) },
        machine: machine.map { XDRString($0) }, virttype: type.map { XDRString($0) }, flags: 0)
    ).capabilities.text
  }
}
