// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/connect.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `connect.x`. What an implementation leaves out is answered as unsupported.
package protocol ConnectService: Sendable {
  /// `CONNECT_OPEN`
  func connectOpen(_ arguments: Wire.ConnectOpenArguments) async throws
  /// `CONNECT_CLOSE`
  func connectClose() async throws
  /// `CONNECT_GET_TYPE`
  func connectGetType() async throws -> Wire.ConnectGetTypeReply
  /// `CONNECT_GET_VERSION`
  func connectGetVersion() async throws -> Wire.ConnectGetVersionReply
  /// `CONNECT_GET_MAX_VCPUS`
  func connectGetMaxVCPUs(_ arguments: Wire.ConnectGetMaxVCPUsArguments) async throws -> Wire.ConnectGetMaxVCPUsReply
  /// `NODE_GET_INFO`
  func nodeGetInfo() async throws -> Wire.NodeGetInfoReply
  /// `CONNECT_GET_CAPABILITIES`
  func connectGetCapabilities() async throws -> Wire.ConnectGetCapabilitiesReply
  /// `CONNECT_GET_HOSTNAME`
  func connectGetHostname() async throws -> Wire.ConnectGetHostnameReply
  /// `CONNECT_SUPPORTS_FEATURE`
  func connectSupportsFeature(_ arguments: Wire.ConnectSupportsFeatureArguments) async throws -> Wire.ConnectSupportsFeatureReply
  /// `AUTH_LIST`
  func authList() async throws -> Wire.AuthListReply
  /// `AUTH_SASL_INIT`
  func authSASLInit() async throws -> Wire.AuthSASLInitReply
  /// `AUTH_SASL_START`
  func authSASLStart(_ arguments: Wire.AuthSASLStartArguments) async throws -> Wire.AuthSASLStartReply
  /// `AUTH_SASL_STEP`
  func authSASLStep(_ arguments: Wire.AuthSASLStepArguments) async throws -> Wire.AuthSASLStepReply
  /// `AUTH_POLKIT`
  func authPolkit() async throws -> Wire.AuthPolkitReply
  /// `NODE_GET_CELLS_FREE_MEMORY`
  func nodeGetCellsFreeMemory(_ arguments: Wire.NodeGetCellsFreeMemoryArguments) async throws -> Wire.NodeGetCellsFreeMemoryReply
  /// `NODE_GET_FREE_MEMORY`
  func nodeGetFreeMemory() async throws -> Wire.NodeGetFreeMemoryReply
  /// `CONNECT_GET_URI`
  func connectGetURI() async throws -> Wire.ConnectGetURIReply
  /// `NODE_GET_SECURITY_MODEL`
  func nodeGetSecurityModel() async throws -> Wire.NodeGetSecurityModelReply
  /// `CONNECT_IS_SECURE`
  func connectIsSecure() async throws -> Wire.ConnectIsSecureReply
  /// `CONNECT_GET_LIB_VERSION`
  func connectGetLibVersion() async throws -> Wire.ConnectGetLibVersionReply
  /// `CONNECT_COMPARE_CPU`
  func connectCompareCPU(_ arguments: Wire.ConnectCompareCPUArguments) async throws -> Wire.ConnectCompareCPUReply
  /// `CONNECT_BASELINE_CPU`
  func connectBaselineCPU(_ arguments: Wire.ConnectBaselineCPUArguments) async throws -> Wire.ConnectBaselineCPUReply
  /// `CONNECT_GET_SYSINFO`
  func connectGetSysinfo(_ arguments: Wire.ConnectGetSysinfoArguments) async throws -> Wire.ConnectGetSysinfoReply
  /// `NODE_GET_CPU_STATS`
  func nodeGetCPUStats(_ arguments: Wire.NodeGetCPUStatsArguments) async throws -> Wire.NodeGetCPUStatsReply
  /// `NODE_GET_MEMORY_STATS`
  func nodeGetMemoryStats(_ arguments: Wire.NodeGetMemoryStatsArguments) async throws -> Wire.NodeGetMemoryStatsReply
  /// `NODE_SUSPEND_FOR_DURATION`
  func nodeSuspendForDuration(_ arguments: Wire.NodeSuspendForDurationArguments) async throws
  /// `NODE_SET_MEMORY_PARAMETERS`
  func nodeSetMemoryParameters(_ arguments: Wire.NodeSetMemoryParametersArguments) async throws
  /// `NODE_GET_MEMORY_PARAMETERS`
  func nodeGetMemoryParameters(_ arguments: Wire.NodeGetMemoryParametersArguments) async throws -> Wire.NodeGetMemoryParametersReply
  /// `NODE_GET_CPU_MAP`
  func nodeGetCPUMap(_ arguments: Wire.NodeGetCPUMapArguments) async throws -> Wire.NodeGetCPUMapReply
  /// `CONNECT_GET_CPU_MODEL_NAMES`
  func connectGetCPUModelNames(_ arguments: Wire.ConnectGetCPUModelNamesArguments) async throws -> Wire.ConnectGetCPUModelNamesReply
  /// `NODE_GET_FREE_PAGES`
  func nodeGetFreePages(_ arguments: Wire.NodeGetFreePagesArguments) async throws -> Wire.NodeGetFreePagesReply
  /// `CONNECT_GET_DOMAIN_CAPABILITIES`
  func connectGetDomainCapabilities(_ arguments: Wire.ConnectGetDomainCapabilitiesArguments) async throws -> Wire.ConnectGetDomainCapabilitiesReply
  /// `NODE_ALLOC_PAGES`
  func nodeAllocPages(_ arguments: Wire.NodeAllocPagesArguments) async throws -> Wire.NodeAllocPagesReply
  /// `CONNECT_REGISTER_CLOSE_CALLBACK`
  func connectRegisterCloseCallback() async throws
  /// `CONNECT_UNREGISTER_CLOSE_CALLBACK`
  func connectUnregisterCloseCallback() async throws
  /// `CONNECT_COMPARE_HYPERVISOR_CPU`
  func connectCompareHypervisorCPU(_ arguments: Wire.ConnectCompareHypervisorCPUArguments) async throws -> Wire.ConnectCompareHypervisorCPUReply
  /// `CONNECT_BASELINE_HYPERVISOR_CPU`
  func connectBaselineHypervisorCPU(_ arguments: Wire.ConnectBaselineHypervisorCPUArguments) async throws -> Wire.ConnectBaselineHypervisorCPUReply
  /// `NODE_GET_SEV_INFO`
  func nodeGetSEVInfo(_ arguments: Wire.NodeGetSEVInfoArguments) async throws -> Wire.NodeGetSEVInfoReply
  /// `CONNECT_SET_IDENTITY`
  func connectSetIdentity(_ arguments: Wire.ConnectSetIdentityArguments) async throws
}

