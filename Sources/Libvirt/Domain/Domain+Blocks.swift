// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// How large a disk is.
  ///
  /// - Parameter disk: the disk's target, such as `vda`, or its source.
  ///
  /// libvirt: `virDomainGetBlockInfo`
  public func blockInfo(of disk: String) async throws(LibvirtError) -> BlockInfo {
    let reply = try await connection.call(
      Remote.DomainGetBlockInfo.self, .init(dom: wire, path: XDRString(disk), flags: 0))
    return BlockInfo(capacity: reply.capacity, allocation: reply.allocation, physical: reply.physical)
  }

  /// What is being done to a disk; `nil` when nothing is.
  ///
  /// - Parameters:
  ///   - disk: the disk's target, such as `vda`, or its source.
  ///   - flags: whether the limit is wanted in bytes a second.
  ///
  /// libvirt: `virDomainGetBlockJobInfo`
  public func blockJob(
    of disk: String, flags: DomainBlockJobInfoFlags = []
  ) async throws(LibvirtError) -> BlockJob? {
    let reply = try await connection.call(
      Remote.DomainGetBlockJobInfo.self, .init(dom: wire, path: XDRString(disk), flags: flags.rawValue))
    guard reply.found != 0 else { return nil }
    return BlockJob(
      type: DomainBlockJobType(rawValue: reply.type), bandwidth: reply.bandwidth, current: reply.cur, end: reply.end)
  }

  /// The disks that have had errors, for which the domain is paused or the guest was told.
  ///
  /// libvirt: `virDomainGetDiskErrors`
  public func diskErrors() async throws(LibvirtError) -> [DiskError] {
    let reply = try await connection.call(
      Remote.DomainGetDiskErrors.self, .init(dom: wire, maxerrors: 256, flags: 0))
    return reply.errors.map { DiskError(disk: $0.disk.text, error: DomainDiskErrorCode(rawValue: $0.error)) }
  }

  /// What has gone through a network interface so far.
  ///
  /// - Parameter interface: its name on the host, or its MAC address.
  ///
  /// libvirt: `virDomainInterfaceStats`
  public func interfaceStatistics(of interface: String) async throws(LibvirtError) -> InterfaceStatistics {
    let reply = try await connection.call(
      Remote.DomainInterfaceStats.self, .init(dom: wire, device: XDRString(interface)))
    func direction(_ values: (Int64, Int64, Int64, Int64)) -> InterfaceStatistics.Direction {
      .init(
        bytes: UInt64(exactly: values.0), packets: UInt64(exactly: values.1), errors: UInt64(exactly: values.2),
        drops: UInt64(exactly: values.3))
    }
    return InterfaceStatistics(
      received: direction((reply.rxBytes, reply.rxPackets, reply.rxErrs, reply.rxDrop)),
      sent: direction((reply.txBytes, reply.txPackets, reply.txErrs, reply.txDrop)))
  }
}
