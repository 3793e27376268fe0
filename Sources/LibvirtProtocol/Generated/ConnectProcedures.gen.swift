// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/connect.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Undocumented CONNECT_OPEN.
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

  /// Undocumented CONNECT_CLOSE.
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

  /// Undocumented CONNECT_GET_TYPE.
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

  /// Undocumented CONNECT_GET_VERSION.
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

  /// Undocumented CONNECT_GET_MAX_VCPUS.
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

  /// Undocumented NODE_GET_INFO.
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

  /// Undocumented CONNECT_GET_CAPABILITIES.
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

  /// Undocumented CONNECT_GET_HOSTNAME.
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

  /// Undocumented CONNECT_SUPPORTS_FEATURE.
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

  /// Undocumented AUTH_LIST.
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

  /// Undocumented AUTH_SASL_INIT.
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

  /// Undocumented AUTH_SASL_START.
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

  /// Undocumented AUTH_SASL_STEP.
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

  /// Undocumented AUTH_POLKIT.
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

  /// Undocumented NODE_GET_CELLS_FREE_MEMORY.
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

  /// Undocumented NODE_GET_FREE_MEMORY.
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

  /// Undocumented CONNECT_GET_URI.
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

  /// Undocumented NODE_GET_SECURITY_MODEL.
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

  /// Undocumented CONNECT_IS_SECURE.
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

  /// Undocumented CONNECT_GET_LIB_VERSION.
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

  /// Undocumented CONNECT_COMPARE_CPU.
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

  /// Undocumented CONNECT_BASELINE_CPU.
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

  /// Undocumented CONNECT_GET_SYSINFO.
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

  /// Undocumented NODE_GET_CPU_STATS.
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

  /// Undocumented NODE_GET_MEMORY_STATS.
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

  /// Undocumented NODE_SUSPEND_FOR_DURATION.
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

  /// Undocumented NODE_SET_MEMORY_PARAMETERS.
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

  /// Undocumented NODE_GET_MEMORY_PARAMETERS.
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

  /// Undocumented NODE_GET_CPU_MAP.
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

  /// Undocumented CONNECT_GET_CPU_MODEL_NAMES.
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

  /// Undocumented NODE_GET_FREE_PAGES.
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

  /// Undocumented CONNECT_GET_DOMAIN_CAPABILITIES.
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

  /// Undocumented NODE_ALLOC_PAGES.
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

  /// Undocumented CONNECT_REGISTER_CLOSE_CALLBACK.
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

  /// Undocumented CONNECT_UNREGISTER_CLOSE_CALLBACK.
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

  /// Undocumented CONNECT_EVENT_CONNECTION_CLOSED.
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

  /// Undocumented CONNECT_COMPARE_HYPERVISOR_CPU.
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

  /// Undocumented CONNECT_BASELINE_HYPERVISOR_CPU.
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

  /// Undocumented NODE_GET_SEV_INFO.
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

  /// Undocumented CONNECT_SET_IDENTITY.
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