extension ConnectService {
  package func connectOpen(_ arguments: Wire.ConnectOpenArguments) async throws { throw ServiceError.unsupported("virConnectOpen") }
  package func connectClose() async throws { throw ServiceError.unsupported("virConnectClose") }
  package func connectGetType() async throws -> Wire.ConnectGetTypeReply { throw ServiceError.unsupported("virConnectGetType") }
  package func connectGetVersion() async throws -> Wire.ConnectGetVersionReply { throw ServiceError.unsupported("virConnectGetVersion") }
  package func connectGetMaxVCPUs(_ arguments: Wire.ConnectGetMaxVCPUsArguments) async throws -> Wire.ConnectGetMaxVCPUsReply { throw ServiceError.unsupported("virConnectGetMaxVcpus") }
  package func nodeGetInfo() async throws -> Wire.NodeGetInfoReply { throw ServiceError.unsupported("virNodeGetInfo") }
  package func connectGetCapabilities() async throws -> Wire.ConnectGetCapabilitiesReply { throw ServiceError.unsupported("virConnectGetCapabilities") }
  package func connectGetHostname() async throws -> Wire.ConnectGetHostnameReply { throw ServiceError.unsupported("virConnectGetHostname") }
  package func connectSupportsFeature(_ arguments: Wire.ConnectSupportsFeatureArguments) async throws -> Wire.ConnectSupportsFeatureReply { throw ServiceError.unsupported("virConnectSupportsFeature") }
  package func authList() async throws -> Wire.AuthListReply { throw ServiceError.unsupported("AUTH_LIST") }
  package func authSASLInit() async throws -> Wire.AuthSASLInitReply { throw ServiceError.unsupported("AUTH_SASL_INIT") }
  package func authSASLStart(_ arguments: Wire.AuthSASLStartArguments) async throws -> Wire.AuthSASLStartReply { throw ServiceError.unsupported("AUTH_SASL_START") }
  package func authSASLStep(_ arguments: Wire.AuthSASLStepArguments) async throws -> Wire.AuthSASLStepReply { throw ServiceError.unsupported("AUTH_SASL_STEP") }
  package func authPolkit() async throws -> Wire.AuthPolkitReply { throw ServiceError.unsupported("AUTH_POLKIT") }
  package func nodeGetCellsFreeMemory(_ arguments: Wire.NodeGetCellsFreeMemoryArguments) async throws -> Wire.NodeGetCellsFreeMemoryReply { throw ServiceError.unsupported("virNodeGetCellsFreeMemory") }
  package func nodeGetFreeMemory() async throws -> Wire.NodeGetFreeMemoryReply { throw ServiceError.unsupported("virNodeGetFreeMemory") }
  package func connectGetURI() async throws -> Wire.ConnectGetURIReply { throw ServiceError.unsupported("virConnectGetURI") }
  package func nodeGetSecurityModel() async throws -> Wire.NodeGetSecurityModelReply { throw ServiceError.unsupported("virNodeGetSecurityModel") }
  package func connectIsSecure() async throws -> Wire.ConnectIsSecureReply { throw ServiceError.unsupported("virConnectIsEncrypted") }
  package func connectGetLibVersion() async throws -> Wire.ConnectGetLibVersionReply { throw ServiceError.unsupported("virConnectGetLibVersion") }
  package func connectCompareCPU(_ arguments: Wire.ConnectCompareCPUArguments) async throws -> Wire.ConnectCompareCPUReply { throw ServiceError.unsupported("virConnectCompareCPU") }
  package func connectBaselineCPU(_ arguments: Wire.ConnectBaselineCPUArguments) async throws -> Wire.ConnectBaselineCPUReply { throw ServiceError.unsupported("virConnectBaselineCPU") }
  package func connectGetSysinfo(_ arguments: Wire.ConnectGetSysinfoArguments) async throws -> Wire.ConnectGetSysinfoReply { throw ServiceError.unsupported("virConnectGetSysinfo") }
  package func nodeGetCPUStats(_ arguments: Wire.NodeGetCPUStatsArguments) async throws -> Wire.NodeGetCPUStatsReply { throw ServiceError.unsupported("virNodeGetCPUStats") }
  package func nodeGetMemoryStats(_ arguments: Wire.NodeGetMemoryStatsArguments) async throws -> Wire.NodeGetMemoryStatsReply { throw ServiceError.unsupported("virNodeGetMemoryStats") }
  package func nodeSuspendForDuration(_ arguments: Wire.NodeSuspendForDurationArguments) async throws { throw ServiceError.unsupported("virNodeSuspendForDuration") }
  package func nodeSetMemoryParameters(_ arguments: Wire.NodeSetMemoryParametersArguments) async throws { throw ServiceError.unsupported("virNodeSetMemoryParameters") }
  package func nodeGetMemoryParameters(_ arguments: Wire.NodeGetMemoryParametersArguments) async throws -> Wire.NodeGetMemoryParametersReply { throw ServiceError.unsupported("virNodeGetMemoryParameters") }
  package func nodeGetCPUMap(_ arguments: Wire.NodeGetCPUMapArguments) async throws -> Wire.NodeGetCPUMapReply { throw ServiceError.unsupported("virNodeGetCPUMap") }
  package func connectGetCPUModelNames(_ arguments: Wire.ConnectGetCPUModelNamesArguments) async throws -> Wire.ConnectGetCPUModelNamesReply { throw ServiceError.unsupported("virConnectGetCPUModelNames") }
  package func nodeGetFreePages(_ arguments: Wire.NodeGetFreePagesArguments) async throws -> Wire.NodeGetFreePagesReply { throw ServiceError.unsupported("virNodeGetFreePages") }
  package func connectGetDomainCapabilities(_ arguments: Wire.ConnectGetDomainCapabilitiesArguments) async throws -> Wire.ConnectGetDomainCapabilitiesReply { throw ServiceError.unsupported("virConnectGetDomainCapabilities") }
  package func nodeAllocPages(_ arguments: Wire.NodeAllocPagesArguments) async throws -> Wire.NodeAllocPagesReply { throw ServiceError.unsupported("virNodeAllocPages") }
  package func connectRegisterCloseCallback() async throws { throw ServiceError.unsupported("virConnectRegisterCloseCallback") }
  package func connectUnregisterCloseCallback() async throws { throw ServiceError.unsupported("virConnectUnregisterCloseCallback") }
  package func connectCompareHypervisorCPU(_ arguments: Wire.ConnectCompareHypervisorCPUArguments) async throws -> Wire.ConnectCompareHypervisorCPUReply { throw ServiceError.unsupported("virConnectCompareHypervisorCPU") }
  package func connectBaselineHypervisorCPU(_ arguments: Wire.ConnectBaselineHypervisorCPUArguments) async throws -> Wire.ConnectBaselineHypervisorCPUReply { throw ServiceError.unsupported("virConnectBaselineHypervisorCPU") }
  package func nodeGetSEVInfo(_ arguments: Wire.NodeGetSEVInfoArguments) async throws -> Wire.NodeGetSEVInfoReply { throw ServiceError.unsupported("virNodeGetSEVInfo") }
  package func connectSetIdentity(_ arguments: Wire.ConnectSetIdentityArguments) async throws { throw ServiceError.unsupported("virConnectSetIdentity") }
}

