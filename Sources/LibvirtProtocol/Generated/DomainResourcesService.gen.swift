// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_resources.x by `make generate`; do not edit.
// swift-format-ignore-file

/// Serves the procedures of `domain_resources.x`. What an implementation leaves out is answered as unsupported.
package protocol DomainResourcesService: Sendable {
  /// `DOMAIN_GET_MAX_MEMORY`
  func domainGetMaxMemory(_ arguments: Wire.DomainGetMaxMemoryArguments) async throws -> Wire.DomainGetMaxMemoryReply
  /// `DOMAIN_GET_MAX_VCPUS`
  func domainGetMaxVCPUs(_ arguments: Wire.DomainGetMaxVCPUsArguments) async throws -> Wire.DomainGetMaxVCPUsReply
  /// `DOMAIN_GET_VCPUS`
  func domainGetVCPUs(_ arguments: Wire.DomainGetVCPUsArguments) async throws -> Wire.DomainGetVCPUsReply
  /// `DOMAIN_PIN_VCPU`
  func domainPinVCPU(_ arguments: Wire.DomainPinVCPUArguments) async throws
  /// `DOMAIN_SET_MAX_MEMORY`
  func domainSetMaxMemory(_ arguments: Wire.DomainSetMaxMemoryArguments) async throws
  /// `DOMAIN_SET_MEMORY`
  func domainSetMemory(_ arguments: Wire.DomainSetMemoryArguments) async throws
  /// `DOMAIN_SET_VCPUS`
  func domainSetVCPUs(_ arguments: Wire.DomainSetVCPUsArguments) async throws
  /// `DOMAIN_GET_SCHEDULER_TYPE`
  func domainGetSchedulerType(_ arguments: Wire.DomainGetSchedulerTypeArguments) async throws -> Wire.DomainGetSchedulerTypeReply
  /// `DOMAIN_GET_SCHEDULER_PARAMETERS`
  func domainGetSchedulerParameters(_ arguments: Wire.DomainGetSchedulerParametersArguments) async throws -> Wire.DomainGetSchedulerParametersReply
  /// `DOMAIN_SET_SCHEDULER_PARAMETERS`
  func domainSetSchedulerParameters(_ arguments: Wire.DomainSetSchedulerParametersArguments) async throws
  /// `DOMAIN_MEMORY_PEEK`
  func domainMemoryPeek(_ arguments: Wire.DomainMemoryPeekArguments) async throws -> Wire.DomainMemoryPeekReply
  /// `DOMAIN_MEMORY_STATS`
  func domainMemoryStats(_ arguments: Wire.DomainMemoryStatsArguments) async throws -> Wire.DomainMemoryStatsReply
  /// `DOMAIN_SET_MEMORY_PARAMETERS`
  func domainSetMemoryParameters(_ arguments: Wire.DomainSetMemoryParametersArguments) async throws
  /// `DOMAIN_GET_MEMORY_PARAMETERS`
  func domainGetMemoryParameters(_ arguments: Wire.DomainGetMemoryParametersArguments) async throws -> Wire.DomainGetMemoryParametersReply
  /// `DOMAIN_SET_VCPUS_FLAGS`
  func domainSetVCPUsFlags(_ arguments: Wire.DomainSetVCPUsFlagsArguments) async throws
  /// `DOMAIN_GET_VCPUS_FLAGS`
  func domainGetVCPUsFlags(_ arguments: Wire.DomainGetVCPUsFlagsArguments) async throws -> Wire.DomainGetVCPUsFlagsReply
  /// `DOMAIN_SET_MEMORY_FLAGS`
  func domainSetMemoryFlags(_ arguments: Wire.DomainSetMemoryFlagsArguments) async throws
  /// `DOMAIN_SET_BLKIO_PARAMETERS`
  func domainSetBlkioParameters(_ arguments: Wire.DomainSetBlkioParametersArguments) async throws
  /// `DOMAIN_GET_BLKIO_PARAMETERS`
  func domainGetBlkioParameters(_ arguments: Wire.DomainGetBlkioParametersArguments) async throws -> Wire.DomainGetBlkioParametersReply
  /// `DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`
  func domainSetSchedulerParametersFlags(_ arguments: Wire.DomainSetSchedulerParametersFlagsArguments) async throws
  /// `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`
  func domainGetSchedulerParametersFlags(_ arguments: Wire.DomainGetSchedulerParametersFlagsArguments) async throws -> Wire.DomainGetSchedulerParametersFlagsReply
  /// `DOMAIN_PIN_VCPU_FLAGS`
  func domainPinVCPUFlags(_ arguments: Wire.DomainPinVCPUFlagsArguments) async throws
  /// `DOMAIN_GET_VCPU_PIN_INFO`
  func domainGetVCPUPinInfo(_ arguments: Wire.DomainGetVCPUPinInfoArguments) async throws -> Wire.DomainGetVCPUPinInfoReply
  /// `DOMAIN_SET_NUMA_PARAMETERS`
  func domainSetNUMAParameters(_ arguments: Wire.DomainSetNUMAParametersArguments) async throws
  /// `DOMAIN_GET_NUMA_PARAMETERS`
  func domainGetNUMAParameters(_ arguments: Wire.DomainGetNUMAParametersArguments) async throws -> Wire.DomainGetNUMAParametersReply
  /// `DOMAIN_GET_CPU_STATS`
  func domainGetCPUStats(_ arguments: Wire.DomainGetCPUStatsArguments) async throws -> Wire.DomainGetCPUStatsReply
  /// `DOMAIN_PIN_EMULATOR`
  func domainPinEmulator(_ arguments: Wire.DomainPinEmulatorArguments) async throws
  /// `DOMAIN_GET_EMULATOR_PIN_INFO`
  func domainGetEmulatorPinInfo(_ arguments: Wire.DomainGetEmulatorPinInfoArguments) async throws -> Wire.DomainGetEmulatorPinInfoReply
  /// `DOMAIN_SET_MEMORY_STATS_PERIOD`
  func domainSetMemoryStatsPeriod(_ arguments: Wire.DomainSetMemoryStatsPeriodArguments) async throws
  /// `DOMAIN_GET_IOTHREAD_INFO`
  func domainGetIOThreadInfo(_ arguments: Wire.DomainGetIOThreadInfoArguments) async throws -> Wire.DomainGetIOThreadInfoReply
  /// `DOMAIN_PIN_IOTHREAD`
  func domainPinIOThread(_ arguments: Wire.DomainPinIOThreadArguments) async throws
  /// `DOMAIN_ADD_IOTHREAD`
  func domainAddIOThread(_ arguments: Wire.DomainAddIOThreadArguments) async throws
  /// `DOMAIN_DEL_IOTHREAD`
  func domainDelIOThread(_ arguments: Wire.DomainDelIOThreadArguments) async throws
  /// `DOMAIN_GET_PERF_EVENTS`
  func domainGetPerfEvents(_ arguments: Wire.DomainGetPerfEventsArguments) async throws -> Wire.DomainGetPerfEventsReply
  /// `DOMAIN_SET_PERF_EVENTS`
  func domainSetPerfEvents(_ arguments: Wire.DomainSetPerfEventsArguments) async throws
  /// `DOMAIN_SET_VCPU`
  func domainSetVCPU(_ arguments: Wire.DomainSetVCPUArguments) async throws
  /// `DOMAIN_GET_LAUNCH_SECURITY_INFO`
  func domainGetLaunchSecurityInfo(_ arguments: Wire.DomainGetLaunchSecurityInfoArguments) async throws -> Wire.DomainGetLaunchSecurityInfoReply
  /// `DOMAIN_SET_IOTHREAD_PARAMS`
  func domainSetIOThreadParams(_ arguments: Wire.DomainSetIOThreadParamsArguments) async throws
  /// `DOMAIN_START_DIRTY_RATE_CALC`
  func domainStartDirtyRateCalc(_ arguments: Wire.DomainStartDirtyRateCalcArguments) async throws
  /// `DOMAIN_SET_LAUNCH_SECURITY_STATE`
  func domainSetLaunchSecurityState(_ arguments: Wire.DomainSetLaunchSecurityStateArguments) async throws
}

