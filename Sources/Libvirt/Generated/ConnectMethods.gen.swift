// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/connect.x by `make generate`; do not edit.
// swift-format-ignore-file

public import LibvirtProtocol
import LibvirtXDR

extension Connection {
  /// The hypervisor driver's name, such as `QEMU`.
  ///
  /// libvirt: `virConnectGetType`, since 0.0.3
  public func hypervisorType() async throws(LibvirtError) -> String {
    let reply = try await call(Remote.ConnectGetType.self)
    return reply.type.text
  }

  /// The most virtual processors a domain of this type can have.
  ///
  /// - Parameter type: a domain type such as `kvm`; `nil` for the driver's default.
  ///
  /// libvirt: `virConnectGetMaxVcpus`, since 0.2.1
  public func maximumVCPUs(ofType type: String? = nil) async throws(LibvirtError) -> Int32 {
    let reply = try await call(Remote.ConnectGetMaxVCPUs.self, .init(type: type.map { XDRString($0) }))
    return reply.maxVCPUs
  }

  /// What the host and its hypervisor can do, as an XML document.
  ///
  /// libvirt: `virConnectGetCapabilities`, since 0.2.1
  public func capabilities() async throws(LibvirtError) -> String {
    let reply = try await call(Remote.ConnectGetCapabilities.self)
    return reply.capabilities.text
  }

  /// The host's name, as the host itself knows it.
  ///
  /// libvirt: `virConnectGetHostname`, since 0.3.0
  public func hostname() async throws(LibvirtError) -> String {
    let reply = try await call(Remote.ConnectGetHostname.self)
    return reply.hostname.text
  }

  /// The free memory of some of the host's NUMA cells, in bytes.
  ///
  /// - Parameters:
  ///   - startCell: the first of them; the first of all is 0.
  ///   - count: of how many cells; those beyond the last are left out.
  ///
  /// libvirt: `virNodeGetCellsFreeMemory`, since 0.3.3
  public func freeMemory(fromCell startCell: Int32, count: Int32) async throws(LibvirtError) -> [UInt64] {
    let reply = try await call(Remote.NodeGetCellsFreeMemory.self, .init(startCell: startCell, count: count))
    return reply.cells
  }

  /// The host's free memory in bytes.
  ///
  /// libvirt: `virNodeGetFreeMemory`, since 0.3.3
  public func freeMemory() async throws(LibvirtError) -> UInt64 {
    let reply = try await call(Remote.NodeGetFreeMemory.self)
    return reply.freeMem
  }

  /// Compares a processor with the host's.
  ///
  /// - Parameters:
  ///   - xml: the processor, as capabilities describe the host's.
  ///   - flags: whether one that is incompatible is an error, and whether to check the description first.
  /// - Returns: whether the host's is the same, has more, or lacks something.
  ///
  /// libvirt: `virConnectCompareCPU`, since 0.7.5
  public func compareCPU(
    xml: String, flags: ConnectCompareCPUFlags = []
  ) async throws(LibvirtError) -> CPUCompareResult {
    let reply = try await call(Remote.ConnectCompareCPU.self, .init(xml: XDRString(xml), flags: flags.rawValue))
    return CPUCompareResult(rawValue: reply.result)
  }

  /// The processor with the most features that all of these have.
  ///
  /// - Parameters:
  ///   - xmlCPUs: the processors, each as capabilities describe the host's.
  ///   - flags: how to describe the result.
  /// - Returns: the processor, as an XML document.
  ///
  /// libvirt: `virConnectBaselineCPU`, since 0.7.7
  public func baselineCPU(
    of xmlCPUs: [String], flags: ConnectBaselineCPUFlags = []
  ) async throws(LibvirtError) -> String {
    let reply = try await call(
      Remote.ConnectBaselineCPU.self, .init(xmlCPUs: xmlCPUs.map { XDRString($0) }, flags: flags.rawValue))
    return reply.cpu.text
  }

  /// The host's firmware tables, as an XML document.
  ///
  /// - Throws: ``LibvirtError``, `noSupport` where the driver does not tell.
  ///
  /// libvirt: `virConnectGetSysinfo`, since 0.8.8
  public func systemInformation() async throws(LibvirtError) -> String {
    let reply = try await call(Remote.ConnectGetSysinfo.self, .init(flags: 0))
    return reply.sysinfo.text
  }

  /// Suspends the whole host, and wakes it up again after some time.
  ///
  /// - Parameters:
  ///   - target: where its memory is to be kept.
  ///   - duration: for how many seconds; at least 60.
  ///
  /// libvirt: `virNodeSuspendForDuration`, since 0.9.8
  public func suspendHost(to target: NodeSuspendTarget, seconds duration: UInt64) async throws(LibvirtError) {
    _ = try await change(
      Remote.NodeSuspendForDuration.self,
      .init(
        target: UInt32(bitPattern: target.rawValue),
        duration: duration,
        flags: 0))
  }

  /// The models of processors that libvirt has names for.
  ///
  /// - Parameter architecture: an architecture such as `x86_64`.
  ///
  /// libvirt: `virConnectGetCPUModelNames`, since 1.1.3
  public func cpuModelNames(architecture: String) async throws(LibvirtError) -> [String] {
    let reply = try await call(
      Remote.ConnectGetCPUModelNames.self, .init(architecture: XDRString(architecture), needResults: 1, flags: 0))
    return reply.models.map(\.text)
  }

