// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol

extension Domain {
  /// Sets how much memory it may use.
  ///
  /// - Parameters:
  ///   - kib: the amount in KiB.
  ///   - flags: of the running domain, of its definition, or of both; with `maximum`, the upper limit.
  ///
  /// libvirt: `virDomainSetMemoryFlags`
  public func setMemory(kib: UInt64, flags: DomainMemoryModFlags = []) async throws(LibvirtError) {
    _ = try await connection.change(
      Remote.DomainSetMemoryFlags.self, .init(dom: wire, memory: kib, flags: flags.rawValue))
  }

  /// Sets the most memory it may ever use.
  ///
  /// - Parameter kib: the amount in KiB.
  ///
  /// libvirt: `virDomainSetMaxMemory`
  public func setMaximumMemory(kib: UInt64) async throws(LibvirtError) {
    _ = try await connection.change(Remote.DomainSetMaxMemory.self, .init(dom: wire, memory: kib))
  }

  /// The most memory it may ever use, in KiB.
  ///
  /// libvirt: `virDomainGetMaxMemory`
  public func maximumMemoryKiB() async throws(LibvirtError) -> UInt64 {
    try await connection.call(Remote.DomainGetMaxMemory.self, .init(dom: wire)).memory
  }

  /// Sets how many virtual processors it has.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - flags: of the running domain, of its definition, or of both; with `maximum`, the upper limit.
  ///
  /// libvirt: `virDomainSetVcpus`, `virDomainSetVcpusFlags`
  public func setVCPUs(_ count: UInt32, flags: DomainVCPUFlags = []) async throws(LibvirtError) {
    if flags.isEmpty {
      _ = try await connection.change(Remote.DomainSetVCPUs.self, .init(dom: wire, nvcpus: count))
    } else {
      _ = try await connection.change(
        Remote.DomainSetVCPUsFlags.self, .init(dom: wire, nvcpus: count, flags: flags.rawValue))
    }
  }

  /// How many virtual CPUs it has.
  ///
  /// - Parameter flags: the running domain, its definition, or the guest's own count; with `maximum`, the most it could
  ///   have.
  /// - Throws: ``LibvirtError``, `operationDenied` when the guest is to be asked on a connection for looking only.
  ///
  /// libvirt: `virDomainGetVcpusFlags`
  public func numberOfVCPUs(_ flags: DomainVCPUFlags = []) async throws(LibvirtError) -> Int {
    guard !flags.contains(.guest) || !connection.isReadOnly else { throw .readOnly("virDomainGetVcpusFlags") }
    return Int(
      try await connection.call(Remote.DomainGetVCPUsFlags.self, .init(dom: wire, flags: flags.rawValue)).num)
  }

  /// The most virtual CPUs the running domain can have, or those its definition allows.
  ///
  /// libvirt: `virDomainGetMaxVcpus`
  public func maximumVCPUs() async throws(LibvirtError) -> Int {
    Int(try await connection.call(Remote.DomainGetMaxVCPUs.self, .init(dom: wire)).num)
  }
}