extension DomainResourcesService {
  package func domainGetMaxMemory(_ arguments: Wire.DomainGetMaxMemoryArguments) async throws -> Wire.DomainGetMaxMemoryReply { throw ServiceError.unsupported("virDomainGetMaxMemory") }
  package func domainGetMaxVCPUs(_ arguments: Wire.DomainGetMaxVCPUsArguments) async throws -> Wire.DomainGetMaxVCPUsReply { throw ServiceError.unsupported("virDomainGetMaxVcpus") }
  package func domainGetVCPUs(_ arguments: Wire.DomainGetVCPUsArguments) async throws -> Wire.DomainGetVCPUsReply { throw ServiceError.unsupported("virDomainGetVcpus") }
  package func domainPinVCPU(_ arguments: Wire.DomainPinVCPUArguments) async throws { throw ServiceError.unsupported("virDomainPinVcpu") }
  package func domainSetMaxMemory(_ arguments: Wire.DomainSetMaxMemoryArguments) async throws { throw ServiceError.unsupported("virDomainSetMaxMemory") }
  package func domainSetMemory(_ arguments: Wire.DomainSetMemoryArguments) async throws { throw ServiceError.unsupported("virDomainSetMemory") }
  package func domainSetVCPUs(_ arguments: Wire.DomainSetVCPUsArguments) async throws { throw ServiceError.unsupported("virDomainSetVcpus") }
  package func domainGetSchedulerType(_ arguments: Wire.DomainGetSchedulerTypeArguments) async throws -> Wire.DomainGetSchedulerTypeReply { throw ServiceError.unsupported("virDomainGetSchedulerType") }
  package func domainGetSchedulerParameters(_ arguments: Wire.DomainGetSchedulerParametersArguments) async throws -> Wire.DomainGetSchedulerParametersReply { throw ServiceError.unsupported("virDomainGetSchedulerParameters") }
  package func domainSetSchedulerParameters(_ arguments: Wire.DomainSetSchedulerParametersArguments) async throws { throw ServiceError.unsupported("virDomainSetSchedulerParameters") }
  package func domainMemoryPeek(_ arguments: Wire.DomainMemoryPeekArguments) async throws -> Wire.DomainMemoryPeekReply { throw ServiceError.unsupported("virDomainMemoryPeek") }
  package func domainMemoryStats(_ arguments: Wire.DomainMemoryStatsArguments) async throws -> Wire.DomainMemoryStatsReply { throw ServiceError.unsupported("virDomainMemoryStats") }
  package func domainSetMemoryParameters(_ arguments: Wire.DomainSetMemoryParametersArguments) async throws { throw ServiceError.unsupported("virDomainSetMemoryParameters") }
  package func domainGetMemoryParameters(_ arguments: Wire.DomainGetMemoryParametersArguments) async throws -> Wire.DomainGetMemoryParametersReply { throw ServiceError.unsupported("virDomainGetMemoryParameters") }
  package func domainSetVCPUsFlags(_ arguments: Wire.DomainSetVCPUsFlagsArguments) async throws { throw ServiceError.unsupported("virDomainSetVcpusFlags") }
  package func domainGetVCPUsFlags(_ arguments: Wire.DomainGetVCPUsFlagsArguments) async throws -> Wire.DomainGetVCPUsFlagsReply { throw ServiceError.unsupported("virDomainGetVcpusFlags") }
  package func domainSetMemoryFlags(_ arguments: Wire.DomainSetMemoryFlagsArguments) async throws { throw ServiceError.unsupported("virDomainSetMemoryFlags") }
  package func domainSetBlkioParameters(_ arguments: Wire.DomainSetBlkioParametersArguments) async throws { throw ServiceError.unsupported("virDomainSetBlkioParameters") }
  package func domainGetBlkioParameters(_ arguments: Wire.DomainGetBlkioParametersArguments) async throws -> Wire.DomainGetBlkioParametersReply { throw ServiceError.unsupported("virDomainGetBlkioParameters") }
  package func domainSetSchedulerParametersFlags(_ arguments: Wire.DomainSetSchedulerParametersFlagsArguments) async throws { throw ServiceError.unsupported("virDomainSetSchedulerParametersFlags") }
  package func domainGetSchedulerParametersFlags(_ arguments: Wire.DomainGetSchedulerParametersFlagsArguments) async throws -> Wire.DomainGetSchedulerParametersFlagsReply { throw ServiceError.unsupported("virDomainGetSchedulerParametersFlags") }
  package func domainPinVCPUFlags(_ arguments: Wire.DomainPinVCPUFlagsArguments) async throws { throw ServiceError.unsupported("virDomainPinVcpuFlags") }
  package func domainGetVCPUPinInfo(_ arguments: Wire.DomainGetVCPUPinInfoArguments) async throws -> Wire.DomainGetVCPUPinInfoReply { throw ServiceError.unsupported("virDomainGetVcpuPinInfo") }
  package func domainSetNUMAParameters(_ arguments: Wire.DomainSetNUMAParametersArguments) async throws { throw ServiceError.unsupported("virDomainSetNumaParameters") }
  package func domainGetNUMAParameters(_ arguments: Wire.DomainGetNUMAParametersArguments) async throws -> Wire.DomainGetNUMAParametersReply { throw ServiceError.unsupported("virDomainGetNumaParameters") }
  package func domainGetCPUStats(_ arguments: Wire.DomainGetCPUStatsArguments) async throws -> Wire.DomainGetCPUStatsReply { throw ServiceError.unsupported("virDomainGetCPUStats") }
  package func domainPinEmulator(_ arguments: Wire.DomainPinEmulatorArguments) async throws { throw ServiceError.unsupported("virDomainPinEmulator") }
  package func domainGetEmulatorPinInfo(_ arguments: Wire.DomainGetEmulatorPinInfoArguments) async throws -> Wire.DomainGetEmulatorPinInfoReply { throw ServiceError.unsupported("virDomainGetEmulatorPinInfo") }
  package func domainSetMemoryStatsPeriod(_ arguments: Wire.DomainSetMemoryStatsPeriodArguments) async throws { throw ServiceError.unsupported("virDomainSetMemoryStatsPeriod") }
  package func domainGetIOThreadInfo(_ arguments: Wire.DomainGetIOThreadInfoArguments) async throws -> Wire.DomainGetIOThreadInfoReply { throw ServiceError.unsupported("virDomainGetIOThreadInfo") }
  package func domainPinIOThread(_ arguments: Wire.DomainPinIOThreadArguments) async throws { throw ServiceError.unsupported("virDomainPinIOThread") }
  package func domainAddIOThread(_ arguments: Wire.DomainAddIOThreadArguments) async throws { throw ServiceError.unsupported("virDomainAddIOThread") }
  package func domainDelIOThread(_ arguments: Wire.DomainDelIOThreadArguments) async throws { throw ServiceError.unsupported("virDomainDelIOThread") }
  package func domainGetPerfEvents(_ arguments: Wire.DomainGetPerfEventsArguments) async throws -> Wire.DomainGetPerfEventsReply { throw ServiceError.unsupported("virDomainGetPerfEvents") }
  package func domainSetPerfEvents(_ arguments: Wire.DomainSetPerfEventsArguments) async throws { throw ServiceError.unsupported("virDomainSetPerfEvents") }
  package func domainSetVCPU(_ arguments: Wire.DomainSetVCPUArguments) async throws { throw ServiceError.unsupported("virDomainSetVcpu") }
  package func domainGetLaunchSecurityInfo(_ arguments: Wire.DomainGetLaunchSecurityInfoArguments) async throws -> Wire.DomainGetLaunchSecurityInfoReply { throw ServiceError.unsupported("virDomainGetLaunchSecurityInfo") }
  package func domainSetIOThreadParams(_ arguments: Wire.DomainSetIOThreadParamsArguments) async throws { throw ServiceError.unsupported("virDomainSetIOThreadParams") }
  package func domainStartDirtyRateCalc(_ arguments: Wire.DomainStartDirtyRateCalcArguments) async throws { throw ServiceError.unsupported("virDomainStartDirtyRateCalc") }
  package func domainSetLaunchSecurityState(_ arguments: Wire.DomainSetLaunchSecurityStateArguments) async throws { throw ServiceError.unsupported("virDomainSetLaunchSecurityState") }
}

