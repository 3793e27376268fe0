// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0
//
// Generated from protocol/domain_resources.x by `make generate`; do not edit.
// swift-format-ignore-file

package import LibvirtRPC
package import LibvirtXDR

extension Remote {
  /// The most memory the domain may have, in KiB.
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

  /// The most virtual CPUs a running domain can have, or those its definition allows.
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

  /// State, CPU time in nanoseconds and host CPU of each virtual CPU, with its affinity as a bit map of `maplen`
  /// bytes each.
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

  /// Binds a virtual CPU of a running domain to the host CPUs whose bits are set; bit 0 of byte 0 is CPU 0.
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

  /// Changes the most memory the domain may have, in KiB. Usually only while it is shut off.
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

  /// Changes the memory of a running domain, in KiB, up to its maximum.
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

  /// Changes the number of virtual CPUs of a running domain.
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

  /// The name of the domain's scheduler, and how many parameters it has.
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

  /// The scheduler's parameters of a running domain; `nparams` is the room the caller has.
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

  /// Changes the scheduler's parameters of a running domain.
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

  /// Reads `size` bytes at `offset` of a running domain's memory.
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

  /// Memory statistics of a running domain by tag; sizes in KiB. At most `maxStats` of them.
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

  /// Changes the domain's memory limits.
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

  /// The domain's memory limits, in KiB; `nparams` is the room the caller has.
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

  /// Changes the number of virtual CPUs of the running domain, its definition, or the maximum.
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

  /// The number of virtual CPUs the flags ask about.
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

  /// Changes the memory, in KiB, of the running domain, its definition, or the maximum.
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

  /// Changes the domain's weights and limits of disk I/O.
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

  /// The domain's weights and limits of disk I/O; `nparams` is the room the caller has.
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

  /// Changes the scheduler's parameters of the running domain, its definition, or both.
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

  /// The scheduler's parameters of the running domain or of its definition; `nparams` is the room the caller has.
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

  /// Binds a virtual CPU to host CPUs, in the running domain, its definition, or both.
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

  /// The affinity of at most `ncpumaps` virtual CPUs, as bit maps of `maplen` bytes each.
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

  /// Changes from which NUMA nodes the domain takes memory, and how.
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

  /// From which NUMA nodes the domain takes memory, and how; `nparams` is the room the caller has.
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

  /// CPU times of a running domain in nanoseconds, in total (`start_cpu` -1) or for `ncpus` host CPUs.
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

  /// Binds the emulator's threads to host CPUs.
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

  /// The host CPUs of the emulator's threads, as a bit map of `maplen` bytes.
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

  /// How often, in seconds, the balloon collects statistics; 0 stops it.
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

  /// The domain's I/O threads and the host CPUs each may use.
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

  /// Binds an I/O thread to host CPUs.
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

  /// Adds an I/O thread.
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

  /// Removes an I/O thread that no disk uses.
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

  /// Which performance counters are on.
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

  /// Turns performance counters on and off.
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

  /// Plugs or unplugs the virtual CPUs that `cpumap`, a text such as `1-3,5`, names.
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

  /// How the running domain is protected: SEV measurement, policy and versions.
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

  /// Changes how an I/O thread polls and how many workers it has.
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

  /// Measures for some seconds how fast the guest changes its memory; the result is in the domain's statistics.
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

  /// Gives a protected domain its secret before it starts to run.
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
