// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/connect.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Opens the hypervisor's connection behind an authenticated link. An absent `name` is refused; an empty one
  /// lets the daemon choose the driver.
  ///
  /// libvirt: `virConnectOpen`, `virConnectOpenAuth`, `virConnectOpenReadOnly`, since 0.0.3.
  package enum ConnectOpen: Procedure {
    package typealias Arguments = Wire.ConnectOpenArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 1 }
    package static var name: String { "CONNECT_OPEN" }
    package static var cFunctions: [String] { ["virConnectOpen", "virConnectOpenAuth", "virConnectOpenReadOnly"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends the session in good order. The daemon closes the socket once it has sent the reply.
  ///
  /// libvirt: `virConnectClose`, since 0.0.3.
  package enum ConnectClose: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 2 }
    package static var name: String { "CONNECT_CLOSE" }
    package static var cFunctions: [String] { ["virConnectClose"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The hypervisor driver's name, such as `QEMU`.
  ///
  /// libvirt: `virConnectGetType`, since 0.0.3.
  package enum ConnectGetType: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectGetTypeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 3 }
    package static var name: String { "CONNECT_GET_TYPE" }
    package static var cFunctions: [String] { ["virConnectGetType"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The hypervisor's version: major times 1,000,000 plus minor times 1,000 plus release.
  ///
  /// libvirt: `virConnectGetVersion`, since 0.0.3.
  package enum ConnectGetVersion: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectGetVersionReply
    package static var program: Program { .remote }
    package static var number: Int32 { 4 }
    package static var name: String { "CONNECT_GET_VERSION" }
    package static var cFunctions: [String] { ["virConnectGetVersion"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The most virtual processors a domain of this type can have.
  ///
  /// - Parameter type: a domain type such as `kvm`; `nil` for the driver's default.
  ///
  /// libvirt: `virConnectGetMaxVcpus`, since 0.2.1.
  package enum ConnectGetMaxVCPUs: Procedure {
    package typealias Arguments = Wire.ConnectGetMaxVCPUsArguments
    package typealias Reply = Wire.ConnectGetMaxVCPUsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 5 }
    package static var name: String { "CONNECT_GET_MAX_VCPUS" }
    package static var cFunctions: [String] { ["virConnectGetMaxVcpus"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's CPU model, memory in KiB, CPU count, clock in MHz, and its topology.
  ///
  /// libvirt: `virNodeGetInfo`, since 0.1.0.
  package enum NodeGetInfo: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NodeGetInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 6 }
    package static var name: String { "NODE_GET_INFO" }
    package static var cFunctions: [String] { ["virNodeGetInfo"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// What the host and its hypervisor can do, as an XML document.
  ///
  /// libvirt: `virConnectGetCapabilities`, since 0.2.1.
  package enum ConnectGetCapabilities: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectGetCapabilitiesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 7 }
    package static var name: String { "CONNECT_GET_CAPABILITIES" }
    package static var cFunctions: [String] { ["virConnectGetCapabilities"] }
  }

  /// The host's name, as the host itself knows it.
  ///
  /// libvirt: `virConnectGetHostname`, since 0.3.0.
  package enum ConnectGetHostname: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectGetHostnameReply
    package static var program: Program { .remote }
    package static var number: Int32 { 59 }
    package static var name: String { "CONNECT_GET_HOSTNAME" }
    package static var cFunctions: [String] { ["virConnectGetHostname"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether driver and daemon have a feature (`virDrvFeature`). Asking for the keepalive makes the daemon start
  /// its own pings.
  ///
  /// libvirt: `virConnectSupportsFeature`, since <=9.0.0.
  package enum ConnectSupportsFeature: Procedure {
    package typealias Arguments = Wire.ConnectSupportsFeatureArguments
    package typealias Reply = Wire.ConnectSupportsFeatureReply
    package static var program: Program { .remote }
    package static var number: Int32 { 60 }
    package static var name: String { "CONNECT_SUPPORTS_FEATURE" }
    package static var cFunctions: [String] { ["virConnectSupportsFeature"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The ways in which the client may prove who it is; none when it need not.
  ///
  /// Since <=9.0.0.
  package enum AuthList: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.AuthListReply
    package static var program: Program { .remote }
    package static var number: Int32 { 66 }
    package static var name: String { "AUTH_LIST" }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high, worksBeforeAuthentication: true) }
  }

  /// The SASL mechanisms the daemon offers, as one comma-separated text.
  ///
  /// Since <=9.0.0.
  package enum AuthSASLInit: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.AuthSASLInitReply
    package static var program: Program { .remote }
    package static var number: Int32 { 67 }
    package static var name: String { "AUTH_SASL_INIT" }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high, worksBeforeAuthentication: true) }
  }

  /// Chooses a mechanism and sends the client's first data; `nil` is 1 when there is none. Characters take four
  /// bytes each.
  ///
  /// Since <=9.0.0.
  package enum AuthSASLStart: Procedure {
    package typealias Arguments = Wire.AuthSASLStartArguments
    package typealias Reply = Wire.AuthSASLStartReply
    package static var program: Program { .remote }
    package static var number: Int32 { 68 }
    package static var name: String { "AUTH_SASL_START" }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high, worksBeforeAuthentication: true) }
  }

  /// Sends the client's next data; the exchange is over when `complete` is 1.
  ///
  /// Since <=9.0.0.
  package enum AuthSASLStep: Procedure {
    package typealias Arguments = Wire.AuthSASLStepArguments
    package typealias Reply = Wire.AuthSASLStepReply
    package static var program: Program { .remote }
    package static var number: Int32 { 69 }
    package static var name: String { "AUTH_SASL_STEP" }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high, worksBeforeAuthentication: true) }
  }

  /// Has polkit decide about the process behind a UNIX socket.
  ///
  /// Since <=9.0.0.
  package enum AuthPolkit: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.AuthPolkitReply
    package static var program: Program { .remote }
    package static var number: Int32 { 70 }
    package static var name: String { "AUTH_POLKIT" }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high, worksBeforeAuthentication: true) }
  }

  /// The free memory of some of the host's NUMA cells, in bytes.
  ///
  /// - Parameters:
  ///   - startCell: the first of them; the first of all is 0.
  ///   - count: of how many cells; those beyond the last are left out.
  ///
  /// libvirt: `virNodeGetCellsFreeMemory`, since 0.3.3.
  package enum NodeGetCellsFreeMemory: Procedure {
    package typealias Arguments = Wire.NodeGetCellsFreeMemoryArguments
    package typealias Reply = Wire.NodeGetCellsFreeMemoryReply
    package static var program: Program { .remote }
    package static var number: Int32 { 101 }
    package static var name: String { "NODE_GET_CELLS_FREE_MEMORY" }
    package static var cFunctions: [String] { ["virNodeGetCellsFreeMemory"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The host's free memory in bytes.
  ///
  /// libvirt: `virNodeGetFreeMemory`, since 0.3.3.
  package enum NodeGetFreeMemory: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NodeGetFreeMemoryReply
    package static var program: Program { .remote }
    package static var number: Int32 { 102 }
    package static var name: String { "NODE_GET_FREE_MEMORY" }
    package static var cFunctions: [String] { ["virNodeGetFreeMemory"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The URI of the hypervisor's connection as the daemon sees it.
  ///
  /// libvirt: `virConnectGetURI`, since 0.3.0.
  package enum ConnectGetURI: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectGetURIReply
    package static var program: Program { .remote }
    package static var number: Int32 { 110 }
    package static var name: String { "CONNECT_GET_URI" }
    package static var cFunctions: [String] { ["virConnectGetURI"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The name and domain of interpretation of the host's security model. Characters take four bytes each.
  ///
  /// libvirt: `virNodeGetSecurityModel`, since 0.6.1.
  package enum NodeGetSecurityModel: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.NodeGetSecurityModelReply
    package static var program: Program { .remote }
    package static var number: Int32 { 122 }
    package static var name: String { "NODE_GET_SECURITY_MODEL" }
    package static var cFunctions: [String] { ["virNodeGetSecurityModel"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Whether the daemon's own link to the hypervisor is safe from listeners.
  ///
  /// libvirt: `virConnectIsEncrypted`, `virConnectIsSecure`, since 0.7.3.
  package enum ConnectIsSecure: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectIsSecureReply
    package static var program: Program { .remote }
    package static var number: Int32 { 149 }
    package static var name: String { "CONNECT_IS_SECURE" }
    package static var cFunctions: [String] { ["virConnectIsEncrypted", "virConnectIsSecure"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The version of libvirt in the daemon: major times 1,000,000 plus minor times 1,000 plus release.
  ///
  /// libvirt: `virConnectGetLibVersion`, since 0.7.3.
  package enum ConnectGetLibVersion: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectGetLibVersionReply
    package static var program: Program { .remote }
    package static var number: Int32 { 157 }
    package static var name: String { "CONNECT_GET_LIB_VERSION" }
    package static var cFunctions: [String] { ["virConnectGetLibVersion"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Compares a processor with the host's.
  ///
  /// - Parameters:
  ///   - xml: the processor, as capabilities describe the host's.
  ///   - flags: whether one that is incompatible is an error, and whether to check the description first.
  /// - Returns: whether the host's is the same, has more, or lacks something.
  ///
  /// libvirt: `virConnectCompareCPU`, since 0.7.5.
  package enum ConnectCompareCPU: Procedure {
    package typealias Arguments = Wire.ConnectCompareCPUArguments
    package typealias Reply = Wire.ConnectCompareCPUReply
    package static var program: Program { .remote }
    package static var number: Int32 { 158 }
    package static var name: String { "CONNECT_COMPARE_CPU" }
    package static var cFunctions: [String] { ["virConnectCompareCPU"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The processor with the most features that all of these have.
  ///
  /// - Parameters:
  ///   - xmlCPUs: the processors, each as capabilities describe the host's.
  ///   - flags: how to describe the result.
  /// - Returns: the processor, as an XML document.
  ///
  /// libvirt: `virConnectBaselineCPU`, since 0.7.7.
  package enum ConnectBaselineCPU: Procedure {
    package typealias Arguments = Wire.ConnectBaselineCPUArguments
    package typealias Reply = Wire.ConnectBaselineCPUReply
    package static var program: Program { .remote }
    package static var number: Int32 { 162 }
    package static var name: String { "CONNECT_BASELINE_CPU" }
    package static var cFunctions: [String] { ["virConnectBaselineCPU"] }
  }

  /// The host's firmware tables, as an XML document.
  ///
  /// - Throws: ``LibvirtError``, `noSupport` where the driver does not tell.
  ///
  /// libvirt: `virConnectGetSysinfo`, since 0.8.8.
  package enum ConnectGetSysinfo: Procedure {
    package typealias Arguments = Wire.ConnectGetSysinfoArguments
    package typealias Reply = Wire.ConnectGetSysinfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 203 }
    package static var name: String { "CONNECT_GET_SYSINFO" }
    package static var cFunctions: [String] { ["virConnectGetSysinfo"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// CPU times of the host, or of one CPU, in nanoseconds; `nparams` is the room the caller has.
  ///
  /// libvirt: `virNodeGetCPUStats`, since 0.9.3.
  package enum NodeGetCPUStats: Procedure {
    package typealias Arguments = Wire.NodeGetCPUStatsArguments
    package typealias Reply = Wire.NodeGetCPUStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 227 }
    package static var name: String { "NODE_GET_CPU_STATS" }
    package static var cFunctions: [String] { ["virNodeGetCPUStats"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Memory of the host, or of one NUMA cell, in KiB; `nparams` is the room the caller has.
  ///
  /// libvirt: `virNodeGetMemoryStats`, since 0.9.3.
  package enum NodeGetMemoryStats: Procedure {
    package typealias Arguments = Wire.NodeGetMemoryStatsArguments
    package typealias Reply = Wire.NodeGetMemoryStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 228 }
    package static var name: String { "NODE_GET_MEMORY_STATS" }
    package static var cFunctions: [String] { ["virNodeGetMemoryStats"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Suspends the whole host, and wakes it up again after some time.
  ///
  /// - Parameters:
  ///   - target: where its memory is to be kept.
  ///   - duration: for how many seconds; at least 60.
  ///
  /// libvirt: `virNodeSuspendForDuration`, since 0.9.8.
  package enum NodeSuspendForDuration: Procedure {
    package typealias Arguments = Wire.NodeSuspendForDurationArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 250 }
    package static var name: String { "NODE_SUSPEND_FOR_DURATION" }
    package static var cFunctions: [String] { ["virNodeSuspendForDuration"] }
  }

  /// Changes how the host shares equal pages of memory.
  ///
  /// libvirt: `virNodeSetMemoryParameters`, since 0.10.2.
  package enum NodeSetMemoryParameters: Procedure {
    package typealias Arguments = Wire.NodeSetMemoryParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 288 }
    package static var name: String { "NODE_SET_MEMORY_PARAMETERS" }
    package static var cFunctions: [String] { ["virNodeSetMemoryParameters"] }
  }

  /// How the host shares equal pages of memory; `nparams` is the room the caller has.
  ///
  /// libvirt: `virNodeGetMemoryParameters`, since 0.10.2.
  package enum NodeGetMemoryParameters: Procedure {
    package typealias Arguments = Wire.NodeGetMemoryParametersArguments
    package typealias Reply = Wire.NodeGetMemoryParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 289 }
    package static var name: String { "NODE_GET_MEMORY_PARAMETERS" }
    package static var cFunctions: [String] { ["virNodeGetMemoryParameters"] }
  }

  /// How many CPUs the host has and which of them are on line, as a bit map.
  ///
  /// libvirt: `virNodeGetCPUMap`, since 1.0.0.
  package enum NodeGetCPUMap: Procedure {
    package typealias Arguments = Wire.NodeGetCPUMapArguments
    package typealias Reply = Wire.NodeGetCPUMapReply
    package static var program: Program { .remote }
    package static var number: Int32 { 293 }
    package static var name: String { "NODE_GET_CPU_MAP" }
    package static var cFunctions: [String] { ["virNodeGetCPUMap"] }
  }

  /// The models of processors that libvirt has names for.
  ///
  /// - Parameter architecture: an architecture such as `x86_64`.
  ///
  /// libvirt: `virConnectGetCPUModelNames`, since 1.1.3.
  package enum ConnectGetCPUModelNames: Procedure {
    package typealias Arguments = Wire.ConnectGetCPUModelNamesArguments
    package typealias Reply = Wire.ConnectGetCPUModelNamesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 312 }
    package static var name: String { "CONNECT_GET_CPU_MODEL_NAMES" }
    package static var cFunctions: [String] { ["virConnectGetCPUModelNames"] }
  }

  /// How many pages of memory are free in some of the host's NUMA cells.
  ///
  /// - Parameters:
  ///   - pages: the sizes of pages to count, in KiB.
  ///   - startCell: the first of the cells; -1 for the host as a whole.
  ///   - cellCount: how many cells.
  /// - Returns: for each cell the number of free pages of each size.
  ///
  /// libvirt: `virNodeGetFreePages`, since 1.2.6.
  package enum NodeGetFreePages: Procedure {
    package typealias Arguments = Wire.NodeGetFreePagesArguments
    package typealias Reply = Wire.NodeGetFreePagesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 340 }
    package static var name: String { "NODE_GET_FREE_PAGES" }
    package static var cFunctions: [String] { ["virNodeGetFreePages"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
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
  /// libvirt: `virConnectGetDomainCapabilities`, since 1.2.7.
  package enum ConnectGetDomainCapabilities: Procedure {
    package typealias Arguments = Wire.ConnectGetDomainCapabilitiesArguments
    package typealias Reply = Wire.ConnectGetDomainCapabilitiesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 342 }
    package static var name: String { "CONNECT_GET_DOMAIN_CAPABILITIES" }
    package static var cFunctions: [String] { ["virConnectGetDomainCapabilities"] }
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
  /// libvirt: `virNodeAllocPages`, since 1.2.9.
  package enum NodeAllocPages: Procedure {
    package typealias Arguments = Wire.NodeAllocPagesArguments
    package typealias Reply = Wire.NodeAllocPagesReply
    package static var program: Program { .remote }
    package static var number: Int32 { 347 }
    package static var name: String { "NODE_ALLOC_PAGES" }
    package static var cFunctions: [String] { ["virNodeAllocPages"] }
  }

  /// Asks to be told when the daemon loses the hypervisor. One registration a connection.
  ///
  /// libvirt: `virConnectRegisterCloseCallback`, since 0.10.0.
  package enum ConnectRegisterCloseCallback: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 360 }
    package static var name: String { "CONNECT_REGISTER_CLOSE_CALLBACK" }
    package static var cFunctions: [String] { ["virConnectRegisterCloseCallback"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Ends what `CONNECT_REGISTER_CLOSE_CALLBACK` began.
  ///
  /// libvirt: `virConnectUnregisterCloseCallback`, since 0.10.0.
  package enum ConnectUnregisterCloseCallback: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 361 }
    package static var name: String { "CONNECT_UNREGISTER_CLOSE_CALLBACK" }
    package static var cFunctions: [String] { ["virConnectUnregisterCloseCallback"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// The daemon lost the hypervisor (`virConnectCloseReason`). The link to the daemon is still there.
  ///
  /// libvirt: `virConnectRegisterCloseCallback`, since <=9.0.0.
  package enum ConnectEventConnectionClosed: Procedure {
    package typealias Arguments = XDRVoid
    package typealias Reply = Wire.ConnectEventConnectionClosedMessage
    package static var program: Program { .remote }
    package static var number: Int32 { 362 }
    package static var name: String { "CONNECT_EVENT_CONNECTION_CLOSED" }
    package static var cFunctions: [String] { ["virConnectRegisterCloseCallback"] }
    package static var isEvent: Bool { true }
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
  /// libvirt: `virConnectCompareHypervisorCPU`, since 4.4.0.
  package enum ConnectCompareHypervisorCPU: Procedure {
    package typealias Arguments = Wire.ConnectCompareHypervisorCPUArguments
    package typealias Reply = Wire.ConnectCompareHypervisorCPUReply
    package static var program: Program { .remote }
    package static var number: Int32 { 393 }
    package static var name: String { "CONNECT_COMPARE_HYPERVISOR_CPU" }
    package static var cFunctions: [String] { ["virConnectCompareHypervisorCPU"] }
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
  /// libvirt: `virConnectBaselineHypervisorCPU`, since 4.4.0.
  package enum ConnectBaselineHypervisorCPU: Procedure {
    package typealias Arguments = Wire.ConnectBaselineHypervisorCPUArguments
    package typealias Reply = Wire.ConnectBaselineHypervisorCPUReply
    package static var program: Program { .remote }
    package static var number: Int32 { 394 }
    package static var name: String { "CONNECT_BASELINE_HYPERVISOR_CPU" }
    package static var cFunctions: [String] { ["virConnectBaselineHypervisorCPU"] }
  }

  /// What the host's AMD SEV offers; `nparams` is the room the caller has.
  ///
  /// libvirt: `virNodeGetSEVInfo`, since 4.5.0.
  package enum NodeGetSEVInfo: Procedure {
    package typealias Arguments = Wire.NodeGetSEVInfoArguments
    package typealias Reply = Wire.NodeGetSEVInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 395 }
    package static var name: String { "NODE_GET_SEV_INFO" }
    package static var cFunctions: [String] { ["virNodeGetSEVInfo"] }
  }

  /// Tells who the client acts for. Only daemons that pass calls on may use it.
  ///
  /// libvirt: `virConnectSetIdentity`, since 5.8.0.
  package enum ConnectSetIdentity: Procedure {
    package typealias Arguments = Wire.ConnectSetIdentityArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 419 }
    package static var name: String { "CONNECT_SET_IDENTITY" }
    package static var cFunctions: [String] { ["virConnectSetIdentity"] }
  }
}
