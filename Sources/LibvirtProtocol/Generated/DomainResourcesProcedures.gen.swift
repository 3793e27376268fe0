// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_resources.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// Undocumented DOMAIN_GET_MAX_MEMORY.
  ///
  /// libvirt: `virDomainGetMaxMemory`, since 0.0.3.
  package enum DomainGetMaxMemory: Procedure {
    package typealias Arguments = Wire.DomainGetMaxMemoryArguments
    package typealias Reply = Wire.DomainGetMaxMemoryReply
    package static var program: Program { .remote }
    package static var number: Int32 { 17 }
    package static var name: String { "DOMAIN_GET_MAX_MEMORY" }
    package static var cFunctions: [String] { ["virDomainGetMaxMemory"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_MAX_VCPUS.
  ///
  /// libvirt: `virDomainGetMaxVcpus`, since 0.2.1.
  package enum DomainGetMaxVCPUs: Procedure {
    package typealias Arguments = Wire.DomainGetMaxVCPUsArguments
    package typealias Reply = Wire.DomainGetMaxVCPUsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 18 }
    package static var name: String { "DOMAIN_GET_MAX_VCPUS" }
    package static var cFunctions: [String] { ["virDomainGetMaxVcpus"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_GET_VCPUS.
  ///
  /// libvirt: `virDomainGetVcpus`, since 0.1.4.
  package enum DomainGetVCPUs: Procedure {
    package typealias Arguments = Wire.DomainGetVCPUsArguments
    package typealias Reply = Wire.DomainGetVCPUsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 20 }
    package static var name: String { "DOMAIN_GET_VCPUS" }
    package static var cFunctions: [String] { ["virDomainGetVcpus"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_PIN_VCPU.
  ///
  /// libvirt: `virDomainPinVcpu`, since 0.1.4.
  package enum DomainPinVCPU: Procedure {
    package typealias Arguments = Wire.DomainPinVCPUArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 26 }
    package static var name: String { "DOMAIN_PIN_VCPU" }
    package static var cFunctions: [String] { ["virDomainPinVcpu"] }
  }

  /// Undocumented DOMAIN_SET_MAX_MEMORY.
  ///
  /// libvirt: `virDomainSetMaxMemory`, since 0.0.3.
  package enum DomainSetMaxMemory: Procedure {
    package typealias Arguments = Wire.DomainSetMaxMemoryArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 30 }
    package static var name: String { "DOMAIN_SET_MAX_MEMORY" }
    package static var cFunctions: [String] { ["virDomainSetMaxMemory"] }
    package static var traits: ProcedureTraits { ProcedureTraits(priority: .high) }
  }

  /// Undocumented DOMAIN_SET_MEMORY.
  ///
  /// libvirt: `virDomainSetMemory`, since 0.1.1.
  package enum DomainSetMemory: Procedure {
    package typealias Arguments = Wire.DomainSetMemoryArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 31 }
    package static var name: String { "DOMAIN_SET_MEMORY" }
    package static var cFunctions: [String] { ["virDomainSetMemory"] }
  }

  /// Undocumented DOMAIN_SET_VCPUS.
  ///
  /// libvirt: `virDomainSetVcpus`, since 0.1.4.
  package enum DomainSetVCPUs: Procedure {
    package typealias Arguments = Wire.DomainSetVCPUsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 32 }
    package static var name: String { "DOMAIN_SET_VCPUS" }
    package static var cFunctions: [String] { ["virDomainSetVcpus"] }
  }

  /// Undocumented DOMAIN_GET_SCHEDULER_TYPE.
  ///
  /// libvirt: `virDomainGetSchedulerType`, since 0.2.3.
  package enum DomainGetSchedulerType: Procedure {
    package typealias Arguments = Wire.DomainGetSchedulerTypeArguments
    package typealias Reply = Wire.DomainGetSchedulerTypeReply
    package static var program: Program { .remote }
    package static var number: Int32 { 56 }
    package static var name: String { "DOMAIN_GET_SCHEDULER_TYPE" }
    package static var cFunctions: [String] { ["virDomainGetSchedulerType"] }
  }

  /// Undocumented DOMAIN_GET_SCHEDULER_PARAMETERS.
  ///
  /// libvirt: `virDomainGetSchedulerParameters`, since 0.2.3.
  package enum DomainGetSchedulerParameters: Procedure {
    package typealias Arguments = Wire.DomainGetSchedulerParametersArguments
    package typealias Reply = Wire.DomainGetSchedulerParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 57 }
    package static var name: String { "DOMAIN_GET_SCHEDULER_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainGetSchedulerParameters"] }
  }

  /// Undocumented DOMAIN_SET_SCHEDULER_PARAMETERS.
  ///
  /// libvirt: `virDomainSetSchedulerParameters`, since 0.2.3.
  package enum DomainSetSchedulerParameters: Procedure {
    package typealias Arguments = Wire.DomainSetSchedulerParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 58 }
    package static var name: String { "DOMAIN_SET_SCHEDULER_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainSetSchedulerParameters"] }
  }

  /// Undocumented DOMAIN_MEMORY_PEEK.
  ///
  /// libvirt: `virDomainMemoryPeek`, since 0.4.2.
  package enum DomainMemoryPeek: Procedure {
    package typealias Arguments = Wire.DomainMemoryPeekArguments
    package typealias Reply = Wire.DomainMemoryPeekReply
    package static var program: Program { .remote }
    package static var number: Int32 { 104 }
    package static var name: String { "DOMAIN_MEMORY_PEEK" }
    package static var cFunctions: [String] { ["virDomainMemoryPeek"] }
  }

  /// Undocumented DOMAIN_MEMORY_STATS.
  ///
  /// libvirt: `virDomainMemoryStats`, since 0.7.5.
  package enum DomainMemoryStats: Procedure {
    package typealias Arguments = Wire.DomainMemoryStatsArguments
    package typealias Reply = Wire.DomainMemoryStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 159 }
    package static var name: String { "DOMAIN_MEMORY_STATS" }
    package static var cFunctions: [String] { ["virDomainMemoryStats"] }
  }

  /// Undocumented DOMAIN_SET_MEMORY_PARAMETERS.
  ///
  /// libvirt: `virDomainSetMemoryParameters`, since 0.8.5.
  package enum DomainSetMemoryParameters: Procedure {
    package typealias Arguments = Wire.DomainSetMemoryParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 197 }
    package static var name: String { "DOMAIN_SET_MEMORY_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainSetMemoryParameters"] }
  }

  /// Undocumented DOMAIN_GET_MEMORY_PARAMETERS.
  ///
  /// libvirt: `virDomainGetMemoryParameters`, since 0.8.5.
  package enum DomainGetMemoryParameters: Procedure {
    package typealias Arguments = Wire.DomainGetMemoryParametersArguments
    package typealias Reply = Wire.DomainGetMemoryParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 198 }
    package static var name: String { "DOMAIN_GET_MEMORY_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainGetMemoryParameters"] }
  }

  /// Undocumented DOMAIN_SET_VCPUS_FLAGS.
  ///
  /// libvirt: `virDomainSetVcpusFlags`, since 0.8.5.
  package enum DomainSetVCPUsFlags: Procedure {
    package typealias Arguments = Wire.DomainSetVCPUsFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 199 }
    package static var name: String { "DOMAIN_SET_VCPUS_FLAGS" }
    package static var cFunctions: [String] { ["virDomainSetVcpusFlags"] }
  }

  /// Undocumented DOMAIN_GET_VCPUS_FLAGS.
  ///
  /// libvirt: `virDomainGetVcpusFlags`, since 0.8.5.
  package enum DomainGetVCPUsFlags: Procedure {
    package typealias Arguments = Wire.DomainGetVCPUsFlagsArguments
    package typealias Reply = Wire.DomainGetVCPUsFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 200 }
    package static var name: String { "DOMAIN_GET_VCPUS_FLAGS" }
    package static var cFunctions: [String] { ["virDomainGetVcpusFlags"] }
  }

  /// Undocumented DOMAIN_SET_MEMORY_FLAGS.
  ///
  /// libvirt: `virDomainSetMemoryFlags`, since 0.9.0.
  package enum DomainSetMemoryFlags: Procedure {
    package typealias Arguments = Wire.DomainSetMemoryFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 204 }
    package static var name: String { "DOMAIN_SET_MEMORY_FLAGS" }
    package static var cFunctions: [String] { ["virDomainSetMemoryFlags"] }
  }

  /// Undocumented DOMAIN_SET_BLKIO_PARAMETERS.
  ///
  /// libvirt: `virDomainSetBlkioParameters`, since 0.9.0.
  package enum DomainSetBlkioParameters: Procedure {
    package typealias Arguments = Wire.DomainSetBlkioParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 205 }
    package static var name: String { "DOMAIN_SET_BLKIO_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainSetBlkioParameters"] }
  }

  /// Undocumented DOMAIN_GET_BLKIO_PARAMETERS.
  ///
  /// libvirt: `virDomainGetBlkioParameters`, since 0.9.0.
  package enum DomainGetBlkioParameters: Procedure {
    package typealias Arguments = Wire.DomainGetBlkioParametersArguments
    package typealias Reply = Wire.DomainGetBlkioParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 206 }
    package static var name: String { "DOMAIN_GET_BLKIO_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainGetBlkioParameters"] }
  }

  /// Undocumented DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS.
  ///
  /// libvirt: `virDomainSetSchedulerParametersFlags`, since 0.9.2.
  package enum DomainSetSchedulerParametersFlags: Procedure {
    package typealias Arguments = Wire.DomainSetSchedulerParametersFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 219 }
    package static var name: String { "DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS" }
    package static var cFunctions: [String] { ["virDomainSetSchedulerParametersFlags"] }
  }

  /// Undocumented DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS.
  ///
  /// libvirt: `virDomainGetSchedulerParametersFlags`, since 0.9.2.
  package enum DomainGetSchedulerParametersFlags: Procedure {
    package typealias Arguments = Wire.DomainGetSchedulerParametersFlagsArguments
    package typealias Reply = Wire.DomainGetSchedulerParametersFlagsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 223 }
    package static var name: String { "DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS" }
    package static var cFunctions: [String] { ["virDomainGetSchedulerParametersFlags"] }
  }

  /// Undocumented DOMAIN_PIN_VCPU_FLAGS.
  ///
  /// libvirt: `virDomainPinVcpuFlags`, since 0.9.3.
  package enum DomainPinVCPUFlags: Procedure {
    package typealias Arguments = Wire.DomainPinVCPUFlagsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 225 }
    package static var name: String { "DOMAIN_PIN_VCPU_FLAGS" }
    package static var cFunctions: [String] { ["virDomainPinVcpuFlags"] }
  }

  /// Undocumented DOMAIN_GET_VCPU_PIN_INFO.
  ///
  /// libvirt: `virDomainGetVcpuPinInfo`, since 0.9.3.
  package enum DomainGetVCPUPinInfo: Procedure {
    package typealias Arguments = Wire.DomainGetVCPUPinInfoArguments
    package typealias Reply = Wire.DomainGetVCPUPinInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 230 }
    package static var name: String { "DOMAIN_GET_VCPU_PIN_INFO" }
    package static var cFunctions: [String] { ["virDomainGetVcpuPinInfo"] }
  }

  /// Undocumented DOMAIN_SET_NUMA_PARAMETERS.
  ///
  /// libvirt: `virDomainSetNumaParameters`, since 0.9.9.
  package enum DomainSetNUMAParameters: Procedure {
    package typealias Arguments = Wire.DomainSetNUMAParametersArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 254 }
    package static var name: String { "DOMAIN_SET_NUMA_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainSetNumaParameters"] }
  }

  /// Undocumented DOMAIN_GET_NUMA_PARAMETERS.
  ///
  /// libvirt: `virDomainGetNumaParameters`, since 0.9.9.
  package enum DomainGetNUMAParameters: Procedure {
    package typealias Arguments = Wire.DomainGetNUMAParametersArguments
    package typealias Reply = Wire.DomainGetNUMAParametersReply
    package static var program: Program { .remote }
    package static var number: Int32 { 255 }
    package static var name: String { "DOMAIN_GET_NUMA_PARAMETERS" }
    package static var cFunctions: [String] { ["virDomainGetNumaParameters"] }
  }

  /// Undocumented DOMAIN_GET_CPU_STATS.
  ///
  /// libvirt: `virDomainGetCPUStats`, since 0.9.10.
  package enum DomainGetCPUStats: Procedure {
    package typealias Arguments = Wire.DomainGetCPUStatsArguments
    package typealias Reply = Wire.DomainGetCPUStatsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 262 }
    package static var name: String { "DOMAIN_GET_CPU_STATS" }
    package static var cFunctions: [String] { ["virDomainGetCPUStats"] }
  }

  /// Undocumented DOMAIN_PIN_EMULATOR.
  ///
  /// libvirt: `virDomainPinEmulator`, since 0.10.0.
  package enum DomainPinEmulator: Procedure {
    package typealias Arguments = Wire.DomainPinEmulatorArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 279 }
    package static var name: String { "DOMAIN_PIN_EMULATOR" }
    package static var cFunctions: [String] { ["virDomainPinEmulator"] }
  }

  /// Undocumented DOMAIN_GET_EMULATOR_PIN_INFO.
  ///
  /// libvirt: `virDomainGetEmulatorPinInfo`, since 0.10.0.
  package enum DomainGetEmulatorPinInfo: Procedure {
    package typealias Arguments = Wire.DomainGetEmulatorPinInfoArguments
    package typealias Reply = Wire.DomainGetEmulatorPinInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 280 }
    package static var name: String { "DOMAIN_GET_EMULATOR_PIN_INFO" }
    package static var cFunctions: [String] { ["virDomainGetEmulatorPinInfo"] }
  }

  /// Undocumented DOMAIN_SET_MEMORY_STATS_PERIOD.
  ///
  /// libvirt: `virDomainSetMemoryStatsPeriod`, since 1.1.1.
  package enum DomainSetMemoryStatsPeriod: Procedure {
    package typealias Arguments = Wire.DomainSetMemoryStatsPeriodArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 308 }
    package static var name: String { "DOMAIN_SET_MEMORY_STATS_PERIOD" }
    package static var cFunctions: [String] { ["virDomainSetMemoryStatsPeriod"] }
  }

  /// Undocumented DOMAIN_GET_IOTHREAD_INFO.
  ///
  /// libvirt: `virDomainGetIOThreadInfo`, since 1.2.14.
  package enum DomainGetIOThreadInfo: Procedure {
    package typealias Arguments = Wire.DomainGetIOThreadInfoArguments
    package typealias Reply = Wire.DomainGetIOThreadInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 351 }
    package static var name: String { "DOMAIN_GET_IOTHREAD_INFO" }
    package static var cFunctions: [String] { ["virDomainGetIOThreadInfo"] }
  }

  /// Undocumented DOMAIN_PIN_IOTHREAD.
  ///
  /// libvirt: `virDomainPinIOThread`, since 1.2.14.
  package enum DomainPinIOThread: Procedure {
    package typealias Arguments = Wire.DomainPinIOThreadArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 352 }
    package static var name: String { "DOMAIN_PIN_IOTHREAD" }
    package static var cFunctions: [String] { ["virDomainPinIOThread"] }
  }

  /// Undocumented DOMAIN_ADD_IOTHREAD.
  ///
  /// libvirt: `virDomainAddIOThread`, since 1.2.15.
  package enum DomainAddIOThread: Procedure {
    package typealias Arguments = Wire.DomainAddIOThreadArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 355 }
    package static var name: String { "DOMAIN_ADD_IOTHREAD" }
    package static var cFunctions: [String] { ["virDomainAddIOThread"] }
  }

  /// Undocumented DOMAIN_DEL_IOTHREAD.
  ///
  /// libvirt: `virDomainDelIOThread`, since 1.2.15.
  package enum DomainDelIOThread: Procedure {
    package typealias Arguments = Wire.DomainDelIOThreadArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 356 }
    package static var name: String { "DOMAIN_DEL_IOTHREAD" }
    package static var cFunctions: [String] { ["virDomainDelIOThread"] }
  }

  /// Undocumented DOMAIN_GET_PERF_EVENTS.
  ///
  /// libvirt: `virDomainGetPerfEvents`, since 1.3.3.
  package enum DomainGetPerfEvents: Procedure {
    package typealias Arguments = Wire.DomainGetPerfEventsArguments
    package typealias Reply = Wire.DomainGetPerfEventsReply
    package static var program: Program { .remote }
    package static var number: Int32 { 365 }
    package static var name: String { "DOMAIN_GET_PERF_EVENTS" }
    package static var cFunctions: [String] { ["virDomainGetPerfEvents"] }
  }

  /// Undocumented DOMAIN_SET_PERF_EVENTS.
  ///
  /// libvirt: `virDomainSetPerfEvents`, since 1.3.3.
  package enum DomainSetPerfEvents: Procedure {
    package typealias Arguments = Wire.DomainSetPerfEventsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 366 }
    package static var name: String { "DOMAIN_SET_PERF_EVENTS" }
    package static var cFunctions: [String] { ["virDomainSetPerfEvents"] }
  }

  /// Undocumented DOMAIN_SET_VCPU.
  ///
  /// libvirt: `virDomainSetVcpu`, since 3.1.0.
  package enum DomainSetVCPU: Procedure {
    package typealias Arguments = Wire.DomainSetVCPUArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 384 }
    package static var name: String { "DOMAIN_SET_VCPU" }
    package static var cFunctions: [String] { ["virDomainSetVcpu"] }
  }

  /// Undocumented DOMAIN_GET_LAUNCH_SECURITY_INFO.
  ///
  /// libvirt: `virDomainGetLaunchSecurityInfo`, since 4.5.0.
  package enum DomainGetLaunchSecurityInfo: Procedure {
    package typealias Arguments = Wire.DomainGetLaunchSecurityInfoArguments
    package typealias Reply = Wire.DomainGetLaunchSecurityInfoReply
    package static var program: Program { .remote }
    package static var number: Int32 { 396 }
    package static var name: String { "DOMAIN_GET_LAUNCH_SECURITY_INFO" }
    package static var cFunctions: [String] { ["virDomainGetLaunchSecurityInfo"] }
  }

  /// Undocumented DOMAIN_SET_IOTHREAD_PARAMS.
  ///
  /// libvirt: `virDomainSetIOThreadParams`, since 4.10.0.
  package enum DomainSetIOThreadParams: Procedure {
    package typealias Arguments = Wire.DomainSetIOThreadParamsArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 402 }
    package static var name: String { "DOMAIN_SET_IOTHREAD_PARAMS" }
    package static var cFunctions: [String] { ["virDomainSetIOThreadParams"] }
  }

  /// Undocumented DOMAIN_START_DIRTY_RATE_CALC.
  ///
  /// libvirt: `virDomainStartDirtyRateCalc`, since 7.2.0.
  package enum DomainStartDirtyRateCalc: Procedure {
    package typealias Arguments = Wire.DomainStartDirtyRateCalcArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 427 }
    package static var name: String { "DOMAIN_START_DIRTY_RATE_CALC" }
    package static var cFunctions: [String] { ["virDomainStartDirtyRateCalc"] }
  }

  /// Undocumented DOMAIN_SET_LAUNCH_SECURITY_STATE.
  ///
  /// libvirt: `virDomainSetLaunchSecurityState`, since 8.0.0.
  package enum DomainSetLaunchSecurityState: Procedure {
    package typealias Arguments = Wire.DomainSetLaunchSecurityStateArguments
    package typealias Reply = XDRVoid
    package static var program: Program { .remote }
    package static var number: Int32 { 439 }
    package static var name: String { "DOMAIN_SET_LAUNCH_SECURITY_STATE" }
    package static var cFunctions: [String] { ["virDomainSetLaunchSecurityState"] }
  }
}
