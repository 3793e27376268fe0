// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Begins to copy a disk to another place while the domain runs; ``abortBlockJob(of:_:)`` ends it, with `pivot` by
  /// going on with the copy.
  ///
  /// - Parameters:
  ///   - disk: the disk's target, such as `vda`, or its source.
  ///   - xml: where to, as the `disk` element of a definition.
  ///   - parameters: `bandwidth` in bytes a second, `granularity`, `buf-size`.
  ///   - flags: whether to copy only the top image, and whether the copy is there already.
  ///
  /// libvirt: `virDomainBlockCopy`
  public func copyBlock(
    of disk: String, toXML xml: String, _ parameters: TypedParameters = [:], _ flags: DomainBlockCopyFlags = []
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainBlockCopy.self,
      .init(
        dom: wire, path: XDRString(disk), destxml: XDRString(xml), params: parameters.wire, flags: flags.rawValue))
  }

  /// Sets limits of traffic that several disks share.
  ///
  /// libvirt: `virDomainSetThrottleGroup`
  public func setThrottleGroup(
    named group: String, _ parameters: TypedParameters, _ impact: DomainModificationImpact = []
  ) async throws(LibvirtError) {
    try await connection.change(Remote.DomainSetThrottleGroup.self, parameters, limit: 32) {
      .init(dom: wire, group: XDRString(group), params: $0, flags: impact.rawValue)
    }
  }

  /// Has the guest's network interfaces announce themselves, so that switches learn where they are.
  ///
  /// - Parameters:
  ///   - interface: which one, by its name in the definition; `nil` for all.
  ///   - parameters: how often and how far apart: `initial`, `max`, `rounds`, `step`.
  ///
  /// libvirt: `virDomainAnnounceInterface`
  public func announceInterface(
    _ interface: String? = nil, _ parameters: TypedParameters = [:]
  ) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainAnnounceInterface.self,
      .init(dom: wire, device: interface.map { XDRString($0) }, params: parameters.wire, flags: 0))
  }
}