  /// How many pages of memory are free in some of the host's NUMA cells.
  ///
  /// - Parameters:
  ///   - pages: the sizes of pages to count, in KiB.
  ///   - startCell: the first of the cells; -1 for the host as a whole.
  ///   - cellCount: how many cells.
  /// - Returns: for each cell the number of free pages of each size.
  ///
  /// libvirt: `virNodeGetFreePages`, since 1.2.6
  public func freePages(
    sizesKiB pages: [UInt32], fromCell startCell: Int32, count cellCount: UInt32
  ) async throws(LibvirtError) -> [UInt64] {
    let reply = try await call(
      Remote.NodeGetFreePages.self, .init(pages: pages, startCell: startCell, cellCount: cellCount, flags: 0))
    return reply.counts
  }

  /// What domains of one kind can have on this host, as an XML document.
  ///
  /// - Parameters:
  ///   - emulator: the emulator's path; `nil` for the driver's default.
  ///   - architecture: the guest's architecture, such as `x86_64`; `nil` for the driver's default.
  ///   - machine: the machine type; `nil` for the driver's default.
  ///   - type: a domain type such as `kvm`; `nil` for the driver's default.
  ///   - flags: which features of processors to list, and whether to leave out deprecated ones.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virConnectGetDomainCapabilities`, since 1.2.7
  public func domainCapabilities(
    emulator: String? = nil,
    architecture: String? = nil,
    machine: String? = nil,
    type: String? = nil,
    flags: ConnectGetDomainCapabilitiesFlags = []
  ) async throws(LibvirtError) -> String {
    let reply = try await change(
      Remote.ConnectGetDomainCapabilities.self,
      .init(
        emulator: emulator.map { XDRString($0) },
        architecture: architecture.map { XDRString($0) },
        machine: machine.map { XDRString($0) },
        type: type.map { XDRString($0) },
        flags: flags.rawValue))
    return reply.capabilities.text
  }

  /// Changes how many huge pages some of the host's NUMA cells keep for domains.
  ///
  /// - Parameters:
  ///   - pageSizes: the sizes of the pages, in KiB.
  ///   - pageCounts: for each size, how many pages.
  ///   - startCell: the first of the cells; -1 for the host as a whole.
  ///   - cellCount: how many cells.
  ///   - flags: whether that many pages more, or in all.
  /// - Returns: how many cells could be served in full.
  ///
  /// libvirt: `virNodeAllocPages`, since 1.2.9
  public func allocatePages(
    sizesKiB pageSizes: [UInt32],
    counts pageCounts: [UInt64],
    fromCell startCell: Int32,
    count cellCount: UInt32,
    flags: NodeAllocPagesFlags = []
  ) async throws(LibvirtError) -> Int32 {
    let reply = try await change(
      Remote.NodeAllocPages.self,
      .init(
        pageSizes: pageSizes,
        pageCounts: pageCounts,
        startCell: startCell,
        cellCount: cellCount,
        flags: flags.rawValue))
    return reply.ret
  }

  /// Compares a processor with what the hypervisor can give to domains on this host.
  ///
  /// - Parameters:
  ///   - emulator: the emulator's path; `nil` for the driver's default.
  ///   - architecture: the guest's architecture, such as `x86_64`; `nil` for the driver's default.
  ///   - machine: the machine type; `nil` for the driver's default.
  ///   - type: a domain type such as `kvm`; `nil` for the driver's default.
  ///   - xml: the processor.
  ///   - flags: whether one that is incompatible is an error, and whether to check the description first.
  /// - Returns: whether what it can give is the same, more, or lacks something.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virConnectCompareHypervisorCPU`, since 4.4.0
  public func compareHypervisorCPU(
    emulator: String? = nil,
    architecture: String? = nil,
    machine: String? = nil,
    type: String? = nil,
    xml: String,
    flags: ConnectCompareCPUFlags = []
  ) async throws(LibvirtError) -> CPUCompareResult {
    let reply = try await change(
      Remote.ConnectCompareHypervisorCPU.self,
      .init(
        emulator: emulator.map { XDRString($0) },
        architecture: architecture.map { XDRString($0) },
        machine: machine.map { XDRString($0) },
        type: type.map { XDRString($0) },
        xml: XDRString(xml),
        flags: flags.rawValue))
    return CPUCompareResult(rawValue: reply.result)
  }

  /// The processor that the hypervisor can give to domains on all hosts with these processors.
  ///
  /// - Parameters:
  ///   - emulator: the emulator's path; `nil` for the driver's default.
  ///   - architecture: the guest's architecture, such as `x86_64`; `nil` for the driver's default.
  ///   - machine: the machine type; `nil` for the driver's default.
  ///   - type: a domain type such as `kvm`; `nil` for the driver's default.
  ///   - xmlCPUs: the hosts' processors, each as domain capabilities describe it.
  ///   - flags: how to describe the result.
  /// - Returns: the processor, as an XML document.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virConnectBaselineHypervisorCPU`, since 4.4.0
  public func baselineHypervisorCPU(
    emulator: String? = nil,
    architecture: String? = nil,
    machine: String? = nil,
    type: String? = nil,
    of xmlCPUs: [String],
    flags: ConnectBaselineCPUFlags = []
  ) async throws(LibvirtError) -> String {
    let reply = try await change(
      Remote.ConnectBaselineHypervisorCPU.self,
      .init(
        emulator: emulator.map { XDRString($0) },
        architecture: architecture.map { XDRString($0) },
        machine: machine.map { XDRString($0) },
        type: type.map { XDRString($0) },
        xmlCPUs: xmlCPUs.map { XDRString($0) },
        flags: flags.rawValue))
    return reply.cpu.text
  }
}