extension DomainResourcesService {
  /// Decodes a call, serves it and encodes the reply; nil when `procedure` is not one of this area.
  package func dispatchDomainResources(procedure: Int32, payload: [UInt8]) async throws -> [UInt8]? {
    switch procedure {
    case 17: try await ServiceCall.answer(payload, Wire.DomainGetMaxMemoryArguments.self, domainGetMaxMemory)
    case 18: try await ServiceCall.answer(payload, Wire.DomainGetMaxVCPUsArguments.self, domainGetMaxVCPUs)
    case 20: try await ServiceCall.answer(payload, Wire.DomainGetVCPUsArguments.self, domainGetVCPUs)
    case 26: try await ServiceCall.perform(payload, Wire.DomainPinVCPUArguments.self, domainPinVCPU)
    case 30: try await ServiceCall.perform(payload, Wire.DomainSetMaxMemoryArguments.self, domainSetMaxMemory)
    case 31: try await ServiceCall.perform(payload, Wire.DomainSetMemoryArguments.self, domainSetMemory)
    case 32: try await ServiceCall.perform(payload, Wire.DomainSetVCPUsArguments.self, domainSetVCPUs)
    case 56: try await ServiceCall.answer(payload, Wire.DomainGetSchedulerTypeArguments.self, domainGetSchedulerType)
    case 57: try await ServiceCall.answer(payload, Wire.DomainGetSchedulerParametersArguments.self, domainGetSchedulerParameters)
    case 58: try await ServiceCall.perform(payload, Wire.DomainSetSchedulerParametersArguments.self, domainSetSchedulerParameters)
    case 104: try await ServiceCall.answer(payload, Wire.DomainMemoryPeekArguments.self, domainMemoryPeek)
    case 159: try await ServiceCall.answer(payload, Wire.DomainMemoryStatsArguments.self, domainMemoryStats)
    case 197: try await ServiceCall.perform(payload, Wire.DomainSetMemoryParametersArguments.self, domainSetMemoryParameters)
    case 198: try await ServiceCall.answer(payload, Wire.DomainGetMemoryParametersArguments.self, domainGetMemoryParameters)
    case 199: try await ServiceCall.perform(payload, Wire.DomainSetVCPUsFlagsArguments.self, domainSetVCPUsFlags)
    case 200: try await ServiceCall.answer(payload, Wire.DomainGetVCPUsFlagsArguments.self, domainGetVCPUsFlags)
    case 204: try await ServiceCall.perform(payload, Wire.DomainSetMemoryFlagsArguments.self, domainSetMemoryFlags)
    case 205: try await ServiceCall.perform(payload, Wire.DomainSetBlkioParametersArguments.self, domainSetBlkioParameters)
    case 206: try await ServiceCall.answer(payload, Wire.DomainGetBlkioParametersArguments.self, domainGetBlkioParameters)
    case 219: try await ServiceCall.perform(payload, Wire.DomainSetSchedulerParametersFlagsArguments.self, domainSetSchedulerParametersFlags)
    case 223: try await ServiceCall.answer(payload, Wire.DomainGetSchedulerParametersFlagsArguments.self, domainGetSchedulerParametersFlags)
    case 225: try await ServiceCall.perform(payload, Wire.DomainPinVCPUFlagsArguments.self, domainPinVCPUFlags)
    case 230: try await ServiceCall.answer(payload, Wire.DomainGetVCPUPinInfoArguments.self, domainGetVCPUPinInfo)
    case 254: try await ServiceCall.perform(payload, Wire.DomainSetNUMAParametersArguments.self, domainSetNUMAParameters)
    case 255: try await ServiceCall.answer(payload, Wire.DomainGetNUMAParametersArguments.self, domainGetNUMAParameters)
    case 262: try await ServiceCall.answer(payload, Wire.DomainGetCPUStatsArguments.self, domainGetCPUStats)
    case 279: try await ServiceCall.perform(payload, Wire.DomainPinEmulatorArguments.self, domainPinEmulator)
    case 280: try await ServiceCall.answer(payload, Wire.DomainGetEmulatorPinInfoArguments.self, domainGetEmulatorPinInfo)
    case 308: try await ServiceCall.perform(payload, Wire.DomainSetMemoryStatsPeriodArguments.self, domainSetMemoryStatsPeriod)
    case 351: try await ServiceCall.answer(payload, Wire.DomainGetIOThreadInfoArguments.self, domainGetIOThreadInfo)
    case 352: try await ServiceCall.perform(payload, Wire.DomainPinIOThreadArguments.self, domainPinIOThread)
    case 355: try await ServiceCall.perform(payload, Wire.DomainAddIOThreadArguments.self, domainAddIOThread)
    case 356: try await ServiceCall.perform(payload, Wire.DomainDelIOThreadArguments.self, domainDelIOThread)
    case 365: try await ServiceCall.answer(payload, Wire.DomainGetPerfEventsArguments.self, domainGetPerfEvents)
    case 366: try await ServiceCall.perform(payload, Wire.DomainSetPerfEventsArguments.self, domainSetPerfEvents)
    case 384: try await ServiceCall.perform(payload, Wire.DomainSetVCPUArguments.self, domainSetVCPU)
    case 396: try await ServiceCall.answer(payload, Wire.DomainGetLaunchSecurityInfoArguments.self, domainGetLaunchSecurityInfo)
    case 402: try await ServiceCall.perform(payload, Wire.DomainSetIOThreadParamsArguments.self, domainSetIOThreadParams)
    case 427: try await ServiceCall.perform(payload, Wire.DomainStartDirtyRateCalcArguments.self, domainStartDirtyRateCalc)
    case 439: try await ServiceCall.perform(payload, Wire.DomainSetLaunchSecurityStateArguments.self, domainSetLaunchSecurityState)
    default: nil
    }
  }
}