extension ConnectService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchConnect(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 1: try await ServiceCall.perform(payload, Wire.ConnectOpenArguments.self, connectOpen)
    case 2: try await ServiceCall.perform(connectClose)
    case 3: try await ServiceCall.answer(connectGetType)
    case 4: try await ServiceCall.answer(connectGetVersion)
    case 5: try await ServiceCall.answer(payload, Wire.ConnectGetMaxVCPUsArguments.self, connectGetMaxVCPUs)
    case 6: try await ServiceCall.answer(nodeGetInfo)
    case 7: try await ServiceCall.answer(connectGetCapabilities)
    case 59: try await ServiceCall.answer(connectGetHostname)
    case 60: try await ServiceCall.answer(payload, Wire.ConnectSupportsFeatureArguments.self, connectSupportsFeature)
    case 66: try await ServiceCall.answer(authList)
    case 67: try await ServiceCall.answer(authSASLInit)
    case 68: try await ServiceCall.answer(payload, Wire.AuthSASLStartArguments.self, authSASLStart)
    case 69: try await ServiceCall.answer(payload, Wire.AuthSASLStepArguments.self, authSASLStep)
    case 70: try await ServiceCall.answer(authPolkit)
    case 101: try await ServiceCall.answer(payload, Wire.NodeGetCellsFreeMemoryArguments.self, nodeGetCellsFreeMemory)
    case 102: try await ServiceCall.answer(nodeGetFreeMemory)
    case 110: try await ServiceCall.answer(connectGetURI)
    case 122: try await ServiceCall.answer(nodeGetSecurityModel)
    case 149: try await ServiceCall.answer(connectIsSecure)
    case 157: try await ServiceCall.answer(connectGetLibVersion)
    case 158: try await ServiceCall.answer(payload, Wire.ConnectCompareCPUArguments.self, connectCompareCPU)
    case 162: try await ServiceCall.answer(payload, Wire.ConnectBaselineCPUArguments.self, connectBaselineCPU)
    case 203: try await ServiceCall.answer(payload, Wire.ConnectGetSysinfoArguments.self, connectGetSysinfo)
    case 227: try await ServiceCall.answer(payload, Wire.NodeGetCPUStatsArguments.self, nodeGetCPUStats)
    case 228: try await ServiceCall.answer(payload, Wire.NodeGetMemoryStatsArguments.self, nodeGetMemoryStats)
    case 250: try await ServiceCall.perform(payload, Wire.NodeSuspendForDurationArguments.self, nodeSuspendForDuration)
    case 288: try await ServiceCall.perform(payload, Wire.NodeSetMemoryParametersArguments.self, nodeSetMemoryParameters)
    case 289: try await ServiceCall.answer(payload, Wire.NodeGetMemoryParametersArguments.self, nodeGetMemoryParameters)
    case 293: try await ServiceCall.answer(payload, Wire.NodeGetCPUMapArguments.self, nodeGetCPUMap)
    case 312: try await ServiceCall.answer(payload, Wire.ConnectGetCPUModelNamesArguments.self, connectGetCPUModelNames)
    case 340: try await ServiceCall.answer(payload, Wire.NodeGetFreePagesArguments.self, nodeGetFreePages)
    case 342: try await ServiceCall.answer(payload, Wire.ConnectGetDomainCapabilitiesArguments.self, connectGetDomainCapabilities)
    case 347: try await ServiceCall.answer(payload, Wire.NodeAllocPagesArguments.self, nodeAllocPages)
    case 360: try await ServiceCall.perform(connectRegisterCloseCallback)
    case 361: try await ServiceCall.perform(connectUnregisterCloseCallback)
    case 393: try await ServiceCall.answer(payload, Wire.ConnectCompareHypervisorCPUArguments.self, connectCompareHypervisorCPU)
    case 394: try await ServiceCall.answer(payload, Wire.ConnectBaselineHypervisorCPUArguments.self, connectBaselineHypervisorCPU)
    case 395: try await ServiceCall.answer(payload, Wire.NodeGetSEVInfoArguments.self, nodeGetSEVInfo)
    case 419: try await ServiceCall.perform(payload, Wire.ConnectSetIdentityArguments.self, connectSetIdentity)
    default: nil
    }
  }
}
